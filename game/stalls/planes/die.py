"""The die on its card: it is thrown, tumbles, and comes to rest on the number that was drawn before."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import clamp, ease_out, progress
from game.stage.shadow import soft_ellipse
from game.stage.stage import Stage
from game.stalls.planes import cube

SECONDS: Final = 0.8
"""How long a throw takes."""
_FRAMES: Final = 28
_AXIS: Final = (0.62, 0.74, 0.26)
"""What it tumbles around."""
_TUMBLE: Final = 560.0
"""Degrees that it turns until it lies."""
_ROOM: Final = 0.98
"""The die's drawing as a share of its place's height. The die itself fills two thirds of its drawing."""


@lru_cache(maxsize=256)
def _text(number: int, frame: int) -> str:
    """The drawing of one frame; the last one is the die at rest, seen a little from above."""
    rest = cube.after(
        cube.about((0, 0, 1), -9), cube.after(cube.about((1, 0, 0), 19), cube.about((0, 1, 0), -15))
    )
    left = _TUMBLE * (1.0 - ease_out(frame / _FRAMES))
    return cube.die(cube.after(cube.about(_AXIS, -left), cube.after(rest, cube.facing(number))))


def draw_die(canvas: Canvas, stage: Stage, place: Rect, number: int, t: float | None = None) -> None:
    """The die in `place` on `number`; `t` seconds into its throw, or at rest."""
    p = 1.0 if t is None or stage.calm else progress(t, 0.0, SECONDS)
    side = round(min(place.h, place.w) * _ROOM)
    frame = round(p * _FRAMES)
    image = stage.made(
        ("die", number, frame, side), lambda: rendered(_text(number, frame), (side, side), "the die")
    )
    x = place.centerx - side / 2 - (1.0 - ease_out(p)) * max(0.0, place.w - side) / 2
    ground = place.bottom - side * 0.98
    height = _leap(p) * side * 0.3
    _shadow(canvas, stage, (round(x + side * 0.55), round(ground + side * 0.86)), side, height / side)
    canvas.blit(image, (x, ground - height))


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
