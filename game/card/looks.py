"""What an option looks like in each of its states: colours only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.card.badges import OVERLOOKED
from game.card.sheet import VERDICTS, Sheet
from game.card.tones import AMBER, SHADE
from game.stage.theme import (
    CORAL,
    CORAL_DEEP,
    GREEN,
    GREEN_DEEP,
    INK,
    OPTION_COLOURS,
    PAPER,
    SAND,
    SLATE,
    SUN,
    VIOLET,
    WHITE,
    Colour,
    mixed,
    rgb,
)

State = Literal["plain", "ticked", "right", "missed", "wrong", "aside"]

MINT = rgb("#D6F5E6")
BLUSH = rgb("#FFE2DD")

ACTS_COLOURS = 4
"""The nine of a minefield take turns with so many, which then run slantwise over the field."""
VERDICT_COLOURS = (CORAL_DEEP, GREEN_DEEP, VIOLET)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a plate; `line` is the width of its outline in per cent of the shorter side."""

    badge: Colour
    letter: Colour
    fill: Colour
    edge: Colour
    lip: Colour
    text: Colour
    line: float = 0.35


def state(sheet: Sheet, at: int) -> State:
    """How the option at a position stands on this sheet."""
    if not sheet.answered:
        return "ticked" if at in sheet.ticked else "plain"
    if at in sheet.rights:
        return "right" if at in sheet.ticked or not sheet.several else "missed"
    return "wrong" if at in sheet.ticked else "aside"


def own_colour(sheet: Sheet, at: int) -> Colour:
    """The colour that marks a position (or a verdict) on the whole card."""
    if sheet.question.verdict is not None:
        return VERDICT_COLOURS[at % len(VERDICTS)]
    return OPTION_COLOURS[at % (ACTS_COLOURS if sheet.question.minefield else len(OPTION_COLOURS))]


def look(sheet: Sheet, at: int) -> Look:
    """The colours of the option at a position."""
    own = own_colour(sheet, at)
    match state(sheet, at):
        case "plain":
            edge = mixed(own, WHITE, 0.42)
            return Look(own, mixed(own, SHADE, 0.3), WHITE, edge, mixed(edge, SHADE, 0.1), INK)
        case "ticked":
            return Look(
                own, mixed(own, SHADE, 0.3), mixed(own, WHITE, 0.86), own, mixed(own, SHADE, 0.2), INK, 0.6
            )
        case "right":
            fill = MINT
            return Look(GREEN, GREEN_DEEP, fill, GREEN, mixed(GREEN, SHADE, 0.3), INK, 0.5)
        case "missed" if sheet.question.minefield:
            return Look(AMBER, mixed(AMBER, SHADE, 0.5), mixed(SUN, WHITE, 0.84), AMBER, OVERLOOKED, INK, 0.5)
        case "missed":
            return Look(GREEN, GREEN_DEEP, mixed(MINT, WHITE, 0.5), GREEN, mixed(GREEN, SHADE, 0.1), INK)
        case "wrong":
            fill = BLUSH
            return Look(CORAL, CORAL_DEEP, fill, CORAL, mixed(CORAL, SHADE, 0.25), INK, 0.5)
        case "aside":
            edge = mixed(SAND, mixed(PAPER, SLATE, 0.12), 0.7)
            return Look(
                mixed(own, PAPER, 0.62),
                SLATE,
                mixed(PAPER, SAND, 0.14),
                edge,
                mixed(edge, SHADE, 0.06),
                SLATE,
            )
