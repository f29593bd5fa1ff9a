"""The throwing hand: it holds a bag, lets it fly, or takes its measure on the power bar."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from game.stalls.targets import aim, power
from game.stalls.targets.boards import BoardsAt
from game.stalls.targets.flick import Flick
from game.stalls.targets.flight import STEP, TO_RACK, Flight, Hit, fly
from game.stalls.targets.moves import Missed, Move, Struck, Tapped

LYING: Final = 0.6
"""Seconds for which a bag that missed is seen to lie."""


class Arm:
    """One throw after the other. `flight` is on its way for `t` seconds; what it did is told once.

    `held` is where the bag is dragged to (lane units), `measured` the board that the power bar is for.
    """

    def __init__(self) -> None:
        self.held: tuple[float, float] | None = None
        self.measured: int | None = None
        self.flight: Flight | None = None
        self.t = 0.0
        self._tapped: int | None = None
        self._told = False
        self._hung = 0.0

    @property
    def busy(self) -> bool:
        """A bag is in the air, or lies where it missed."""
        return self.flight is not None

    @property
    def flying(self) -> bool:
        """A bag is in the air, and what comes of it is not decided."""
        return self.flight is not None and not self._told

    @property
    def marker(self) -> float:
        """Where (0–1) the power bar's marker is."""
        return power.marker(self.t)

    def hold(self, at: tuple[float, float]) -> None:
        """Drag the bag to a place."""
        self.held, self.measured = at, None

    def drop(self) -> None:
        """Put the bag back, and the power bar away."""
        self.held = self.measured = None

    def measure(self, board: int) -> None:
        """Bring up the power bar for a board."""
        self.held, self.measured, self.t = None, board, 0.0

    @property
    def arrived(self) -> float:
        """The boards' time when the bag came, or will come, to the rack."""
        return round(self._hung / STEP) * STEP + TO_RACK

    def throw(self, flick: Flick, boards_at: BoardsAt, hung: float, down: Collection[int]) -> None:
        """Let the bag fly as the hand swung it."""
        self._release(fly(flick, boards_at, hung, down), hung)

    def stop(self, boards_at: BoardsAt, hung: float, down: Collection[int]) -> None:
        """Stop the power bar's marker: the bag flies to its board, into the ring of the marker's zone."""
        assert self.measured is not None
        ring = power.stopped(self.marker)
        self._release(aim.lob(self.measured, ring, boards_at, hung, down), hung)

    def tap(self, board: int, boards_at: BoardsAt, hung: float, down: Collection[int]) -> None:
        """The bag flies to a board that takes a tap."""
        self._release(aim.lob(board, 6, boards_at, hung, down), hung)
        self._tapped = board

    def pass_(self, dt: float) -> Move | None:
        """Let time pass; what the flight came to, in the moment when that is decided."""
        self.t += dt
        if self.flight is None:
            return None
        if self._told:
            if self.t >= self.flight.seconds + LYING:
                self.flight = None
        elif self.t >= self.flight.decided:
            self._told = True
            return self._move(self.flight)
        return None

    def rest(self) -> None:
        """The bag that hit, or lies, is done with."""
        self.flight = None

    def _release(self, flight: Flight, hung: float) -> None:
        self.held = self.measured = self._tapped = None
        self.flight, self.t, self._told, self._hung = flight, 0.0, False, hung

    def _move(self, flight: Flight) -> Move:
        if not isinstance(flight.landing, Hit):
            return Missed()
        if self._tapped is not None:
            return Tapped(self._tapped)
        return Struck(flight.landing.board, flight.landing.ring)
