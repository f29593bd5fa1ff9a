"""What the computer prefers, and how often it answers right."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from game.stalls.planes import computer, rules
from game.stalls.planes.rulebook import CLASS, CLASSIC
from game.stalls.planes.rules import Chosen, Rolled, State


def rolled(own: tuple[int, ...], enemy: tuple[int, ...], number: int) -> State:
    """The class game at the moment that player 0, opposite player 1, must choose."""
    state = replace(rules.start(CLASS, (0, 2)), planes=(own, enemy), begun=True)
    return rules.apply(state, Rolled(number))[0]


@pytest.mark.parametrize(
    ("what", "own", "enemy", "number", "plane"),
    [
        ("finishing to going on", (20, 53), (0, 0), 3, 1),
        ("bumping to going on", (20, 2), (29, 0), 1, 1),
        ("bumping who is far to bumping who is not", (2, 32), (29, 7), 1, 0),
        ("flying to jumping", (17, 1), (0, 0), 1, 0),
        ("jumping to hopping", (20, 1), (0, 0), 1, 1),
        ("launching to hopping", (20, -1), (0, 0), 5, 1),
        ("hopping to bouncing back", (55, 20), (0, 0), 5, 1),
        ("hopping to running into a stack", (43, 20), (18, 18), 1, 1),
        ("leaving danger", (43, 21), (16, -1), 6, 0),
        ("staying out of reach", (24, 40), (0, 0), 3, 1),
    ],
)
def test_the_computer_prefers(
    what: str, own: tuple[int, ...], enemy: tuple[int, ...], number: int, plane: int
) -> None:
    assert computer.choose(rolled(own, enemy, number), random.Random(1)) == Chosen(plane), what


def test_equal_planes_are_one_choice() -> None:
    assert computer.choose(rolled((7, 7), (0, 0), 2), random.Random(1)) == Chosen(0)


def test_there_must_be_a_choice() -> None:
    with pytest.raises(ValueError, match="no plane"):
        computer.choose(rules.start(CLASSIC, (0, 2)), random.Random(1))


@pytest.mark.parametrize(("level", "share"), [(1, 0.50), (2, 0.65), (3, 0.80)])
def test_levels(level: int, share: float) -> None:
    rng = random.Random(level)
    assert sum(computer.answers(level, rng) for _ in range(10_000)) / 10_000 == pytest.approx(share, abs=0.02)
