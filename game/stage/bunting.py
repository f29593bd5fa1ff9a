"""Strings of pennants from flagpole to flagpole: they tie the stalls of the fair together."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from pygame import Surface

from game.stage.art import rendered
from game.stage.path import Point, curve
from game.stage.shapes import BLACK, code
from game.stage.svg import filled, sheet, stroked
from game.stage.theme import BLUE, CORAL, GREEN, PAPER, SUN, VIOLET, Colour, Size, mixed, unit

COLOURS = (CORAL, PAPER, SUN, BLUE, PAPER, GREEN, SUN, VIOLET)
GAP, WIDE, TALL = 4.5, 3.9, 4.3
"""From pennant to pennant, and their size, in units."""
SWING = 7.0
"""How far a pennant swings to either side, in degrees."""
STEPS = 24
"""Straight pieces of which a hanging rope is made."""


class Bunting:
    """The strings in several moments of one swing, each drawn when first seen. All are blitted at `at`."""

    def __init__(
        self, at: tuple[int, int], moments: Sequence[float], draw: Callable[[float], Surface]
    ) -> None:
        self.at = at
        self._moments = moments
        self._draw = lru_cache(len(moments))(draw)

    def prepare(self) -> None:
        """Draw all moments at once: a single late frame is felt less than one for each."""
        for moment in self._moments:
            self._draw(moment)

    def swaying(self, share: float) -> Surface:
        """The moment that fits a pendulum's place: -1 far left, 0 at rest, 1 far right."""
        last = len(self._moments) - 1
        return self._draw(self._moments[max(0, min(last, round((share + 1) / 2 * last)))])


def bunting(poles: Sequence[Point], size: Size, *, phases: int) -> Bunting:
    """Strings through the tops of the poles (px, left to right) and on beyond both edges of the window.

    `phases` = 1 hangs still.
    """
    one = unit(size)
    ropes = _ropes(poles, size, one)
    top = min(y for rope in ropes for _, y in rope) - one
    bottom = max(y for rope in ropes for _, y in rope) + (TALL + 1) * one
    box = (0, round(top), size[0], max(1, round(bottom - top)))
    moments = [0.0] if phases == 1 else [2 * k / (phases - 1) - 1 for k in range(phases)]
    return Bunting(box[:2], moments, lambda moment: rendered(_drawing(ropes, one, box, moment), box[2:]))


def _ropes(poles: Sequence[Point], size: Size, one: float) -> list[list[Point]]:
    """A parabola for each gap; the outermost run on to a pole that stands beyond the window's edge."""
    first, last = poles[0], poles[-1]
    ends = [
        (min(-8 * one, first[0] - 38 * one), first[1] - 1.5 * one),
        *poles,
        (max(size[0] + 8 * one, last[0] + 38 * one), last[1] - 1.5 * one),
    ]
    return [_parabola(a, b) for a, b in pairwise(ends)]


def _parabola(a: Point, b: Point) -> list[Point]:
    sag = 0.1 * math.dist(a, b)
    return [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 4 * sag * t * (1 - t))
        for t in (k / STEPS for k in range(STEPS + 1))
    ]


def _drawing(
    ropes: Sequence[Sequence[Point]], one: float, box: tuple[int, int, int, int], moment: float
) -> str:
    cords = " ".join(curve(rope) for rope in ropes)
    pennants = "".join(
        _pennant(place, slope, one, COLOURS[k % len(COLOURS)], moment * _pull(k))
        for k, (place, slope) in enumerate(at for rope in ropes for at in _hangers(rope, one))
    )
    return sheet(box, pennants, stroked(cords, "#8A6440", 0.28 * one))


def _pull(k: int) -> float:
    """The wind takes each pennant a little differently (0.4 … 1)."""
    return 0.7 + 0.3 * math.sin(k * 2.4)


def _hangers(rope: Sequence[Point], one: float) -> list[tuple[Point, float]]:
    """Where pennants hang on a rope, evenly, and the slope of the rope there in radians."""
    lengths = [0.0]
    for a, b in pairwise(rope):
        lengths.append(lengths[-1] + math.dist(a, b))
    count = max(1, round(lengths[-1] / (GAP * one)))
    found = []
    for k in range(count):
        want = lengths[-1] * (k + 0.5) / count
        i = max(j for j, length in enumerate(lengths[:-1]) if length <= want)
        (x0, y0), (x1, y1) = rope[i], rope[i + 1]
        t = (want - lengths[i]) / (lengths[i + 1] - lengths[i])
        found.append(((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t), math.atan2(y1 - y0, x1 - x0)))
    return found


def _pennant(place: Point, slope: float, one: float, colour: Colour, swing: float) -> str:
    """A triangle with a rounded tip and its right half in the shade, hanging from the rope."""
    half, tall = WIDE * one / 2, TALL * one
    lean = math.radians(swing * SWING)
    down = (-math.sin(lean) * tall, math.cos(lean) * tall)
    tip = (place[0] + down[0], place[1] + down[1])
    left, right = (
        (place[0] + s * half * math.cos(slope), place[1] + s * half * math.sin(slope)) for s in (-1, 1)
    )
    near = [
        (tip[0] + (corner[0] - tip[0]) * 0.12, tip[1] + (corner[1] - tip[1]) * 0.12)
        for corner in (left, right)
    ]
    whole = (
        f"M{left[0]:.1f},{left[1]:.1f}L{right[0]:.1f},{right[1]:.1f}L{near[1][0]:.1f},{near[1][1]:.1f}"
        f"Q{tip[0]:.1f},{tip[1]:.1f} {near[0][0]:.1f},{near[0][1]:.1f}Z"
    )
    low = tip[0] - down[0] * 0.06, tip[1] - down[1] * 0.06
    shade = (
        f"M{place[0]:.1f},{place[1]:.1f}L{right[0]:.1f},{right[1]:.1f}L{near[1][0]:.1f},{near[1][1]:.1f}"
        f"L{low[0]:.1f},{low[1]:.1f}Z"
    )
    dark = mixed(colour, BLACK, 0.10)
    return filled(whole, code(colour)) + filled(shade, code(dark))
