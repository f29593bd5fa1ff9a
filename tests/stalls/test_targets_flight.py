"""A flick is a flight: where it comes through the rack, what it strikes, and that no frame has a say."""

from __future__ import annotations

import itertools
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stalls.targets.boards import RIM, BoardsAt, Disc, Rack, offset, ring, struck
from game.stalls.targets.drift import moving
from game.stalls.targets.flick import FASTEST, LEAST, Flick, flicked
from game.stalls.targets.flight import (
    OUT,
    STEP,
    TO_RACK,
    Flight,
    Hit,
    Landing,
    Miss,
    Place,
    arrival,
    boards_met,
    flown,
    fly,
    ground,
)
from tests.stalls.targets_racks import RACKS

ROW = moving(RACKS["row"], 1)
NOTHING = moving(Rack((), -2.0, 2.0), 1)


@pytest.mark.parametrize(
    ("velocity", "flick"),
    [
        ((0.0, -1080.0), Flick(0.0, 1.0)),
        ((540.0, -2160.0), Flick(0.5, 2.0)),
        ((0.0, -400.0), None),  # too slow
        ((0.0, 3000.0), None),  # downwards
        ((3000.0, -400.0), None),  # a wipe over the screen
        ((0.0, 0.0), None),
        ((math.nan, -3000.0), None),
        ((0.0, -54000.0), Flick(0.0, 5.0)),  # wild: cut to the fastest
        ((-32400.0, -43200.0), Flick(-3.0, 4.0)),
    ],
)
def test_a_release_is_a_throw_or_none(velocity: tuple[float, float], flick: Flick | None) -> None:
    assert flicked(velocity, (1920, 1080)) == flick


@pytest.mark.parametrize("size", [(1366, 768), (3840, 2160), (1080, 1920)])
def test_the_same_movement_of_the_hand_is_the_same_throw_in_every_window(size: tuple[int, int]) -> None:
    side = min(size)
    assert flicked((side * 0.75, side * -2.0), size) == Flick(0.75, 2.0)


@pytest.mark.parametrize(
    ("flick", "landing"),
    [
        (Flick(0.0, 2.4), Hit(1, 10, (0.0, 0.0))),
        (Flick(0.0, 0.6), Miss("short")),  # in the grass before the rack
        (Flick(0.0, 1.2), Miss("short")),  # below the boards
        (Flick(0.0, 4.5), Miss("over")),
        (Flick(1.2, 2.1), Miss("beside")),  # between two boards
        (Flick(4.9, 0.8), Miss("beside")),  # out of the picture before it comes to the rack
    ],
)
def test_where_a_throw_goes(flick: Flick, landing: Landing) -> None:
    assert fly(flick, ROW).landing == landing


@pytest.mark.parametrize("x", [-1.5, -0.4, 0.3, 2.0])
def test_a_bag_arrives_where_the_finger_pointed(x: float) -> None:
    arrived = fly(Flick(x, 2.4), NOTHING).at(TO_RACK)
    assert arrived[0] / arrived[1] == pytest.approx(x / 2.4)
    assert arrived[2] == pytest.approx(1.0)


def test_a_faster_flick_arrives_higher() -> None:
    heights = [arrival(Flick(0.3 * speed, speed))[1] for speed in (0.5, 1.2, 2.0, 2.8, 3.6, 4.5)]
    assert heights == sorted(set(heights))


def test_a_natural_flick_covers_the_heights_of_all_boards() -> None:
    low, high = (arrival(Flick(0.0, speed))[1] for speed in (1.2, 4.5))
    for rack in RACKS.values():
        assert low < min(d.y for d in rack.discs)
        assert max(d.y + d.r for d in rack.discs) < high


def test_a_bag_that_missed_flies_on_until_it_lies() -> None:
    missed = fly(Flick(0.0, 4.5), ROW)
    assert missed.decided == TO_RACK < missed.seconds
    x, y, z = missed.at(missed.seconds)
    assert (x, y) == pytest.approx((0.0, ground(z)))
    assert missed.at(missed.seconds + 9.0) == missed.path[-1]


def test_a_path_is_a_place_for_every_step() -> None:
    hit = fly(Flick(0.0, 2.4), ROW)
    assert len(hit.path) == 85
    assert hit.at(-1.0) == hit.path[0] == (0.0, 0.0, 0.0)
    assert all(hit.at(i * STEP) == pytest.approx(place) for i, place in enumerate(hit.path))
    assert hit.at(1.5 * STEP)[2] == pytest.approx((hit.path[1][2] + hit.path[2][2]) / 2)


@pytest.mark.parametrize(("away", "points"), [(0.0, 10), (0.37, 10), (0.4, 8), (0.67, 8), (0.7, 6), (1.0, 6)])
def test_rings(away: float, points: int) -> None:
    assert ring((away * 0.6, away * -0.8)) == points


def test_of_two_boards_the_front_one_is_struck_and_a_rim_only_where_there_is_no_board() -> None:
    two = [Disc(0.0, 1.0, 0.4), Disc(0.5, 1.0, 0.4)]
    assert struck(two, 0.25, 1.0) == 0
    assert struck(two, 0.41, 1.0) == 1
    assert struck(two, -0.4 * RIM + 0.001, 1.0) == 0
    assert struck(two, -0.4 * RIM - 0.001, 1.0) is None
    assert struck(two, 0.25, 1.0, down={0}) == 1
    assert struck(two, 0.25, 1.0, down={0, 1}) is None


