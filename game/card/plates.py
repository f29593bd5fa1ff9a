"""An option on the card: a plate with its letter in a shape, its words, its picture and its mark."""

from __future__ import annotations

from pygame import Rect

from game.card import badges
from game.card.badges import lay
from game.card.looks import Look, look, own_colour, state
from game.card.pictures import rounded
from game.card.plan import Plan
from game.card.rows import LEADING, badge_width, lip, marked, picture_box, said, text_box
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.shapes import block, code, gradient
from game.stage.stage import Stage
from game.stage.theme import NAVY, WHITE, Size, mixed, px
from game.stage.widgets import write

LETTERS = "ABCDEF"


def margin(size: Size) -> int:
    """How far a plate's shadow reaches, in px."""
    return px(size, 1.2)


def draw_plate(
    canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet, at: int, *, down: bool = False
) -> None:
    """The option at a position as `plan` and `sheet` have it; `down` while it is pressed."""
    size, rect = plan.size, plan.rects[f"option:{at}"]
    shown, thin = look(sheet, at), plan.thin
    if state(sheet, at) != "aside":
        spread = margin(size)
        shadow = soft_rect((rect.w, rect.h), _radius(size), spread, NAVY, 14 if down else 34)
        canvas.blit(shadow, (rect.x - spread, rect.y - spread + spread // 3))
    face = rect.move(0, round(lip(size) * 0.75)) if down else rect
    lay(canvas, stage, rect, _plate(size, rect, shown, sheet, at, thin, down=down))
    _letter(canvas, stage, size, face, sheet, at, shown, thin)
    _picture(canvas, stage, size, face, sheet, at, thin)
    box = text_box(sheet, size, face, at, thin)
    words = said(sheet, stage, at)
    image = stage.letters.paragraph(
        words, "bold", plan.type.option, shown.text, box.w, leading=LEADING, balanced=True
    )
    canvas.blit(image, (box.x, box.centery - image.get_height() / 2))


def _radius(size: Size) -> int:
    return px(size, 2.6)


def _plate(size: Size, rect: Rect, shown: Look, sheet: Sheet, at: int, thin: bool, *, down: bool) -> str:
    """The plate itself: lip, outline, face, the coloured block of the letter, and the mark."""
    w, h, low = rect.w, rect.h - lip(size), lip(size)
    top = low * 0.75 if down else 0.0
    line, radius = max(2.0, min(size) * shown.line / 100), float(_radius(size))
    wide = badge_width(size, thin)
    light = gradient("b", mixed(shown.badge, WHITE, 0.14), shown.badge, (0, top, wide, top + h))
    corner = (
        f"M{wide},{top:g} H{radius:g} A{radius:g},{radius:g} 0 0 0 0,{top + radius:g} V{top + h - radius:g} "
        f"A{radius:g},{radius:g} 0 0 0 {radius:g},{top + h:g} H{wide}Z"
    )
    return (
        light
        + block(0, low, w, h, radius, code(shown.lip))
        + block(0, top, w, h, radius, code(shown.edge))
        + block(line, top + line, w - 2 * line, h - 2 * line, radius - line, code(shown.fill))
        + f'<path d="{corner}" fill="url(#b)"/>'
        + badges.shape(shape_of(sheet, at), wide / 2, top + h / 2, _reach(size, wide, h), code(WHITE))
        + _mark(size, w, top + h / 2, sheet, at, thin)
    )


def shape_of(sheet: Sheet, at: int) -> str:
    shapes = badges.SHAPES if sheet.question.verdict is None else badges.VERDICT_SHAPES
    return shapes[at % len(shapes)]


def _reach(size: Size, wide: int, high: int) -> float:
    return min(wide * 0.37, high * 0.37, min(size) * 0.037)


def _mark(size: Size, w: int, y: float, sheet: Sheet, at: int, thin: bool) -> str:
    if not marked(sheet, at, thin):
        return ""
    x, radius = w - min(size) * 0.041, min(size) * (0.024 if thin else 0.022)
    match state(sheet, at):
        case "right":
            return badges.right_mark(x, y, radius)
        case "missed":
            return badges.missed_mark(x, y, radius)
        case "wrong":
            return badges.wrong_mark(x, y, radius)
        case now:
            return badges.tick_box(x, y, radius, own_colour(sheet, at), ticked=now == "ticked")


def _letter(
    canvas: Canvas, stage: Stage, size: Size, rect: Rect, sheet: Sheet, at: int, shown: Look, thin: bool
) -> None:
    high = rect.h - lip(size)
    wide = badge_width(size, thin)
    reach = _reach(size, wide, high)
    x, y = rect.x + wide / 2, rect.y + high / 2
    if sheet.question.verdict is not None:
        return
    drop = badges.letter_drop(shape_of(sheet, at)) * reach
    write(canvas, stage, LETTERS[at], (x, y + drop), round(reach * 0.98), colour=shown.letter, align="center")


def _picture(canvas: Canvas, stage: Stage, size: Size, rect: Rect, sheet: Sheet, at: int, thin: bool) -> None:
    option, box = sheet.option(at), picture_box(sheet, size, rect, at, thin)
    if option is None or option.picture is None or box is None:
        return
    image = stage.art.picture(option.picture, box.size)
    if image is not None:
        image = rounded(image, px(size, 1.2))
        canvas.blit(image, (box.centerx - image.get_width() / 2, box.centery - image.get_height() / 2))
