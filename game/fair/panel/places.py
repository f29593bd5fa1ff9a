"""Where the panel's parts lie: the pages to choose from, and the page that is open."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect

from game.stage.theme import Size, portrait, px

PAGES: Final = ("sound", "stalls", "display", "idle", "today", "banks", "data", "exit")
EDGE: Final = 3.0
"""Per cent of the shorter side around everything."""


@lru_cache(8)
def places(size: Size) -> dict[str, Rect]:
    """The rectangles in px: nav, title, page:… for each page; body, head, rows; close, lang, up, down.

    Treat them as fixed: they are shared.
    """
    edge, gap = px(size, EDGE), px(size, 2.4)
    whole = Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
    if portrait(size):
        nav = Rect(*whole.topleft, whole.w, px(size, 58))
        body = Rect(whole.x, nav.bottom + gap, whole.w, whole.bottom - nav.bottom - gap)
    else:
        nav = Rect(*whole.topleft, px(size, 39), whole.h)
        body = Rect(nav.right + gap, whole.y, whole.right - nav.right - gap, whole.h)
    return {"nav": nav, "body": body} | _tabs(size, nav) | _page(size, body)


def _tabs(size: Size, nav: Rect) -> dict[str, Rect]:
    """The title and below it the pages, in two columns where the window stands upright."""
    edge, gap, columns = px(size, 2.4), px(size, 1.2), 2 if portrait(size) else 1
    title = Rect(nav.x + edge, nav.y + px(size, 1.8), nav.w - 2 * edge, px(size, 8.6))
    rows = len(PAGES) // columns
    space = nav.bottom - px(size, 3) - title.bottom - gap
    wide, high = (title.w - (columns - 1) * gap) // columns, (space - (rows - 1) * gap) // rows
    found = {"title": title}
    for at, page in enumerate(PAGES):
        column, row = divmod(at, rows)
        x, y = title.x + column * (wide + gap), title.bottom + gap + row * (high + gap)
        found[f"page:{page}"] = Rect(x, y, wide, high)
    return found


def _page(size: Size, body: Rect) -> dict[str, Rect]:
    """The page's head with its two buttons, its rows, and beside them how one turns to others."""
    edge, side = px(size, 3.4), px(size, 7.6)
    head = Rect(body.x + edge, body.y + px(size, 2.2), body.w - 2 * edge, px(size, 9))
    close = Rect(head.right - side, head.centery - side // 2, side, side)
    lang = close.move(-side - px(size, 1.6), 0)
    top = head.bottom + px(size, 2)
    rows = Rect(head.x, top, head.w, body.bottom - px(size, 3.4) - top)
    up = Rect(rows.right - side, rows.y, side, side)
    down = Rect(up.x, rows.bottom - side - px(size, 0.8), side, side)
    return {"head": head, "close": close, "lang": lang, "rows": rows, "up": up, "down": down}
