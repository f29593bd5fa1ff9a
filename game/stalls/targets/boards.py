"""The boards on the rack: where they hang, and which of them a bag strikes. Pure geometry.

Lane units: the origin is the bag at rest, x to the right, y up, and 1 is the distance on the screen from
there to the middle line of the rack, so that all layouts share one physics. Depth z runs from 0 at the hand
to 1 at the rack, where all boards hang.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Ring = Literal[6, 8, 10]


@dataclass(frozen=True, slots=True)
class Disc:
    """A board: its middle (x, y) and its radius r, in lane units, at depth 1.

    A plate is `broad` times as broad as high: an ellipse, whose "radii" sideways are as many times longer.
    """

    x: float
    y: float
    r: float
    broad: float = 1.0

    @property
    def half(self) -> float:
        """Half its width."""
        return self.r * self.broad


@dataclass(frozen=True, slots=True)
class Rack:
    """The boards at rest, from left to right and top to bottom, and the inner edges of the two posts (x)."""

    discs: tuple[Disc, ...]
    left: float
    right: float


BoardsAt = Callable[[float], Sequence[Disc]]
"""Where the boards hang at a time (s); an index is the same board at all times. Of two that overlap, the one
with the lower index is in front, so they are drawn from the last to the first."""

Offset = tuple[float, float]
"""From a board's middle, in its radii: x to the right, y up."""

EDGES: Final[dict[Ring, float]] = {10: 0.38, 8: 0.68, 6: 1.0}
"""The outer edge of each ring, in radii."""
RIM: Final = 1.1
"""A bag is no point: its middle may be this far (in radii) from a board's and still strike it, as a 6."""


def ring(offset: Offset) -> Ring:
    """The ring at that place of a board."""
    away = math.hypot(*offset)
    return 10 if away <= EDGES[10] else 8 if away <= EDGES[8] else 6


def offset(disc: Disc, x: float, y: float) -> Offset:
    """Where (x, y) lies on a board."""
    return (x - disc.x) / disc.half, (y - disc.y) / disc.r


def struck(discs: Sequence[Disc], x: float, y: float, down: Collection[int] = ()) -> int | None:
    """The board that a bag strikes at (x, y): the front one there, or else the one whose rim it touches.

    The boards `down` no longer hang.
    """
    away = {i: math.hypot(*offset(disc, x, y)) for i, disc in enumerate(discs) if i not in down}
    inside = [i for i in away if away[i] <= 1.0]
    if inside:
        return inside[0]
    nearest = min(away, key=away.__getitem__, default=None)
    return nearest if nearest is not None and away[nearest] <= RIM else None
