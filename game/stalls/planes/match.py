"""A game at the board with all that outlives its screen: a visitor may leave it and come back."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from game.card.answer import Answer, Asking
from game.stalls.planes import computer
from game.stalls.planes.game import Move, Rolled, State, filled, start
from game.stalls.planes.legal import DIE, choices
from game.stalls.planes.outcomes import Outcome
from game.stalls.planes.rulebook import CLASS, RuleBook
from game.stalls.planes.rules import apply
from game.stalls.planes.track import gone

MOST_STARS = 5


@dataclass(slots=True)
class Match:
    """A game, its moves so far, who of the players is a computer (of level 1–3), and the humans' answers.

    `asking` is the question that a human has before them: whoever leaves it finds it again; `given` is
    whether it was answered right, until the board has heard. `seconds` is how long the game has been played,
    `number` what the die showed last.
    """

    state: State
    computers: frozenset[int] = frozenset()
    level: int = 2
    moves: list[Move] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    asking: Asking | None = None
    given: bool | None = None
    seconds: float = 0.0
    number: int = 6

    def play(self, move: Move) -> tuple[Outcome, ...]:
        """Make a move, which goes into the log. Raises RefusedError if it is not legal."""
        self.state, outcomes = apply(self.state, move)
        self.moves.append(move)
        if isinstance(move, Rolled):
            self.number = move.number
        return outcomes

    @property
    def human(self) -> bool:
        """Whether it is a human's turn."""
        return self.state.turn not in self.computers

    @property
    def waiting(self) -> bool:
        """Whether the game can go on only by a human's tap: on the die, or on one of several planes."""
        state = self.state
        if state.over or not state.begun or state.asked is not None or not self.human:
            return False
        return state.rolled is None or len(choices(state)) > 1

    @property
    def led(self) -> bool:
        """Whether a teacher leads the game: then it has no hurry."""
        return self.state.book == CLASS

    @property
    def sunlight(self) -> float | None:
        """The share (1–0) of the game's time that is left; None without a cap."""
        cap = self.state.book.cap
        return None if cap is None else max(0.0, 1.0 - self.seconds / cap)

    @property
    def stars(self) -> int:
        """1–5, by the share of the humans' answers that were right."""
        if not self.answers:
            return 1
        right = sum(answer.right for answer in self.answers)
        return max(1, round(MOST_STARS * right / len(self.answers)))

    def progress(self, player: int) -> float:
        """How much (0–1) of all its planes' ways a player has behind it."""
        return gone(self.state.planes[player])

    def answer_of_computer(self, rng: random.Random) -> bool:
        """Whether the computer whose turn it is knows the answer."""
        return computer.answers(self.level, rng)


def roll(rng: random.Random) -> Rolled:
    """Chance: the die."""
    return Rolled(rng.choice(DIE))


def seated(book: RuleBook, humans: Sequence[int], computers: Sequence[int], level: int = 2) -> Match:
    """A fresh game for the seats (0–3) of humans and of computers of the level (1–3).

    Computers also take the seats that the rule book wants filled. Raises ValueError if there is nobody.
    """
    seats = filled(book, sorted((*humans, *computers))) if humans or computers else ()
    played = frozenset(player for player, seat in enumerate(seats) if seat not in humans)
    return Match(start(book, seats), played, level)
