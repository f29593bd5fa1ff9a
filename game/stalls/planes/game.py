"""A game of aeroplane chess as data: its states and the moves that lead from one to the next. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.stalls.planes import track
from game.stalls.planes.landing import Board, Planes
from game.stalls.planes.rulebook import RuleBook


@dataclass(frozen=True, slots=True)
class Player:
    """Who sits at seat 0–3."""

    seat: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question waits: for the plane (index) that comes to, or stands on, `step`; from region 0–3."""

    plane: int
    step: int
    region: int


@dataclass(frozen=True, slots=True)
class State:
    """A moment of the game.

    `planes` are the steps of each player's planes, `turn` the player whose turn it is, `rolled` the die that
    waits to be used, `sixes` how many this turn has seen, `finished` who has all planes home, in
    that order. Before `begun`, chance has yet to say who starts.
    """

    book: RuleBook
    players: tuple[Player, ...]
    planes: Planes
    turn: int = 0
    rolled: int | None = None
    sixes: int = 0
    asked: Asked | None = None
    finished: tuple[int, ...] = ()
    over: bool = False
    begun: bool = False

    @property
    def board(self) -> Board:
        """What `landing` needs of the state."""
        return Board(tuple(player.seat for player in self.players), self.planes, self.book.base)


@dataclass(frozen=True, slots=True)
class Began:
    """Chance drew this player to start: starting is worth up to 4 points, so nobody is given it."""

    player: int


@dataclass(frozen=True, slots=True)
class Rolled:
    """The die shows 1–6."""

    number: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """The player uses the die for this plane."""

    plane: int


@dataclass(frozen=True, slots=True)
class Answered:
    """The question was answered."""

    right: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The game is ended from outside, always possible: by the book's time ("cap") or by the "host"."""

    reason: Literal["cap", "host"]


Move = Began | Rolled | Chosen | Answered | Ended


def start(book: RuleBook, seats: Sequence[int]) -> State:
    """A fresh game for the seats (0–3, each once) in the order of their turns, clockwise by custom."""
    if not seats or len(set(seats)) < len(seats) or not set(seats) <= set(range(track.SEATS)):
        raise ValueError(f"seats {list(seats)} are not one to four different seats")
    planes = ((book.base,) * book.planes,) * len(seats)
    return State(book, tuple(Player(seat) for seat in seats), planes)


def filled(book: RuleBook, seats: Sequence[int]) -> tuple[int, ...]:
    """All the seats of a game that people take these seats for, clockwise: computers take the added ones.

    Nobody plays alone: a computer sits opposite. Three at a board for four do not sit alike; in the classic
    game, with its many bumps, who faces nobody would win 41 % and the next one 25 % (10,000 games of equal
    computers), so a computer takes the fourth seat.
    """
    if len(seats) == 1:
        return tuple(sorted((*seats, track.opposite(seats[0]))))
    if len(seats) == 3 and not book.three:
        return tuple(range(track.SEATS))
    return tuple(sorted(seats))
