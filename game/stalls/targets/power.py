"""The power bar: the ring of a throw for who does not drag. Pure."""

from __future__ import annotations

from typing import Final

from game.stage.motion import swing
from game.stalls.targets.boards import Ring

PERIOD: Final = 1.6
"""Seconds that the marker takes to and fro."""
ZONES: Final[dict[Ring, tuple[float, float]]] = {10: (0.34, 0.66), 8: (0.14, 0.86), 6: (0.0, 1.0)}
"""Where on the bar (0..1) each ring lies, the better ones on top of the others. No place of it is a miss."""


def marker(t: float) -> float:
    """Where (0..1) the marker is `t` seconds after the bar appeared: it starts in a corner and swings."""
    return 0.5 + 0.5 * swing(t - PERIOD / 4, PERIOD)


def stopped(at: float) -> Ring:
    """The ring of a marker stopped there."""
    for ring in (10, 8):
        low, high = ZONES[ring]
        if low <= at <= high:
            return ring
    return 6
