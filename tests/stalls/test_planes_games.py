"""Whole games of aeroplane chess by chance, and what holds in every one of them."""

from __future__ import annotations

import random

import pytest

from game.stalls.planes import computer, rules, track
from game.stalls.planes.rulebook import BOOKS, RuleBook
from game.stalls.planes.rules import Player, State
from tests.stalls.planes_games import Step, careless, check, played

GAMES = {"quick": 300, "classic": 200, "class": 300}
"""How many; `python -m tests.bench.planes --check 2000` plays as many as you like."""


def game(book: RuleBook, seed: int) -> list[Step]:
    """The seed's game: any seats, started by chance, played with sense or without."""
    rng = random.Random(seed)
    seats = rng.sample(range(track.SEATS), rng.randint(1, track.SEATS))
    choose = rng.choice([computer.choose, careless])
    return list(played(rules.start(book, seats), rng, choose, rng.choice([0.5, 0.65, 0.9])))


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.key)
def test_every_game_keeps_the_rules_and_ends(book: RuleBook) -> None:
    for seed in range(GAMES[book.key]):
        for step in game(book, seed):
            check(step)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.key)
def test_every_game_replays_from_its_log(book: RuleBook) -> None:
    for seed in range(1000, 1010):
        steps = game(book, seed)
        assert rules.replay(steps[0].before, [step.move for step in steps]) == steps[-1].after


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.key)
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_seats_turned_by_quarters_play_the_same_game(book: RuleBook, quarters: int) -> None:
    for seed in range(2000, 2006):
        steps = game(book, seed)
        state = turned(steps[0].before, quarters)
        for step in steps:
            state, outcomes = rules.apply(state, step.move)
            assert outcomes == step.outcomes
            assert same_but_turned(state, step.after, quarters)


def turned(state: State, quarters: int) -> State:
    """The fresh game with everybody sitting some quarters further on."""
    return rules.start(state.book, [(player.seat + quarters) % track.SEATS for player in state.players])


def same_but_turned(state: State, other: State, quarters: int) -> bool:
    """Whether `state` is `other` turned: the same but for the seats and the region of the question."""
    seats = tuple(Player((player.seat + quarters) % track.SEATS) for player in other.players)
    region = rules.needs_answer(other)
    return (
        state.players == seats
        and rules.needs_answer(state) == (None if region is None else (region + quarters) % track.SEATS)
        and (state.planes, state.turn, state.rolled, state.sixes, state.finished, state.over)
        == (other.planes, other.turn, other.rolled, other.sixes, other.finished, other.over)
    )
