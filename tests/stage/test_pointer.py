"""From a finger's path to taps, drags and flicks."""

from __future__ import annotations

import pytest

from game.stage.events import Drag, Press, Release, Tap
from game.stage.pointer import Pointer


def target(at: tuple[int, int]) -> str | None:
    """One target on the left of x = 100."""
    return "ball" if at[0] < 100 else None


def test_a_tap_may_wander_a_little() -> None:
    pointer = Pointer(slop=10)
    assert pointer.down((50, 50), 0.0, target) == [Press("ball", (50, 50))]
    assert pointer.pressed == "ball"
    assert pointer.move((56, 44), 0.1) == []
    assert pointer.up((57, 45), 0.2, target) == [Tap("ball")]
    assert pointer.pressed is None


def test_letting_go_beside_the_target_taps_nothing() -> None:
    pointer = Pointer(slop=10)
    pointer.down((98, 50), 0.0, target)
    assert pointer.up((104, 50), 0.1, target) == []


def test_a_drag_is_told_from_its_start_and_ends_in_a_flick() -> None:
    pointer = Pointer(slop=10)
    pointer.down((50, 50), 0.0, target)
    assert pointer.move((70, 50), 0.02) == [Drag("ball", (50, 50), (70, 50), (20, 0))]
    assert pointer.pressed is None
    assert pointer.move((90, 50), 0.04) == [Drag("ball", (50, 50), (90, 50), (20, 0))]
    drag, release = pointer.up((110, 50), 0.06, target)
    assert drag == Drag("ball", (50, 50), (110, 50), (20, 0))
    assert isinstance(release, Release)
    assert release.velocity == pytest.approx((1000.0, 0.0))


def test_a_pause_before_letting_go_is_no_flick() -> None:
    pointer = Pointer(slop=10)
    pointer.down((50, 50), 0.0, target)
    pointer.move((90, 50), 0.05)
    release = pointer.up((90, 50), 0.5, target)[-1]
    assert isinstance(release, Release)
    assert release.velocity == (0.0, 0.0)


def test_what_is_cancelled_ends_in_nothing() -> None:
    pointer = Pointer()
    pointer.down((50, 50), 0.0, target)
    pointer.cancel()
    assert pointer.move((90, 90), 0.1) == []
    assert pointer.up((50, 50), 0.2, target) == []
