"""A missed question on the sheet: the row that shows a reminder as it was set."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.fair.reminder import AIR, ICON, LEADING, LEFT, MARK, PAD, RIGHT, Reminder, Setting
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import GREEN, GREEN_DEEP, INK, SAND, WHITE, Colour, mixed, px, rgb
from game.stage.typeset import Weight
from game.stage.widgets import write

QUIET: Final = rgb("#8A3326")
"""The law's name, small."""


def draw_row(sheet: Canvas, stage: Stage, row: Rect, said: Reminder, setting: Setting, hue: Colour) -> None:
    """One missed question in `row`, which is at least as high as its setting."""
    size = sheet.size
    edge = GREEN if said.learned else mixed(SAND, WHITE, 0.35)
    fill = mixed(GREEN, WHITE, 0.9) if said.learned else WHITE
    plate = shapes.plate(
        row.w, row.h, px(size, 2.4), fill, edge, 0, max(2, px(size, 0.35 if said.learned else 0.25))
    )
    sheet.blit(stage.art.drawn(plate, row.size), row.topleft)
    icon = px(size, ICON)
    _icon(sheet, stage, (row.x + px(size, 2.2) + icon // 2, row.centery), icon, said, hue)
    area = Rect(row.x + px(size, LEFT), 0, row.w - px(size, LEFT) - px(size, RIGHT), row.h)
    area.y = row.y + (row.h - setting.height) // 2 + px(size, PAD)
    tone = GREEN_DEEP if said.learned else QUIET
    if setting.law and not setting.below:
        middle = area.y + setting.topic * LEADING / 2
        write(sheet, stage, said.law, (area.right, middle), setting.law, colour=tone, align="right")
    y = _block(sheet, stage, said.topic, "title", setting.topic, INK, area, area.y)
    mark = stage.art.svg("ui/check", height=px(size, 2.6), tint=("#1F2B4D", shapes.code(GREEN_DEEP)))
    sheet.blit(mark, (area.x, y + setting.right * LEADING / 2 - mark.get_height() / 2))
    beside = Rect(area.x + px(size, MARK), 0, area.w - px(size, MARK), 0)
    y = _block(sheet, stage, said.right, "bold", setting.right, GREEN_DEEP, beside, y)
    if setting.why:
        y = _block(sheet, stage, said.why, "medium", setting.why, INK, area, y + px(size, AIR))
    if setting.below:
        _block(sheet, stage, said.law, "bold", setting.law, tone, area, y + px(size, AIR))


def _block(
    sheet: Canvas, stage: Stage, text: str, weight: Weight, size: int, colour: Colour, area: Rect, y: int
) -> int:
    """A paragraph from `y` down; returns where the next one begins."""
    image = stage.letters.paragraph(text, weight, size, colour, area.w, leading=LEADING, balanced=True)
    sheet.blit(image, (area.x, y))
    return y + image.get_height()


def _icon(
    sheet: Canvas, stage: Stage, at: tuple[int, int], side: int, said: Reminder, colour: Colour
) -> None:
    """The topic's drawing in its colour, on a pale disc; a green check once it is learned."""
    disc = shapes.document(
        side, side, shapes.block(0, 0, side, side, side, shapes.code(mixed(colour, WHITE, 0.82)))
    )
    sheet.blit(stage.art.drawn(disc, (side, side)), (at[0] - side // 2, at[1] - side // 2))
    image = stage.art.svg(
        f"topics/{said.icon}", height=round(side * 0.64), tint=("#1F2B4D", shapes.code(colour))
    )
    sheet.blit(image, image.get_rect(center=at).topleft)
    if said.learned:
        small = round(side * 0.48)
        mark = stage.art.svg("ui/check", height=round(small * 0.6), tint=("#1F2B4D", "#FFFFFF"))
        body = shapes.document(small, small, shapes.block(0, 0, small, small, small, shapes.code(GREEN_DEEP)))
        spot = Rect(0, 0, small, small)
        spot.center = at[0] + round(side * 0.36), at[1] + round(side * 0.36)
        sheet.blit(stage.art.drawn(body, spot.size), spot.topleft)
        sheet.blit(mark, mark.get_rect(center=spot.center).topleft)
