"""The summer sky: deep blue above, haze over the hills, and the sun in the upper left."""

from __future__ import annotations

import math
from itertools import pairwise, product

import pygame
from pygame import Surface

from game.stage.art import rendered
from game.stage.path import disc
from game.stage.svg import fading, filled, sheet
from game.stage.theme import Colour, Size, mixed, rgb, unit

BANDS = ((0.0, rgb("#78C6FA")), (0.42, rgb("#BDE5FF")), (0.78, rgb("#E8F6FF")), (1.0, rgb("#FFF7E3")))
GLOW, HAZE = rgb("#FFF2C8"), rgb("#FFFDF4")
GRID = (40, 18)
"""A sky has no edges: it is painted in so few pixels and scaled up."""
SUN = 14.0
"""How far the middle of the sun is from the left and from the top, in units."""


def sky(size: Size, tall: int, *, sun: bool) -> Surface:
    """An opaque surface of `size` px whose upper `tall` px are sky; without `sun` only its glow is there."""
    scene = Surface(size, 0, 32)
    scene.blit(pygame.transform.smoothscale(_glowing(size[0], tall, unit(size)), (size[0], tall)), (0, 0))
    if sun:
        ball = rendered(_disc(), (round(30 * unit(size)),) * 2)
        scene.blit(ball, ball.get_rect(center=(SUN * unit(size), SUN * unit(size))))
    return scene


def _glowing(wide: int, tall: int, one: float) -> Surface:
    small = Surface(GRID, 0, 32)
    for column, row in product(range(GRID[0]), range(GRID[1])):
        place = (wide * column / (GRID[0] - 1), tall * row / (GRID[1] - 1))
        light = math.exp(-((math.dist(place, (SUN * one, SUN * one)) / (46 * one)) ** 2))
        small.set_at(
            (column, row), mixed(_band(row / (GRID[1] - 1)), mixed(HAZE, GLOW, light**2), 0.88 * light)
        )
    return small


def _band(share: float) -> Colour:
    """The colour of the clear sky, from the top (0) to the horizon (1)."""
    for (start, upper), (end, lower) in pairwise(BANDS):
        if share <= end:
            return mixed(upper, lower, (share - start) / (end - start))
    return BANDS[-1][1]


def _disc() -> str:
    """The sun in two faint rings."""
    shade = fading("sun", (-60, -60, 60, 60), (0, "#FFE07A", 1), (1, "#FFC22E", 1))
    rings = filled(disc(0, 0, 136), "#FFE9A0", 0.35) + filled(disc(0, 0, 106), "#FFE48C", 0.5)
    return sheet((-150, -150, 300, 300), shade, rings, filled(disc(0, 0, 79), "url(#sun)"))
