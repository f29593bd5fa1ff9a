"""A rounded die in space, as outlines and as SVG text: x to the right, y down, z towards us. No pygame."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from game.stage.shapes import code
from game.stage.svg import centred
from game.stage.theme import Colour, mixed, rgb
from game.stalls.planes.hull import Point, hull

Vector = tuple[float, float, float]
Turn = tuple[Vector, Vector, Vector]
"""A rotation, as the rows of its matrix."""
Shape = tuple[list[Point], Colour]
"""An outline to be filled."""

HALF: Final = 50.0
"""Half the die's side. The drawing shows `VIEW` to every side of its middle."""
VIEW: Final = 75.0
_ROUND: Final = 17.0
"""How far its edges are rounded."""
_WHITE: Final = rgb("#FFFFFF")
_SHADE: Final = rgb("#A9B8D4")
INK: Final = rgb("#1F2B4D")
_RED: Final = rgb("#E5484D")
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
_PIPS: Final[dict[int, tuple[Point, ...]]] = {
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
    (a, b, c), (d, e, f), (g, h, i), (x, y, z) = *turn, v  # written out: this is done 40 times a frame
    return a * x + b * y + c * z, d * x + e * y + f * z, g * x + h * y + i * z


def die(turn: Turn) -> str:
    """The die after the rotation, as SVG: for the die at rest."""
    body = "".join(
        f'<path d="M{" L".join(f"{x:.1f},{y:.1f}" for x, y in outline)}Z" fill="{code(paint)}"/>'
        for outline, paint in shapes(turn, 9)
    )
    return centred(VIEW, body)


def shapes(turn: Turn, fine: int) -> list[Shape]:
    """The die after the rotation, back to front: its body, the sides that face us, their pips.

    `fine` is how many points a quarter of a round corner has.
    """
    found = [_body(turn, fine)]
    for number, (outward, right, down) in _SIDES.items():
        out = turned(turn, outward)
        if out[2] > 0.02:  # it faces us
            found += _side(number, out, turned(turn, right), turned(turn, down), fine)
    return found


def _body(turn: Turn, fine: int) -> Shape:
    """The whole outline, its corners rounded: what shows between the sides are the edges."""
    inner = HALF - _ROUND
    corners = [
        turned(turn, (x * inner, y * inner, z * inner)) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)
    ]
    line = hull([(x, y) for x, y, _ in corners])
    outline: list[Point] = []
    for before, at, after_ in zip(line[-1:] + line[:-1], line, line[1:] + line[:1], strict=True):
        start = math.atan2(before[0] - at[0], at[1] - before[1])
        bend = (math.atan2(at[0] - after_[0], after_[1] - at[1]) - start) % math.tau
        for step in range(fine + 1):
            angle = start + bend * step / fine
            outline.append((at[0] + _ROUND * math.cos(angle), at[1] + _ROUND * math.sin(angle)))
    return outline, mixed(_WHITE, _SHADE, 0.42)


def _side(number: int, out: Vector, right: Vector, down: Vector, fine: int) -> list[Shape]:
    light = max(0.0, sum(part * beam for part, beam in zip(out, _LIGHT, strict=True)))
    fill = mixed(_SHADE, _WHITE, min(1.0, 0.15 + 1.05 * light))
    ink, radius = (_RED, 15.0) if number == 1 else (INK, 10.4)  # the one is large and red, as in China

    x0, y0, (a, b, _), (c, d, _) = out[0] * HALF, out[1] * HALF, right, down

    def flat(outline: Sequence[Point]) -> list[Point]:
        return [(x0 + x * a + y * c, y0 + x * b + y * d) for x, y in outline]

    face = (flat(_rounded(HALF - 7, _ROUND + 2, fine)), fill)
    ring = _circle(radius, fine * (6 if number == 1 else 4))
    return [face, *((flat([(x + u, y + v) for u, v in ring]), ink) for x, y in _PIPS[number])]


@lru_cache(maxsize=16)
def _circle(radius: float, points: int) -> tuple[Point, ...]:
    turns = (math.tau * i / points for i in range(points))
    return tuple((radius * math.cos(turn), radius * math.sin(turn)) for turn in turns)


@lru_cache(maxsize=16)
def _rounded(half: float, radius: float, fine: int) -> tuple[Point, ...]:
    """A square around the middle with round corners."""
    inner, outline = half - radius, []
    for corner, (x, y) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(fine + 1):
            angle = (corner + step / fine) * math.pi / 2
            outline.append((x * inner + radius * math.cos(angle), y * inner + radius * math.sin(angle)))
    return tuple(outline)
