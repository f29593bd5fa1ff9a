"""The rules of the aeroplane-chess stall: pure. Chance travels inside the moves, so a log replays the game.

A turn goes: the die (`Rolled`), a plane for it (`Chosen`), and, where the rule book's gate asks, a question
(`Answered`). Gate "move": the question comes before the plane moves, wrong leaves it where it is and ends
the turn, with the six's bonus too: the bonus belongs to the move. Gate "flight": the plane moves, and only
where it would jump or fly on is there a question; wrong leaves it on that square and costs nothing else.
Either way the question's region is the quarter of the square that the die leads to. Common Chinese
aeroplane-chess (飞行棋) rules; how planes come down is in `landing`, what the presets vary in `rulebook`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.stalls.planes import landing, track
from game.stalls.planes.landing import Board, Planes
from game.stalls.planes.outcomes import Again, GameOver, Home, Outcome, Reason, Stayed, TurnOver
from game.stalls.planes.rulebook import RuleBook

SIX = 6


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
    waits to be used, `sixes` how many the turn has seen in a row, `finished` who has all planes home, in
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
    """Chance drew this player to start: starting first is worth a few points, so nobody is given it."""

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

    reason: str


Move = Began | Rolled | Chosen | Answered | Ended
Result = tuple[State, tuple[Outcome, ...]]


class RefusedError(Exception):
    """The move is not possible now; the message says why."""


def start(book: RuleBook, seats: Sequence[int]) -> State:
    """A fresh game for the seats (0–3, each once) in the order of their turns, clockwise by custom."""
    if not seats or len(set(seats)) < len(seats) or not set(seats) <= set(range(track.SEATS)):
        raise ValueError(f"seats {list(seats)} are not one to four different seats")
    planes = ((book.base,) * book.planes,) * len(seats)
    return State(book, tuple(Player(seat) for seat in seats), planes)


def legal(state: State) -> tuple[Move, ...]:
    """Every move of the game possible now, none when it is over; `Ended`, from outside, is not listed."""
    if state.over:
        return ()
    if not state.begun:
        return tuple(Began(player) for player in range(len(state.players)))
    if state.asked is not None:
        return (Answered(True), Answered(False))
    if state.rolled is None:
        return tuple(Rolled(number) for number in range(1, SIX + 1))
    return tuple(Chosen(plane) for plane in movable(state))


def movable(state: State) -> tuple[int, ...]:
    """The planes of the player that the rolled number can move: all but those at home and, unless the number
    launches, those in the hangar. None before the die."""
    if state.rolled is None:
        return ()
    launches = state.rolled in state.book.launch
    lowest = track.HANGAR if launches else track.PAD
    return tuple(i for i, step in enumerate(state.planes[state.turn]) if lowest <= step < track.HOME)


def choices(state: State) -> tuple[int, ...]:
    """One movable plane of each step: fewer than two of these, and there is nothing to choose."""
    steps = state.planes[state.turn]
    return tuple(plane for plane in movable(state) if steps.index(steps[plane]) == plane)


def needs_answer(state: State) -> int | None:
    """The region (0–3) that a question must be asked from before the game goes on; None: no question."""
    return state.asked.region if state.asked else None


def apply(state: State, move: Move) -> Result:
    """The game after `move`, and what happened. Raises RefusedError, with the reason, if it is not legal."""
    if (why := _refusal(state, move)) is not None:
        raise RefusedError(why)
    match move:
        case Began(player):
            return replace(state, turn=player, begun=True), (TurnOver(player),)
        case Rolled(number):
            return _roll(state, number)
        case Chosen(plane):
            return _choose(state, plane)
        case Answered(right):
            return _answer(state, right)
        case Ended():
            return _end(state)


def replay(state: State, moves: Sequence[Move]) -> State:
    """The state that a log of moves leads to."""
    for move in moves:
        state, _ = apply(state, move)
    return state
