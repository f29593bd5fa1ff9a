"""The buttons that lead on, and what stands beside them while options are ticked."""

from __future__ import annotations

from pygame import Rect

from game.card.pane import Pane
from game.card.plan import Plan
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BROWN, FLOOR, GREEN_DEEP, INK, px
from game.stage.widgets import button, fitting, write

LIP = 0.9
"""Of a button, per cent of the shorter side."""


def draw_next(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """On to the next question, to the results, or with the game."""
    rect, asking = plan.rects["next"], sheet.asking
    on = "card.last" if asking.number >= asking.total else "card.next"
    words = stage.words(on if asking.total else "card.onward")

    def draw(page: Canvas) -> None:
        button(page, stage, "next", rect, words)
        _arrow(page, stage, rect, words)

    pane.hold("next", rect, draw)


def _arrow(page: Canvas, stage: Stage, rect: Rect, words: str) -> None:
    """An arrow at the button's right end, if the words leave room for it."""
    lip, high = px(page.size, LIP), round(rect.h * 0.42)
    arrow = stage.art.svg("ui/arrow", height=high, tint=("#1F2B4D", "#FFFFFF"))
    left = rect.right - high - arrow.get_width() // 2
    words_wide = stage.letters.width(words, "title", round((rect.h - lip) * 0.46))
    if words_wide < 2 * (left - rect.centerx):
        sunk = lip * 0.75 if page.pressed == "next" else 0
        page.blit(arrow, (left, rect.y + sunk + (rect.h - lip - arrow.get_height()) / 2))


def draw_foot(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """How many options are right and how many are chosen, and the button that hands them in."""
    rect, hand_in, words = plan.rects["hint"], plan.rects["confirm"], stage.words("card.confirm")
    key = ("hint", len(sheet.ticked))
    pane.place(pane.pieces(key, plan.size, rect, lambda page: _hint(page, stage, rect, sheet)), rect.topleft)
    ready = sheet.complete and not sheet.answered
    pane.hold(
        "confirm",
        hand_in,
        lambda page: button(page, stage, "confirm", hand_in, words, enabled=ready),
        enabled=ready,
    )


def _hint(page: Canvas, stage: Stage, rect: Rect, sheet: Sheet) -> None:
    floor, total = px(page.size, FLOOR), len(sheet.rights)
    words = stage.words("card.mines" if sheet.question.minefield else "card.several", n=total)
    type_px = fitting(stage, words, "bold", px(page.size, 3.3), rect.w, floor)
    write(page, stage, words, (rect.x, rect.y + rect.h * 0.28), type_px, colour=INK)
    words = stage.words("card.chosen", chosen=len(sheet.ticked), n=total)
    colour = GREEN_DEEP if sheet.complete else BROWN
    write(page, stage, words, (rect.x, rect.y + rect.h * 0.76), px(page.size, 3), colour=colour)
