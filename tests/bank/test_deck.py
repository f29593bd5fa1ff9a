"""The deck over whole visits: nothing twice, rare ones first, levels and twins."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game.bank.deck import Counts, Deck
from game.bank.question import Option, Question, Said, Topic

SAID = Said("甲", "a")
OPTIONS = (Option(SAID, True), Option(Said("乙", "b"), False))


def make(name: str, level: int = 1, twin: str | None = None) -> Question:
    return Question(name, SAID, SAID, OPTIONS, level=level, twin=twin)


def topic(*questions: Question) -> Topic:
    return Topic("wheel", "marks", SAID, None, questions, Path("marks.yaml"))


LEVELS = st.lists(st.integers(1, 3), min_size=1, max_size=12)


@given(LEVELS, st.integers(0, 99), st.data())
def test_a_visit_meets_every_question_once_and_then_none(
    levels: list[int], seed: int, data: st.DataObject
) -> None:
    bank = topic(*(make(f"q{i}", level, f"q{(i * 7) % len(levels)}") for i, level in enumerate(levels)))
    deck = Deck(random.Random(seed), Counts())
    met = []
    while question := deck.draw(bank.questions):
        met.append(question.id)
        assert deck.left(bank) == len(levels) - len(met)
        deck.answered(question, data.draw(st.booleans()))
        assert deck.level in (1, 2, 3)
    assert sorted(met) == sorted(question.id for question in bank.questions)
    assert deck.left(bank) == 0


@given(LEVELS, st.integers(0, 99), st.integers(1, 6))
def test_over_all_visits_no_question_is_asked_twice_more_than_another(
    levels: list[int], seed: int, visits: int
) -> None:
    bank = topic(*(make(f"q{i}", level) for i, level in enumerate(levels)))
    counts = Counts()
    deck = Deck(random.Random(seed), counts)
    for _ in range(visits):
        deck.new_visit()
        for _ in range(3):
            deck.draw(bank.questions)
    times = [counts.times(question.id) for question in bank.questions]
    assert max(times) - min(times) <= 1


@given(st.integers(1, 3), st.integers(0, 99))
def test_of_the_rarest_the_nearest_level_comes_first(wanted: int, seed: int) -> None:
    bank = topic(*(make(f"q{level}", level) for level in (1, 2, 3)))
    first = Deck(random.Random(seed), Counts()).draw(bank.questions, wanted)
    assert first is not None
    assert first.level == wanted


def test_two_right_in_a_row_raise_the_level_and_a_miss_lowers_it() -> None:
    deck = Deck(random.Random(1), Counts())
    levels = []
    for right in (True, True, True, False, True, True, True, True, True, True, False, False, False):
        deck.answered(make("q"), right)
        levels.append(deck.level)
    assert levels == [1, 2, 2, 1, 1, 2, 2, 3, 3, 3, 2, 1, 1]


@given(st.integers(0, 99))
def test_a_missed_questions_twin_comes_back_but_not_at_once(seed: int) -> None:
    bank = topic(make("a", 1, "b"), make("b", 3), make("c", 2), make("d", 2))
    deck = Deck(random.Random(seed), Counts())
    first = deck.draw(bank.questions, 1)
    assert first is not None
    assert first.id == "a"
    deck.answered(first, False)
    second, third = deck.draw(bank.questions, 3), deck.draw(bank.questions, 1)
    assert second is not None
    assert third is not None
    assert second.id != "b"
    assert third.id == "b"


def test_the_twin_comes_at_once_where_nothing_else_is_left() -> None:
    bank = topic(make("a", 1, "b"), make("b", 3))
    deck = Deck(random.Random(1), Counts())
    first = deck.draw(bank.questions, 1)
    assert first is not None
    deck.answered(first, False)
    assert deck.draw(bank.questions, 1) == bank.questions[1]


def test_the_same_seed_asks_the_same() -> None:
    bank = topic(*(make(f"q{i}") for i in range(20)))

    def run() -> list[str]:
        deck = Deck(random.Random(7), Counts())
        return [question.id for _ in range(20) if (question := deck.draw(bank.questions))]

    assert run() == run()
