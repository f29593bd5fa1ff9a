"""The spin ends where chance has sent it, whatever the flick."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stalls.wheel.spin import EDGE, pegs_passed, plan


@given(
    angle=st.floats(-50, 50),
    count=st.integers(3, 13),
    share=st.floats(0, 0.999),
    speed=st.floats(-40, 40),
    seed=st.integers(0, 10**6),
)
def test_it_rests_well_inside_the_drawn_sector(
    angle: float, count: int, share: float, speed: float, seed: int
) -> None:
    sector = int(share * count)
    spin = plan(angle, sector, count, speed, random.Random(seed))
    on_the_wheel = (-spin.end % 1.0) * count
    assert sector + EDGE - 1e-6 <= on_the_wheel <= sector + 1 - EDGE + 1e-6
    assert 3.0 <= spin.seconds <= 4.0
    assert (spin.end > spin.start) == (speed >= 0)
    assert spin.angle(0.0) == pytest.approx(angle)
    assert spin.angle(spin.seconds + 1) == pytest.approx(spin.end)


@given(st.floats(-9, 9), st.integers(0, 10**6))
def test_it_only_slows_down(speed: float, seed: int) -> None:
    spin = plan(0.2, 3, 9, speed, random.Random(seed))
    steps = [abs(spin.angle(t / 60 + 1 / 60) - spin.angle(t / 60)) for t in range(int(spin.seconds * 60))]
    assert all(later <= sooner + 1e-9 for sooner, later in pairwise(steps))


def test_a_flick_changes_speed_not_place() -> None:
    slow, fast = (plan(0.0, 5, 9, speed, random.Random(7)) for speed in (0.5, 30.0))
    assert fast.end - fast.start > slow.end - slow.start
    assert fast.end % 1.0 == pytest.approx(slow.end % 1.0)


@pytest.mark.parametrize(
    ("before", "after", "pegs"), [(0.0, 0.24, 0), (0.2, 0.3, 1), (0.3, -0.05, 2), (0.9, 2.1, 5)]
)
def test_pegs_passed(before: float, after: float, pegs: int) -> None:
    assert pegs_passed(before, after, 4) == pegs
