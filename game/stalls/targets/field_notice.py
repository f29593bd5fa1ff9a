"""The head of the minefield: where it lies and how much is left; and the strip that says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_out, progress
from game.stage.stage import Stage
from game.stage.theme import (
    CORAL_DEEP,
    FLOOR,
    GREEN_DEEP,
    INK,
    OPTION,
    QUESTION,
    WHITE,
    Colour,
    Size,
    mixed,
    portrait,
    px,
)
from game.stage.widgets import fitting, write
from game.stalls.targets.bag import picture
from game.stalls.targets.looks import CORALLY, BagLook
from game.stalls.targets.notice import LIP_HIGH, draw_paper

LEADING: Final = 1.3
TALLY: Final = 33.0
"""The width of the head's end that counts, in per cent of the shorter side."""
COMING: Final = 0.25
"""Seconds in which the strip slides in."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Mines and bags that are left."""

    mines: int
    bags: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the act that was hit (or tapped, at the end) is a mine or lawful; told for `t` seconds."""

    text: str
    mine: bool
    t: float = 9.0


def draw_head(sheet: Canvas, stage: Stage, rect: Rect, words: str, counts: Counts, look: BagLook) -> None:
    """The setting in words, and in pictures the mines and bags that are left."""
    draw_paper(sheet, stage, rect)
    image, room = setting(stage, sheet.size, rect, words)
    sheet.blit(image, image.get_rect(midleft=room.midleft).topleft)
    wide = px(sheet.size, TALLY)
    tally = Rect(rect.right - wide, rect.y, wide, rect.h - px(sheet.size, LIP_HIGH))
    _tally(sheet, stage, tally, counts, look)


def setting(stage: Stage, size: Size, rect: Rect, words: str) -> tuple[Surface, Rect]:
    """The head's words, and where on it they lie."""
    edge, wide = px(size, 2.4), px(size, TALLY)
    room = Rect(rect.x + edge, rect.y, rect.w - wide - edge * 2, rect.h - px(size, LIP_HIGH))
    return _text(stage, size, words, room.inflate(0, -px(size, 1.2)), QUESTION)


def reason(stage: Stage, size: Size, rect: Rect, words: str) -> tuple[Surface, Rect]:
    """The strip's words, and where on it they lie."""
    left = rect.x + px(size, _flag_width(size)) + px(size, 2.2)
    room = Rect(left, rect.y, rect.right - px(size, 2.4) - left, rect.h - px(size, LIP_HIGH))
    return _text(stage, size, words, room.inflate(0, -px(size, 1.2)), OPTION + 0.8)


def _flag_width(size: Size) -> float:
    return 25.0 if portrait(size) else 28.0


def _text(stage: Stage, size: Size, words: str, room: Rect, most: float) -> tuple[Surface, Rect]:
    """Words as large as they fit in the room, and the room."""
    floor = px(size, FLOOR)
    sizes = list(range(px(size, most), floor - 1, -1)) or [floor]
    fit = stage.letters.fit(words, "bold", room.w, room.h, sizes, leading=LEADING)
    image = stage.letters.paragraph(words, "bold", fit, INK, room.w, leading=LEADING, balanced=True)
    return image, room


def _tally(sheet: Canvas, stage: Stage, rect: Rect, counts: Counts, look: BagLook) -> None:
    """A bomb and a bag, each with the number of those that are left."""
    radius, (w, h) = px(sheet.size, 3.6), rect.size
    light = shapes.gradient("s", mixed(CORALLY, WHITE, 0.82), mixed(CORALLY, WHITE, 0.62), (0, 0, w, h))
    end = f"M0,0 H{w - radius} Q{w},0 {w},{radius} V{h - radius} Q{w},{h} {w - radius},{h} H0Z"
    face = shapes.document(w, h, light + f'<path d="{end}" fill="url(#s)"/>')
    sheet.blit(stage.art.drawn(face, rect.size), rect.topleft)
    side, letter, gap = min(round(h * 0.6), px(sheet.size, 7.4)), px(sheet.size, 6), px(sheet.size, 1)
    bomb = stage.art.svg("targets/bomb", height=round(side * 0.9), tint=("#1F2B4D", "#3A2B45"))
    signs = (bomb, counts.mines), (picture(stage, look, side, 0), counts.bags)
    for middle, (image, count) in zip((0.27, 0.72), signs, strict=True):
        wide = image.get_width() + gap + stage.letters.width(str(count), "bold", letter)
        left = rect.x + round(w * middle - wide / 2)
        sheet.blit(image, image.get_rect(midleft=(left, rect.centery)).topleft)
        write(sheet, stage, str(count), (left + image.get_width() + gap, rect.centery), letter)


