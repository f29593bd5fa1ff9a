"""The wheel's rules: pure. Chance travels inside the move (`Landed`), so a log of moves replays the game.

A round is five spins. Every spin lands on a sector, each of those still open equally likely: a topic
sector asks one question; the double sector, open once a round, makes the next answer count twice and
costs no spin. A right answer is one star, a doubled one two; five stars are all there are.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.stalls.refused import RefusedError

SPINS = 5
STARS = 5


@dataclass(frozen=True, slots=True)
class Sector:
    """A wedge of the wheel: a topic with how many questions are `left`, or (topic None) the double."""

    topic: str | None
    left: int


@dataclass(frozen=True, slots=True)
class Landed:
    """The wheel came to rest on the sector with this index."""

    sector: int


@dataclass(frozen=True, slots=True)
class Answered:
    """The question of the sector it rests on was answered."""

    right: bool


Move = Landed | Answered


@dataclass(frozen=True, slots=True)
class Result:
    """One answered question: the sector it came from, whether it was right, whether it counted twice."""

    sector: int
    right: bool
    double: bool


@dataclass(frozen=True, slots=True)
class State:
    """A moment of the round. `waiting` is the sector whose question is being asked, if one is."""

    sectors: tuple[Sector, ...]
    results: tuple[Result, ...] = ()
    waiting: int | None = None
    double: bool = False

    @property
    def over(self) -> bool:
        """Five questions were answered, or none is left to ask."""
        return self.waiting is None and (len(self.results) >= SPINS or not open_topics(self))

    @property
    def stars(self) -> int:
        """The stars earned so far, at most five: a doubled right answer makes good one that was missed."""
        return min(STARS, sum(2 if result.double else 1 for result in self.results if result.right))


def start(topics: Sequence[tuple[str, int]]) -> State:
    """A fresh round over (topic key, questions left), with the double opposite the first topic.

    Few topics are repeated until the wheel has four sectors, so that there is something to turn.
    """
    sectors = [Sector(key, left) for key, left in topics]
    while sectors and len(sectors) < 4:
        sectors += [Sector(key, left) for key, left in topics]
    sectors.insert((len(sectors) + 1) // 2, Sector(None, 1))
    return State(tuple(sectors))


def open_topics(state: State) -> tuple[int, ...]:
    """The topic sectors that still have a question."""
    return tuple(i for i, s in enumerate(state.sectors) if s.topic is not None and s.left > 0)


def legal(state: State) -> tuple[Move, ...]:
    """Every move possible now: none when the round is over."""
    if state.over:
        return ()
    if state.waiting is not None:
        return (Answered(True), Answered(False))
    return tuple(Landed(i) for i, sector in enumerate(state.sectors) if sector.left > 0)


def draw(state: State, rng: random.Random) -> Landed:
    """Where the next spin lands: uniform over the open sectors. Raises RefusedError if it may not turn."""
    moves = [move for move in legal(state) if isinstance(move, Landed)]
    if not moves:
        raise RefusedError(_why_not(state))
    return rng.choice(moves)


def apply(state: State, move: Move) -> State:
    """The round after `move`. Raises RefusedError, with the reason, for a move that is not legal."""
    if move not in legal(state):
        raise RefusedError(
            _why_not(state) if isinstance(move, Landed) else "no question is waiting for an answer"
        )
    if isinstance(move, Answered):
        assert state.waiting is not None
        result = Result(state.waiting, move.right, state.double)
        return replace(state, results=(*state.results, result), waiting=None, double=False)
    landed = state.sectors[move.sector]
    sectors = tuple(_taken(sector, landed) for sector in state.sectors)
    if landed.topic is None:
        return replace(state, sectors=sectors, double=True)
    return replace(state, sectors=sectors, waiting=move.sector)


def close(state: State, topic: str) -> State:
    """The round without what is left of `topic`: its file was emptied meanwhile."""
    closed = (replace(s, left=0) if s.topic == topic else s for s in state.sectors)
    return replace(state, sectors=tuple(closed))


def replay(state: State, moves: Sequence[Move]) -> State:
    """The state that a log of moves leads to."""
    for move in moves:
        state = apply(state, move)
    return state


def _taken(sector: Sector, landed: Sector) -> Sector:
    """One question fewer in every sector of the topic that was landed on."""
    return replace(sector, left=sector.left - 1) if sector.topic == landed.topic else sector


def _why_not(state: State) -> str:
    if state.waiting is not None:
        return "a question is waiting for its answer"
    return "the round is over" if state.over else "that sector is empty"
