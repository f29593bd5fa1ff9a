"""Hay, jugs and sheep that fill the meadow wherever no stall stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pygame
from pygame import Rect, Surface

from game.stage.art import Art
from game.stage.hills import horizon
from game.stage.theme import Size, portrait, unit

Things = tuple[tuple[str, float, float, float, bool], ...]
"""Of a group: drawing, place from the group's foot in units (right, down), width in units, mirrored."""

HAY: Final[Things] = (
    ("bale", 1.0, -5.9, 13.5, False),
    ("bale", -6.0, 0.0, 15.0, False),
    ("bale", 9.6, 0.4, 14.0, True),
    ("jug", 18.6, 2.0, 6.0, False),
)
FLOCK: Final[Things] = (("sheep", -3.0, -2.4, 8.6, False), ("sheep", 8.2, 0.0, 11.0, True))
PILE: Final[Things] = (
    ("bale", 0.8, -5.9, 11.5, True),
    ("bale", 0.0, 0.0, 13.0, False),
    ("jug", 9.4, 1.4, 5.6, False),
)
STORE: Final[Things] = (("bale", 0.0, 0.0, 13.0, False), ("jug", 9.0, 1.4, 5.6, True))

WIDE: Final = ((HAY, 0.80, 0.665), (STORE, 0.85, 0.66), (STORE, 0.205, 0.60), (FLOCK, 0.885, 0.52))
TALL: Final = ((FLOCK, 0.82, 0.40), (STORE, 0.125, 0.597), (PILE, 0.875, 0.6), (HAY, 0.16, 0.79))
"""Groups and where their feet are, as shares of the window."""


Group = list[tuple[Surface, Rect]]


def arranged(art: Art, size: Size, taken: Sequence[Rect]) -> list[Group]:
    """The groups that would touch neither one another nor any of the `taken` rectangles."""
    full, groups = list(taken), []
    for things, x, y in TALL if portrait(size) else WIDE:
        group = _placed(art, size, things, x, y)
        whole = extent(group)
        if whole.collidelist(full) < 0 and whole.top > horizon(size):
            full.append(whole)
            groups.append(group)
    return groups


def extent(group: Group) -> Rect:
    """The rectangle that holds a whole group: keep the meadow's own sheep out of it."""
    return group[0][1].unionall([rect for _, rect in group])


def ornament(art: Art, scene: Surface, groups: Sequence[Group]) -> None:
    """Draw the groups, each thing on its shadow."""
    for image, rect in (thing for group in groups for thing in group):
        shade = art.svg("shadow-grass", width=round(rect.w * 1.1), height=max(4, round(rect.w * 0.2)))
        foot = rect.centerx + round(rect.w * 0.06), rect.bottom - round(rect.w * 0.03)
        scene.blit(shade, shade.get_rect(center=foot))
        scene.blit(image, rect)


def _placed(art: Art, size: Size, things: Things, x: float, y: float) -> Group:
    one, (width, height) = unit(size), size
    found = []
    for name, right, down, wide, mirrored in things:
        image = pygame.transform.flip(art.svg(name, width=round(wide * one)), mirrored, False)
        foot = round(x * width + right * one), round(y * height + down * one)
        found.append((image, image.get_rect(midbottom=foot)))
    return found
