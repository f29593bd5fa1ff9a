"""How the card says that there is more: edges that fade, a bar, and an arrow to tap."""

from __future__ import annotations

import pygame
from pygame import Rect, Surface

from game.card.badges import lay
from game.card.moment import BOB, Moment
from game.card.pane import Pieces, draw_held
from game.card.plan import Plan
from game.card.scroller import Scroller
from game.stage.canvas import Canvas
from game.stage.motion import steps, swing
from game.stage.shapes import block, code
from game.stage.stage import Stage
from game.stage.theme import BLUE, PAPER, SAND, TOUCH, WHITE, mixed, px
from game.stage.widgets import round_button


def draw_scrolling(
    canvas: Canvas, stage: Stage, pieces: Pieces, plan: Plan, scroller: Scroller, moment: Moment, rise: int
) -> None:
    """Over the content: what is needed to see that it goes on, and where one is."""
    window = plan.window.move(0, rise)
    high = px(plan.size, 5)
    inside = Rect(window.x + px(plan.size, 4), 0, window.w - px(plan.size, 8), high)
    if scroller.offset > 1:
        canvas.blit(_fade(pieces, inside, up=True), (inside.x, window.y))
    if not scroller.ended:
        canvas.blit(_fade(pieces, inside, up=False), (inside.x, window.bottom - high))
    _bar(canvas, stage, plan, scroller, window)
    if not scroller.ended:
        _arrow(canvas, stage, pieces, plan, moment, window)


def _fade(pieces: Pieces, rect: Rect, *, up: bool) -> Surface:
    """Paper that hides what slips under the card's edge; the hidden side is `up` or down."""

    def make() -> list[Surface]:
        image = Surface(rect.size, pygame.SRCALPHA, 32)
        for y in range(rect.h):
            share = y / max(1, rect.h - 1)
            image.fill((*PAPER, round(255 * (1 - share if up else share))), (0, y, rect.w, 1))
        return [image]

    return pieces.many(("fade", rect.size, up), make)[0]


def _bar(canvas: Canvas, stage: Stage, plan: Plan, scroller: Scroller, window: Rect) -> None:
    wide = px(plan.size, 0.9)
    track = Rect(
        window.right - px(plan.size, 2.4), window.y + px(plan.size, 2), wide, window.h - px(plan.size, 4)
    )
    thumb = max(px(plan.size, 6), round(track.h * window.h / plan.content))
    down = round((track.h - thumb) * scroller.offset / max(1, scroller.limit))
    lay(canvas, stage, track, block(0, 0, *track.size, wide, code(mixed(SAND, PAPER, 0.5))))
    grip = Rect(track.x, track.y + down, wide, thumb)
    lay(canvas, stage, grip, block(0, 0, *grip.size, wide, code(mixed(BLUE, WHITE, 0.15))))


def _arrow(canvas: Canvas, stage: Stage, pieces: Pieces, plan: Plan, moment: Moment, window: Rect) -> None:
    """A small disc that bobs at first, and takes one a page further."""
    side = px(plan.size, TOUCH)
    rect = Rect(window.centerx - side // 2, window.bottom - side - px(plan.size, 0.6), side, side)
    bobs = not moment.calm and moment.scrolled < BOB
    up = round(swing(steps(moment.scrolled, 20), 1.0) * side * 0.07) if bobs else 0
    draw_held(
        canvas,
        pieces,
        "more",
        rect,
        up,
        lambda sheet: round_button(sheet, stage, "more", rect, icon="ui/down"),
    )
