"""A rounded die in space, as SVG text. Pure: x to the right, y down, z towards the viewer; no pygame."""

from __future__ import annotations

import math
from typing import Final

from game.stage.shapes import code
from game.stage.theme import Colour, mixed, rgb

Vector = tuple[float, float, float]
Turn = tuple[Vector, Vector, Vector]
"""A rotation, as the rows of its matrix."""

HALF: Final = 50.0
"""Half the die's side. The drawing shows `VIEW` to every side of its middle."""
VIEW: Final = 75.0
_ROUND: Final = 17.0
"""How far its edges are rounded."""
_WHITE: Final = rgb("#FFFFFF")
_SHADE: Final = rgb("#A9B8D4")
_LIGHT: Final[Vector] = (-0.42, -0.58, 0.70)
"""Where the light comes from: upper left, before the picture."""
_SIDES: Final[dict[int, tuple[Vector, Vector, Vector]]] = {
    1: ((0, 0, 1), (1, 0, 0), (0, 1, 0)),
    6: ((0, 0, -1), (-1, 0, 0), (0, 1, 0)),
    2: ((0, 1, 0), (1, 0, 0), (0, 0, -1)),
    5: ((0, -1, 0), (1, 0, 0), (0, 0, 1)),
    3: ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
    4: ((-1, 0, 0), (0, 0, 1), (0, 1, 0)),
}
"""Each number's side: outwards, its right, its down. Opposite numbers make seven."""
_P: Final = 25.0
_PIPS: Final[dict[int, tuple[tuple[float, float], ...]]] = {
    1: ((0, 0),),
    2: ((-_P, -_P), (_P, _P)),
    3: ((-_P, -_P), (0, 0), (_P, _P)),
    4: ((-_P, -_P), (_P, -_P), (-_P, _P), (_P, _P)),
    5: ((-_P, -_P), (_P, -_P), (0, 0), (-_P, _P), (_P, _P)),
    6: ((-_P, -_P), (_P, -_P), (-_P, 0), (_P, 0), (-_P, _P), (_P, _P)),
}


def about(axis: Vector, degrees: float) -> Turn:
    """The rotation by so many degrees around an axis (Rodrigues)."""
    length = math.hypot(*axis)
    x, y, z = (part / length for part in axis)
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    d = 1.0 - c
    return (
        (c + x * x * d, x * y * d - z * s, x * z * d + y * s),
        (y * x * d + z * s, c + y * y * d, y * z * d - x * s),
        (z * x * d - y * s, z * y * d + x * s, c + z * z * d),
    )


def after(second: Turn, first: Turn) -> Turn:
    """First the one rotation, then the other."""
    a, b, c = (turned(second, column) for column in zip(*first, strict=True))
    x, y, z = zip(a, b, c, strict=True)
    return x, y, z


def facing(number: int) -> Turn:
    """The rotation that shows a number upright: its right, down and outwards become x, y and z."""
    outward, right, down = _SIDES[number]
    return right, down, outward


def turned(turn: Turn, v: Vector) -> Vector:
    """The vector after the rotation."""
    x, y, z = (sum(a * b for a, b in zip(row, v, strict=True)) for row in turn)
    return x, y, z


def die(turn: Turn) -> str:
    """The die after the rotation."""
    body = _body(turn)
    for number, (outward, right, down) in _SIDES.items():
        out = turned(turn, outward)
        if out[2] > 0.02:  # it faces us
            body += _side(number, out, turned(turn, right), turned(turn, down))
    view = f"{-VIEW:g} {-VIEW:g} {2 * VIEW:g} {2 * VIEW:g}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{body}</svg>'


def _body(turn: Turn) -> str:
    """The whole outline, its corners rounded: what shows between the sides are the edges."""
    inner = HALF - _ROUND
    corners = [
        turned(turn, (x * inner, y * inner, z * inner)) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)
    ]
    line = " L".join(f"{x:.1f},{y:.1f}" for x, y in _hull([(x, y) for x, y, _ in corners]))
    paint = code(mixed(_WHITE, _SHADE, 0.42))
    return (
        f'<path d="M{line}Z" fill="{paint}" stroke="{paint}" stroke-width="{2 * _ROUND:g}" '
        'stroke-linejoin="round"/>'
    )


def _side(number: int, out: Vector, right: Vector, down: Vector) -> str:
    light = max(0.0, sum(a * b for a, b in zip(out, _LIGHT, strict=True)))
    fill: Colour = mixed(_SHADE, _WHITE, min(1.0, 0.15 + 1.05 * light))
    half, low = HALF - 7, 2 * (HALF - 7)
    ink, r = ("#E5484D", 15.0) if number == 1 else ("#1F2B4D", 10.4)  # the one is large and red, as in China
    pips = "".join(f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{ink}"/>' for x, y in _PIPS[number])
    place = (*right[:2], *down[:2], out[0] * HALF, out[1] * HALF)
    return (
        f'<g transform="matrix({" ".join(f"{part:.4f}" for part in place)})">'
        f'<rect x="{-half:g}" y="{-half:g}" width="{low:g}" height="{low:g}" rx="{_ROUND + 2}" '
        f'fill="{code(fill)}"/>{pips}</g>'
    )


def _hull(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The convex hull, clockwise on the screen (Andrew's monotone chain)."""

    def chain(ordered: list[tuple[float, float]]) -> list[tuple[float, float]]:
        line: list[tuple[float, float]] = []
        for p in ordered:
            while len(line) > 1 and _cross(line[-2], line[-1], p) <= 0:
                line.pop()
            line.append(p)
        return line[:-1]

    ordered = sorted(points)
    return chain(ordered) + chain(ordered[::-1])


def _cross(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
