"""The two tails against their exact values."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from game.doctor.chance import at_least, so_uneven


@pytest.mark.parametrize(
    ("hits", "trials", "options"), [(0, 8, 4), (1, 8, 4), (6, 8, 4), (8, 8, 3), (30, 60, 4)]
)
def test_the_binomial_tail(hits: int, trials: int, options: int) -> None:
    chance = Fraction(1, options)
    exact = sum(
        math.comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(hits, trials + 1)
    )
    assert at_least(hits, trials, 1 / options) == pytest.approx(float(exact), rel=1e-9)


def test_ten_thousand_trials() -> None:
    assert at_least(2_500, 10_000, 0.25) == pytest.approx(0.5, abs=0.01)
    assert at_least(2_700, 10_000, 0.25) < 1e-5


@pytest.mark.parametrize(
    ("counts", "shares", "square"),
    [
        ((3, 3, 3), (1 / 3, 1 / 3, 1 / 3), 0.0),
        ((8, 1, 0), (1 / 3, 1 / 3, 1 / 3), 38 / 3),
        ((4, 4, 2), (0.4, 0.4, 0.2), 0.0),
    ],
)
def test_chi_square_of_three_counts(
    counts: tuple[int, ...], shares: tuple[float, ...], square: float
) -> None:
    assert so_uneven(counts, shares) == pytest.approx(math.exp(-square / 2))


def test_one_in_a_hundred_is_where_the_tables_have_it() -> None:
    """χ² of 9.21 with two degrees of freedom: 1 %."""
    assert math.exp(-9.210 / 2) == pytest.approx(0.01, rel=1e-3)
