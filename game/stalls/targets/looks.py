"""How the boards and the teams look: nobody needs to tell colours apart to play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.card.badges import VERDICT_SHAPES
from game.stage.theme import (
    CORAL,
    CORAL_DEEP,
    GREEN,
    GREEN_DEEP,
    STALL_COLOURS,
    SUN,
    VIOLET,
    Colour,
    rgb,
)
from game.stalls.teams import SEAT_LOOKS

CORALLY: Final[Colour] = STALL_COLOURS["targets"]


@dataclass(frozen=True, slots=True)
class BoardLook:
    """A board's `key` in the words, its shape, its sign's drawing, its face, and what lies under its word."""

    key: str
    shape: str
    sign: str
    face: Colour
    deep: Colour


BOARDS: Final = tuple(
    BoardLook(key, shape, f"targets/{sign}", face, deep)
    for key, shape, sign, face, deep in zip(
        ("bad", "fine", "depends"),
        VERDICT_SHAPES,
        ("bomb", "shield", "ask"),
        (CORAL, GREEN, VIOLET),
        (CORAL_DEEP, GREEN_DEEP, rgb("#6442CC")),
        strict=True,
    )
)
"""In the order of the verdicts: infringing, fine, depends."""


@dataclass(frozen=True, slots=True)
class BagLook:
    """A bag's colours, and its badge: SVG of ±10 units, `{paint}` and `{line}` to be filled in."""

    light: Colour
    body: Colour
    dark: Colour
    tie: Colour
    badge: str


STAR: Final = SEAT_LOOKS[3].shape
PLAIN: Final = BagLook(rgb("#FFE39A"), SUN, rgb("#D98B1F"), CORAL, STAR)
"""The bag of one who plays alone."""
