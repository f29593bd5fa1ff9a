"""The wheel's rules: a table for each rule, then whole rounds by chance."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stalls.refused import RefusedError
from game.stalls.wheel import rules
from game.stalls.wheel.rules import Answered, Landed, Move, Result, Sector, State

TOPICS = [("a", 3), ("b", 2), ("c", 4), ("d", 1), ("e", 5)]


def test_the_double_lies_opposite_the_first_topic() -> None:
    assert [sector.topic for sector in rules.start(TOPICS).sectors] == ["a", "b", "c", None, "d", "e"]


@pytest.mark.parametrize(("count", "sectors"), [(1, 5), (2, 5), (3, 7), (4, 5), (12, 13)])
def test_few_topics_are_repeated(count: int, sectors: int) -> None:
    state = rules.start([(f"t{i}", 9) for i in range(count)])
    assert len(state.sectors) == sectors
    assert sum(sector.topic is None for sector in state.sectors) == 1


def test_no_topics_is_a_round_that_is_over() -> None:
    state = rules.start([])
    assert state.over
    assert rules.legal(state) == ()


def test_landing_waits_for_an_answer_and_takes_a_question_from_every_such_sector() -> None:
    state = rules.apply(rules.start([("a", 3), ("b", 2)]), Landed(0))
    assert state.waiting == 0
    assert [sector.left for sector in state.sectors if sector.topic == "a"] == [2, 2]
    assert rules.legal(state) == (Answered(True), Answered(False))


def test_the_double_costs_no_spin_and_counts_twice_once() -> None:
    state = rules.start(TOPICS)
    state = rules.replay(state, [Landed(3), Landed(0), Answered(True), Landed(1), Answered(True)])
    assert state.results == (Result(0, True, True), Result(1, True, False))
    assert state.stars == 3
    assert Landed(3) not in rules.legal(state)


@pytest.mark.parametrize(
    ("rights", "double", "stars"),
    [
        ("00000", None, 0),
        ("10101", None, 3),
        ("11111", None, 5),
        ("11110", 0, 5),
        ("11111", 0, 5),
        ("00001", 4, 2),
    ],
)
def test_stars(rights: str, double: int | None, stars: int) -> None:
    results = tuple(Result(0, right == "1", i == double) for i, right in enumerate(rights))
    assert replace(rules.start(TOPICS), results=results).stars == stars


@pytest.mark.parametrize(
    ("moves", "refused", "why"),
    [
        ([Landed(0)], Landed(1), "a question is waiting for its answer"),
        ([Landed(4), Answered(True)], Landed(4), "that sector is empty"),
        ([], Answered(True), "no question is waiting for an answer"),
        ([Landed(5), Answered(False)] * 5, Landed(0), "the round is over"),
    ],
)
def test_refusals_say_why(moves: list[Move], refused: Move, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        rules.apply(rules.replay(rules.start(TOPICS), moves), refused)


def test_draw_refuses_when_the_wheel_may_not_turn() -> None:
    with pytest.raises(RefusedError, match="waiting"):
        rules.draw(rules.apply(rules.start(TOPICS), Landed(0)), random.Random(1))


def played(topics: list[tuple[str, int]], seed: int) -> tuple[State, list[Move]]:
    """A whole round by chance, and its log."""
    rng = random.Random(seed)
    state, log = rules.start(topics), list[Move]()
    while not state.over:
        move: Move = Answered(rng.random() < 0.6) if state.waiting is not None else rules.draw(state, rng)
        state = rules.apply(state, move)
        log.append(move)
    return state, log


@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=12).map(
        lambda c: [(f"t{i}", n) for i, n in enumerate(c)]
    ),
    st.integers(0, 10**6),
)
def test_every_round_ends_and_replays(topics: list[tuple[str, int]], seed: int) -> None:
    state, log = played(topics, seed)
    assert rules.replay(rules.start(topics), log) == state
    assert len(state.results) <= rules.SPINS
    assert len(state.results) == min(rules.SPINS, sum(n for _, n in topics))
    assert all(sector.left >= 0 for sector in state.sectors)
    assert 0 <= state.stars <= rules.STARS
    assert sum(result.double for result in state.results) <= 1


def test_the_outcome_is_uniform() -> None:
    """Chi-square over 100,000 draws from a fresh wheel: 8 degrees of freedom, 0.1 % point 26.12."""
    state, rng = rules.start([(f"t{i}", 9) for i in range(8)]), random.Random(426)
    counts = [0] * len(state.sectors)
    for _ in range(100_000):
        counts[rules.draw(state, rng).sector] += 1
    expected = 100_000 / len(counts)
    assert sum((n - expected) ** 2 / expected for n in counts) < 26.12


def test_only_what_is_left_is_drawn() -> None:
    state = State((Sector("a", 0), Sector("b", 2), Sector(None, 0), Sector("c", 1)))
    rng = random.Random(5)
    assert {rules.draw(state, rng).sector for _ in range(200)} == {1, 3}
