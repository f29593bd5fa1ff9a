"""The die on its card: it is thrown, tumbles, and comes to rest on the number that was drawn before."""

from __future__ import annotations

import math
from array import array
from functools import lru_cache
from itertools import chain
from typing import Final

import pygame
from pygame import Rect, Surface

from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import clamp, ease_out, progress
from game.stage.shadow import soft_ellipse
from game.stage.stage import Stage
from game.stage.theme import Colour
from game.stalls.planes import cube

SECONDS: Final = 0.8
"""How long a throw takes."""
_FRAMES: Final = 48
_SETTLED: Final = 41
"""From this frame on it is shown at rest: less than two degrees are left."""
_AXIS: Final = (0.62, 0.74, 0.26)
"""What it tumbles around."""
_TUMBLE: Final = 560.0
"""Degrees that it turns until it lies."""
_ROOM: Final = 0.98
"""The die's drawing as a share of its place's height. The die itself fills two thirds of its drawing."""


def _turn(number: int, frame: int) -> cube.Turn:
    """How the die is turned in one frame; in the last one it lies, seen a little from above."""
    rest = cube.after(cube.about((1, 0, 0), 19), cube.about((0, 1, 0), -15))
    rest = cube.after(cube.about((0, 0, 1), -9), rest)
    left = _TUMBLE * (1.0 - ease_out(frame / _FRAMES))
    return cube.after(cube.about(_AXIS, -left), cube.after(rest, cube.facing(number)))


@lru_cache(maxsize=256)
def _outlines(number: int, frame: int) -> list[tuple[array[float], Colour]]:
    """The tumbling die in one frame: x, y, x, y … of each shape, as points of all frames would fill 4 MiB."""
    shapes = cube.shapes(_turn(number, frame), 2)
    return [(array("d", chain.from_iterable(outline)), colour) for outline, colour in shapes]


def rehearse() -> None:
    """Work out every throw: no time is left for that while the die tumbles."""
    for number in range(1, 7):
        for frame in range(_SETTLED):
            _outlines(number, frame)


def draw_die(canvas: Canvas, stage: Stage, place: Rect, number: int, t: float | None = None) -> None:
    """The die in `place` on `number`; `t` seconds into its throw, or at rest."""
    p = 1.0 if t is None or stage.calm else progress(t, 0.0, SECONDS)
    side = round(min(place.h, place.w) * _ROOM)
    x = round(place.centerx - side / 2 - (1.0 - ease_out(p)) * max(0.0, place.w - side) / 2)
    ground = place.bottom - side * 0.98
    height = _leap(p) * side * 0.3
    _shadow(canvas, stage, (round(x + side * 0.55), round(ground + side * 0.86)), side, height / side)
    frame, spot = round(p * _FRAMES), Rect(x, round(ground - height), side, side)
    if frame < _SETTLED:
        canvas.paint(spot, ("die", number, frame), lambda surface: _paint(surface, spot, number, frame))
    else:
        canvas.blit(_image(stage, number, side), spot.topleft)
    if frame == _FRAMES:
        for other in range(1, 7):  # ready before the next throw ends
            _image(stage, other, side)


def _image(stage: Stage, number: int, side: int) -> Surface:
    """The die at rest, at its finest."""

    def make() -> Surface:
        return rendered(cube.die(_turn(number, _FRAMES)), (side, side), "the die")

    return stage.made(("die", number, side), make)


def _paint(surface: Surface, spot: Rect, number: int, frame: int) -> None:
    """The tumbling die as polygons: an image of every frame would cost ten times as much."""
    scale, (x0, y0) = spot.w / 2 / cube.VIEW, spot.center
    for outline, colour in _outlines(number, frame):
        points = [(x0 + x * scale, y0 + y * scale) for x, y in zip(outline[::2], outline[1::2], strict=True)]
        pygame.draw.polygon(surface, colour, points)
        if colour != cube.INK:  # what tumbles needs smooth edges, but not the eyes on it
            pygame.draw.aalines(surface, colour, True, points)


def _leap(p: float) -> float:
    """How high (0–1) it is: falling from the hand, then two leaps, each lower."""
    if p < 0.3:
        return math.cos(p / 0.3 * math.pi / 2)
    if p < 0.66:
        return 0.62 * math.sin((p - 0.3) / 0.36 * math.pi)
    return 0.2 * math.sin(clamp((p - 0.66) / 0.26) * math.pi)


def _shadow(canvas: Canvas, stage: Stage, middle: tuple[int, int], side: int, height: float) -> None:
    wide = round(side * 0.86)

    def make() -> Surface:
        return soft_ellipse((wide, round(wide * 0.3)), depth=120)

    image = stage.made(("die shadow", wide), make)
    canvas.blit(image, image.get_rect(center=middle).topleft, 255 - round(clamp(height * 2) * 9) * 18)