def test_a_plate_is_struck_over_its_whole_width() -> None:
    plate = [Disc(0.0, 1.0, 0.2, broad=2.0)]
    assert struck(plate, 0.39, 1.0) == struck(plate, 0.0, 1.19) == 0
    assert struck(plate, 0.0, 1.3) is None
    assert offset(plate[0], 0.2, 1.1) == pytest.approx((0.5, 0.5))


@given(
    st.floats(-2.2, 2.2),
    st.floats(0.4, 2.2),
    st.sampled_from(sorted(RACKS)),
    st.integers(1, 3),
    st.floats(0.0, 60.0),
)
def test_no_board_is_flown_through(x: float, y: float, name: str, level: int, released: float) -> None:
    """Where the path, even written down only every 0.2 of depth, comes through the rack, no board hangs that
    was not struck."""
    boards_at = moving(RACKS[name], level)
    thrown = flown((x, y), boards_at, released)
    through = crossing(thrown.path[:-1:17] + thrown.path[-1:])
    assert through == pytest.approx((x, y), abs=0.01)
    board = struck(boards_met(boards_at, released), x, y)
    if board is None:
        assert isinstance(thrown.landing, Miss)
    else:
        assert isinstance(thrown.landing, Hit)
        assert thrown.landing.board == board
        assert thrown.path[-1][2] == 1.0


def crossing(path: tuple[Place, ...]) -> tuple[float, float]:
    """Where a path comes through the plane of the rack, on a straight line between two of its places."""
    for (x, y, z), (x_, y_, z_) in itertools.pairwise(path):
        if z < 1.0 <= z_:
            p = (1.0 - z) / (z_ - z)
            return x + (x_ - x) * p, y + (y_ - y) * p
    raise AssertionError("the path does not come through the rack")


FRAMES: dict[str, tuple[list[float], list[float]]] = {
    # how long the frames last until the release, and after it
    "60": ([1 / 60] * 150, [1 / 60] * 200),
    "30": ([1 / 30] * 75, [1 / 30] * 100),
    "144": ([1 / 144] * 360, [1 / 144] * 500),
    "a stall before": ([1 / 60] * 60 + [0.5] + [1 / 60] * 60, [1 / 60] * 200),
    "a stall in the air": ([1 / 60] * 150, [1 / 60] * 6 + [0.5] + [1 / 60] * 160),
    "a stall over the landing": ([1 / 60] * 150, [1 / 60] * 30 + [0.5] + [1 / 60] * 160),
}


def watched(flick: Flick, boards_at: BoardsAt, frames: str) -> tuple[Landing, Place]:
    """The landing, and where the bag is last seen, of a throw let go and played back in such frames."""
    before, after = FRAMES[frames]
    clock = released = sum(before)
    thrown = fly(flick, boards_at, released)
    for dt in after:
        clock += dt
        place = thrown.at(clock - released)
        if clock - released >= thrown.seconds:
            return thrown.landing, place
    raise AssertionError("the flight does not end")


@pytest.mark.parametrize("name", sorted(RACKS))
@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_throw_is_the_same_hit_at_any_frame_rate(name: str, level: int) -> None:
    rng = random.Random(f"{name} {level}")
    boards_at = moving(RACKS[name], level)
    for _ in range(60):
        flick = Flick(rng.uniform(-2.5, 2.5), rng.uniform(1.2, 3.6))
        seen = {watched(flick, boards_at, frames) for frames in FRAMES}
        assert len(seen) == 1


def test_ten_thousand_flicks_all_land_or_leave() -> None:
    rng, throws, hits = random.Random(426), 0, 0
    boards = [moving(rack, level) for rack in RACKS.values() for level in (1, 2, 3)]
    for _ in range(10_000):
        wild = 10.0 ** rng.uniform(2.8, 4.0)
        flick = flicked((rng.gauss(0.0, wild), rng.gauss(-wild, wild)), (1366, 768))
        if flick is None:
            continue
        assert LEAST <= flick.y <= flick.speed <= FASTEST * 1.000001
        thrown = fly(flick, rng.choice(boards), rng.uniform(0.0, 600.0), rng.sample(range(9), 3))
        check(thrown)
        throws, hits = throws + 1, hits + isinstance(thrown.landing, Hit)
    assert throws > 5_000
    assert hits > 300


def check(thrown: Flight) -> None:
    """A flight is finite, and ends on a board, on the ground or at the edge of the picture."""
    assert 0.0 < thrown.decided <= thrown.seconds < 3.0
    assert len(thrown.path) == math.ceil(thrown.seconds / STEP - 1e-9) + 1
    assert all(math.isfinite(part) for place in thrown.path[::9] for part in place)
    x, y, z = thrown.path[-1]
    if isinstance(thrown.landing, Hit):
        assert math.hypot(*thrown.landing.offset) <= RIM
        assert z == 1.0
    else:
        assert y == pytest.approx(ground(z)) or abs(x) == pytest.approx(OUT)
