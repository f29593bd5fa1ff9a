"""Light laid over a finished scene: rays behind a triumph, dusk behind a card."""

from __future__ import annotations

import math

import pygame
from pygame import Surface

from game.stage.art import rendered
from game.stage.path import Point
from game.stage.shapes import code
from game.stage.svg import filled, glowing, sheet
from game.stage.theme import WHITE, rgb

DUSK, NIGHT = rgb("#A2A6C4"), rgb("#12306F")
"""What a dimmed scene is multiplied by, and the veil then laid over it."""
RAYS = 12


def dimmed(scene: Surface) -> Surface:
    """The scene far out of focus in blue dusk: what lies behind a card.

    A veil alone would grey the colours, so they are darkened and made fuller first, on a tiny copy.
    """
    width, height = scene.get_size()
    small = pygame.transform.smoothscale(scene, (max(2, width // 16), max(2, height // 16)))
    small.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
    grey = pygame.transform.grayscale(small)
    full = small.copy()
    for half in (grey, full):
        half.fill((128, 128, 128), special_flags=pygame.BLEND_RGB_MULT)
    small.blit(full, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    small.blit(grey, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    veil = Surface(small.get_size(), 0, 32)
    veil.fill(NIGHT)
    veil.set_alpha(40)
    small.blit(veil, (0, 0))
    for step in (24, 8, 4):  # by ever finer steps, so that no single pixel of the tiny copy shows
        small = pygame.transform.smoothscale(small, (max(2, width // step), max(2, height // step)))
    return pygame.transform.smoothscale(small, (width, height))


def rays(scene: Surface, centre: Point) -> Surface:
    """A copy of the scene with white, soft rays from `centre` (px) to beyond the edges."""
    width, height = scene.get_size()
    far = 1.1 * max(
        math.dist(centre, corner) for corner in ((0, 0), (width, 0), (0, height), (width, height))
    )
    wedges = " ".join(
        _wedge(centre, math.tau * (k + 0.25) / RAYS, math.tau / RAYS * 0.25, far) for k in range(RAYS)
    )
    paint = code(WHITE)
    glow = glowing("a", centre, far, (0, paint, 0.46), (0.45, paint, 0.25), (1, paint, 0.10))
    text = sheet((0, 0, width, height), glow, filled(wedges, "url(#a)"))
    soft = rendered(text, (max(1, width // 4), max(1, height // 4)), "the rays")
    lit = scene.copy()
    lit.blit(pygame.transform.smoothscale(soft, (width, height)), (0, 0))
    return lit


def _wedge(centre: Point, angle: float, half: float, far: float) -> str:
    a, b = (
        f"{centre[0] + far * math.cos(side):.1f},{centre[1] + far * math.sin(side):.1f}"
        for side in (angle - half, angle + half)
    )
    return f"M{centre[0]:.1f},{centre[1]:.1f}L{a}L{b}Z"
