"""Racks to throw at, as the layouts hang them, in lane units; and every moment of how their boards move."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.stalls.targets.boards import Disc, Rack
from game.stalls.targets.drift import CROSSING, REST, SWAY_TIME
from game.stalls.targets.flight import STEP


def grid(columns: tuple[float, ...], rows: tuple[float, ...], r: float, edge: float) -> Rack:
    """Boards in rows from the top, between posts at ±edge."""
    return Rack(tuple(Disc(x, y, r) for y in rows for x in columns), -edge, edge)


RACKS: Final = {
    "row": grid((-1.35, 0.0, 1.35), (1.0,), 0.42, 2.1),
    "pair": grid((-0.8, 0.8), (1.0,), 0.42, 2.1),
    "triangle": Rack((Disc(-0.22, 0.86, 0.15), Disc(0.0, 1.17, 0.15), Disc(0.22, 0.86, 0.15)), -0.5, 0.5),
    "grid": grid((-1.25, 0.0, 1.25), (1.5, 1.03, 0.56), 0.22, 1.9),
    "upright grid": grid((-0.31, 0.0, 0.31), (1.26, 1.0, 0.74), 0.12, 0.5),
}
"""By name. Nothing here overlaps at rest."""


def period(rack: Rack, level: int) -> float:
    """The seconds after which the boards are where they were."""
    count = len(rack.discs)
    return count * (count - 1) * (REST + CROSSING) if level == 3 and count <= 3 else SWAY_TIME


def moments(seconds: float, every: int = 1) -> Iterator[float]:
    """Each step (or each so many) of that time."""
    return (i * STEP for i in range(0, round(seconds / STEP), every))
