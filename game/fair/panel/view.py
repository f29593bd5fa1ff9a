"""The panel as a picture: the pages on one sheet, and the rows of the open one on another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from pygame import Rect

from game.fair.panel.controls import draw_control
from game.fair.panel.listing import last_first, tops
from game.fair.panel.places import PAGES, places
from game.fair.panel.readings import draw_reading, height
from game.fair.panel.rows import Control, Heading, Row
from game.stage import shapes
from game.stage.bake import baked
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BLUE, BLUE_DEEP, BROWN, FLOOR, INK, PAPER, SAND, WHITE, mixed, px
from game.stage.widgets import fitting, panel, round_button, write

ICONS: Final = {
    "sound": "ui/snd",
    "stalls": "ui/star",
    "display": "ui/globe",
    "idle": "ui/clock",
    "today": "ui/trophy",
    "banks": "ui/question",
    "data": "ui/lock",
    "exit": "ui/home",
}


class View:
    """Draws the panel; `first` is the row at the top of the page, which is kept within bounds."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.first = 0
        self.last_first = 0
        """The furthest that one can scroll."""
        self.row = 1
        """The height of the row at the top, in px."""

    def draw(self, canvas: Canvas, page: str, rows: Sequence[Row], *, closes: bool) -> None:
        """The page of this key with its rows; `closes`: there is a way back."""
        stage, rects = self._stage, places(canvas.size)
        canvas.blit(stage.made(("panel", canvas.size), partial(out_of_focus, stage.art, canvas.size)), (0, 0))
        panel(canvas, stage, rects["nav"])
        panel(canvas, stage, rects["body"])
        self._title(canvas, rects["title"], stage.words("panel.title"), BROWN, 5.4)
        self._rows(canvas, rects, rows)
        for key in PAGES:
            self._tab(canvas, rects[f"page:{key}"], key, chosen=key == page)
        head = Rect(*rects["head"].topleft, rects["lang"].x - rects["head"].x, rects["head"].h)
        self._title(canvas, head, stage.words(f"panel.page.{page}"), INK, 6.4)
        if closes:
            round_button(canvas, stage, "close", rects["close"], icon="ui/cross")
        lang = rects["lang"] if closes else rects["close"]
        round_button(canvas, stage, "lang", lang, label=stage.words("system.other_language"))

    def _title(self, canvas: Canvas, rect: Rect, text: str, colour: tuple[int, int, int], per: float) -> None:
        stage, size = self._stage, canvas.size
        fit = fitting(stage, text, "title", px(size, per), rect.w, px(size, FLOOR))
        write(canvas, stage, text, (rect.x, rect.centery), fit, weight="title", colour=colour)

    def _tab(self, canvas: Canvas, rect: Rect, key: str, *, chosen: bool) -> None:
        stage, name = self._stage, f"page:{key}"
        look = ("panel tab", key, chosen, canvas.pressed == name, stage.words.lang)
        baked(canvas, stage, look, rect, lambda page: self._face(page, rect, key, chosen=chosen))
        canvas.offer(name, rect)

    def _face(self, page: Canvas, rect: Rect, key: str, *, chosen: bool) -> None:
        stage, size = self._stage, page.size
        fill = BLUE_DEEP if chosen else mixed(SAND, PAPER, 0.66)
        body = shapes.block(0, 0, *rect.size, px(size, 2), shapes.code(fill))
        page.blit(stage.art.drawn(shapes.document(*rect.size, body), rect.size), rect.topleft)
        ink = WHITE if chosen else INK
        tint = ("#1F2B4D", shapes.code(WHITE if chosen else mixed(BLUE, INK, 0.35)))
        icon = stage.art.svg(ICONS[key], height=px(size, 4), tint=tint)
        page.blit(icon, icon.get_rect(center=(rect.x + px(size, 3.7), rect.centery)).topleft)
        left, names = rect.x + px(size, 7), [stage.words(f"panel.page.{other}") for other in PAGES]
        room, least = rect.right - px(size, 1.4) - left, px(size, FLOOR)
        fit = min(fitting(stage, name, "bold", px(size, 3.6), room, least) for name in names)
        write(page, stage, stage.words(f"panel.page.{key}"), (left, rect.centery), fit, colour=ink)

    def _rows(self, canvas: Canvas, rects: dict[str, Rect], rows: Sequence[Row]) -> None:
        """The rows that are seen, and a way to the others if not all are."""
        size, area, gap = canvas.size, rects["rows"], px(canvas.size, 1.3)
        heights = [height(row, self._stage, size, area.w) for row in rows]
        self.last_first = last_first(heights, gap, area.h)
        if self.last_first:
            area = Rect(area.x, area.y, rects["up"].x - px(size, 1.8) - area.x, area.h)
            heights = [height(row, self._stage, size, area.w) for row in rows]
            self.last_first = last_first(heights, gap, area.h)
        self.first = max(0, min(self.first, self.last_first))
        self.row = heights[self.first] + gap if heights else 1
        seen = tops(heights, gap, area.h, self.first)
        while len(seen) > 1 and isinstance(rows[seen[-1][0]], Heading):
            seen.pop()  # it belongs to what follows
        for at, top in seen:
            row, rect = rows[at], Rect(area.x, area.y + top, area.w, heights[at])
            if isinstance(row, Control):
                draw_control(row, canvas, self._stage, rect)
            else:
                draw_reading(row, canvas, self._stage, rect)
        if self.last_first:
            self._rail(canvas, rects, len(seen), len(rows))

    def _rail(self, canvas: Canvas, rects: dict[str, Rect], seen: int, count: int) -> None:
        """Up, down, and a bar that says where one is."""
        stage, up, down = self._stage, rects["up"], rects["down"]
        if self.first > 0:
            round_button(canvas, stage, "up", up, icon="ui/up")
        if self.first < self.last_first:
            round_button(canvas, stage, "down", down, icon="ui/down")
        track = Rect(0, up.bottom + px(canvas.size, 2.4), px(canvas.size, 1), 0)
        track.h = down.y - px(canvas.size, 2) - track.y
        track.centerx = up.centerx
        high = max(px(canvas.size, 5), round(track.h * seen / count))
        top = round((track.h - high) * self.first / self.last_first)
        rail = shapes.block(0, 0, *track.size, track.w / 2, shapes.code(mixed(SAND, PAPER, 0.5)))
        thumb = shapes.block(0, top, track.w, high, track.w / 2, shapes.code(mixed(BLUE, WHITE, 0.15)))
        image = stage.art.drawn(shapes.document(*track.size, rail + thumb), track.size)
        canvas.blit(image, track.topleft)
