"""What stays at the lower end of the card while the content scrolls: how many to choose, and the way on."""

from __future__ import annotations

from pygame import Rect

from game.card.pane import Pieces, draw_held
from game.card.plan import Plan
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BROWN, FLOOR, GREEN_DEEP, INK, px
from game.stage.widgets import button, fitting, write


def draw_next(canvas: Canvas, stage: Stage, pieces: Pieces, plan: Plan, sheet: Sheet, rise: int) -> None:
    """On to the next question, or to the results."""
    rect = plan.rects["next"]
    words = stage.words("card.last" if sheet.asking.number >= sheet.asking.total else "card.next")

    def draw(page: Canvas) -> None:
        button(page, stage, "next", rect, words)
        arrow = stage.art.svg("ui/arrow", height=round(rect.h * 0.42), tint=("#1F2B4D", "#FFFFFF"))
        high = rect.h - px(page.size, 0.9)
        left = rect.right - round(rect.h * 0.42) - arrow.get_width() // 2
        if stage.letters.width(words, "title", round(high * 0.46)) < 2 * (left - rect.centerx):
            sunk = px(page.size, 0.9) * 0.75 if page.pressed == "next" else 0
            page.blit(arrow, (left, rect.y + sunk + (high - arrow.get_height()) / 2))

    draw_held(canvas, pieces, "next", rect, rise, draw)


def draw_foot(canvas: Canvas, stage: Stage, pieces: Pieces, plan: Plan, sheet: Sheet, rise: int) -> None:
    """How many options are right and how many are chosen, and the button that hands them in."""
    rect, hand_in = plan.rects["hint"], plan.rects["confirm"]
    hint = pieces(("hint", len(sheet.ticked)), plan.size, rect, lambda page: _hint(page, stage, rect, sheet))
    canvas.blit(hint, (rect.x, rect.y + rise))
    words, ready = stage.words("card.confirm"), sheet.complete

    def draw(page: Canvas) -> None:
        button(page, stage, "confirm", hand_in, words, enabled=ready)

    draw_held(canvas, pieces, "confirm", hand_in, rise, draw, enabled=ready)


def _hint(page: Canvas, stage: Stage, rect: Rect, sheet: Sheet) -> None:
    floor, total = px(page.size, FLOOR), len(sheet.rights)
    words = stage.words("card.several", n=total)
    type_px = fitting(stage, words, "bold", px(page.size, 3.3), rect.w, floor)
    write(page, stage, words, (rect.x, rect.y + rect.h * 0.28), type_px, colour=INK)
    words = stage.words("card.chosen", chosen=len(sheet.ticked), n=total)
    colour = GREEN_DEEP if sheet.complete else BROWN
    write(page, stage, words, (rect.x, rect.y + rect.h * 0.76), px(page.size, 3), colour=colour)
