"""One scenario: three bags for one answer. Plain data; what may be done with it is in `rules`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stalls.targets.boards import Ring

BAGS: Final = 3
PATIENCE: Final = 2
"""Bags missed or taken back after which the boards also take a tap."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario on show: the right one of its boards, the question's level, the bags left and those lost.

    A bag is lost that missed, or whose hit was taken back.
    """

    right: int
    boards: int
    level: int
    bags: int = BAGS
    lost: int = 0

    @property
    def tappable(self) -> bool:
        """Whether a plain tap on a board hits it."""
        return self.lost >= PATIENCE or self.bags == 0


@dataclass(frozen=True, slots=True)
class Result:
    """An answered scenario: by whom, the board that was hit, whether it was the right one, and the ring.

    Rings, and the bags that were lost before, are skill; only `right` is knowledge.
    """

    player: int
    board: int
    right: bool
    ring: Ring
    lost: int
