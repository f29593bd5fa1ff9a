"""The land in rows of hills, from the blue mountains to the near meadow. SVG text, places in px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from game.stage.path import Point, Ribbon, curve
from game.stage.roads import highways, river
from game.stage.svg import falling, filled, stroked
from game.stage.theme import Size, portrait, unit

CREST = "#E2F5C4"
"""The light that lies along the top of every green hill."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of hills, in units: how far above the horizon, and the sines (height, length, shift) of it.

    It fades from `top` to `bottom` over `deep` units (0: to the bottom of the picture).
    """

    rise: float
    waves: tuple[tuple[float, float, float], ...]
    top: str
    bottom: str
    deep: float
    crest: bool = False


DISTANCE = (
    Row(9.0, ((1.8, 61, 0.4), (0.8, 23, 2.0)), "#A9D5F0", "#D8EDF8", 9),
    Row(7.0, ((2.6, 53, 3.9), (1.1, 31, 0.6)), "#8BC1E5", "#BCDFF1", 9),
    Row(3.6, ((1.2, 67, 1.0), (0.6, 29, 4.0)), "#93CFB6", "#C9E8D2", 6),
)
GREEN = (
    Row(0.0, ((1.5, 83, 5.6), (0.5, 37, 1.2)), "#C4E9A0", "#A6DB84", 12, crest=True),
    Row(-5.2, ((1.3, 97, 2.4), (0.6, 41, 3.0)), "#B5E393", "#97D27B", 12, crest=True),
    Row(-13.5, ((1.7, 113, 0.2), (0.7, 53, 4.4)), "#A5DB84", "#5FB45A", 0, crest=True),
)
SWELLS = (
    (0.42, 1.02, 0.04, 3.0),
    (-0.02, 0.34, 0.10, -1.6),
    (0.66, 1.10, 0.20, 2.4),
    (-0.10, 0.30, 0.30, 2.6),
    (0.28, 0.74, 0.38, -2.0),
    (0.70, 1.16, 0.50, 2.8),
    (-0.20, 0.38, 0.62, 3.0),
)
"""Start and end as shares of the width, depth as a share of the main meadow, height of the bow in units."""


def horizon(size: Size) -> int:
    """The y in px where the grassland begins."""
    return round(size[1] * (0.305 if portrait(size) else 0.41))


def land(size: Size, roads: Sequence[Ribbon], towers: str = "") -> str:
    """Everything below the sky but what grows on it. `roads` are dense; `towers` stand on the far hills."""
    level, rows = horizon(size), (*DISTANCE, *GREEN)
    ridges = [_ridge(size, level, row) for row in rows]
    floors = [max(y for _, y in ridge) + 2 for ridge in ridges[1:]] + [float(size[1])]
    drawn = [
        _hills(row, ridge, floor, unit(size), f"row{k}")
        for k, (row, ridge, floor) in enumerate(zip(rows, ridges, floors, strict=True))
    ]
    drawn.insert(len(DISTANCE), towers)
    return "".join([*drawn, _swells(size, level), river(size, level), highways(size, roads)])


def _ridge(size: Size, level: float, row: Row) -> list[Point]:
    """The points of a ridge from edge to edge, in px."""
    one = unit(size)
    count = max(8, round(size[0] / one / 7))
    points = []
    for x in (size[0] * k / count for k in range(count + 1)):
        lift = sum(tall * math.sin(math.tau * x / one / length + shift) for tall, length, shift in row.waves)
        points.append((x, level - (row.rise + lift) * one))
    return points


def _hills(row: Row, ridge: Sequence[Point], floor: float, one: float, name: str) -> str:
    """One row, painted down to `floor`, where the next row is sure to hide it: paint is what costs."""
    top = min(y for _, y in ridge)
    shade = falling(name, top, top + row.deep * one if row.deep else floor, row.top, row.bottom)
    body = filled(f"{curve(ridge)} V{floor:.1f} H0Z", f"url(#{name})")
    return shade + body + (stroked(curve(ridge), CREST, 0.42 * one, 0.75) if row.crest else "")


def _swells(size: Size, level: float) -> str:
    """Lighter lines where the main meadow swells; thick in the middle, nothing at the ends."""
    one, (width, height) = unit(size), size
    top = level + 15 * one
    text = []
    for k, (start, end, depth, bow) in enumerate(SWELLS):
        a, b, y = start * width, end * width, top + depth * (height - top)
        middle, peak, thick = (a + b) / 2, y - bow * one, (0.5 + 0.5 * depth) * one
        upper = f"M{a:.1f},{y:.1f}Q{middle:.1f},{peak:.1f} {b:.1f},{y:.1f}"
        text.append(
            filled(f"{upper}Q{middle:.1f},{peak + thick:.1f} {a:.1f},{y:.1f}Z", CREST, 0.5 - 0.04 * k)
        )
    return "".join(text)
