"""The fair's name in large letters, with the red seal at its shoulder."""

from __future__ import annotations

from pygame import Rect
from pygame.transform import rotozoom

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import px


def draw_title(canvas: Canvas, stage: Stage, rect: Rect, text: str, size: int) -> Rect:
    """Lettering of `size` px or less, in the middle of `rect`; returns where it lies."""
    image = stage.letters.title(text, size)
    while image.get_width() > rect.w and size > 8:
        size = min(size - 1, int(size * rect.w / image.get_width()))
        image = stage.letters.title(text, size)
    place = image.get_rect(center=rect.center)
    canvas.blit(image, place.topleft)
    return place


def draw_sign(canvas: Canvas, stage: Stage, rect: Rect) -> Rect:
    """The name of the fair in the middle of `rect`, as high as fits; returns where the letters lie."""
    seal = round(rect.h * 0.5)
    inner = Rect(rect.x, rect.y, rect.w - round(seal * 1.5), rect.h)
    inner.centerx = rect.centerx
    place = draw_title(canvas, stage, inner, stage.words("system.title"), round(rect.h * 0.75))
    side = px(canvas.size, 0.1) and min(seal, round(place.h * 0.55))
    image = stage.made(("seal", side), lambda: rotozoom(stage.art.svg("seal", height=side), -7, 1.0))
    canvas.blit(image, image.get_rect(midleft=(place.right - side * 0.12, place.top + side * 0.12)).topleft)
    return place
