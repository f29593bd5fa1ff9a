"""Curves as SVG path data: smooth lines, and roads and rivers that narrow into the distance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
Ribbon = Sequence[tuple[float, float, float]]
"""The centre line of a road: x, y and width in px. A few points ask for one, `dense` ones draw it."""

FLAT = 0.55
"""How much shorter a length looks that runs across the ground away from us."""
STEPS = 6
"""Points of a `dense` line for each that was given."""


def curve(points: Sequence[Point], start: str = "M") -> str:
    """A smooth line through the points: a Catmull-Rom spline, written as Béziers."""
    text = [f"{start}{points[0][0]:.1f},{points[0][1]:.1f}"]
    for k, (here, there) in enumerate(pairwise(points)):
        before, after = points[max(0, k - 1)], points[min(len(points) - 1, k + 2)]
        a = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        b = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        text.append(f"C{a[0]:.1f},{a[1]:.1f} {b[0]:.1f},{b[1]:.1f} {there[0]:.1f},{there[1]:.1f}")
    return " ".join(text)


def disc(x: float, y: float, radius: float) -> str:
    """A circle."""
    half = f"a{radius:.1f},{radius:.1f} 0 1 1"
    return f"M{x - radius:.1f},{y:.1f}{half} {2 * radius:.1f},0{half} {-2 * radius:.1f},0Z"


def dense(centre: Ribbon) -> Ribbon:
    """The same line with STEPS points for each of its own, so that bends keep their width."""
    found = []
    for k, (here, there) in enumerate(pairwise(centre)):
        before, after = centre[max(0, k - 1)], centre[min(len(centre) - 1, k + 2)]
        for step in range(STEPS):
            t = step / STEPS
            x, y, width = (_spline(t, *four) for four in zip(before, here, there, after, strict=True))
            found.append((x, y, width))
    return [*found, (centre[-1][0], centre[-1][1], centre[-1][2])]


def banks(centre: Ribbon, wider: float = 0.0, lower: float = 0.0) -> tuple[list[Point], list[Point]]:
    """The points on both sides of a dense road, `wider` px apart from it and `lower` px further down.

    A width along the ground counts in full, a depth by FLAT.
    """
    left, right = [], []
    for k, (x, y, width) in enumerate(centre):
        (x0, y0, _), (x1, y1, _) = centre[max(0, k - 1)], centre[min(len(centre) - 1, k + 1)]
        scale = (width / 2 + wider) / (math.hypot(x1 - x0, y1 - y0) or 1.0)
        dx, dy = (y1 - y0) * scale, (x0 - x1) * scale * FLAT
        left.append((x + dx, y + lower + dy))
        right.append((x - dx, y + lower - dy))
    return left, right


def ribbon(centre: Ribbon, wider: float = 0.0, lower: float = 0.0) -> str:
    """The closed outline of a dense road; see `banks`."""
    left, right = banks(centre, wider, lower)
    return curve(left) + " " + curve(right[::-1], "L") + "Z"


def covers(centre: Ribbon, point: Point, margin: float) -> bool:
    """Whether a point lies on a dense road, or nearer than `margin` px to its edge."""
    return any(math.hypot(point[0] - x, (point[1] - y) / FLAT) < width / 2 + margin for x, y, width in centre)


def _spline(t: float, a: float, b: float, c: float, d: float) -> float:
    """Catmull-Rom between `b` (t = 0) and `c` (t = 1)."""
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
