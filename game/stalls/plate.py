"""The plate that a choice is drawn on, at every stall that asks who plays."""

from __future__ import annotations

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import Colour, px


def plate(sheet: Canvas, stage: Stage, rect: Rect, fill: Colour, edge: Colour, down: bool) -> Rect:
    """A plate to press, on its lip and shadow; returns its face, which lies lower when it is pressed."""
    size = sheet.size
    lip, line, radius, spread = px(size, 1.0), max(2, px(size, 0.6)), px(size, 3.2), px(size, 1.8)
    sheet.blit(soft_rect(rect.size, radius, spread, depth=64), (rect.x - spread, rect.y - spread // 2))
    pressed = lip * 2 // 3 if down else 0
    place = Rect(rect.x, rect.y + pressed, rect.w, rect.h - pressed)
    drawing = shapes.plate(*place.size, radius, fill, edge, lip - pressed, line)
    sheet.blit(stage.art.drawn(drawing, place.size), place.topleft)
    return Rect(place.x, place.y, place.w, rect.h - lip)
