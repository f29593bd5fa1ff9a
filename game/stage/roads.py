"""The river from the mountains, and the roads from stall to stall. SVG text in the window's coordinates."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.stage.path import Ribbon, banks, covers, dense, ribbon
from game.stage.svg import fading, falling, filled, stroked
from game.stage.theme import Size, unit

COURSE = (
    (-0.04, 19.0, 8.0),
    (0.08, 14.6, 5.6),
    (0.22, 12.0, 3.8),
    (0.36, 10.4, 2.7),
    (0.435, 8.2, 1.9),
    (0.385, 6.2, 1.3),
    (0.345, 4.8, 0.9),
    (0.40, 3.4, 0.6),
    (0.47, 2.6, 0.4),
)
"""Share of the width, units below the horizon, width in units: from the near left to far off."""

GLEAMS = ((0.05, 16.2, 9.0), (0.02, 18.4, 5.0), (0.17, 13.0, 7.0), (0.31, 10.9, 5.0))
"""White lines on the water: share of the width, units below the horizon, length in units."""

ASIDE = (0.3, 0.66, 0.47, 0.24, 0.72)
"""Where on the road its stones lie in turn, from the left edge (0) to the right (1)."""


def river(size: Size, level: float) -> str:
    """The river; `level` is the y of the horizon in px."""
    width, one = size[0], unit(size)
    course = dense([(x * width, level + y * one, w * one) for x, y, w in COURSE])
    gleams = "".join(f"M{x * width:.1f},{level + y * one:.1f}h{long * one:.1f}" for x, y, long in GLEAMS)
    return (
        fading("river", (0, 0, width * 0.45, 0), (0, "#7CC3F5", 1), (1, "#DDF2FF", 1))
        + filled(ribbon(course, wider=0.55 * one), "#E2F5C4")
        + filled(ribbon(course), "url(#river)")
        + stroked(gleams, "#FFFFFF", 0.35 * one, 0.6)
    )


def highways(size: Size, roads: Sequence[Ribbon]) -> str:
    """Dense roads: all edges first, then all fills, so that forks merge without a border inside the road."""
    if not roads:
        return ""
    one = unit(size)
    top = min(y for road in roads for _, y, _ in road)
    return (
        falling("road", top, size[1], "#FBF1DB", "#EFDBA6")
        + filled(" ".join(ribbon(road, 0.15 * one, 0.95 * one) for road in roads), "#9DB35F")
        + filled(" ".join(ribbon(road, 0.5 * one) for road in roads), "#BCCB80")
        + filled(" ".join(ribbon(road) for road in roads), "url(#road)")
        + "".join(_stones(road, roads[:k], one) for k, road in enumerate(roads))
    )


def _stones(road: Ribbon, others: Sequence[Ribbon], one: float) -> str:
    """Flat stones, none near the ends of the road nor where it has joined one of the others."""
    left, right = banks(road)
    stones = []
    for turn, k in enumerate(range(3, len(left) - 2, 3)):
        (x0, y0), (x1, y1), share = left[k], right[k], ASIDE[turn % len(ASIDE)]
        wide = min(1.2 * one, 0.07 * math.dist(left[k], right[k]))
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        if not any(covers(other, (x, y), wide) for other in others):
            shape = f'cx="{x:.1f}" cy="{y:.1f}" rx="{wide:.1f}" ry="{wide * 0.48:.1f}"'
            stones.append(f'<ellipse {shape} fill="#DEC88F"/>')
    return "".join(stones)
