"""The turning disc, drawn as polygons: rotating an image of it would cost five times as much."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import pygame
from pygame import Surface

from game.stage.theme import Colour
from game.stalls.wheel.drawing import DISC, HUB, RIM

FLAT = 1.0
"""Pixels that the straight pieces of the edge may lie inside the circle."""
CREAM = (255, 249, 236)

Point = tuple[float, float]


def paint_disc(
    surface: Surface,
    centre: tuple[int, int],
    scale: float,
    angle: float,
    faces: Sequence[tuple[Colour, Colour]],
) -> None:
    """Draw the sectors turned by `angle` turns; `scale` is pixels per unit of the wheel's drawing.

    The jagged outer edge is hidden by the ring's dark groove, which is drawn over it.
    """
    count, (x0, y0) = len(faces), centre
    outer, inner = DISC * scale, RIM * scale
    pieces, middle, width = _pieces(outer, count), (outer + inner) / 2, round(outer - inner) + 1
    rays = _rays(angle, count * pieces)
    edge = [(x0 + x * middle, y0 + y * middle) for x, y in rays]
    for i, (rim, light) in enumerate(faces):
        start, end = i * pieces, (i + 1) * pieces + 1  # the band is broad enough to hide a coarser edge
        pygame.draw.polygon(surface, light, [centre, *edge[start:end:2]])
        pygame.draw.lines(surface, rim, False, edge[start:end], width)
    _borders(surface, centre, scale, rays[:-1:pieces])


def _borders(surface: Surface, centre: tuple[int, int], scale: float, borders: Sequence[Point]) -> None:
    width = max(2, round(6 * scale))
    near, far = HUB * scale * 0.8, DISC * scale
    for x, y in borders:
        start = (centre[0] + x * near, centre[1] + y * near)
        pygame.draw.line(surface, CREAM, start, (centre[0] + x * far, centre[1] + y * far), width)
    pygame.draw.circle(surface, (92, 54, 24), centre, round(far) + 2, max(3, round(5 * scale)))


@lru_cache(maxsize=64)
def _pieces(radius: float, count: int) -> int:
    """Straight pieces that each of `count` sectors' edge is drawn with; an even number."""
    arc = 2 * math.acos(max(0.0, 1 - FLAT / radius))
    return 2 * max(1, math.ceil(math.pi / count / arc))


@lru_cache(maxsize=4096)
def _ray(step: int) -> Point:
    """The unit vector of one of the circle's fine steps (1/3600 turn), 0 = up, clockwise."""
    turn = step / 3600 * math.tau
    return math.sin(turn), -math.cos(turn)


def _rays(start: float, count: int) -> list[Point]:
    """Unit vectors from the turn `start` once round in `count` equal steps, the first again at the end."""
    first = round(start * 3600)
    return [_ray((first + round(i * 3600 / count)) % 3600) for i in range(count + 1)]
