"""Right and wrong where it was tapped: light and sparkles, a coin that pops, a shake."""

from __future__ import annotations

from pygame import Rect, Surface

from game.card import badges
from game.card.looks import state
from game.card.moment import Moment
from game.card.pane import Pane
from game.card.plan import Plan
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.shapes import code, document
from game.stage.stage import Stage
from game.stage.theme import CORAL, GREEN, SUN, WHITE, Colour, Size, mixed, px, rgb

AQUA = rgb("#7FE3BE")
SPARKLES: tuple[tuple[float, float, float, float, float, Colour], ...] = (
    (0.0, 0.0, 0.2, -0.4, 4.4, SUN),
    (0.0, 0.0, 3.4, -1.9, 2.0, AQUA),
    (1.0, 0.0, -0.9, -0.7, 4.8, SUN),
    (1.0, 0.0, -4.0, -1.7, 2.2, CORAL),
    (1.0, 0.0, 0.9, 2.2, 2.6, AQUA),
    (1.0, 1.0, -0.4, 0.2, 3.4, SUN),
    (0.0, 1.0, -0.8, -1.4, 2.4, AQUA),
)
"""Corner (x, y as shares of the plate), distance from it and size (per cent of the shorter side), colour."""

STEPS = 6
"""A pop is drawn in so many sizes: each is rasterised once."""


def glow_margin(size: Size) -> int:
    """How far the light around a right option reaches."""
    return px(size, 2.4)


def draw_glow(canvas: Canvas, plan: Plan, sheet: Sheet, at: int) -> None:
    """The light around a right option, under its plate."""
    size, rect = plan.size, plan.rects[f"option:{at}"]
    light = mixed(GREEN, WHITE, 0.5)
    if sheet.question.verdict is not None and not plan.thin:
        spread = glow_margin(size)
        tile = soft_rect(rect.size, px(size, 6), spread, mixed(GREEN, WHITE, 0.72), 255)
        canvas.blit(tile, (rect.x - spread, rect.y - spread))
        return
    for spread, depth in ((glow_margin(size), 150), (px(size, 1.2), 200)):
        canvas.blit(
            soft_rect(rect.size, px(size, 2.6), spread, light, depth), (rect.x - spread, rect.y - spread)
        )


def draw_sparkles(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet, moment: Moment) -> None:
    """Seven stars around every right option that was found; once explained, around the others too."""
    for at in sorted(sheet.rights):
        if state(sheet, at) != "right" or (not sheet.correct and not plan.thin):
            continue
        rect = plan.rects[f"option:{at}"]
        for order, (x, y, dx, dy, side, colour) in enumerate(SPARKLES):
            grown = 1.0 if moment.calm or plan.thin else _stepped(moment.sparkled(order))
            if grown > 0:
                u = min(plan.size) / 100
                image = stage.art.svg(
                    "sparkle", height=max(1, round(side * u * grown)), tint=("#FFC83D", code(colour))
                )
                middle = (rect.x + rect.w * x + dx * u, rect.y + rect.h * y + dy * u)
                pane.place(image, (middle[0] - image.get_width() / 2, middle[1] - image.get_height() / 2))


def draw_coins(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet, moment: Moment) -> None:
    """A check on the right and a cross on the wrong option, over the upper right corner of the plate."""
    if sheet.several:
        return
    for at in sorted(sheet.ticked | sheet.rights):
        grown = _stepped(moment.coined())
        side = round(min(plan.size) * 0.078 * grown)
        if side > 1:
            image = _coin(stage, at in sheet.rights, side)
            middle = _corner(plan, sheet, plan.rects[f"option:{at}"])
            pane.place(image, (middle[0] - side / 2, middle[1] - side / 2))


def _corner(plan: Plan, sheet: Sheet, rect: Rect) -> tuple[float, float]:
    if sheet.question.verdict is None:
        return rect.right - px(plan.size, 1.2), rect.y + px(plan.size, 1)
    return rect.centerx + min(rect.w, rect.h) * 0.3, rect.y + rect.h * 0.16


def _coin(stage: Stage, right: bool, side: int) -> Surface:
    ring = f'<circle cx="50" cy="50" r="46" fill="{code(WHITE)}"/>'
    mark = badges.right_mark(50, 48, 38) if right else badges.wrong_mark(50, 48, 38)
    return stage.art.drawn(document(100, 100, ring + mark), (side, side))


def _stepped(p: float) -> float:
    return round(p * STEPS) / STEPS
