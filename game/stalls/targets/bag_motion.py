"""How a bag comes to rest after a hit: it sticks, squashed, and drops. Pure functions of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stage.motion import clamp, ease_out, mix, progress
from game.stalls.targets.flight import ground

STUCK: Final = 0.22
"""Seconds that it sticks to the board."""
WEIGHT: Final = 7.5
"""How fast it falls then: lane units per square second."""
BOUNCE: Final = 0.05
"""How high it springs once from the ground, in lane units."""
SPRING: Final = 0.22
"""Seconds that this takes."""


@dataclass(frozen=True, slots=True)
class Bag:
    """A bag in lane units at depth z. `side` is where it turns (−1, 1; 0: it does not), `squash` 0–1."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    side: int = 0
    squash: float = 0.0


def dropped(x: float, y: float, t: float, side: int = 1) -> Bag:
    """The bag that struck the rack at (x, y), `t` seconds later."""
    floor = ground(1.0) - 0.02
    if t < STUCK:
        return Bag(x, y, 1.0, side, 1.0 - 0.5 * ease_out(progress(t, 0.0, STUCK)))
    fall = t - STUCK
    low = y - 0.5 * WEIGHT * fall * fall
    if low > floor:
        return Bag(x, low, 1.0, side)
    since = fall - (2.0 * max(0.0, y - floor) / WEIGHT) ** 0.5
    p = progress(since, 0.0, SPRING)
    lift = 4.0 * BOUNCE * p * (1.0 - p)
    return Bag(x, floor + lift, 1.0, side, clamp(mix(0.6, 0.0, p * 3.0)))
