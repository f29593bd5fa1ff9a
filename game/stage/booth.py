"""A stall from inside: the meadow out of focus, a striped awning above, a wooden stage below."""

from __future__ import annotations

import math

import pygame
from pygame import Surface

from game.stage.art import Art, rendered
from game.stage.path import curve
from game.stage.scenery import meadow
from game.stage.shapes import code
from game.stage.svg import bar, fading, falling, filled, sheet, stroked
from game.stage.theme import PAPER, Colour, Size, unit

AWNING = 11.0
"""Height of the awning in units."""
SYSTEM = 13.5
"""Where the system's buttons begin below it, in units."""
RAIL, ROD, STRIP, SHADOW = 3.3, 1.25, 11.2, 5.0
"""Where its rail is, how thick, how wide a strip is, how far the shadow falls. In units."""
FLOOR = 0.14
"""Height of the wooden stage as a share of the window's."""
ROWS = (0.0, 0.055, 0.235, 0.475, 0.735, 1.0)
"""Where the planks meet, as shares of the stage's height: they grow towards us."""


def stall_backdrop(art: Art, size: Size, colour: Colour) -> Surface:
    """The opaque backdrop of a stall of this colour."""
    scene = out_of_focus(art, size)
    top = stage_top(size)
    scene.blit(floor((size[0], size[1] - top), unit(size)), (0, top))
    scene.blit(awning(size, colour), (0, 0))
    return scene


def stage_top(size: Size) -> int:
    """The y in px where the wooden stage begins."""
    return size[1] - round(size[1] * FLOOR)


def out_of_focus(art: Art, size: Size) -> Surface:
    """The meadow as a lens would soften it: drawn at a quarter of the size and scaled up twice."""
    quarter, half = ((size[0] // n, size[1] // n) for n in (4, 2))
    soft = pygame.transform.smoothscale(meadow(art, quarter, busy=False, sun=False), half)
    return pygame.transform.smoothscale(soft, size)


def awning(size: Size, colour: Colour) -> Surface:
    """A striped, scalloped awning on a wooden rail, as wide as the window, with the shadow that it throws."""
    one, width = unit(size), size[0]
    count = max(3, round(width / (STRIP * one)) // 2 * 2 + 1)  # odd: both ends in the stall's colour
    wide, low = width / count, AWNING * one
    height = round(low + SHADOW * one)
    strips = "".join(_strip(k * wide, wide, one, PAPER if k % 2 else colour) for k in range(count))
    curls = " ".join(_curl((k + 0.5) * wide, 7.1 * one, 1.3 * one) for k in range(0, count, 2))
    body = (
        fading("dusk", (0, 0.6 * low, 0, height), (0, "#16335C", 0.42), (1, "#16335C", 0)),
        bar(0, 0.6 * low, width, height - 0.6 * low, "url(#dusk)"),
        strips,
        stroked(curls, code(PAPER), 0.6 * one, 0.92),
        bar(0, (RAIL + ROD) * one, width, 0.5 * one, "#16335C", 0.12),
        falling("rod", RAIL * one, (RAIL + ROD) * one, "#E7B983", "#8E5E30"),
        bar(0, RAIL * one, width, ROD * one, "url(#rod)"),
    )
    return rendered(sheet((0, 0, width, height), *body), (width, height), "the awning")


def _strip(x: float, wide: float, one: float, colour: Colour) -> str:
    """One strip: in the shade above the rail, then hanging down in a round scallop; half of it a fold."""
    rail, knee, deep = RAIL * one, (AWNING - 4.2) * one, (AWNING + 1.4) * one
    middle, end, sole = x + wide / 2, x + wide, knee + 0.75 * (deep - knee)  # as far as a Bézier reaches
    side = f"M{{:.1f}},{rail:.1f}H{end:.1f}V{knee:.1f}C{end:.1f},"
    whole = side.format(x) + f"{deep:.1f} {x:.1f},{deep:.1f} {x:.1f},{knee:.1f}Z"
    fold = side.format(middle) + (
        f"{(knee + deep) / 2:.1f} {x + 0.75 * wide:.1f},{sole:.1f} {middle:.1f},{sole:.1f}Z"
    )
    dark, darker = shaded(colour), shaded(shaded(colour))
    return (
        filled(whole, code(colour))
        + bar(x, 0, wide + 0.5, rail + 1, code(dark))
        + filled(fold, code(dark), 0.45)
        + bar(middle, 0, wide / 2, rail + 1, code(darker), 0.5)
    )


def shaded(colour: Colour) -> Colour:
    """The colour in the shade: darker, fuller, and a little nearer to red. Never grey."""
    tone = pygame.Color(*colour)
    hue, fullness, value, _ = tone.hsva
    tone.hsva = ((hue - 6) % 360, min(100, fullness + 7), value * 0.92, 100)
    return tone.r, tone.g, tone.b


def _curl(x: float, y: float, radius: float) -> str:
    """A cloud scroll: a short spiral from the inside out."""
    points = []
    for k in range(11):
        angle, far = 2.6 + math.tau * 0.105 * k, radius * (0.22 + 0.078 * k)
        points.append((x + far * math.cos(angle), y + far * math.sin(angle)))
    return curve(points)


def floor(size: Size, one: float) -> Surface:
    """The planks of a wooden stage of `size` px; `one` is the window's unit."""
    width, height = size
    seams, grain = "", ""
    for k in range(1, len(ROWS) - 1):
        y, below, step = height * ROWS[k], height * ROWS[k + 1], (26 + 7 * k) * one
        seams += f"M0,{y:.1f}H{width}"
        for j in range(int(width / step) + 2):
            x = (0.37 * k % 1 + j - 0.5) * step
            seams += f"M{x:.1f},{y:.1f}V{below:.1f}"
            middle = y + (below - y) * (0.35 + 0.2 * (j % 2))
            grain += f"M{x + step * (0.2 + 0.17 * ((j + k) % 3)):.1f},{middle:.1f}"
            grain += f"q{step * 0.14:.1f},{-step * 0.008:.1f} {step * 0.28:.1f},0"
    body = (
        fading("wood", (0, 0, width, height), (0, "#D9A76C", 1), (1, "#B57A40", 1)),
        bar(0, 0, width, height, "url(#wood)"),
        bar(0, 0, width, height * ROWS[1], "#F2D3A0"),
        stroked(seams, "#8F5A2A", 0.3 * one, 0.42),
        stroked(grain, "#8F5A2A", 0.22 * one, 0.22),
    )
    return rendered(sheet((0, 0, width, height), *body), size, "the stage")