def draw_reason(canvas: Canvas, stage: Stage, rect: Rect, told: Reason) -> None:
    """The strip over the head: a mine's in coral, a lawful act's in green; it slides in from above."""
    p = 1.0 if stage.calm else ease_out(progress(told.t, 0.0, COMING))
    area = rect.inflate(px(canvas.size, 6), px(canvas.size, 7))
    key = ("field reason", canvas.size, tuple(rect), told.text, told.mine, stage.words.lang)
    image = stage.made(key, lambda: _strip(canvas.size, stage, rect, area, told))
    canvas.blit(image, (area.x, area.y - round((1.0 - p) * rect.bottom)))


def rehearse(stage: Stage, size: Size, rect: Rect) -> None:
    """Make the strips' coloured ends where nobody waits."""
    for mine in (True, False):
        _end(Canvas(size), stage, rect, mine)


def _strip(size: Size, stage: Stage, rect: Rect, area: Rect, told: Reason) -> Surface:
    sheet = Canvas(size)
    draw_paper(sheet, stage, rect)
    _end(sheet, stage, rect, told.mine)
    image, room = reason(stage, size, rect, told.text)
    sheet.blit(image, image.get_rect(midleft=room.midleft).topleft)
    return sheet.render(area)


def _end(sheet: Canvas, stage: Stage, rect: Rect, mine: bool) -> None:
    head = Rect(rect.x, rect.y, px(sheet.size, _flag_width(sheet.size)), rect.h - px(sheet.size, LIP_HIGH))
    _flag(sheet, stage, head, mine, CORAL_DEEP if mine else GREEN_DEEP)


def _flag(sheet: Canvas, stage: Stage, rect: Rect, mine: bool, tone: Colour) -> None:
    """The strip's coloured end: the sign, and what it means in a word."""
    radius, (w, h) = px(sheet.size, 3.6), rect.size
    light = shapes.gradient("s", mixed(tone, WHITE, 0.08), tone, (0, 0, w, h))
    end = f"M{radius},0 H{w} V{h} H{radius} Q0,{h} 0,{h - radius} V{radius} Q0,0 {radius},0Z"
    face = shapes.document(w, h, light + f'<path d="{end}" fill="url(#s)"/>')
    sheet.blit(stage.art.drawn(face, rect.size), rect.topleft)
    name, words = ("targets/bomb", "targets.is_mine") if mine else ("targets/shield", "targets.is_safe")
    sign = stage.art.svg(name, height=round(h * 0.5), tint=("#1F2B4D", "#FFFBF1"))
    text, gap = stage.words(words), px(sheet.size, 1.2)
    if portrait(sheet.size):  # narrow and high: the word has the whole width below the sign
        fit = fitting(stage, text, "title", px(sheet.size, 5.2), rect.w - 4 * gap, px(sheet.size, FLOOR))
        sheet.blit(sign, sign.get_rect(center=(rect.centerx, rect.y + round(h * 0.36))).topleft)
        at = (rect.centerx, rect.y + h * 0.79)
        write(sheet, stage, text, at, fit, weight="title", colour=WHITE, align="center")
        return
    room = rect.w - 4 * gap - sign.get_width()
    fit = fitting(stage, text, "title", px(sheet.size, 5.2), room, px(sheet.size, FLOOR))
    left = rect.centerx - (sign.get_width() + gap + stage.letters.width(text, "title", fit)) // 2
    sheet.blit(sign, sign.get_rect(midleft=(left, rect.centery)).topleft)
    write(
        sheet, stage, text, (left + sign.get_width() + gap, rect.centery), fit, weight="title", colour=WHITE
    )
