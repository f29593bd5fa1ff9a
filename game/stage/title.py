"""The lettering of titles. Its layers, from the back: an extrusion, an outline, and a fill full of light."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from pygame import BLEND_RGBA_MAX, BLEND_RGBA_MULT, SRCALPHA, Surface
from pygame.transform import smoothscale

from game.stage.theme import Colour, rgb

OUTLINE: Final = 0.067
DEPTH: Final = 0.089
"""Both in ems: 0.9 and 1.2 % of a window in which the title is 13.5 % high."""
TOP: Final = rgb("#FFFFFF")
FOOT: Final = rgb("#FFE7A8")
RIM: Final = rgb("#25458F")
SIDE: Final = rgb("#15264F")


def embossed(white: Surface, px: int) -> Surface:
    """A line of white letters of `px` px, standing out of the page; the surface is cut to their ink."""
    ink = white.subsurface(white.get_bounding_rect())
    radius, depth = max(1, round(px * OUTLINE)), max(1, round(px * DEPTH))
    size = ink.get_width() + 2 * radius, ink.get_height() + 2 * radius + depth
    rim = grown(ink, radius, size)
    title = tinted(drawn_down(rim, depth), SIDE)
    title.blit(tinted(rim, RIM), (0, 0))
    title.blit(lit(ink), (radius, radius))
    return title


def grown(ink: Surface, radius: int, size: tuple[int, int]) -> Surface:
    """The white shape on `size`, `radius` px fatter all round: the brightest of copies along a circle."""
    shape = Surface(size, SRCALPHA, 32)
    steps = max(12, round(2 * pi * radius))
    for step in range(steps):
        turn = 2 * pi * step / steps
        at = round(radius + radius * cos(turn)), round(radius + radius * sin(turn))
        shape.blit(ink, at, special_flags=BLEND_RGBA_MAX)
    shape.blit(ink, (radius, radius), special_flags=BLEND_RGBA_MAX)
    return shape


def drawn_down(shape: Surface, depth: int) -> Surface:
    """The shape dragged `depth` px down."""
    trail = shape.copy()
    for step in range(1, depth + 1):
        trail.blit(shape, (0, step), special_flags=BLEND_RGBA_MAX)
    return trail


def tinted(shape: Surface, colour: Colour) -> Surface:
    """A copy of a white shape, in `colour`."""
    copy = shape.copy()
    copy.fill((*colour, 255), special_flags=BLEND_RGBA_MULT)
    return copy


def lit(ink: Surface) -> Surface:
    """White letters that turn to cream towards the foot."""
    ramp = Surface((1, 2), SRCALPHA, 32)
    ramp.set_at((0, 0), TOP)
    ramp.set_at((0, 1), FOOT)
    copy = ink.copy()
    copy.blit(smoothscale(ramp, copy.get_size()), (0, 0), special_flags=BLEND_RGBA_MULT)
    return copy
