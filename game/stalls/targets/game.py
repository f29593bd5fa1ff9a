"""A moment of a round at the target stall, as data. Pure; see `moves` and `rules`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from game.stalls.targets import score
from game.stalls.targets.minefield import Minefield
from game.stalls.targets.moves import Struck
from game.stalls.targets.scenario import Result, Scenario

SCENARIOS: Final = {1: 5, 2: 6, 3: 6, 4: 8}
"""How many scenarios so many players are asked, each the same number."""
SETTLING: Final = 2.0
"""Seconds in which a hit can be taken back."""

Phase = Literal["drawing", "throwing", "laying", "sweeping", "settling", "over"]
"""A scenario is to be drawn; bags fly at its boards; the minefield is to be laid; bags fly at it; a hit can
still be taken back (in either); all is done."""


@dataclass(frozen=True, slots=True)
class State:
    """A moment of the round; all that a visitor who left can come back to.

    `scenarios` are to be answered in all, `results` those that were, in order; `hit` is the one that settles.
    `mined`: whether a minefield belongs to the round.
    """

    players: int
    scenarios: int
    mined: bool = True
    results: tuple[Result, ...] = ()
    scenario: Scenario | None = None
    field: Minefield | None = None
    hit: Struck | None = None

    @property
    def phase(self) -> Phase:
        """What the round waits for: see `legal` for the moves that each phase takes."""
        if self.hit is not None:
            return "settling"
        if self.scenario is not None:
            return "throwing"
        if self.field is not None:
            return "over" if self.field.over else "sweeping"
        if len(self.results) < self.scenarios:
            return "drawing"
        return "laying" if self.mined else "over"

    @property
    def over(self) -> bool:
        return self.phase == "over"

    @property
    def player(self) -> int:
        """Whose turn it is, counted from 0; once a hit has settled, that is the next player's."""
        return len(self.field.hits if self.field is not None else self.results) % self.players

    @property
    def level(self) -> int:
        """How the boards move (see `drift`): by the question's level, but in everybody's first scenario they
        hang still; in the minefield they sway."""
        if self.scenario is None:
            return 2
        return self.scenario.level if len(self.results) >= self.players else 1

    @property
    def tappable(self) -> bool:
        """Whether a plain tap on a board hits it."""
        target = self.scenario or self.field
        return target is not None and target.tappable

    @property
    def bags(self) -> int:
        """The bags left to throw."""
        target = self.scenario or self.field
        return target.bags if target is not None else 0

    @property
    def down(self) -> Collection[int]:
        """The boards that no longer hang."""
        return self.field.chosen if self.field is not None else ()

    @property
    def stars(self) -> int:
        """One to five stars, for all players together; see `score.stars`."""
        return score.stars(self.results, self.field)

    def points(self, player: int) -> int:
        """The player's points so far."""
        answered = sum(score.answered(result) for result in self.results if result.player == player)
        return answered + (score.swept(self.field, player) if self.field is not None else 0)


def start(players: int = 1) -> State:
    """A fresh round for one to four players or teams."""
    if players not in SCENARIOS:
        raise ValueError(f"{players} players are not one to four")
    return State(players, SCENARIOS[players])
