"""`python -m tests.bench.targets`: what a good hand is worth at the target stall, at equal knowledge.

Three hands play the same rounds with the same head. The clumsy one flicks anywhere; the good one aims, a
little off; the third does not drag and stops the power bar anywhere. All take back what they did not mean and
tap where a throw is no longer any use. Rings must not be worth more than a fifth (`LIMIT`).
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Final

from game.stalls.targets import power, rules
from game.stalls.targets.aim import aim, lob
from game.stalls.targets.boards import BoardsAt
from game.stalls.targets.drift import moving
from game.stalls.targets.flick import Flick
from game.stalls.targets.flight import Flight, Hit, fly
from game.stalls.targets.rules import (
    SETTLING,
    Faced,
    Laid,
    Missed,
    Move,
    Settled,
    State,
    Struck,
    Tapped,
    TookBack,
)
from tests.stalls.targets_racks import RACKS

READING, EXPLAINED, FIELD_READ, REASON, AIMING = 12.0, 10.0, 20.0, 3.0, 2.5
"""Seconds: a scenario, what the card explains, the minefield, the line of a hit board, and a throw."""
LIMIT: Final = 1.2
KNOWN: Final = (0.5, 0.65, 0.8, 1.0)

Hand = Callable[[int, BoardsAt, float, Collection[int], random.Random], Flight]
"""A throw at the board (index) at a time, with the boards that are down."""


def clumsy(_: int, boards_at: BoardsAt, t: float, down: Collection[int], rng: random.Random) -> Flight:
    """Any natural flick, upwards somehow."""
    return fly(flick(rng.uniform(-1.1, 1.1), rng.uniform(1.2, 4.5)), boards_at, t, down)


def good(board: int, boards_at: BoardsAt, t: float, down: Collection[int], rng: random.Random) -> Flight:
    """At the middle, but for 1.5° and 2 % of speed."""
    meant = aim(board, boards_at, t)
    assert meant is not None
    angle = math.atan2(meant.x, meant.y) + math.radians(rng.gauss(0.0, 1.5))
    return fly(flick(angle, meant.speed * rng.gauss(1.0, 0.02)), boards_at, t, down)


def undragged(board: int, boards_at: BoardsAt, t: float, down: Collection[int], rng: random.Random) -> Flight:
    """At the board, in the ring that the power bar gave."""
    ring = power.stopped(power.marker(rng.uniform(0.0, power.PERIOD)))
    return lob(board, ring, boards_at, t, down)


HANDS: Final[dict[str, Hand]] = {"clumsy": clumsy, "no drag": undragged, "good": good}


def flick(angle: float, speed: float) -> Flick:
    """A flick at so many radians from straight up."""
    return Flick(speed * math.sin(angle), speed * math.cos(angle))


@dataclass(slots=True)
class Visit:
    """One visitor's round as it goes on: hand, what was spent so far, and the clock."""

    hand: Hand
    rng: random.Random
    state: State
    clock: float = 0.0
    bags: int = 0

    def do(self, move: Move, seconds: float = 0.0) -> None:
        self.state, self.clock = rules.apply(self.state, move), self.clock + seconds

    def answer(self, meant: Sequence[int], rack: str) -> None:
        """Throw (or tap) at the first of the boards `meant` until a hit on one of them counts."""
        boards_at = moving(RACKS[rack], self.state.level)
        while True:
            self.throw(meant[0], boards_at)
            if (hit := self.state.hit) is None:
                continue
            if hit.board in meant:
                return self.do(Settled(), SETTLING)
            self.do(TookBack(), 1.0)

    def throw(self, board: int, boards_at: BoardsAt) -> None:
        if self.state.tappable and (self.hand is clumsy or self.state.bags == 0):
            return self.do(Tapped(board), 1.5)
        flight = self.hand(board, boards_at, self.clock, self.state.down, self.rng)
        self.bags += 1
        hit = flight.landing
        move = Struck(hit.board, hit.ring) if isinstance(hit, Hit) else Missed()
        return self.do(move, AIMING + flight.seconds)


def played(hand: Hand, known: float, seed: int) -> Visit:
    """A whole round; the seed says what is asked and what the visitor takes for right, whatever the hand."""
    head, visit = random.Random(seed), Visit(hand, random.Random(seed + 1), rules.start())
    while visit.state.phase == "drawing":
        visit.do(Faced(head.randrange(3), level=head.randint(1, 3)), READING)
        assert visit.state.scenario is not None
        right = visit.state.scenario.right
        meant = right if head.random() < known else (right + head.randint(1, 2)) % 3
        visit.answer([meant], "row")
        visit.clock += EXPLAINED
    mines = head.sample(range(9), head.randint(3, 5))
    suspected = [board for board in range(9) if (board in mines) == (head.random() < known)]
    visit.do(Laid(tuple(board in mines for board in range(9))), FIELD_READ)
    while not visit.state.over:
        hanging = rules.hanging(visit.state)
        visit.answer([board for board in hanging if board in suspected] or hanging, "grid")
        visit.clock += REASON
    return visit


COLUMNS = {"known": 8, "hand": 10, "points": 8, "ratio": 12, "stars": 7, "bags": 7, "minutes": 0}
"""The heads and their widths in characters."""


def row(known: float, name: str, visits: Sequence[Visit], base: float) -> str:
    """The table's row for these rounds; `base` is what the clumsy hand's points came to."""
    points = mean(visit.state.points(0) for visit in visits)
    cells = (
        f"{known:.0%}",
        name,
        f"{points:.1f}",
        f"{points / base:.3f}" + (" OVER" if points / base > LIMIT else ""),
        f"{mean(visit.state.stars for visit in visits):.2f}",
        f"{mean(visit.bags for visit in visits):.1f}",
        f"{mean(visit.clock for visit in visits) / 60:.1f}",
    )
    return "".join(cell.ljust(width) for cell, width in zip(cells, COLUMNS.values(), strict=True))


def main() -> None:
    """Print the table: means over the rounds, and each hand's points in those of the clumsy one."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=1000, help="how many per row of the table")
    options.add_argument("--seed", type=int, default=426)
    chosen = options.parse_args()
    print("".join(head.ljust(width) for head, width in COLUMNS.items()))
    for known in KNOWN:
        base = 0.0
        for name, hand in HANDS.items():
            visits = [played(hand, known, chosen.seed + 2 * i) for i in range(chosen.rounds)]
            base = base or mean(visit.state.points(0) for visit in visits)
            print(row(known, name, visits, base).rstrip(), flush=True)


if __name__ == "__main__":
    main()
