"""The card itself: header, paper, foot and shadow, cut so that only its rim needs blending while it moves."""

from __future__ import annotations

from pygame import Rect, Surface

from game.card.answer import Asking
from game.card.badges import lay
from game.card.header import draw_header
from game.card.pieces import opaque
from game.card.plan import Plan, lip_height, meander_height
from game.card.slices import drawn_out
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
    """The strips around the paper: the header's body, then with the shadow above, left, right, below."""
    inside, spread = paper(plan), _spread(plan)
    whole = plan.card.inflate(2 * spread, 2 * spread)
    top = plan.card.y + _radius(plan)
    return [
        Rect(inside.x, top, inside.w, inside.y - top),
        Rect(whole.x, whole.y, whole.w, top - whole.y),
        Rect(whole.x, top, spread, inside.bottom - top),
        Rect(inside.right, top, spread, inside.bottom - top),
        Rect(whole.x, inside.bottom, whole.w, whole.bottom - inside.bottom),
    ]


def framed(stage: Stage, plan: Plan, asking: Asking) -> list[Surface]:
    """The strips of `rim`, drawn; the first is opaque."""
    canvas = Canvas(plan.size)
    spread, card, radius = _spread(plan), plan.card, _radius(plan)
    edge = 3 * spread
    small = soft_rect((2 * edge, 2 * edge), radius, spread, depth=120)
    shadow = drawn_out(small, (card.w + 2 * spread, card.h + 2 * spread), (edge, edge, edge, edge))
    canvas.blit(shadow, (card.x - spread, card.y - spread + px(plan.size, 0.9)))
    low = Rect(card.x, card.bottom - _foot(plan), card.w, _foot(plan))
    lay(canvas, stage, low, _sole(plan, asking))
    top = Surface((card.w, paper(plan).y - plan.header.bottom), 0, 32)
    top.fill(PAPER)
    canvas.blit(top, (card.x, plan.header.bottom))
    draw_header(canvas, stage, plan, asking, radius)
    body, *edges = (canvas.render(area) for area in rim(plan))
    return [opaque(body), *edges]


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
