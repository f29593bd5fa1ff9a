"""What strikes about a question: the right ones are found, and small numbers are not taken at their word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from game.bank.question import Question
from game.report.figures import Figures, figures
from game.report.flags import Flag, dead
from game.report.items import Item
from game.report.visits import sample
from tests.report.people import bank, minefield, one, reply, several, verdict, visit


def answers(question: Question, *chosen: Sequence[int], rights: frozenset[int] = frozenset({0})) -> Figures:
    """The figures of a crowd, each of whom chose what is said of this question and answered no other."""
    visits = [
        visit(str(number), reply(question, tuple(what), right=frozenset(what) == rights))
        for number, what in enumerate(chosen)
    ]
    return figures(sample(visits), bank(question))


def first(found: Figures) -> tuple[Item, tuple[Flag, ...]]:
    return found.entries[0].item, found.entries[0].flags


def test_who_chose_what_is_counted() -> None:
    item, _ = first(answers(one(), [0], [1], [1], [3]))
    assert [drawn.count for drawn in item.drawn] == [1, 2, 0, 1]
    assert [drawn.choice.right for drawn in item.drawn] == [True, False, False, False]


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        (9, 21, ()),  # 30 % is not under 30 %
        (8, 22, ("hard",)),
        (5, 15, ()),  # of 20 answers: 25 %, but it may well be 40 %
        (1, 19, ("hard",)),  # of 20 answers: at best 24 %
        (38, 2, ()),  # 95 % is not over 95 %
        (39, 1, ("easy",)),
        (20, 0, ()),  # few answers are never too easy
    ],
)
def test_hard_and_easy(right: int, wrong: int, expected: tuple[Flag, ...]) -> None:
    spread = [[1 + number % 3] for number in range(wrong)]
    _, flags = first(answers(one(), *[[0]] * right, *spread))
    assert tuple(flag for flag in flags if flag in ("hard", "easy")) == expected


def test_a_distractor_is_idle_below_five_per_cent_of_enough_answers() -> None:
    item, flags = first(answers(one(), *[[0]] * 20, *[[1]] * 18, *[[2]] * 2))
    assert [drawn.index for drawn in dead(item)] == [3]  # 2 of 40 are 5 %: enough
    assert flags == ("dead",)
    item, flags = first(answers(one(), *[[0]] * 15, *[[1]] * 14))
    assert dead(item) == ()
    assert flags == ()


def test_a_wrong_option_that_draws_more_than_the_right_one_is_told() -> None:
    _, flags = first(answers(one(), *[[0]] * 12, *[[1]] * 13, *[[2]] * 4, *[[3]] * 4))
    assert flags == ("rival",)
    _, flags = first(answers(one(), *[[0]] * 13, *[[1]] * 13, *[[2]] * 4, *[[3]] * 4))
    assert flags == ()


def test_of_several_right_ones_each_option_is_counted_and_wrong_ones_may_be_idle() -> None:
    crowd = [*[(0, 1)] * 20, *[(0, 2)] * 10, *[(1, 2)] * 3]
    item, flags = first(answers(several(), *crowd, rights=frozenset({0, 1})))
    assert item.share.right == 20
    assert [drawn.count for drawn in item.drawn] == [30, 23, 13, 0]
    assert flags == ("dead",)


def test_a_verdict_that_nobody_chose_is_no_flaw() -> None:
    item, flags = first(answers(verdict(), *[[1]] * 25, *[[0]] * 15, rights=frozenset({1})))
    assert [drawn.count for drawn in item.drawn] == [15, 25, 0]
    assert [drawn.choice.right for drawn in item.drawn] == [False, True, False]
    assert flags == ()


def test_a_minefield_is_judged_act_by_act() -> None:
    crowd = [*[(0, 1, 2)] * 5, *[(0, 1, 5)] * 35]  # few got all three, many took act 5 for a mine
    item, flags = first(answers(minefield(), *crowd, rights=frozenset({0, 1, 2})))
    judged = [item.judged_right(drawn).right for drawn in item.drawn]
    assert judged == [40, 40, 5, 40, 40, 5, 40, 40, 40]
    assert flags == ("hard",)
    fair = [*[(0, 1, 2)] * 5, *[(0, 1, 5)] * 15, *[(0, 2, 5)] * 10, *[(1, 2)] * 10]
    _, flags = first(answers(minefield(), *fair, rights=frozenset({0, 1, 2})))
    assert flags == ()  # 5 of 40 got all: that is a minefield's nature


def together(marks: Sequence[tuple[int, int, int]], times: int) -> Figures:
    """Visits that answered three questions with these marks."""
    asked = [one(), one("second"), one("third")]
    visits = [
        visit(
            f"{at}/{time}", *(reply(question, (1 - mark,)) for question, mark in zip(asked, own, strict=True))
        )
        for at, own in enumerate(marks)
        for time in range(times)
    ]
    return figures(sample(visits), bank(*asked))


def test_weak_and_backward_questions_come_first() -> None:
    backward = together([(0, 1, 1), (0, 1, 1), (1, 0, 0), (1, 0, 1)], 10)
    assert backward.entries[0].item.question == "milk"
    assert backward.entries[0].flags[0] == "inverse"
    weak = together([(1, 1, 1), (0, 0, 1), (1, 0, 0), (0, 1, 0)], 10)
    found = {entry.item.question: entry for entry in weak.entries}
    assert found["milk"].item.discrimination == pytest.approx(0, abs=1e-9)
    assert found["milk"].flags[0] == "weak"


def test_another_wording_is_another_item_and_an_old_one_is_not_complained_of() -> None:
    old, new = one(ask="Mya he?"), one()
    visits = [
        *(visit(f"o{n}", reply(old, (1,), at="2026-11-01T10:00:00")) for n in range(40)),
        *(visit(f"n{n}", reply(new, (n * 3 % 5 % 4,))) for n in range(40)),
    ]
    found = figures(sample(visits), bank(new))
    assert len(found.entries) == 1
    entry = found.entries[0]
    assert (entry.item.state, entry.item.share.asked, entry.flags) == ("now", 40, ())
    assert [(item.state, item.share.right, item.last) for item in entry.earlier] == [
        ("earlier", 0, "2026-11-01")
    ]


def test_a_wording_that_was_not_asked_again_yet_shows_its_old_figures() -> None:
    visits = [visit(str(n), reply(one(ask="Mya he?"), (1,))) for n in range(40)]
    entry = figures(sample(visits), bank(one())).entries[0]
    assert (entry.item.state, entry.flags) == ("earlier", ())


def test_a_question_that_no_bank_has_is_shown_by_its_numbers() -> None:
    visits = [visit(str(n), reply("gone", (2 if n < 30 else 0,), right=n < 30)) for n in range(40)]
    entry = figures(sample(visits), bank(one())).entries[0]
    assert entry.item.state == "gone"
    assert [(drawn.index, drawn.choice.right, drawn.count) for drawn in entry.item.drawn] == [
        (0, False, 10),
        (2, True, 30),
    ]
    assert entry.flags == ()
