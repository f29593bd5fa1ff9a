"""How likely chance alone would bring about what a file shows. Exact sums, no tables."""

from __future__ import annotations

import math
from collections.abc import Sequence

RARE = 0.01
"""What chance brings about less often than this is no chance."""


def at_least(hits: int, trials: int, chance: float) -> float:
    """The probability of `hits` or more in `trials`, each with `chance` (0 < chance < 1): the binomial tail.

    Where the chances of the trials differ, their mean may stand for them: above the mean the tail is
    then never too small (Hoeffding 1956).
    """
    return min(1.0, sum(_exactly(k, trials, chance) for k in range(hits, trials + 1)))


def _exactly(hits: int, trials: int, chance: float) -> float:
    ways = math.lgamma(trials + 1) - math.lgamma(hits + 1) - math.lgamma(trials - hits + 1)
    return math.exp(ways + hits * math.log(chance) + (trials - hits) * math.log1p(-chance))


def so_uneven(counts: Sequence[int], shares: Sequence[float]) -> float:
    """The probability of three `counts` at least so far from `shares`, which add up to 1.

    Pearson's chi-square; with the two degrees of freedom of three counts its tail is exp(−χ²/2).
    """
    total = sum(counts)
    square = sum(
        (count - total * share) ** 2 / (total * share) for count, share in zip(counts, shares, strict=True)
    )
    return math.exp(-square / 2)
