"""How the four teams of a game look: colour, shape and plane. Nobody needs to tell colours apart to play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stage.theme import BLUE, BLUE_DEEP, CORAL, CORAL_DEEP, GREEN, GREEN_DEEP, Colour, rgb


@dataclass(frozen=True, slots=True)
class Look:
    """A seat's `key` in the words, its plane's drawing, its shape's SVG (±10 units), its colours:
    `bright` for shapes, `deep` under white words, `lip` below what can be pressed."""

    key: str
    plane: str
    shape: str
    bright: Colour
    deep: Colour
    lip: Colour


SEAT_LOOKS: Final = (
    Look(
        "orange", "plane-orange-square", '<rect x="-8.5" y="-8.5" width="17" height="17" rx="3.4" {paint}/>',
        rgb("#F5A300"), rgb("#A86200"), rgb("#C98300"),
    ),
    Look(
        "blue", "plane-blue-circle", '<circle r="9.6" {paint}/>',
        BLUE, BLUE_DEEP, rgb("#1E60B6"),
    ),
    Look(
        "coral", "plane-coral-triangle",
        '<path d="M0,-7.4 L8.4,6.6 H-8.4Z" '
        'stroke-linejoin="round" stroke-width="4" stroke="{line}" {paint}/>',
        CORAL, CORAL_DEEP, rgb("#C74434"),
    ),
    Look(
        "green", "plane-green-star",
        '<path d="M0,-9 L2.8,-3.4 L9,-2.5 L4.5,1.9 L5.6,8 L0,5.1 L-5.6,8 L-4.5,1.9 L-9,-2.5 L-2.8,-3.4Z" '
        'stroke-linejoin="round" stroke-width="3" stroke="{line}" {paint}/>',
        GREEN, GREEN_DEEP, rgb("#167C57"),
    ),
)  # fmt: skip

REGION_COLOURS: Final = (rgb("#C2367F"), rgb("#0B7A90"), rgb("#7A5AE0"), rgb("#96700A"))
"""The four regions of questions, clockwise from seat 0's. None is a seat's colour."""


def shape(seat: int, paint: str) -> str:
    """The seat's mark around (0, 0), about 10 units to each side, in the colour code `paint`."""
    return SEAT_LOOKS[seat].shape.format(paint=f'fill="{paint}"', line=paint)
