"""The card itself: header, paper, foot and shadow, cut so that only its rim needs blending while it moves."""

from __future__ import annotations

from pygame import Rect, Surface

from game.card.answer import Asking
from game.card.badges import lay
from game.card.header import draw_header
from game.card.plan import Plan, lip_height, meander_height
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.shapes import block, code
from game.stage.stage import Stage
from game.stage.theme import PAPER, WHITE, mixed, px


def paper(plan: Plan) -> Rect:
    """The inside of the card, opaque and all of one colour."""
    top = plan.header.bottom + meander_height(plan.size) + px(plan.size, 0.5)
    return Rect(plan.card.x, top, plan.card.w, plan.card.bottom - _foot(plan) - top)


def rim(plan: Plan) -> list[Rect]:
    """The four strips around the paper: header, left and right shadow, foot."""
    inside, spread = paper(plan), _spread(plan)
    whole = plan.card.inflate(2 * spread, 2 * spread)
    return [
        Rect(whole.x, whole.y, whole.w, inside.y - whole.y),
        Rect(whole.x, inside.y, spread, inside.h),
        Rect(inside.right, inside.y, spread, inside.h),
        Rect(whole.x, inside.bottom, whole.w, whole.bottom - inside.bottom),
    ]


def framed(stage: Stage, plan: Plan, asking: Asking) -> list[Surface]:
    """The four strips of `rim`, drawn."""
    canvas = Canvas(plan.size)
    spread, card, radius = _spread(plan), plan.card, _radius(plan)
    shadow = soft_rect(card.size, radius, spread, depth=120)
    canvas.blit(shadow, (card.x - spread, card.y - spread + px(plan.size, 0.9)))
    low = Rect(card.x, card.bottom - _foot(plan), card.w, _foot(plan))
    lay(canvas, stage, low, _sole(plan, asking))
    top = Surface((card.w, paper(plan).y - plan.header.bottom), 0, 32)
    top.fill(PAPER)
    canvas.blit(top, (card.x, plan.header.bottom))
    draw_header(canvas, stage, plan, asking, radius)
    return [canvas.render(area) for area in rim(plan)]


def _sole(plan: Plan, asking: Asking) -> str:
    """The card's lower edge: round corners on a lip of the stall's colour."""
    w, h, radius, low = plan.card.w, _foot(plan), _radius(plan), lip_height(plan.size)
    edge = mixed(mixed(asking.colour, WHITE, 0.12), mixed(SHADE, asking.colour, 0.35), 0.3)
    return block(0, -h, w, 2 * h, radius, code(edge)) + block(0, -h, w, 2 * h - low, radius, code(PAPER))


def _radius(plan: Plan) -> int:
    return px(plan.size, 4.3)


def _foot(plan: Plan) -> int:
    return _radius(plan) + lip_height(plan.size)


def _spread(plan: Plan) -> int:
    return px(plan.size, 3)
