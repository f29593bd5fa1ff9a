"""The fair's drawings for who paints with Pillow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
from pygame import Surface

from game.stage.art import Art
from game.stage.scenery import meadow
from game.stage.theme import Size

if TYPE_CHECKING:
    from PIL import Image


class Easel:
    """Rasterises each drawing at the size it is wanted in."""

    def __init__(self, art: Art) -> None:
        self._art = art

    def named(self, name: str, height: int) -> Image.Image:
        """The drawing assets/art/<name>.svg, with alpha."""
        return _picture(self._art.svg(name, height=height))

    def drawn(self, text: str, size: Size) -> Image.Image:
        """SVG text, with alpha."""
        return _picture(self._art.drawn(text, size))

    def meadow(self, size: Size) -> Image.Image:
        """The grassland under its sky, without animals."""
        return _picture(meadow(self._art, size, busy=False, sun=False)).convert("RGB")


def _picture(surface: Surface) -> Image.Image:
    from PIL import Image  # costs 60 ms, which the start of the fair is spared

    return Image.frombytes("RGBA", surface.get_size(), pygame.image.tobytes(surface, "RGBA"))


def surface_of(picture: Image.Image) -> Surface:
    """Pillow's picture, opaque, for the screen."""
    return pygame.image.frombytes(picture.tobytes(), picture.size, "RGB")
