"""Where everything lies on the screen that hands over a certificate. Pure geometry."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect

from game.certificate.frame import HIGH, WIDE
from game.fair.places import HORSE
from game.stage.system import system_places
from game.stage.theme import Size, portrait, px

ROOMY: Final = 84.0
"""From this width on (in per cent of the shorter side), the code stands beside its picture."""
NARROW: Final = 26.0
"""Least width of a button beside another one."""


@lru_cache(8)
def layout(size: Size, *, prints: bool) -> dict[str, Rect]:
    """The rectangles, in px: title, page, sheet, qr, words, horse, bubble, leave, lang, mute, perhaps print.

    `page` has the shape of A4; `qr` and what is written beside or below it, `words`, lie on `sheet`. In a
    narrow window the print button has the bubble's place.
    """
    rects = (_upright if portrait(size) else _wide)(size)
    leave, gap = rects["leave"], px(size, 2.4)
    half = (leave.w - gap) // 2
    if prints and half < px(size, NARROW):
        bubble = rects.pop("bubble")
        rects["print"] = Rect(leave.x, bubble.y - gap // 2, leave.w, leave.h)
    elif prints:
        rects["print"] = Rect(leave.x, leave.y, half, leave.h)
        rects["leave"] = Rect(leave.right - half, leave.y, half, leave.h)
    return rects | system_places(size, home=False)


def _wide(size: Size) -> dict[str, Rect]:
    """The page on the left, as high as the window; beside it all the rest."""
    width, height = size
    page = Rect(0, 0, 0, height - px(size, 9))
    page.w = round(page.h * WIDE / HIGH)
    room = min(width - page.w - px(size, 12), px(size, 104))
    page.topleft = (width - page.w - room - px(size, 4)) // 2, px(size, 4)
    left = page.right + px(size, 4)
    title = Rect(left, px(size, 12.5), room, px(size, 14))
    leave = Rect(0, height - px(size, 15.5), 0, px(size, 11.4))
    horse = Rect(left, 0, round(px(size, 24) * HORSE), px(size, 24))
    horse.bottom = height - px(size, 3)
    leave.x = horse.right + px(size, 1.5)
    leave.w = left + room - leave.x
    bubble = Rect(leave.x, leave.y - px(size, 11.4), leave.w, px(size, 8.8))
    sheet = Rect(left, title.bottom + px(size, 1.5), room, 0)
    sheet.h = bubble.y - px(size, 3) - sheet.y
    rects = {"title": title, "page": page, "sheet": sheet, "horse": horse, "bubble": bubble, "leave": leave}
    return rects | _inside(sheet, size)


def _upright(size: Size) -> dict[str, Rect]:
    """Title, page, code, host, one below the other."""
    width, height = size
    edge = px(size, 5)
    title = Rect(px(size, 3), px(size, 11), width - px(size, 6), px(size, 12))
    leave = Rect(0, height - px(size, 15), 0, px(size, 11.4))
    horse = Rect(edge, 0, round(px(size, 25) * HORSE), px(size, 25))
    horse.bottom = height - px(size, 2.5)
    leave.x = horse.right + px(size, 2)
    leave.w = width - edge - leave.x
    bubble = Rect(leave.x, leave.y - px(size, 11), leave.w, px(size, 8.8))
    sheet = Rect(edge, 0, width - 2 * edge, px(size, 27))
    sheet.bottom = horse.top - px(size, 2)
    page = Rect(0, title.bottom + px(size, 1.6), 0, 0)
    page.h = sheet.top - px(size, 3) - page.y
    page.w = round(page.h * WIDE / HIGH)
    page.centerx = width // 2
    rects = {"title": title, "page": page, "sheet": sheet, "horse": horse, "bubble": bubble, "leave": leave}
    return rects | _inside(sheet, size)


def _inside(sheet: Rect, size: Size) -> dict[str, Rect]:
    """The QR picture and the words: side by side where there is room, else one below the other."""
    pad = px(size, 2.6)
    inner = sheet.inflate(-2 * pad, -2 * pad)
    if sheet.w >= px(size, ROOMY):
        qr = Rect(inner.x, inner.y, min(inner.h, px(size, 34)), 0)
        qr.h = qr.w
        qr.centery = inner.centery
        return {"qr": qr, "words": Rect(qr.right + pad, inner.y, inner.right - qr.right - pad, inner.h)}
    low = px(size, 17)
    qr = Rect(0, inner.y, min(inner.w, inner.h - low), 0)
    qr.h = qr.w
    qr.centerx = inner.centerx
    return {"qr": qr, "words": Rect(inner.x, inner.bottom - low, inner.w, low)}
