"""The formulas give what paper and pencil give."""

from __future__ import annotations

from math import sqrt

import pytest

from game.report.items import Item, items
from game.report.statistics import ENOUGH, Share, discrimination
from game.report.visits import Visit
from tests.report.people import bank, reply, visit

MARKS = {
    # visit: marks of the questions q1, q2, q3, q4
    "a": (1, 1, 1, 1),
    "b": (1, 1, 1, 0),
    "c": (1, 1, 0, 0),
    "d": (0, 1, 0, 0),
    "e": (1, 0, 0, 0),
    "f": (0, 0, 0, 0),
}


def crowd(times: int) -> list[Visit]:
    """The six visits of MARKS, so many times over: correlations stay what they are."""
    return [
        visit(f"{name}{time}", *(reply(f"q{n + 1}", (0,) if mark else (1,)) for n, mark in enumerate(marks)))
        for name, marks in MARKS.items()
        for time in range(times)
    ]


def by_question(times: int) -> dict[str, Item]:
    return {item.question: item for item in items(crowd(times), bank())}


@pytest.mark.parametrize(
    ("right", "asked", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilsons_interval_is_that_of_the_literature(right: int, asked: int, low: float, high: float) -> None:
    assert Share(right, asked).interval == pytest.approx((low, high), abs=0.00005)


def test_wilsons_interval_by_hand() -> None:
    # 8 right of 10, z² = 3.8415: (0.8 + 0.19207 ± 1.95996 · √(0.016 + 0.0096036)) / 1.38415
    z, zz = 1.959964, 3.841459
    reach = z * sqrt(0.8 * 0.2 / 10 + zz / 400)
    by_hand = (0.8 + zz / 20 - reach) / (1 + zz / 10), (0.8 + zz / 20 + reach) / (1 + zz / 10)
    assert Share(8, 10).interval == pytest.approx(by_hand, abs=1e-6)
    assert by_hand == pytest.approx((0.4902, 0.9433), abs=0.0001)


def test_nothing_asked_is_nothing_known() -> None:
    assert Share(0, 0).value is None
    assert Share(0, 0).interval is None
    assert Share(0, 0).few


def test_the_interval_stays_between_nothing_and_all() -> None:
    for asked in range(1, 60):
        for right in range(asked + 1):
            low, high = Share(right, asked).interval or (None, None)
            assert low is not None
            assert high is not None
            assert 0 <= low <= right / asked <= high <= 1


def test_facility_is_the_mean_mark() -> None:
    found = by_question(5)
    assert [found[f"q{n}"].share for n in (1, 2, 3, 4)] == [
        Share(20, 30),
        Share(20, 30),
        Share(10, 30),
        Share(5, 30),
    ]


def test_discrimination_by_hand() -> None:
    # q1: marks 1 1 1 0 1 0; rest (q2 + q3 + q4): 3 2 1 1 0 0
    products = 1 * 3 + 1 * 2 + 1 * 1 + 0 * 1 + 1 * 0 + 0 * 0 - 4 * 7 / 6
    marks = 4 - 4 * 4 / 6
    rests = 9 + 4 + 1 + 1 + 0 + 0 - 7 * 7 / 6
    q1 = products / sqrt(marks * rests)
    # q4: marks 1 0 0 0 0 0; rest (q1 + q2 + q3): 3 3 2 1 1 0
    products = 1 * 3 - 1 * 10 / 6
    marks = 1 - 1 * 1 / 6
    rests = 9 + 9 + 4 + 1 + 1 + 0 - 10 * 10 / 6
    q4 = products / sqrt(marks * rests)
    assert (q1, q4) == pytest.approx((0.4417, 0.5394), abs=0.0001)
    found = by_question(5)
    assert found["q1"].discrimination == pytest.approx(q1)
    assert found["q4"].discrimination == pytest.approx(q4)


def test_visits_of_different_length_bring_the_share_of_their_rest() -> None:
    # (mark of q1, other marks): (1, 1 1 1 0), (1, 1), (0, 1 0), (0, 0 0 0), (1, 0 1)
    others = [(1, (1, 1, 1, 0)), (1, (1,)), (0, (1, 0)), (0, (0, 0, 0)), (1, (0, 1))]
    visits = [
        visit(
            f"{number}/{time}",
            reply("q1", (0,) if mark else (1,)),
            *(reply(f"r{at}", (0,) if rest else (1,)) for at, rest in enumerate(rests)),
        )
        for number, (mark, rests) in enumerate(others)
        for time in range(6)
    ]
    # marks 1 1 0 0 1 with shares 3/4, 1, 1/2, 0, 1/2
    products = 3 / 4 + 1 + 1 / 2 - 3 * 2.75 / 5
    marks = 3 - 3 * 3 / 5
    rests = 9 / 16 + 1 + 1 / 4 + 0 + 1 / 4 - 2.75 * 2.75 / 5
    found = {item.question: item for item in items(visits, bank())}
    assert found["q1"].discrimination == pytest.approx(products / sqrt(marks * rests))


def test_discrimination_is_hidden_until_enough_have_answered() -> None:
    assert ENOUGH == 30
    assert by_question(4)["q1"].share.asked == 24
    assert by_question(4)["q1"].discrimination is None
    assert by_question(5)["q1"].discrimination is not None


def test_visits_with_no_other_answer_tell_nothing_about_discrimination() -> None:
    alone = [visit(str(number), reply("q1", (number % 2,))) for number in range(40)]
    assert items(alone, bank())[0].discrimination is None


def test_where_all_are_right_or_all_are_alike_there_is_no_discrimination() -> None:
    assert discrimination([(1.0, 0.2), (1.0, 0.8)]) is None
    assert discrimination([(0.0, 1 / 3), (1.0, 2 / 6), (0.0, 1 / 3)]) is None
    assert discrimination([]) is None
    assert discrimination([(0.0, 0.1), (1.0, 0.9)]) == pytest.approx(1)
    assert discrimination([(1.0, 0.1), (0.0, 0.9)]) == pytest.approx(-1)
