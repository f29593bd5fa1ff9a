"""Pictures of questions, made to sit on the card: on white, with round corners."""

from __future__ import annotations

import pygame
from pygame import Surface

from game.stage.theme import WHITE


def rounded(image: Surface, radius: int) -> Surface:
    """A copy of `image` on white whose corners are rounded by `radius` px."""
    tile = Surface(image.get_size(), pygame.SRCALPHA, 32)
    tile.fill((*WHITE, 255))
    tile.blit(image, (0, 0))
    # Drawn four times as large and scaled down: pygame's own round corners are jagged.
    big = Surface((image.get_width() * 2, image.get_height() * 2), pygame.SRCALPHA, 32)
    pygame.draw.rect(big, (255, 255, 255, 255), big.get_rect(), border_radius=radius * 2)
    mask = pygame.transform.smoothscale(big, image.get_size())
    tile.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return tile
