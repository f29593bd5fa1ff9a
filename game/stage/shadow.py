"""Soft shadows: drawn small, scaled up smoothly. They cost a few milliseconds once, whatever the size."""

from __future__ import annotations

import pygame
from pygame import Rect, Surface

from game.stage.theme import NAVY, Colour

REACH = 9
"""Small pixels from the body to the rim: as far as the blur carries."""
COATS = 4
"""Of a body on its shadow: the colours of its edge then lie as they would on a shadow a fifth opaque."""


def soft_rect(
    size: tuple[int, int], radius: int, spread: int, colour: Colour = NAVY, depth: int = 64
) -> Surface:
    """The shadow of a rounded rectangle: `size` px and `spread` more on every side, `depth` (0–255) dark."""
    scale = max(1.0, spread / REACH)
    small, body = _blank(size, spread, scale, colour)
    pygame.draw.rect(small, (*colour, depth), body, border_radius=max(1, round(radius / scale)))
    return _blurred(small, (size[0] + 2 * spread, size[1] + 2 * spread))


def shaded(body: Surface, at: tuple[int, int], shadow: Surface) -> Surface:
    """The `shadow` with a body lying at `at` on it, as one image.

    Blitting alone leaves a dark hairline around all that is light: on transparent ground pygame mixes the
    colours as if the shadow were opaque. The colours of several coats, and the opacity of one, come right.
    """
    one = shadow.copy()
    one.blit(body, at)
    one.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    for _ in range(COATS):
        shadow.blit(body, at)
    shadow.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MULT)
    shadow.blit(one, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return shadow


def soft_ellipse(size: tuple[int, int], colour: Colour = NAVY, depth: int = 96) -> Surface:
    """The shadow of something that stands on the ground: an ellipse that fills `size` px, soft to its rim."""
    spread = max(2, size[1] // 3)
    body = (max(1, size[0] - 2 * spread), max(1, size[1] - 2 * spread))
    small, rect = _blank(body, spread, max(1.0, spread / REACH), colour)
    pygame.draw.ellipse(small, (*colour, depth), rect)
    return _blurred(small, size)


def _blank(size: tuple[int, int], spread: int, scale: float, colour: Colour) -> tuple[Surface, Rect]:
    """A small transparent surface of the shadow's colour, and where on it the body lies."""
    edge = max(1, round(spread / scale))
    body = Rect(edge, edge, max(1, round(size[0] / scale)), max(1, round(size[1] / scale)))
    small = Surface((body.w + 2 * edge, body.h + 2 * edge), pygame.SRCALPHA, 32)
    small.fill((*colour, 0))
    return small, body


def _blurred(small: Surface, size: tuple[int, int]) -> Surface:
    """Down and up again by ever more: the smooth scaler softens by about as many pixels as it skips."""
    width, height = small.get_size()
    for step in (2, 3):
        coarse = (max(2, width // step), max(2, height // step))
        small = pygame.transform.smoothscale(pygame.transform.smoothscale(small, coarse), (width, height))
    return pygame.transform.smoothscale(small, size)
