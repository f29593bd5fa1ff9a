"""The host's sign is known from a visitor's taps."""

from __future__ import annotations

import pytest

from game.kiosk.corner import Corner

SIZE = (1366, 768)
IN, OUT = (80, 20), (100, 20)


def tapped(*taps: tuple[float, tuple[int, int]]) -> Corner:
    """The taps, the last one still held."""
    corner = Corner()
    for now, at in taps:
        corner.up()
        corner.down(at, now, SIZE)
    return corner


def test_five_taps_with_the_last_one_held_are_the_sign() -> None:
    corner = tapped(*((i * 0.8, IN) for i in range(5)))
    assert not corner.given(3.2 + 1.9)
    assert corner.given(3.2 + 2.0)


@pytest.mark.parametrize(
    "taps",
    [
        [(i * 0.8, IN) for i in range(4)],
        [(i * 1.1, IN) for i in range(5)],
        [(i * 0.8, OUT if i == 2 else IN) for i in range(5)],
        [(i * 0.8, OUT) for i in range(9)],
        [(0.0, IN)],
    ],
    ids=["four", "slow", "one beside it", "all beside it", "only held"],
)
def test_anything_else_is_not(taps: list[tuple[float, tuple[int, int]]]) -> None:
    assert not tapped(*taps).given(taps[-1][0] + 2.5)


def test_a_finger_that_lets_go_or_leaves_the_corner_gives_no_sign() -> None:
    corner = tapped(*((i * 0.5, IN) for i in range(5)))
    corner.up()
    assert not corner.given(9.0)
    corner = tapped(*((i * 0.5, IN) for i in range(5)))
    corner.move(OUT, SIZE)
    corner.move(IN, SIZE)
    assert not corner.given(9.0)


def test_more_than_five_taps_will_do() -> None:
    assert tapped(*((i * 0.5, IN) for i in range(8))).given(3.5 + 2.0)


def test_the_corner_is_measured_by_the_shorter_side() -> None:
    corner = Corner()
    for i in range(5):
        corner.down((120, 120), i * 0.5, (1080, 1920))
    assert corner.given(4.0)
