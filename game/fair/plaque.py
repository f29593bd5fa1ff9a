"""The board at a stall's feet: its name, what it is about, and the stamp once it is earned."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import shaded, soft_rect
from game.stage.stage import Stage
from game.stage.theme import BROWN, FLOOR, INK, PAPER, STALL_COLOURS, Colour, px, rgb
from game.stage.widgets import fitting, write

NAME: Final = 0.394
SUBTITLE: Final = 0.216
"""Sizes of the letters, in heights of the plaque."""
QUIET: Final[dict[str, Colour]] = {
    "wheel": BROWN,
    "planes": rgb("#1A56A6"),
    "targets": rgb("#9C2A1E"),
}
"""Small words on paper in the stall's own hue, dark enough to read."""


def draw(sheet: Canvas, stage: Stage, rect: Rect, key: str, *, stamped: bool) -> None:
    """The plaque of the stall `key` in `rect`. Draw it on a sheet that is kept: it is made of many images."""
    size = sheet.size
    spread, radius = px(size, 1.8), px(size, 2.2)
    lip, line, drop = px(size, 0.9), max(2, px(size, 0.5)), px(size, 1.1)
    plate = shapes.plate(rect.w, rect.h, radius, PAPER, STALL_COLOURS[key], lip, line)
    shadow = soft_rect(rect.size, radius, spread, depth=60)
    image = shaded(stage.art.drawn(plate, rect.size), (spread, spread - drop), shadow)
    sheet.blit(image, (rect.x - spread, rect.y - spread + drop))
    _name(sheet, stage, rect, key)
    if stamped:
        _stamp(sheet, stage, rect, key)


def _name(sheet: Canvas, stage: Stage, rect: Rect, key: str) -> None:
    """The name, as large as all stalls' names can be, and what it is about."""
    name, subtitle = stage.words(f"stall.{key}.name"), stage.words(f"stall.{key}.subtitle")
    least, names = px(sheet.size, FLOOR), [stage.words(f"stall.{one}.name") for one in QUIET]
    big = min(fitting(stage, one, "title", round(rect.h * NAME), rect.w * 0.9, least) for one in names)
    middle = rect.y + rect.h * 0.345
    line = write(sheet, stage, name, (rect.centerx, middle), big, weight="title", align="center")
    small = fitting(stage, subtitle, "bold", round(rect.h * SUBTITLE), rect.w * 0.9, least)
    place = (rect.centerx, rect.y + rect.h * 0.68)
    write(sheet, stage, subtitle, place, small, colour=QUIET.get(key, INK), align="center")
    _scrolls(sheet, stage, rect, line.w, middle, STALL_COLOURS[key])


def _scrolls(sheet: Canvas, stage: Stage, rect: Rect, width: int, middle: float, colour: Colour) -> None:
    """云纹 on both sides of the name, where there is room for them."""
    tint = ("#1F2B4D", shapes.code(colour))
    left = stage.art.svg("ui/scroll-left", height=px(sheet.size, 2.5), tint=tint)
    right = stage.art.svg("ui/scroll-right", height=px(sheet.size, 2.5), tint=tint)
    gap = (rect.w - width) / 2
    if gap < left.get_width() + px(sheet.size, 3):
        return
    aside = width / 2 + (gap + px(sheet.size, 0.4) - left.get_width()) / 2
    for image, x in ((left, rect.centerx - aside - left.get_width()), (right, rect.centerx + aside)):
        sheet.blit(image, (x, middle - image.get_height() / 2))


def _stamp(sheet: Canvas, stage: Stage, rect: Rect, key: str) -> None:
    """The earned stamp over the upper right corner, on a white disc, clear of the name."""
    side = px(sheet.size, 7.2)
    disc = shapes.document(side, side, shapes.block(0, 0, side, side, side, "#FFFFFF"))
    place = Rect(0, 0, side, side)
    place.center = rect.right - px(sheet.size, 0.8), rect.top - px(sheet.size, 1.8)
    spread, drop = px(sheet.size, 0.9), px(sheet.size, 0.5)
    shadow = soft_rect((side, side), side // 2, spread, depth=60)
    image = shaded(stage.art.drawn(disc, (side, side)), (spread, spread - drop), shadow)
    sheet.blit(image, (place.x - spread, place.y - spread + drop))
    stamp = stage.art.svg(f"stamp-{key}", height=round(side * 0.9))
    sheet.blit(stamp, stamp.get_rect(center=place.center).topleft)
