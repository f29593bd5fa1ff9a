"""The turning disc, drawn as polygons: rotating an image of it would cost five times as much."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import pygame
from pygame import Surface

from game.stage.theme import Colour
from game.stalls.wheel.drawing import DISC, HUB, RIM

PIECES = 240
"""Straight pieces that a whole circle is drawn with."""
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
    count = len(faces)
    borders = []
    for i, (rim, light) in enumerate(faces):
        rays = _rays(angle + i / count, angle + (i + 1) / count)
        outer, inner = DISC * scale, RIM * scale
        edge = [(centre[0] + x * inner, centre[1] + y * inner) for x, y in rays]
        pygame.draw.polygon(surface, light, [centre, *edge])
        band = [(centre[0] + x * outer, centre[1] + y * outer) for x, y in reversed(rays)]
        pygame.draw.polygon(surface, rim, edge + band)
        borders.append(rays[0])
    _borders(surface, centre, scale, borders)


def _borders(surface: Surface, centre: tuple[int, int], scale: float, borders: Sequence[Point]) -> None:
    width = max(2, round(6 * scale))
    near, far = HUB * scale * 0.8, DISC * scale
    for x, y in borders:
        start = (centre[0] + x * near, centre[1] + y * near)
        pygame.draw.line(surface, CREAM, start, (centre[0] + x * far, centre[1] + y * far), width)
    pygame.draw.circle(surface, (92, 54, 24), centre, round(far) + 2, max(3, round(5 * scale)))


@lru_cache(maxsize=2048)
def _ray(step: int) -> Point:
    """The unit vector of one of the circle's fine steps (1/3600 turn), 0 = up, clockwise."""
    turn = step / 3600 * math.tau
    return math.sin(turn), -math.cos(turn)


def _rays(start: float, end: float) -> list[Point]:
    """Unit vectors from one turn to another, both included."""
    count = max(2, math.ceil((end - start) * PIECES / 2))
    step = (end - start) / count
    return [_ray(round((start + i * step) * 3600) % 3600) for i in range(count + 1)]
