"""The flight of a bag, known completely as it leaves the hand. Pure; lane units, see `boards`.

The hand always swings the bag to the rack in the same time: the flick's direction is where on the screen it
arrives, its speed how high. In between the bag flies a parabola, written down in fixed steps of 1/120 s; when
it comes through the rack, and when it comes down, are solved for and not looked for step by step. So no board
is ever jumped over, and no frame is involved: the same throw is the same hit at any frame rate.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from game.stage.motion import clamp, mix
from game.stalls.targets.boards import BoardsAt, Disc, Offset, Ring, offset, ring, struck
from game.stalls.targets.flick import Flick

Place = tuple[float, float, float]
"""x, y and depth z."""

STEP: Final = 1 / 120
"""Seconds from one place of a path to the next."""
TO_RACK: Final = 0.7
"""Seconds from the hand to the rack."""
DROP: Final = 0.9
"""How far weight pulls a bag down on its way to the rack: to the middle line it comes about level."""
PACE: Final = 2.4
"""The speed of a flick that arrives at the middle line of the rack."""
RISE: Final = 0.5
"""How much higher a bag arrives for each unit of speed more."""
GRASS: Final = 0.12
"""The height of the rack's feet: the ground rises into the picture."""
SLOPE: Final = 0.45
"""How much the meadow behind the rack rises in one unit of depth."""
OUT: Final = 4.0
"""Farther to the side (x) a bag has left every picture."""


@dataclass(frozen=True, slots=True)
class Hit:
    """The bag struck this board, at this `offset` from its middle (in radii)."""

    board: int
    ring: Ring
    offset: Offset


@dataclass(frozen=True, slots=True)
class Miss:
    """The bag struck no board: it stayed below them, flew over them, or passed beside them."""

    where: Literal["short", "over", "beside"]


Landing = Hit | Miss


@dataclass(frozen=True, slots=True)
class Flight:
    """A throw from the hand to the board it strikes, or to where it lies or leaves the picture.

    `path` is a place for every `STEP`, the last one at `seconds`. What becomes of it is known at `decided`:
    a bag that missed the boards flies on.
    """

    path: tuple[Place, ...]
    seconds: float
    decided: float
    landing: Landing

    def at(self, t: float) -> Place:
        """Where the bag is `t` seconds after the release, before and after the flight at its ends."""
        t = clamp(t, 0.0, self.seconds)
        i = min(int(t / STEP), len(self.path) - 2)
        p = (t - i * STEP) / (min((i + 1) * STEP, self.seconds) - i * STEP)
        (x, y, z), (x_, y_, z_) = self.path[i : i + 2]
        return mix(x, x_, p), mix(y, y_, p), mix(z, z_, p)


def scale(z: float) -> float:
    """How large a thing is drawn at that depth: 1 in the hand, 0.45 at the rack."""
    return 1.0 / (1.0 + 1.22 * z)


def ground(z: float) -> float:
    """The height (y) of the ground at that depth: where a bag's shadow falls."""
    return GRASS * z if z <= 1.0 else GRASS + SLOPE * (z - 1.0)


def arrival(flick: Flick) -> tuple[float, float]:
    """Where a flick's bag comes through the rack's plane: (x, y)."""
    y = 1.0 + RISE * (flick.speed - PACE)
    return y * flick.x / flick.y, y


def boards_met(boards_at: BoardsAt, released: float) -> Sequence[Disc]:
    """The boards as a bag let go at that time meets them; the time is taken to the nearest step."""
    return boards_at(round(released / STEP) * STEP + TO_RACK)


def fly(flick: Flick, boards_at: BoardsAt, released: float = 0.0, down: Collection[int] = ()) -> Flight:
    """The flight of a bag let go `released` seconds into the boards' time; the boards `down` hang no more."""
    return flown(arrival(flick), boards_at, released, down)


def flown(
    to: tuple[float, float], boards_at: BoardsAt, released: float = 0.0, down: Collection[int] = ()
) -> Flight:
    """The flight of a bag that comes through the rack's plane at (x, y) `to`."""
    discs = boards_met(boards_at, released)
    seconds = _down(to) * TO_RACK
    if seconds >= TO_RACK and (board := struck(discs, *to, down)) is not None:
        place = offset(discs[board], *to)
        return Flight(_path(to, TO_RACK), TO_RACK, TO_RACK, Hit(board, ring(place), place))
    return Flight(_path(to, seconds), seconds, min(seconds, TO_RACK), _missed(to, discs, seconds))


def _path(to: tuple[float, float], seconds: float) -> tuple[Place, ...]:
    """A place for every step, and one at the end."""
    whole = math.ceil(seconds / STEP - 1e-9)
    return tuple(_place(to, min(i * STEP, seconds) / TO_RACK) for i in range(whole + 1))


def _place(to: tuple[float, float], way: float) -> Place:
    """Where the bag is at this share of its way to the rack (and beyond)."""
    return to[0] * way, (to[1] + DROP) * way - DROP * way * way, way


def _down(to: tuple[float, float]) -> float:
    """The share of its way to the rack (often more than 1) after which a bag that strikes nothing is done:
    its parabola meets the grass before the rack or the meadow behind it, or it leaves the picture."""
    lies = (to[1] + DROP - GRASS) / DROP
    if lies > 1.0:
        half = (to[1] + DROP - SLOPE) / (2.0 * DROP)
        lies = half + math.sqrt(half * half + (SLOPE - GRASS) / DROP)
    return min(lies, OUT / max(abs(to[0]), 1e-9))


def _missed(to: tuple[float, float], discs: Sequence[Disc], seconds: float) -> Miss:
    if seconds < TO_RACK:
        return Miss("beside" if abs(to[0]) > OUT else "short")
    if to[1] < min((disc.y - disc.r for disc in discs), default=1.0):
        return Miss("short")
    return Miss("over" if to[1] > max((disc.y + disc.r for disc in discs), default=1.0) else "beside")
