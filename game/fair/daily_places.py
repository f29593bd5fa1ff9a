"""Where the day's table lies on the title screen. Pure geometry."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect

from game.fair.daily import ROWS
from game.fair.places import HORSE
from game.stage.system import system_places
from game.stage.theme import Size, portrait, px

HEAD: Final = 12.0
"""Height of the table's head, in per cent of the shorter side."""


@lru_cache(8)
def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: sheet, head, enter, horse, lang, mute, and row:0 to row:9.

    Ten rows in two columns; upright in one.
    """
    width, height = size
    tall = portrait(size)
    enter = Rect(0, 0, px(size, 62), px(size, 15 if tall else 13))
    enter.midbottom = width // 2, height - px(size, 9 if tall else 3)
    top = px(size, 13 if tall else 11.5)
    wide = min(width - px(size, 7), px(size, 150))
    sheet = Rect((width - wide) // 2, top, wide, enter.top - px(size, 5 if tall else 3.4) - top)
    head = Rect(sheet.x, sheet.y, sheet.w, px(size, HEAD * (1.3 if tall else 1.0)))
    horse = Rect(0, 0, 0, px(size, 19 if tall else 17.5))
    horse.w = round(horse.h * HORSE)
    horse.bottomright = enter.x - px(size, 1.2), enter.bottom
    rects = {"sheet": sheet, "head": head, "enter": enter, "horse": horse} | _rows(sheet, head, size)
    return rects | system_places(size, home=False)


def _rows(sheet: Rect, head: Rect, size: Size) -> dict[str, Rect]:
    """Places one below the other; the second half of them right of the first where there is room."""
    pad, gap = px(size, 3), px(size, 0.9)
    inner = Rect(sheet.x + pad, head.bottom + px(size, 1.8), sheet.w - 2 * pad, 0)
    inner.h = sheet.bottom - px(size, 3.4) - inner.y
    columns = 1 if portrait(size) else 2
    deep = ROWS // columns
    wide = (inner.w - pad * (columns - 1)) // columns
    pitch = (inner.h + gap) / deep
    rects = {}
    for k in range(ROWS):
        x = inner.x + (k // deep) * (wide + pad)
        rects[f"row:{k}"] = Rect(x, round(inner.y + (k % deep) * pitch), wide, round(pitch - gap))
    return rects


def parts(row: Rect, size: Size) -> dict[str, Rect]:
    """Inside a row, from left to right: number, face, name, stars, points."""
    side = min(round(row.h * 0.72), px(size, 6.4))
    number = Rect(row.x + px(size, 1.4), row.centery - side // 2, side, side)
    face = Rect(0, 0, round(row.h * 0.86), round(row.h * 0.86))
    face.midleft = number.right + px(size, 1.0), row.centery
    points = Rect(row.right - px(size, 1.5 + 9), row.y, px(size, 9), row.h)
    stars = Rect(0, row.y, px(size, 15.5 if portrait(size) else 13), row.h)
    stars.right = points.x - px(size, 0.6)
    left = face.right + px(size, 1.0)
    name = Rect(left, row.y, stars.x - px(size, 1.0) - left, row.h)
    return {"number": number, "face": face, "name": name, "stars": stars, "points": points}
