"""`python -m tests.bench.planes`: how long the aeroplane game lasts, and whether its seats are fair.

Equal computers answer 65 % right; a question takes 12 s, a roll with its move 3 s. Every game is played to
its own end; the quick game's winner is who leads when its time is up. `--games 10000` gives the seats'
shares to about half a point; `--check 2000` plays that many games per preset through the invariants instead.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

from game.stalls.planes import rules
from game.stalls.planes.rulebook import BOOKS, RuleBook
from game.stalls.planes.rules import Answered, Rolled, State
from tests.stalls.planes_games import check, played
from tests.stalls.test_planes_games import game

QUESTION, MOVE = 12.0, 3.0
"""Seconds."""
TABLES = ((0, 2), (0, 1), (0, 1, 2), (0, 1, 2, 3))
"""Who may sit where: every other seating is one of these turned."""
FAIR = 3.0
"""Points that a seat's share may be off."""


@dataclass(frozen=True, slots=True)
class Game:
    """One game's length, who of the players won (several share it), and who had started."""

    turns: int
    rolls: int
    questions: int
    winners: tuple[int, ...]
    first: int

    @property
    def minutes(self) -> float:
        return (self.rolls * MOVE + self.questions * QUESTION) / 60


def play(book: RuleBook, seats: Sequence[int], rng: random.Random) -> Game:
    """A game of equal computers."""
    turns = rolls = questions = first = 0
    winners: tuple[int, ...] = ()
    for step in played(rules.start(book, seats), rng):
        first = step.after.turn if not step.before.begun else first
        turns += step.before.begun and step.before.sixes == 0 and isinstance(step.move, Rolled)
        rolls += isinstance(step.move, Rolled)
        questions += isinstance(step.move, Answered)
        timed_out = book.cap is not None and rolls * MOVE + questions * QUESTION >= book.cap
        if not winners and (timed_out or step.after.finished):
            winners = leaders(step.after)
    return Game(turns, rolls, questions, winners, first)


def leaders(state: State) -> tuple[int, ...]:
    """The players in first place."""
    return tuple(player for player, place in enumerate(rules.places(state)) if place == 1)


def share(games: Sequence[Game], player: int) -> float:
    """The share of the games, in %, that the player won; one won together counts in parts."""
    return 100 * sum(1 / len(g.winners) for g in games if player in g.winners) / len(games)


def spread(values: Sequence[float], digits: int = 0) -> str:
    """The 10 %, 50 % and 90 % points."""
    ordered = sorted(values)
    return " / ".join(f"{ordered[int(len(ordered) * p)]:.{digits}f}" for p in (0.1, 0.5, 0.9))


def line(book: RuleBook, seats: Sequence[int], games: Sequence[Game]) -> tuple[str, ...]:
    """The table's row for these games."""
    count = len(seats)
    shares = [share(games, player) for player in range(count)]
    starter = 100 * sum((g.first in g.winners) / len(g.winners) for g in games) / len(games)
    off = max(abs(value - 100 / count) for value in shares)
    in_time = sum(g.minutes * 60 < (book.cap or 0) for g in games) / len(games)
    return (
        book.key,
        " ".join(map(str, seats)),
        spread([g.turns for g in games]),
        spread([g.rolls for g in games]),
        spread([g.questions for g in games]),
        spread([g.minutes for g in games], 1),
        f"{in_time:.0%}" if book.cap else "",
        " ".join(f"{value:.1f}" for value in shares),
        f"{off:.1f}" + (" OVER" if off > FAIR else ""),
        f"{starter - 100 / count:+.1f}",
        "" if rules.filled(book, seats) == tuple(seats) else "not offered",
    )


COLUMNS = {
    "preset": 8,
    "seats": 8,
    "turns": 16,
    "rolls": 16,
    "questions": 16,
    "minutes": 19,
    "in time": 8,
    "won by seat %": 22,
    "off": 10,
    "starter": 9,
    "": 0,
}
"""The heads and their widths in characters."""


def balance(count: int, seed: int) -> None:
    """Print the table, each row as soon as it is known: p10 / p50 / p90; advantages in points."""
    print("".join(head.ljust(width) for head, width in COLUMNS.items()))
    for book in BOOKS:
        for seats in TABLES:
            rng = random.Random(seed)
            cells = line(book, seats, [play(book, seats, rng) for _ in range(count)])
            row = "".join(cell.ljust(width) for cell, width in zip(cells, COLUMNS.values(), strict=True))
            print(row.rstrip(), flush=True)


def invariants(count: int) -> None:
    """Play that many games per preset, checking every state; an AssertionError is a fault."""
    for book in BOOKS:
        began, moves = time.perf_counter(), 0
        for seed in range(count):
            steps = game(book, seed)
            for step in steps:
                check(step)
            assert rules.replay(steps[0].before, [step.move for step in steps]) == steps[-1].after
            moves += len(steps)
        taken = time.perf_counter() - began
        print(
            f"{book.key}: {count} games, {moves} moves, every state legal, replayed; {taken:.0f} s",
            flush=True,
        )


def main() -> None:
    """The table, or the invariants."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--games", type=int, default=500, help="how many per row of the table")
    options.add_argument("--check", type=int, help="how many per preset to check instead")
    options.add_argument("--seed", type=int, default=426)
    chosen = options.parse_args()
    if chosen.check:
        invariants(chosen.check)
    else:
        balance(chosen.games, chosen.seed)


if __name__ == "__main__":
    main()
