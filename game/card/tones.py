"""Colours that words can be read on."""

from __future__ import annotations

from typing import Final

from game.stage.theme import (
    BLUE,
    BLUE_DEEP,
    CORAL,
    CORAL_DEEP,
    GREEN,
    GREEN_DEEP,
    INK,
    WHITE,
    Colour,
    mixed,
    rgb,
)

SHADE: Final = (12, 20, 48)
"""What shadows darken towards."""
AMBER: Final = rgb("#E8910F")
READABLE: Final = 4.5
"""The least contrast of words (WCAG 2.2, 1.4.3)."""

_DEEP: Final = {BLUE: BLUE_DEEP, CORAL: CORAL_DEEP, GREEN: GREEN_DEEP}


def luminance(colour: Colour) -> float:
    """Relative luminance 0..1 (WCAG 2.2)."""
    r, g, b = (c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: Colour, b: Colour) -> float:
    """The contrast of two colours, 1..21 (WCAG 2.2)."""
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def is_light(colour: Colour) -> bool:
    return luminance(colour) > 0.4


def worded(colour: Colour) -> tuple[Colour, Colour]:
    """A stall's colour as a fill, and the colour of words on it: ink if it is light, else white."""
    if contrast(INK, mixed(colour, SHADE, 0.06)) > READABLE + 1:
        return colour, INK
    deep = _DEEP.get(colour, colour)
    while contrast(WHITE, mixed(deep, WHITE, 0.04)) < READABLE:
        deep = mixed(deep, SHADE, 0.04)
    return deep, WHITE


def deeper(colour: Colour, share: float) -> Colour:
    """Light colours deepen towards amber, not towards mud; dark ones towards night."""
    return mixed(colour, AMBER if is_light(colour) else mixed(colour, SHADE, 0.4), share)


def inky(colour: Colour) -> Colour:
    """A stall's colour for fine lines on white."""
    return CORAL_DEEP if is_light(colour) else worded(colour)[0]
