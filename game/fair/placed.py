"""A visitor's place in the day's table, on a sunny plate."""

from __future__ import annotations

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, SUN, px
from game.stage.widgets import fitting, write


def draw_place(sheet: Canvas, stage: Stage, room: Rect, place: int) -> None:
    """The plate at the left end of `room`, no wider than its words. Draw it on a sheet that is kept."""
    text, size = stage.words("table.place", n=place), sheet.size
    cup = stage.art.svg("ui/trophy", height=round(room.h * 0.56))
    pad, gap = round(room.h * 0.42), round(room.h * 0.2)
    most = room.w - 2 * pad - gap - cup.get_width()
    big = fitting(stage, text, "title", round(room.h * 0.52), most, px(size, FLOOR))
    wide = stage.letters.width(text, "title", big) + cup.get_width() + gap + 2 * pad
    rect = Rect(room.x, room.y, wide, room.h)
    spread = px(size, 1.6)
    shadow = soft_rect(rect.size, rect.h // 2, spread, depth=48)
    sheet.blit(shadow, (rect.x - spread, rect.y - spread // 2))
    lip = max(2, px(size, 0.7))
    sheet.blit(stage.art.drawn(shapes.lipped(*rect.size, rect.h * 0.4, SUN, lip), rect.size), rect.topleft)
    middle = rect.centery - lip / 2
    sheet.blit(cup, (rect.x + pad, middle - cup.get_height() / 2))
    at = rect.x + pad + cup.get_width() + gap, middle
    write(sheet, stage, text, at, big, weight="title", colour=INK)
