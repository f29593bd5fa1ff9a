"""What a move made happen, in the order to show it. Players are indices into the game's players, planes are
indices into a player's planes, steps are the player's own (see `track`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Reason = Literal["wrong", "nothing", "sixes"]
"""Why nobody moved: a wrong answer, no plane that could, one six too many in a row."""


@dataclass(frozen=True, slots=True)
class Launched:
    """The plane rolled from its hangar to its pad."""

    player: int
    plane: int


@dataclass(frozen=True, slots=True)
class Hopped:
    """The plane went step by step over `steps`, the last being where it came down; a bounce runs back."""

    player: int
    plane: int
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Jumped:
    """The plane jumped on to the next square of its colour."""

    player: int
    plane: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Flew:
    """The plane took the flight path across the board."""

    player: int
    plane: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bumped:
    """The plane was sent back to where planes begin by a plane, or a stack, of player `by`."""

    player: int
    plane: int
    by: int


@dataclass(frozen=True, slots=True)
class Stayed:
    """The player's planes stay where they are."""

    player: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Home:
    """The plane reached the centre."""

    player: int
    plane: int


@dataclass(frozen=True, slots=True)
class Again:
    """The player rolls once more."""

    player: int


@dataclass(frozen=True, slots=True)
class TurnOver:
    """The die goes to player `next`."""

    next: int


@dataclass(frozen=True, slots=True)
class GameOver:
    """The game ended; the players, best first (`rules.places` tells who shares a place)."""

    ranking: tuple[int, ...]


Outcome = Launched | Hopped | Jumped | Flew | Bumped | Stayed | Home | Again | TurnOver | GameOver
