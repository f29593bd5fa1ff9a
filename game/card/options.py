"""All options of a card, in whatever state and movement they are."""

from __future__ import annotations

from pygame import Surface

from game.card.boards import draw_board
from game.card.looks import state
from game.card.moment import Moment
from game.card.pane import Pane
from game.card.plan import Plan
from game.card.plates import draw_plate, margin
from game.card.reveal import draw_coins, draw_glow, draw_sparkles, glow_margin
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import PAPER, px


def draw_options(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet, moment: Moment) -> None:
    """Draw and offer them; right ones last, because their light falls on their neighbours."""
    everywhere = range(len(sheet.order))
    for at in sorted(everywhere, key=lambda at: state(sheet, at) == "right"):
        _option(pane, stage, plan, sheet, at, moment)
    for at in filter(moment.seen, everywhere):
        pane.offer(f"option:{at}", plan.rects[f"option:{at}"], px(plan.size, 3))
    if sheet.answered:
        draw_sparkles(pane, stage, plan, sheet, moment)
    if moment.revealing:
        draw_coins(pane, stage, plan, sheet, moment)


def _option(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet, at: int, moment: Moment) -> None:
    """One option: popping in, or shaking because it is wrong, or at rest."""
    aside, down, alpha = 0.0, 0.0, 255
    now = state(sheet, at)
    if moment.answered is None:
        grown = moment.popped(at)
        down, alpha = (1.0 - grown) * px(plan.size, 2.2), round(255 * grown)
    elif moment.revealing:
        aside = moment.shaken() * px(plan.size, 0.7) if now == "wrong" else 0.0
    edge = glow_margin(plan.size) if now == "right" else margin(plan.size)
    area = plan.rects[f"option:{at}"].inflate(2 * edge, 2 * edge)

    def piece(pressed: bool) -> Surface:
        key, ground = ("option", at, now, pressed), None if now == "right" else PAPER
        return pane.pieces(
            key, plan.size, area, lambda page: _draw(page, stage, plan, sheet, at, pressed), ground
        )

    image = piece(False)
    if not sheet.answered:
        pressed = piece(True)  # made with the other, not under the finger: a press is to be seen at once
        image = pressed if pane.canvas.pressed == f"option:{at}" else image
    pane.place(image, (area.x + aside, area.y + down), alpha)


def _draw(page: Canvas, stage: Stage, plan: Plan, sheet: Sheet, at: int, pressed: bool) -> None:
    """A plate, or before the explanation a verdict's board; right ones in their light."""
    if state(sheet, at) == "right":
        draw_glow(page, plan, sheet, at)
    board = sheet.question.verdict is not None and not plan.thin
    (draw_board if board else draw_plate)(page, stage, plan, sheet, at, down=pressed)
