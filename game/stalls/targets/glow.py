"""The light around boards that can be tapped, and around the chosen one."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import swing
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.svg import glowing, sheet
from game.stage.theme import SUN, WHITE, Size, px
from game.stalls.packed import packed

BREATH: Final = 1.6
"""Seconds from bright to bright."""
STRENGTHS: Final = 6
REACH: Final = 1.55
"""How far the light reaches, in radii."""


def draw_glow(
    canvas: Canvas, stage: Stage, middle: tuple[float, float], radius: float, t: float, *, chosen: bool
) -> None:
    """Softly breathing; around the chosen board it is steady and bright."""
    image = light(stage, round(radius), _strength(stage, t, chosen))
    canvas.blit(image, image.get_rect(center=(round(middle[0]), round(middle[1]))).topleft)


def draw_frame(canvas: Canvas, stage: Stage, rect: Rect, t: float, *, chosen: bool) -> None:
    """The same around a plate."""
    image = frame(stage, canvas.size, rect.size, _strength(stage, t, chosen))
    canvas.blit(image, image.get_rect(center=rect.center).topleft)


def _strength(stage: Stage, t: float, chosen: bool) -> int:
    breath = 0.5 if stage.calm else 0.5 + 0.5 * swing(t, BREATH)
    return STRENGTHS if chosen else round(breath * (STRENGTHS - 2)) + 1


def frame(stage: Stage, size: Size, plate: Size, strength: int) -> Surface:
    """The light for a plate of these px; `strength` is 1 to STRENGTHS."""
    body = plate[0] + px(size, 1.6), plate[1] + px(size, 1.6)
    depth = round(250 * strength / STRENGTHS)

    def make() -> Surface:
        image = soft_rect(body, round(body[1] * 0.24), px(size, 3.0), SUN, depth)
        covered = image.get_rect().inflate(-px(size, 11.0), -px(size, 11.0))  # the plate hides it
        image.fill((0, 0, 0, 0), covered)
        return packed(image)

    return stage.made(("plate light", body, strength), make)


def light(stage: Stage, radius: int, strength: int) -> Surface:
    """A ring of light for a board of this radius; `strength` is 1 to STRENGTHS."""

    def make() -> Surface:
        half, share, gold = radius * REACH, strength / STRENGTHS, shapes.code(SUN)
        stops = (
            (0.6, gold, 0.0),
            (0.66, gold, share),
            (0.74, shapes.code(WHITE), 0.8 * share),
            (1, gold, 0.0),
        )
        disc = f'<circle cx="{half}" cy="{half}" r="{half}" fill="url(#g)"/>'
        body = glowing("g", (half, half), half, *stops) + disc
        text, side = sheet((0, 0, 2 * half, 2 * half), body), round(2 * half)
        return packed(rendered(text, (side, side), "the light"))

    return stage.made(("board light", radius, strength), make)
