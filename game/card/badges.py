"""The shapes that stand for options and verdicts, and the marks for right and wrong, as SVG text."""

from __future__ import annotations

import math
from collections.abc import Sequence

from pygame import Rect

from game.card.tones import AMBER, SHADE
from game.stage.canvas import Canvas
from game.stage.shapes import code, document
from game.stage.stage import Stage
from game.stage.theme import CORAL, GREEN, GREEN_DEEP, WHITE, Colour, mixed

SHAPES = ("circle", "square", "triangle", "diamond", "pentagon", "hexagon")
"""A to F."""
VERDICT_SHAPES = ("octagon", "circle", "diamond")
"""Infringing, fine, depends: as on the target boards."""

OVERLOOKED = mixed(AMBER, SHADE, 0.2)
"""Of a mine that was not found."""

_POLYGONS = {
    "triangle": (3, -90.0),
    "diamond": (4, -90.0),
    "pentagon": (5, -90.0),
    "hexagon": (6, 0.0),
    "octagon": (8, 22.5),
}
_REACH = {"triangle": 1.13, "diamond": 1.1, "pentagon": 1.06, "hexagon": 1.04, "octagon": 1.0}
"""Pointed shapes reach further, so that all look equally large."""


def lay(canvas: Canvas, stage: Stage, rect: Rect, body: str) -> None:
    """Draw SVG `body`, in pixels from the upper left corner of `rect`, into it."""
    canvas.blit(stage.art.drawn(document(*rect.size, body), rect.size), rect.topleft)


def shape(name: str, x: float, y: float, radius: float, fill: str) -> str:
    """One shape around (x, y). Its corners are a little round."""
    if name == "circle":
        return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"/>'
    if name == "square":
        side = radius * 1.8
        at = f'x="{x - side / 2:g}" y="{y - side / 2:g}" width="{side:g}" height="{side:g}"'
        return f'<rect {at} rx="{radius * 0.3:g}" ry="{radius * 0.3:g}" fill="{fill}"/>'
    corners, turn = _POLYGONS[name]
    soft = radius * 0.2
    reach = radius * _REACH[name] - soft * 0.6
    middle = y + (radius * 0.16 if name == "triangle" else 0.0)
    angles = [math.radians(turn + 360 / corners * i) for i in range(corners)]
    points = " ".join(f"{x + reach * math.cos(a):g},{middle + reach * math.sin(a):g}" for a in angles)
    round_ = f'stroke="{fill}" stroke-width="{soft:g}" stroke-linejoin="round"'
    return f'<polygon points="{points}" fill="{fill}" {round_}/>'


def letter_drop(name: str) -> float:
    """How far below the shape's centre its letter sits, in radii."""
    return 0.22 if name == "triangle" else 0.0


def check(x: float, y: float, radius: float, colour: Colour) -> str:
    """A check mark that reaches about half of `radius` around (x, y)."""
    u = radius / 56
    points = ((-27, 3), (-8, 22), (28, -19))
    return stroked([(x + dx * u, y + dy * u) for dx, dy in points], 15 * u, code(colour))


def stroked(points: Sequence[tuple[float, float]], width: float, colour: str) -> str:
    """A line with round ends and corners."""
    line = " ".join(f"{x:g},{y:g}" for x, y in points)
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="{width:g}" {ends}/>'


def cross(x: float, y: float, radius: float, colour: Colour) -> str:
    """A cross that reaches about half of `radius` around (x, y)."""
    u = radius / 56 * 20
    falling, rising = [(x - u, y - u), (x + u, y + u)], [(x - u, y + u), (x + u, y - u)]
    return stroked(falling, u * 0.78, code(colour)) + stroked(rising, u * 0.78, code(colour))


def disc(x: float, y: float, radius: float, colour: Colour) -> str:
    """A coin: a disc on its own dark edge."""
    edge = code(mixed(colour, SHADE, 0.3))
    low = f'<circle cx="{x:g}" cy="{y + radius * 0.1:g}" r="{radius:g}" fill="{edge}"/>'
    return low + f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{code(colour)}"/>'


def right_mark(x: float, y: float, radius: float) -> str:
    return disc(x, y, radius, GREEN) + check(x, y, radius * 0.98, WHITE)


def missed_mark(x: float, y: float, radius: float) -> str:
    """A right one that was not ticked: the check without its coin."""
    ring = (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius * 0.9:g}" fill="{code(WHITE)}" stroke="{code(GREEN_DEEP)}"'
    )
    return f'{ring} stroke-width="{radius * 0.2:g}"/>' + check(x, y, radius * 0.9, GREEN_DEEP)


def overlooked_mark(x: float, y: float, radius: float) -> str:
    """A mine that was not found: an exclamation mark."""
    bar = stroked([(x, y - radius * 0.5), (x, y + radius * 0.06)], radius * 0.26, code(WHITE))
    dot = f'<circle cx="{x:g}" cy="{y + radius * 0.5:g}" r="{radius * 0.16:g}" fill="{code(WHITE)}"/>'
    return disc(x, y, radius, OVERLOOKED) + bar + dot


def wrong_mark(x: float, y: float, radius: float) -> str:
    return disc(x, y, radius, CORAL) + cross(x, y, radius * 0.9, WHITE)


def tick_box(x: float, y: float, radius: float, colour: Colour, *, ticked: bool) -> str:
    """A box to tick, and ticked: filled with the option's own colour."""
    side = radius * 1.7
    fill = code(colour if ticked else WHITE)
    edge = f'stroke="{code(colour)}" stroke-width="{radius * 0.18:g}"'
    at = f'x="{x - side / 2:g}" y="{y - side / 2:g}" width="{side:g}" height="{side:g}"'
    box = f'<rect {at} rx="{radius * 0.42:g}" ry="{radius * 0.42:g}" fill="{fill}" {edge}/>'
    return box + (check(x, y, radius * 0.92, WHITE) if ticked else "")
