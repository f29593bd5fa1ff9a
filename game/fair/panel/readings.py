"""The rows that are only read, as pictures: headings, paragraphs, figures, shares."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.fair.panel.plates import baked_row, columns, label, plate
from game.fair.panel.rows import Heading, Numbers, Paragraph, Reading, Row, StallDay
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import (
    BLUE_DEEP,
    BROWN,
    CORAL,
    CORAL_DEEP,
    FLOOR,
    GREEN,
    GREEN_DEEP,
    INK,
    SAND,
    SLATE,
    STALL_COLOURS,
    SUN,
    WHITE,
    Colour,
    Size,
    mixed,
    px,
)
from game.stage.widgets import fitting, write

TYPE: Final = 3.0
"""The type of paragraphs, per cent of the shorter side."""
LEADING: Final = 1.4
PAD: Final = 2.6
TONES: Final[dict[str, tuple[Colour, Colour]]] = {
    "plain": (SAND, BROWN),
    "good": (GREEN, GREEN_DEEP),
    "bad": (CORAL, CORAL_DEEP),
}
"""A paragraph's edge, and the colour of the place above it."""


def height(row: Row, stage: Stage, size: Size, width: int) -> int:
    """How high a row of `width` px is, in px."""
    match row:
        case Heading():
            return px(size, 6)
        case Paragraph():
            pad = px(size, PAD)
            text = stage.letters.height(row.text, "medium", px(size, TYPE), width - 2 * pad, LEADING)
            return text + (px(size, 4.2) if row.place else 0) + pad
        case Numbers():
            return px(size, 17)
        case StallDay():
            return px(size, 12.5)
    return px(size, 11)


def draw_reading(row: Reading, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The row in `rect`."""
    match row:
        case Heading():
            _heading(row, canvas, stage, rect)
        case Paragraph():
            _paragraph(row, canvas, stage, rect)
        case Numbers():
            _numbers(row, canvas, stage, rect)
        case StallDay():
            _stall_day(row, canvas, stage, rect)


def _heading(row: Heading, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    def paint(page: Canvas) -> None:
        fit = fitting(stage, row.text, "bold", px(page.size, 3.3), rect.w, px(page.size, FLOOR))
        write(page, stage, row.text, (rect.x, rect.bottom - px(page.size, 2.6)), fit, colour=BROWN)

    baked_row(canvas, stage, row, rect, paint)


def _paragraph(row: Paragraph, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    def paint(page: Canvas) -> None:
        size, pad, top = page.size, px(page.size, PAD), rect.y + px(page.size, PAD) // 2
        if not _bare(row):
            edge, colour = TONES[row.tone]
            _box(page, stage, rect, mixed(edge, WHITE, 0.9), mixed(edge, WHITE, 0.35))
            if row.place:
                small = fitting(stage, row.place, "bold", px(size, 2.9), rect.w - 2 * pad, px(size, FLOOR))
                write(page, stage, row.place, (rect.x + pad, top + px(size, 2)), small, colour=colour)
                top += px(size, 4.2)
        ink = SLATE if _bare(row) else INK
        image = stage.letters.paragraph(
            row.text, "medium", px(size, TYPE), ink, rect.w - 2 * pad, leading=LEADING
        )
        page.blit(image, (rect.x + pad, top))

    baked_row(canvas, stage, row, rect, paint)


def _numbers(row: Numbers, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    def paint(page: Canvas) -> None:
        size = page.size
        cells = columns(rect, len(row.cells), px(size, 1.6))
        for (number, what), cell in zip(row.cells, cells, strict=True):
            plate(page, stage, cell)
            big = fitting(stage, number, "title", px(size, 8), cell.w * 0.88, px(size, FLOOR))
            middle = cell.centerx, cell.y + cell.h * 0.38
            write(page, stage, number, middle, big, weight="title", colour=BLUE_DEEP, align="center")
            small = fitting(stage, what, "bold", px(size, 3), cell.w * 0.88, px(size, FLOOR))
            below = cell.centerx, cell.y + cell.h * 0.76
            write(page, stage, what, below, small, colour=SLATE, align="center")

    baked_row(canvas, stage, row, rect, paint)


def _stall_day(row: StallDay, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    def paint(page: Canvas) -> None:
        size = page.size
        plate(page, stage, rect)
        stamp = stage.art.svg(f"stamp-{row.stall}", height=px(size, 9))
        icon = Rect(rect.x + px(size, 2.2), 0, px(size, 9), 0)
        middle = rect.centery - px(size, 0.4)
        page.blit(stamp, stamp.get_rect(center=(icon.centerx, middle)).topleft)
        bar = Rect(0, 0, round(rect.w * 0.24), px(size, 3))
        bar.midright = rect.right - px(size, 15), middle
        label(page, stage, Rect(icon.right - px(size, 1), rect.y, 0, rect.h), bar.x, row.label, row.more)
        _bar(page, stage, bar, row.share or 0.0, STALL_COLOURS.get(row.stall, SUN))
        end = rect.right - px(size, 2.4), middle
        write(page, stage, row.shown, end, px(size, 4.2), colour=BLUE_DEEP, align="right")

    baked_row(canvas, stage, row, rect, paint)


def _bare(row: Paragraph) -> bool:
    """Without a box: a plain remark, in line with the words of the rows around it."""
    return row.tone == "plain" and not row.place


def _bar(page: Canvas, stage: Stage, rect: Rect, share: float, colour: Colour) -> None:
    body = shapes.block(0, 0, *rect.size, rect.h / 2, shapes.code(mixed(SAND, WHITE, 0.6)))
    if share > 0:
        wide = max(rect.h, round(rect.w * share))
        body += shapes.block(0, 0, wide, rect.h, rect.h / 2, shapes.code(colour))
    page.blit(stage.art.drawn(shapes.document(*rect.size, body), rect.size), rect.topleft)


def _box(page: Canvas, stage: Stage, rect: Rect, fill: Colour, edge: Colour) -> None:
    drawing = shapes.plate(rect.w, rect.h, px(page.size, 1.8), fill, edge, 0, max(2, px(page.size, 0.25)))
    page.blit(stage.art.drawn(drawing, rect.size), rect.topleft)
