"""A visitor's face: the animal of their nickname on a disc of sky."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.shapes import code, gradient
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.theme import SKY, WHITE, Colour, rgb

HIGH: Final = rgb("#8FCFFB")
"""The sky at the top of the disc."""


def draw_face(sheet: Canvas, stage: Stage, rect: Rect, avatar: str, rim: Colour = WHITE) -> None:
    """The face in the square `rect`, in a ring of the colour `rim`. Draw it on a sheet that is kept."""
    sheet.blit(stage.art.drawn(_disc(rim), rect.size), rect.topleft)
    image = _animal(stage, avatar, round(rect.h * 0.9))
    sheet.blit(image, image.get_rect(center=rect.center).topleft)


def _animal(stage: Stage, avatar: str, height: int) -> Surface:
    """The drawing; the host's own head for an animal that the records of another version know."""
    try:
        return stage.art.svg(f"avatars/{avatar}", height=height)
    except FileNotFoundError:
        return stage.art.svg("horse-head", height=height)


@lru_cache(8)
def _disc(rim: Colour) -> str:
    light = gradient("s", HIGH, SKY, (0, -46, 0, 46))
    return centred(50, light, f'<circle r="50" fill="{code(rim)}"/>', '<circle r="45.5" fill="url(#s)"/>')
