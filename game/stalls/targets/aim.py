"""Throws that find their board: for who does not drag, for the bot, and for the proof that all can be hit."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Final

from game.stalls.targets.boards import BoardsAt, Disc, Ring, offset, ring, struck
from game.stalls.targets.flick import FASTEST, FLATTEST, LEAST, Flick
from game.stalls.targets.flight import PACE, RISE, Flight, boards_met, flown

SPOTS: Final[dict[Ring, float]] = {10: 0.15, 8: 0.53, 6: 0.84}
"""How far from the middle (in radii) a lob strikes for each ring: well inside it."""
WAYS: Final = 12
"""Directions from the middle that a lob tries, like the hours of a clock."""


def reaching(x: float, y: float) -> Flick | None:
    """The flick that arrives at (x, y) of the rack's plane; None if no throw does."""
    speed, away = PACE + (y - 1.0) / RISE, math.hypot(x, y)
    if y <= 0.0 or not 0.0 < speed <= FASTEST:
        return None
    flick = Flick(speed * x / away, speed * y / away)
    return flick if flick.y >= LEAST and flick.y >= FLATTEST * abs(flick.x) else None


def aim(board: int, boards_at: BoardsAt, released: float = 0.0) -> Flick | None:
    """The flick that, let go at that time, hits the middle of the board, wherever it then is; None: none."""
    disc = boards_met(boards_at, released)[board]
    return reaching(disc.x, disc.y)


def lob(
    board: int, wanted: Ring, boards_at: BoardsAt, released: float = 0.0, down: Collection[int] = ()
) -> Flight:
    """A flight, not bound to what a hand can do, that hits the board in the wanted ring.

    Where in the ring changes with the time of release. Raises ValueError for a board that is down.
    """
    discs = boards_met(boards_at, released)
    first = round(released * 7)
    for way in range(WAYS):
        x, y = _spot(discs[board], SPOTS[wanted], math.tau * (first + way) / WAYS)
        if struck(discs, x, y, down) == board and ring(offset(discs[board], x, y)) == wanted:
            return flown((x, y), boards_at, released, down)
    raise ValueError(f"board {board} cannot be hit in its {wanted}")


def _spot(disc: Disc, away: float, angle: float) -> tuple[float, float]:
    return disc.x + disc.half * away * math.sin(angle), disc.y + disc.r * away * math.cos(angle)
