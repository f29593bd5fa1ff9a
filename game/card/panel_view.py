"""The explanation: mascot, heading, why a wrong choice is wrong, why the right one is right, and the law."""

from __future__ import annotations

from pygame import Rect

from game.card.badges import lay
from game.card.citations import LAW_LEADING, law_height, law_px, laws
from game.card.cut import said
from game.card.panel_places import becauses, chip
from game.card.plan import Plan, Type, heading_px
from game.card.plates import LETTERS
from game.card.prose import prose
from game.card.sheet import Sheet
from game.card.slices import drawn_out
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.theme import (
    CORAL_DEEP,
    FLOOR,
    GREEN_DEEP,
    INK,
    NAVY,
    VIOLET,
    WHITE,
    Colour,
    Size,
    px,
    rgb,
)
from game.stage.widgets import fitting, write

PALE = rgb("#E4F1FF")
PALE_LOW = rgb("#CFE4FB")
PALE_EDGE = rgb("#A9CEF3")
LAW_INK = rgb("#43308F")


def draw_panel(canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet, heading: str) -> None:
    """All of the panel but its button; `heading` names the words above the explanation."""
    size, rects = plan.size, plan.rects
    rect = rects["panel"]
    edge = px(size, 3.2)
    narrow = stage.art.drawn(_ground(size, 2 * edge + 2, rect.h), (2 * edge + 2, rect.h))
    canvas.blit(drawn_out(narrow, rect.size, (edge, 0, edge, 0)), rect.topleft)
    if "mascot" in rects:
        _mascot(canvas, stage, rects["mascot"], "cheer" if sheet.correct else "pointr")
    end = _heading(canvas, stage, plan, sheet, stage.words(heading))
    above = rects["why"].y
    beside = [
        rect.right
        for name, rect in rects.items()
        if name.startswith(("law:", "next")) and rect.bottom <= above
    ]
    _cloud(canvas, stage, size, rect, max([end, *beside]))
    type_px = plan.type.body
    for at, words in becauses(sheet, stage).items():
        _because(canvas, stage, rects[f"because:{at}"], sheet, at, words, plan.type)
    why, words = rects["why"], stage.words.of(sheet.question.why)
    canvas.blit(prose(stage, words, "medium", type_px, why.w, plan.type.leading), why.topleft)
    for at, words in enumerate(laws(sheet, stage, size)):
        _law(canvas, stage, size, rects[f"law:{at}"], words, law_px(size, plan.type))


def _ground(size: Size, w: int, h: int) -> str:
    """The panel in `w` px of its width: light above, deeper below."""
    radius, line = px(size, 3), max(2, px(size, 0.25))
    light = gradient("p", PALE, PALE_LOW, (0, 0, 0, h))
    inside = block(line, line, w - 2 * line, h - 2 * line, radius - line, "url(#p)")
    return document(w, h, light + block(0, 0, w, h, radius, code(PALE_EDGE)) + inside)


def _cloud(canvas: Canvas, stage: Stage, size: Size, rect: Rect, end: int) -> None:
    """A cloud in the corner above the words, if what stands there, up to `end`, leaves room for it."""
    image = stage.art.svg("cloud", height=px(size, 5.4))
    at = (rect.right - image.get_width() - px(size, 2.4), rect.y + px(size, 1.2))
    if end <= at[0]:
        canvas.blit(image, at, 150)


def _mascot(canvas: Canvas, stage: Stage, rect: Rect, pose: str) -> None:
    ground = Rect(0, 0, round(rect.w * 0.72), round(rect.h * 0.09))
    ground.center = (round(rect.centerx + rect.w * 0.03), rect.bottom - round(rect.h * 0.02))
    canvas.blit(soft_ellipse(ground.size, NAVY, 60), ground.topleft)
    image = stage.art.svg(f"horse-{pose}", height=rect.h)
    canvas.blit(image, (rect.centerx - image.get_width() / 2, rect.y))


def _heading(canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet, words: str) -> int:
    """What the mascot says, and after a wrong answer the right one as a chip or, for verdicts, in words.

    Returns where it ends.
    """
    chips = [] if sheet.correct else _rights(stage, sheet)
    rect, most = plan.rects["heading"], heading_px(plan.size, plan.type)
    side, gap = round(most * 1.24), px(plan.size, 1.2)
    widths = [max(side, stage.letters.width(text, "bold", round(side * 0.62)) + side // 2) for text in chips]
    room = rect.w - sum(width + gap for width in widths)
    type_px = fitting(stage, words, "title", most, room, px(plan.size, FLOOR))
    x = write(canvas, stage, words, (rect.x, rect.centery), type_px, weight="title").right + gap
    for text, width in zip(chips, widths, strict=True):
        _chip(canvas, stage, Rect(x, rect.centery - side // 2, width, side), text, GREEN_DEEP)
        x += width + gap // 2
    return x


def _rights(stage: Stage, sheet: Sheet) -> list[str]:
    """The right answer, short; none for a minefield, whose plates show where the mines are."""
    if sheet.question.minefield:
        return []
    verdict = sheet.question.verdict is not None
    return [said(sheet, stage, at) if verdict else LETTERS[at] for at in sorted(sheet.rights)]


def _chip(canvas: Canvas, stage: Stage, rect: Rect, text: str, colour: Colour) -> None:
    lay(canvas, stage, rect, block(0, 0, *rect.size, rect.h * 0.24, code(colour)))
    write(canvas, stage, text, rect.center, round(rect.h * 0.62), colour=WHITE, align="center")


def _because(
    canvas: Canvas, stage: Stage, rect: Rect, sheet: Sheet, at: int, words: str, type_: Type
) -> None:
    """Why the option that was ticked is wrong, behind its letter."""
    side = chip(type_.body)
    line = round(type_.body * type_.leading)
    at_chip = Rect(rect.x - side - (side // 4), rect.y + (line - side) // 2, side, side)
    text = "!" if sheet.question.verdict is not None else LETTERS[at]
    _chip(canvas, stage, at_chip, text, CORAL_DEEP)
    image = stage.letters.paragraph(words, "bold", type_.body, INK, rect.w, leading=type_.leading)
    canvas.blit(image, rect.topleft)


def _law(canvas: Canvas, stage: Stage, size: Size, rect: Rect, words: str, type_px: int) -> None:
    """A citation in a white pill behind a small book."""
    side = law_height(size, type_px)
    lay(canvas, stage, rect, block(0, 0, *rect.size, side / 2, code(WHITE)))
    disc = round(side * 0.86)
    spot = Rect(rect.x + (side - disc) // 2, rect.centery - disc // 2, disc, disc)
    lay(canvas, stage, spot, block(0, 0, disc, disc, disc, code(VIOLET)))
    book = stage.art.svg("topics/book", height=round(disc * 0.66), tint=("#1F2B4D", code(VIOLET)))
    canvas.blit(book, (spot.centerx - book.get_width() / 2, spot.centery - book.get_height() / 2))
    left = rect.x + side + px(size, 0.6)
    if rect.h == side:
        write(canvas, stage, words, (left, rect.centery), type_px, colour=LAW_INK)
        return
    wide = rect.right - px(size, 1.6) - left
    image = stage.letters.paragraph(words, "bold", type_px, LAW_INK, wide, leading=LAW_LEADING)
    canvas.blit(image, (left, rect.centery - image.get_height() / 2))
