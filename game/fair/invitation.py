"""The pill that invites to touch the screen."""

from __future__ import annotations

from functools import partial
from typing import Final

import pygame
from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import steps, swing
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import BLUE_DEEP, CORAL_DEEP, FLOOR, SUN, WHITE, Size, mixed, px
from game.stage.widgets import fitting, write

PULSE: Final = 1.8
"""Seconds of one breath of the invitation."""
POSES: Final = 6
"""Sizes between its smallest and its largest."""


def draw_invitation(canvas: Canvas, stage: Stage, rect: Rect, t: float, *, small: bool = False) -> None:
    """The pill that says, in both languages, to touch the screen; it pulses. `small` has one line only."""
    now = round(POSES * (0.5 + 0.5 * swing(steps(t, 20), PULSE))) if t and not stage.calm else 0
    for pose in range(POSES + 1) if t else (0,):  # all at once, and none of them late
        key = ("invitation", rect.size, small, stage.words.lang, pose)
        image = stage.made(key, partial(_pulsed, canvas.size, stage, rect, small, pose))
        if pose == now:
            canvas.blit(image, image.get_rect(center=rect.center).topleft)


def _pulsed(size: Size, stage: Stage, rect: Rect, small: bool, pose: int) -> Surface:
    """The pill with its shadow, `pose` steps larger than it is."""
    spread = px(size, 3)
    page, around = Canvas(size), rect.inflate(2 * spread, 2 * spread)
    _pill(page, stage, rect, small=small)
    more = 1 + 0.03 * pose / POSES
    return pygame.transform.smoothscale(page.render(around), (round(around.w * more), round(around.h * more)))


def _pill(page: Canvas, stage: Stage, rect: Rect, *, small: bool) -> None:
    spread = px(page.size, 2)
    shadow = soft_rect(rect.size, rect.h // 2, spread, depth=70)
    page.blit(shadow, (rect.x - spread, rect.y - spread + px(page.size, 1)))
    rim = shapes.plate(
        rect.w,
        rect.h,
        rect.h * 0.46,
        BLUE_DEEP,
        SUN if not small else WHITE,
        px(page.size, 0.9),
        max(2, px(page.size, 0.6)),
    )
    page.blit(stage.art.drawn(rim, rect.size), rect.topleft)
    (_words_small if small else _words)(page, stage, rect)


def _words(page: Canvas, stage: Stage, rect: Rect) -> None:
    """Both languages, the visitor's first and larger."""
    first, second, least = (
        stage.words("attract.touch"),
        stage.words("attract.touch_too"),
        px(page.size, FLOOR),
    )
    big = fitting(stage, first, "title", round(rect.h * 0.37), rect.w * 0.86, least)
    at = rect.centerx, rect.y + rect.h * 0.36
    write(page, stage, first, at, big, weight="title", colour=WHITE, align="center")
    size = fitting(stage, second, "bold", round(rect.h * 0.21), rect.w * 0.86, least)
    pale = mixed(SUN, WHITE, 0.9)
    write(page, stage, second, (rect.centerx, rect.y + rect.h * 0.68), size, colour=pale, align="center")


def _words_small(page: Canvas, stage: Stage, rect: Rect) -> None:
    """A tag that says what is seen is only shown, and one line beside it."""
    size, least = page.size, px(page.size, FLOOR)
    middle = rect.y + (rect.h - px(size, 0.9)) / 2
    tag = Rect(rect.x + px(size, 1.3), round(middle - px(size, 2.2)), px(size, 10), px(size, 4.4))
    coral = shapes.document(
        tag.w, tag.h, shapes.block(0, 0, tag.w, tag.h, tag.h / 2, shapes.code(CORAL_DEEP))
    )
    page.blit(stage.art.drawn(coral, tag.size), tag.topleft)
    label, text = stage.words("attract.demo"), stage.words("attract.touch")
    big = fitting(stage, label, "bold", px(size, 2.9), tag.w * 0.8, least)
    write(page, stage, label, (tag.centerx, middle), big, colour=WHITE, align="center")
    room = rect.right - tag.right - px(size, 4)
    big = fitting(stage, text, "title", px(size, 3.9), room, least)
    at = (tag.right + rect.right) / 2 - px(size, 0.5), middle
    write(page, stage, text, at, big, weight="title", colour=WHITE, align="center")
