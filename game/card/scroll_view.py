"""How the card says that there is more: edges that fade, a bar, and an arrow to tap."""

from __future__ import annotations

import pygame
from pygame import Rect, Surface

from game.card.badges import lay
from game.card.moment import BOB, Moment
from game.card.pane import Pane
from game.card.plan import Plan
from game.card.scroller import Scroller
from game.stage.motion import steps, swing
from game.stage.shapes import block, code
from game.stage.stage import Stage
from game.stage.theme import BLUE, PAPER, SAND, TOUCH, WHITE, mixed, px
from game.stage.widgets import round_button


def draw_scrolling(pane: Pane, stage: Stage, plan: Plan, scroller: Scroller, moment: Moment) -> None:
    """Over the content: what is needed to see that it goes on, and where one is."""
    window, high = plan.window, px(plan.size, 5)
    inside = Rect(window.x + px(plan.size, 4), 0, window.w - px(plan.size, 8), high)
    if scroller.offset > 1:
        pane.place(_fade(pane, inside, up=True), (inside.x, window.y))
    if not scroller.ended:
        pane.place(_fade(pane, inside, up=False), (inside.x, window.bottom - high))
    _bar(pane, stage, plan, scroller)
    if not scroller.ended:
        _arrow(pane, stage, plan, moment)


def _fade(pane: Pane, rect: Rect, *, up: bool) -> Surface:
    """Paper that hides what slips under the card's edge; the hidden side is `up` or down."""

    def make() -> list[Surface]:
        image = Surface(rect.size, pygame.SRCALPHA, 32)
        for y in range(rect.h):
            share = y / max(1, rect.h - 1)
            image.fill((*PAPER, round(255 * (1 - share if up else share))), (0, y, rect.w, 1))
        return [image]

    return pane.pieces.many(("fade", up), 1, make)[0]


def _bar(pane: Pane, stage: Stage, plan: Plan, scroller: Scroller) -> None:
    """The bar in the card's right margin."""
    window, wide = plan.window, px(plan.size, 0.9)
    track = Rect(window.right - px(plan.size, 2.4), window.y, wide, window.h).inflate(0, -px(plan.size, 4))
    high = max(px(plan.size, 6), round(track.h * window.h / plan.content))
    down = round((track.h - high) * scroller.offset / max(1, scroller.limit))
    for rect, colour in (
        (track, mixed(SAND, PAPER, 0.5)),
        (Rect(track.x, track.y + down, wide, high), mixed(BLUE, WHITE, 0.15)),
    ):
        lay(pane.canvas, stage, rect.move(0, pane.down), block(0, 0, *rect.size, wide, code(colour)))


def _arrow(pane: Pane, stage: Stage, plan: Plan, moment: Moment) -> None:
    """A small disc that bobs at first, and takes one a page further; on the right, where lines have ended."""
    side = px(plan.size, TOUCH)
    rect = Rect(0, plan.window.bottom - side - px(plan.size, 0.6), side, side)
    rect.right = plan.window.right - px(plan.size, 4.6)
    bobs = not moment.calm and moment.scrolled < BOB
    bob = round(swing(steps(moment.scrolled, 20), 1.0) * side * 0.07) if bobs else 0
    lower = Pane(pane.canvas, pane.pieces, pane.window, pane.down + bob)
    lower.hold("more", rect, lambda page: round_button(page, stage, "more", rect, icon="ui/down"))
