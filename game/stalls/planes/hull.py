"""The convex hull of points in the plane."""

from __future__ import annotations

Point = tuple[float, float]


def hull(points: list[Point]) -> list[Point]:
    """The convex hull, clockwise on the screen (Andrew's monotone chain)."""

    def chain(ordered: list[Point]) -> list[Point]:
        line: list[Point] = []
        for p in ordered:
            while len(line) > 1 and _turn(line[-2], line[-1], p) <= 0:
                line.pop()
            line.append(p)
        return line[:-1]

    ordered = sorted(points)
    return chain(ordered) + chain(ordered[::-1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
