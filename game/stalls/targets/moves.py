"""The moves of a round at the target stall. Plain data; what they lead to is in `rules`."""

from __future__ import annotations

from dataclasses import dataclass

from game.stalls.targets.boards import Ring


@dataclass(frozen=True, slots=True)
class Faced:
    """A scenario was drawn: which of its boards is right, how many there are, and the question's level."""

    right: int
    boards: int = 3
    level: int = 1


@dataclass(frozen=True, slots=True)
class Laid:
    """The minefield was drawn: True for every board that is a mine."""

    mines: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """The bank has no further scenario, or no minefield: the round goes on without."""


@dataclass(frozen=True, slots=True)
class Struck:
    """A bag struck the board."""

    board: int
    ring: Ring


@dataclass(frozen=True, slots=True)
class Missed:
    """A bag struck none."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """The board was tapped, without a bag being thrown."""

    board: int


@dataclass(frozen=True, slots=True)
class TookBack:
    """The visitor did not mean that board."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The hit counts: its time is up, or the visitor went on."""


Move = Faced | Laid | Skipped | Struck | Missed | Tapped | TookBack | Settled
