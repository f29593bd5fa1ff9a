"""What the rows of the panel are drawn on and with: a plate, a label, a block of colour, columns."""

from __future__ import annotations

from collections.abc import Callable

from pygame import Rect

from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BLUE, FLOOR, SAND, SLATE, WHITE, Colour, mixed, px
from game.stage.widgets import fitting, write


def baked_row(canvas: Canvas, stage: Stage, key: object, rect: Rect, paint: Callable[[Canvas], None]) -> None:
    """What `paint` draws in `rect`, made once; `key` names what it depends on besides the language."""
    baked(canvas, stage, ("panel row", key, stage.words.lang), rect, paint)


def plate(page: Canvas, stage: Stage, rect: Rect, *, edge: Colour | None = None, down: bool = False) -> None:
    """What a row lies on."""
    lip, line = px(page.size, 0.7), max(2, px(page.size, 0.25))
    edge = edge or mixed(SAND, WHITE, 0.35)
    fill = mixed(BLUE, WHITE, 0.88) if down else WHITE
    drawing = shapes.plate(rect.w, rect.h, px(page.size, 2.2), fill, edge, lip, line)
    page.blit(stage.art.drawn(drawing, rect.size), rect.topleft)


def label(page: Canvas, stage: Stage, rect: Rect, right: int, text: str, more: str = "") -> None:
    """What a row is about, from its left end to `right` px, and below it a little more."""
    size, left = page.size, rect.x + px(page.size, 2.6)
    room, least, middle = right - px(size, 1.6) - left, px(size, FLOOR), rect.centery - px(size, 0.4)
    big = fitting(stage, text, "bold", px(size, 3.7), room, least)
    write(page, stage, text, (left, middle - (px(size, 1.8) if more else 0)), big)
    if more:
        small = fitting(stage, more, "medium", px(size, 2.7), room, least)
        write(page, stage, more, (left, middle + px(size, 2.2)), small, weight="medium", colour=SLATE)


def block(page: Canvas, stage: Stage, rect: Rect, colour: Colour, radius: float) -> None:
    """One colour with round corners."""
    body = shapes.block(0, 0, *rect.size, radius, shapes.code(colour))
    page.blit(stage.art.drawn(shapes.document(*rect.size, body), rect.size), rect.topleft)


def columns(rect: Rect, count: int, gap: int) -> list[Rect]:
    """`rect` in `count` columns of one width, `gap` px apart."""
    wide = (rect.w - gap * (count - 1)) // count
    return [Rect(rect.x + at * (wide + gap), rect.y, wide, rect.h) for at in range(count)]
