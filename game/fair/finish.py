"""Where everything lies on the screen that ends a round. Pure geometry."""

from __future__ import annotations

from functools import lru_cache

from pygame import Rect

from game.fair.places import HORSE
from game.stage.system import system_places
from game.stage.theme import Size, portrait, px


@lru_cache(8)
def layout(size: Size, *, again: bool, slots: int = 3) -> dict[str, Rect]:
    """The rectangles, in px: title, award, memo, horse, bubble, place, leave, lang, mute, again if offered.

    `slots` is the number of places for a stamp on the card.
    """
    rects = (_upright if portrait(size) else _wide)(size)
    award, leave = rects["award"], rects["leave"]
    rects["award"] = award.inflate(-min(award.w // 4, px(size, 9) * max(0, 3 - slots)), 0)
    bubble = rects["bubble"]
    rects["place"] = Rect(bubble.x, bubble.y - px(size, 9.2), min(bubble.w, px(size, 34)), px(size, 7.6))
    if again:
        gap = px(size, 2.8)
        half = (leave.w - gap) // 2
        rects["again"] = Rect(leave.x, leave.y, half, leave.h)
        rects["leave"] = Rect(leave.right - half, leave.y, half, leave.h)
    return rects | system_places(size, home=False)


def _wide(size: Size) -> dict[str, Rect]:
    width, height = size
    memo = Rect(0, px(size, 19), min(px(size, 84), width - px(size, 64)), height - px(size, 36.6))
    memo.right = width - px(size, 4)
    leave = Rect(memo.x, memo.bottom + px(size, 3.1), memo.w, px(size, 11.4))
    room = memo.x - px(size, 6)
    card = Rect(0, 0, min(px(size, 74), room - px(size, 3)), 0)
    card.h = min(px(size, 45), round(card.w * 0.66))
    card.center = px(size, 3) + room // 2, px(size, 43)
    wide = width > 1.5 * height
    tall = px(size, 33 if wide else 27)
    horse = Rect(px(size, 2), height - tall - px(size, 2), round(tall * HORSE), tall)
    bubble = Rect(horse.right + px(size, 1.5), 0, 0, px(size, 10.5 if wide else 14.6))
    bubble.bottom = height - px(size, 5.5 if wide else 3.2)
    bubble.w = memo.x - px(size, 3) - bubble.x
    title = Rect(0, px(size, 4), width - px(size, 44), px(size, 14))
    title.centerx = width // 2
    return {"title": title, "award": card, "memo": memo, "horse": horse, "bubble": bubble, "leave": leave}


def _upright(size: Size) -> dict[str, Rect]:
    width, height = size
    edge = px(size, 5)
    leave = Rect(edge, height - px(size, 16), width - 2 * edge, px(size, 12))
    horse = Rect(px(size, 4), 0, round(px(size, 25) * HORSE), px(size, 25))
    horse.bottom = leave.top - px(size, 2)
    bubble = Rect(horse.right + px(size, 2), horse.top + px(size, 9), 0, px(size, 11))
    bubble.w = width - px(size, 5) - bubble.x
    title = Rect(0, px(size, 12), width - px(size, 6), px(size, 13))
    title.centerx = width // 2
    high = min(px(size, 64), round((horse.top - title.bottom) * 0.62))
    memo = Rect(edge, horse.top - px(size, 2.4) - high, width - 2 * edge, high)
    room = memo.top - title.bottom - px(size, 8)
    card = Rect(0, title.bottom + px(size, 3.2), min(px(size, 74), round(room * 1.6)), room)
    card.h = min(card.h, round(card.w * 0.62))
    card.centerx = width // 2
    return {"title": title, "award": card, "memo": memo, "horse": horse, "bubble": bubble, "leave": leave}
