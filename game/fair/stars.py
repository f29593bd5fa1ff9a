"""The five stars of a round: the earned ones pop up one after the other."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.motion import overshoot, progress
from game.stage.stage import Stage
from game.stage.theme import Size, px

STARS: Final = 5
APART: Final = 0.12
"""Seconds from star to star."""
POP: Final = 0.26
POSES: Final = 6
"""Sizes of a star on its way to the full one; it overshoots by one."""
LIFTED: Final = (0.0, 0.09, 0.14, 0.09, 0.0)
"""How much higher than the outer ones each star stands, in its own heights."""


def draw_empty(canvas: Canvas, stage: Stage, sheet: Rect) -> None:
    """Five places for stars on the upper part of `sheet`, and all pictures of the stars that may come."""
    for place in places((*sheet,), canvas.size):
        empty = stage.art.svg("star-empty", height=place.h)
        canvas.blit(empty, empty.get_rect(center=place.center).topleft)
        for pose in range(1, POSES + 2):
            _star(stage, place, pose)


def draw_earned(canvas: Canvas, stage: Stage, sheet: Rect, earned: int, t: float) -> None:
    """The earned ones on their places, `t` seconds after the first of them began to pop up."""
    for k, place in enumerate(places((*sheet,), canvas.size)[:earned]):
        pose = round(POSES * overshoot(progress(t, k * APART, POP)))
        if pose > 0:
            star = _star(stage, place, pose)
            canvas.blit(star, (place.centerx - star.get_width() / 2, place.centery - star.get_height() / 2))


def _star(stage: Stage, place: Rect, pose: int) -> Surface:
    return stage.art.svg("star", height=round(place.h * pose / POSES))


@lru_cache(16)
def places(sheet: tuple[int, int, int, int], size: Size) -> tuple[Rect, ...]:
    """Where the five stars stand on the sheet (x, y, width, height in px)."""
    x, y, width, _ = sheet
    side = min(px(size, 11.6), round(width * 0.165))
    pitch = min((width - px(size, 8)) / STARS, side * 1.25)
    found = []
    for k in range(STARS):
        place = Rect(0, 0, side, side)
        place.center = round(x + width / 2 + pitch * (k - 2)), round(y + px(size, 8.5) - LIFTED[k] * side)
        found.append(place)
    return tuple(found)
