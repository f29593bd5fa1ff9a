"""What has just happened at the rack, and how long ago: all that a picture needs besides the round itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.stalls.targets import mood
from game.stalls.targets.flight import Flight
from game.stalls.targets.game import State
from game.stalls.targets.mood import Mood
from game.stalls.targets.turn_banner import LEAVING
from game.stalls.targets.turn_banner import SECONDS as ANNOUNCED

TOLD: Final = 6.0
"""Seconds that a reason stays while the sweeping goes on."""
BURSTING: Final = 0.9
"""Seconds that a plate's bursting is seen before the next player is called."""


@dataclass(slots=True)
class Trace:
    """Times are in seconds.

    `landed` is the flight that struck a board or the ground, `since` when; `told` the board of the minefield
    whose reason is shown, `counted` since when; `turned` since when whose turn it is has been called; `level`
    how the boards move.
    """

    player: int = 0
    level: int = 1
    mood: Mood = mood.FIRST
    t: float = 0.0
    landed: Flight | None = None
    since: float = 0.0
    told: int | None = None
    counted: float = 0.0
    turned: float = 0.0

    def pass_(self, dt: float) -> None:
        self.t += dt
        self.since += dt
        self.counted += dt
        self.turned += dt

    def begin(self, state: State) -> None:
        """Something new hangs there, or a hit was taken back: the next bag may fly."""
        self.landed = self.told = None
        self.level, self.mood = state.level, mood.ready(state)
        self._take_turns(state)

    def hurry(self) -> None:
        """Somebody throws already: the banner is out of the way at once."""
        self.turned = max(self.turned, LEAVING if self.turned > 0.0 else ANNOUNCED)

    def land(self, state: State, flight: Flight, *, hit: bool) -> None:
        """A bag has come to a board, or past all of them."""
        self.landed, self.since, self.told = flight, 0.0, None
        self.mood = mood.HIT if hit else mood.missed(state, flight)

    def count(self, state: State, board: int) -> None:
        """A hit in the minefield counts from now on."""
        self.landed, self.told, self.counted = None, board, 0.0
        self.mood = mood.swept(state)
        self._take_turns(state, later=BURSTING)

    def ask(self, board: int) -> None:
        """The minefield is over, and somebody wants to know what that board was."""
        self.told, self.counted = board, TOLD

    @property
    def telling(self) -> bool:
        """A reason is to be read."""
        return self.told is not None and self.counted <= TOLD

    def announcing(self, state: State) -> bool:
        """The banner says whose turn it is."""
        return state.players > 1 and not state.over and 0.0 <= self.turned < ANNOUNCED

    def _take_turns(self, state: State, later: float = 0.0) -> None:
        if self.player != state.player:
            self.player, self.turned = state.player, -later
