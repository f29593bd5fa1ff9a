"""What is right, whatever the order in which the options lie."""

import random
from collections import Counter

import pytest

from game.bank.question import Verdict
from game.card.sheet import Sheet, shuffled, verdict_key
from tests.card.sets import QUESTIONS, asking


def make(name: str, order: tuple[int, ...]) -> Sheet:
    return Sheet(asking(name), order)


@pytest.mark.parametrize(
    ("name", "order", "ticks", "answered", "correct", "chosen"),
    [
        ("plain", (0, 1, 2, 3), [0], True, True, (0,)),
        ("plain", (2, 0, 3, 1), [1], True, True, (0,)),
        ("plain", (2, 0, 3, 1), [0], True, False, (2,)),
        ("plain", (2, 0, 3, 1), [0, 1], True, False, (2,)),  # the first tap is the answer
        ("plain", (2, 0, 3, 1), [7], False, False, ()),
        ("several", (4, 1, 3, 0, 2), [1, 3], False, True, (0, 1)),
        ("several", (4, 1, 3, 0, 2), [1, 0, 0, 3], False, True, (0, 1)),  # ticked and ticked off
        ("several", (4, 1, 3, 0, 2), [1, 2], False, False, (1, 3)),
        ("several", (4, 1, 3, 0, 2), [1], False, False, (1,)),
        ("several", (4, 1, 3, 0, 2), [1, 3, 2], False, False, (0, 1, 3)),
        ("field", (8, 0, 7, 1, 6, 2, 5, 3, 4), [1, 3, 5, 7], False, True, (0, 1, 2, 3)),
        ("field", (8, 0, 7, 1, 6, 2, 5, 3, 4), [1, 3, 5, 8], False, False, (0, 1, 2, 4)),
        ("verdict", (0, 1, 2), [2], True, True, (2,)),
        ("verdict", (0, 1, 2), [0], True, False, (0,)),
    ],
)
def test_ticks(
    name: str,
    order: tuple[int, ...],
    ticks: list[int],
    answered: bool,
    correct: bool,
    chosen: tuple[int, ...],
) -> None:
    sheet = make(name, order)
    for at in ticks:
        sheet = sheet.tick(at)
    assert (sheet.answered, sheet.correct) == (answered, correct)
    answer = sheet.answer(2.5)
    assert (answer.chosen, answer.right, answer.seconds) == (chosen, correct, 2.5)
    assert answer.asking is sheet.asking


@pytest.mark.parametrize(("ticks", "taken"), [([], False), ([1], False), ([1, 3], True), ([0, 1, 3], False)])
def test_several_are_handed_in_when_there_are_as_many_as_asked_for(ticks: list[int], taken: bool) -> None:
    sheet = make("several", (4, 1, 3, 0, 2))
    for at in ticks:
        sheet = sheet.tick(at)
    assert sheet.complete is taken
    assert sheet.hand_in().answered is taken


def test_an_answer_is_final() -> None:
    sheet = make("several", (0, 1, 2, 3, 4)).tick(0).tick(1).hand_in()
    assert sheet.tick(2) is sheet
    assert sheet.hand_in() is sheet


@pytest.mark.parametrize(
    ("name", "order", "chosen", "ticked", "correct"),
    [
        ("plain", (2, 0, 3, 1), (0,), {1}, True),
        ("verdict", (0, 1, 2), (1,), {1}, False),
        ("field", (8, 0, 7, 1, 6, 2, 5, 3, 4), (0, 1, 2, 3), {1, 3, 5, 7}, True),
        ("field", (8, 0, 7, 1, 6, 2, 5, 3, 4), (0, 1, 2, 3, 8), {0, 1, 3, 5, 7}, False),
        ("field", (8, 0, 7, 1, 6, 2, 5, 3, 4), (), set(), False),
    ],
)
def test_a_throw_has_answered(
    name: str, order: tuple[int, ...], chosen: tuple[int, ...], ticked: set[int], correct: bool
) -> None:
    sheet = make(name, order).given(chosen)
    assert (sheet.answered, set(sheet.ticked), sheet.correct) == (True, ticked, correct)
    answer = sheet.answer(7.0)
    assert (answer.chosen, answer.right, answer.seconds) == (chosen, correct, 7.0)
    assert sheet.hand_in() is sheet


def test_mistakes_come_first_in_a_swept_minefield() -> None:
    sheet = make("field", (8, 0, 7, 1, 6, 2, 5, 3, 4)).given((0, 1, 2, 8))
    assert sheet.order == (8, 3, 0, 7, 1, 6, 2, 5, 4)
    assert make("several", (1, 0, 2, 3, 4)).given((0, 2)).order == (1, 0, 2, 3, 4)


def test_a_board_reads_what_its_questions_signs_say() -> None:
    keys = [[verdict_key(QUESTIONS[name], board) for board in range(3)] for name in ("verdict", "mine")]
    assert keys[0] == ["card.verdict_1", "card.verdict_2", "card.verdict_3"]
    assert keys[1] == ["card.mine_1", "card.mine_2", "card.verdict_3"]


def test_one_right_is_not_handed_in() -> None:
    sheet = make("plain", (0, 1, 2, 3))
    assert sheet.hand_in() is sheet


def test_every_order_comes_up_equally_often() -> None:
    rng = random.Random(11)
    seen = Counter(shuffled(QUESTIONS["three"], rng) for _ in range(6000))
    assert len(seen) == 6
    assert all(850 < count < 1150 for count in seen.values())


def test_verdicts_are_never_shuffled() -> None:
    assert shuffled(QUESTIONS["verdict"], random.Random(1)) == (0, 1, 2)
    assert tuple(Verdict)[2] is Verdict.DEPENDS
