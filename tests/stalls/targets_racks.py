"""Racks to throw at, much as the layouts hang them, in lane units; and the proof that any can be hit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.stalls.targets.aim import aim
from game.stalls.targets.boards import Disc, Rack
from game.stalls.targets.drift import CROSSERS, CROSSING, REST, SWAY_TIME, moving
from game.stalls.targets.flight import STEP, Hit, fly


def grid(
    columns: tuple[float, ...], rows: tuple[float, ...], r: float, edge: float, broad: float = 1.0
) -> Rack:
    """Boards in rows from the top, between posts at ±edge."""
    return Rack(tuple(Disc(x, y, r, broad) for y in rows for x in columns), -edge, edge)


RACKS: Final = {
    "row": grid((-1.35, 0.0, 1.35), (1.0,), 0.42, 2.1),
    "pair": grid((-0.8, 0.8), (1.0,), 0.42, 2.1),
    "triangle": Rack((Disc(-0.66, 1.12, 0.34), Disc(0.0, 0.76, 0.34), Disc(0.66, 1.12, 0.34)), -1.1, 1.1),
    "grid": grid((-1.25, 0.0, 1.25), (1.5, 1.03, 0.56), 0.22, 1.9, 1.8),
    "upright grid": grid((-0.31, 0.0, 0.31), (1.26, 1.0, 0.74), 0.12, 0.5),
}
"""By name. Nothing here overlaps at rest."""


def period(rack: Rack, level: int) -> float:
    """The seconds after which the boards are where they were."""
    count = len(rack.discs)
    return count * (count - 1) * (REST + CROSSING) if level == 3 and count <= CROSSERS else SWAY_TIME


def moments(seconds: float, every: int = 1) -> Iterator[float]:
    """Each step (or each so many) of that time."""
    return (i * STEP for i in range(0, round(seconds / STEP), every))


def check_reach(rack: Rack, level: int, every: int = 1) -> None:
    """At every moment (each so many steps) that its boards move, a natural flick hits each in the middle."""
    boards_at = moving(rack, level)
    for t in moments(period(rack, level), every):
        for board in range(len(rack.discs)):
            flick = aim(board, boards_at, t)
            assert flick is not None
            assert 1.2 <= flick.speed <= 4.5
            landing = fly(flick, boards_at, t).landing
            assert isinstance(landing, Hit)
            assert (landing.board, landing.ring) == (board, 10)
