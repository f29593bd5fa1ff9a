"""The minefield 排雷: every board is an act; hit the infringing ones, spare the lawful. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stalls.targets.boards import Ring

SPARE: Final = 3
"""Bags beyond one for every mine."""
PATIENCE: Final = 2
"""Bags lost in a row after which the boards also take a tap."""


@dataclass(frozen=True, slots=True)
class Burst:
    """A board that was hit, and that counts: by whom, which, in which ring."""

    player: int
    board: int
    ring: Ring


@dataclass(frozen=True, slots=True)
class Minefield:
    """The boards (True is a mine), those that were hit, in order, and the bags lost since the last of them.

    A lost bag comes back: only hits that count use bags up.
    """

    mines: tuple[bool, ...]
    hits: tuple[Burst, ...] = ()
    lost: int = 0

    @property
    def chosen(self) -> tuple[int, ...]:
        """The boards that were hit: they no longer hang."""
        return tuple(hit.board for hit in self.hits)

    @property
    def cleared(self) -> int:
        """How many mines were hit."""
        return sum(self.mines[board] for board in self.chosen)

    @property
    def mines_left(self) -> int:
        return sum(self.mines) - self.cleared

    @property
    def bags(self) -> int:
        """The bags left."""
        return sum(self.mines) + SPARE - len(self.hits)

    @property
    def over(self) -> bool:
        """All mines are cleared, or no bag is left."""
        return self.mines_left == 0 or self.bags == 0

    @property
    def right(self) -> bool:
        """As an answer: every mine was hit, and nothing else."""
        return self.mines_left == 0 and self.cleared == len(self.hits)

    @property
    def tappable(self) -> bool:
        """Whether a plain tap on a board hits it."""
        return self.lost >= PATIENCE
