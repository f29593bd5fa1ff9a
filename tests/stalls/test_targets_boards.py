"""The boards move as they should, can all be hit at any moment, and take a lob in the ring asked for."""

from __future__ import annotations

import itertools
import math
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stalls.targets import power
from game.stalls.targets.aim import aim, lob, reaching
from game.stalls.targets.boards import Disc, Rack, Ring
from game.stalls.targets.drift import CROSSING, REST, SWAY, moving
from game.stalls.targets.flight import Hit, Miss, arrival, fly
from tests.stalls.targets_racks import RACKS, check_reach, moments, period

EVERY = [(name, level) for name in RACKS for level in (1, 2, 3)]


def gap(a: Disc, b: Disc) -> float:
    """The distance between two boards' middles."""
    return math.hypot(a.x - b.x, a.y - b.y)


@pytest.mark.parametrize(("name", "level"), EVERY)
def test_every_board_can_be_hit_in_the_middle_at_every_moment(name: str, level: int) -> None:
    check_reach(RACKS[name], level)


@pytest.mark.parametrize(("name", "level"), EVERY)
def test_boards_come_back_and_never_leap(name: str, level: int) -> None:
    rack = RACKS[name]
    boards_at, once = moving(rack, level), period(rack, level)
    assert list(boards_at(0.0)) == list(rack.discs)
    assert all(gap(a, b) < 1e-6 for a, b in zip(boards_at(once), rack.discs, strict=True))
    for t, after in itertools.pairwise(moments(once)):
        for a, b in zip(boards_at(t), boards_at(after), strict=True):
            assert gap(a, b) < 0.02
            assert a.r == b.r


@pytest.mark.parametrize("name", list(RACKS))
def test_swaying_boards_keep_clear_of_one_another_and_of_the_posts(name: str) -> None:
    rack = RACKS[name]
    boards_at = moving(rack, 2)
    for t in moments(period(rack, 2), every=5):
        for a, b in itertools.combinations(boards_at(t), 2):
            assert math.hypot((a.x - b.x) / a.broad, a.y - b.y) >= a.r + b.r - 1e-9
        for disc in boards_at(t):
            assert rack.left <= disc.x - disc.half + 1e-9
            assert disc.x + disc.half - 1e-9 <= rack.right


@given(
    st.lists(st.tuples(st.floats(-1.5, 1.5), st.floats(0.5, 1.6)), min_size=1, max_size=9),
    st.floats(0.0, 30.0),
)
def test_boards_of_any_layout_sway_clear_of_one_another(middles: list[tuple[float, float]], t: float) -> None:
    discs = tuple(Disc(x, y, 0.2) for x, y in middles)
    if all(gap(a, b) >= 0.4 for a, b in itertools.combinations(discs, 2)):
        moved = moving(Rack(discs, -1.9, 1.9), 2)(t)
        assert all(gap(a, b) >= 0.4 - 1e-9 for a, b in itertools.combinations(moved, 2))


@pytest.mark.parametrize("name", ["row", "pair", "triangle"])
def test_crossing_boards_change_places_and_never_hide_a_middle(name: str) -> None:
    rack = RACKS[name]
    boards_at = moving(rack, 3)
    for t in moments(period(rack, 3), every=3):
        for front, back in itertools.combinations(boards_at(t), 2):
            assert gap(front, back) > front.r
    after = boards_at(REST + CROSSING)
    assert (after[0], after[1]) == (rack.discs[1], rack.discs[0])
    passing = boards_at(REST + CROSSING / 2)
    assert passing[0].y < passing[1].y


@pytest.mark.parametrize("name", list(RACKS))
def test_calm_boards_hang_still(name: str) -> None:
    assert moving(RACKS[name], 3, calm=True)(5.3) == RACKS[name].discs


def test_more_than_three_boards_only_sway_row_against_row() -> None:
    before, after = RACKS["grid"].discs, moving(RACKS["grid"], 3)(1.0)
    moved = [round(b.x - a.x, 9) for a, b in zip(before, after, strict=True)]
    assert [b.y for b in after] == [a.y for a in before]
    assert moved[0] == moved[1] == moved[2] == -moved[3] == moved[6] > 0.0
    assert max(moved) <= SWAY


@pytest.mark.parametrize(
    ("x", "y"),
    [(0.0, -0.5), (0.0, 2.6), (9.0, 1.0), (-1.9, 0.2)],
    ids=["below the ground", "too high", "too far aside", "too flat"],
)
def test_where_no_throw_reaches(x: float, y: float) -> None:
    assert reaching(x, y) is None


@given(st.floats(-1.8, 1.8), st.floats(0.55, 1.9))
def test_reaching_is_the_way_back_from_where_a_flick_arrives(x: float, y: float) -> None:
    flick = reaching(x, y)
    assert flick is not None
    assert arrival(flick) == pytest.approx((x, y))


@pytest.mark.parametrize("points", get_args(Ring))
@pytest.mark.parametrize(("name", "level"), EVERY)
def test_a_lob_hits_its_board_in_its_ring_at_every_moment(name: str, level: int, points: Ring) -> None:
    rack = RACKS[name]
    boards_at = moving(rack, level)
    for t in moments(period(rack, level), every=11):
        for board in range(len(rack.discs)):
            landing = lob(board, points, boards_at, t).landing
            assert isinstance(landing, Hit)
            assert (landing.board, landing.ring) == (board, points)


def test_a_lob_at_a_board_that_is_down_is_refused() -> None:
    with pytest.raises(ValueError, match="board 1"):
        lob(1, 10, moving(RACKS["row"], 1), down={1})


def test_a_board_that_is_down_is_flown_through() -> None:
    boards_at = moving(RACKS["row"], 1)
    flick = aim(1, boards_at)
    assert flick is not None
    assert fly(flick, boards_at, down={1}).landing == Miss("beside")


@pytest.mark.parametrize(
    ("at", "ring"), [(0.0, 6), (0.13, 6), (0.15, 8), (0.33, 8), (0.35, 10), (0.5, 10), (0.7, 8), (1.0, 6)]
)
def test_where_the_marker_stops_is_the_ring(at: float, ring: Ring) -> None:
    assert power.stopped(at) == ring


def test_the_marker_swings_from_a_corner_to_the_other_and_back() -> None:
    times = (0.0, 0.4, 0.8, 1.2, 1.6)
    assert [power.marker(t) for t in times] == pytest.approx([0.0, 0.5, 1.0, 0.5, 0.0])
    assert all(0.0 <= power.marker(t) <= 1.0 for t in moments(3.2))
