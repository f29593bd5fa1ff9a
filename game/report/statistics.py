"""The formulas of the report. Pure; marks and shares are 0..1.

E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
Statistical Association 22 (1927), 209–212: the interval of a share.
Moodle, “Quiz statistics calculations”, docs.moodle.org/dev/Quiz_statistics_calculations: facility index and
discrimination index.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import correlation
from typing import Final

ENOUGH: Final = 30
"""Answers from which on a figure is taken at its word; with fewer, chance speaks louder than the question."""
Z: Final = 1.959963984540054
"""The standard normal quantile that leaves 2.5 % on either side: intervals are those of 95 %."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many right of so many asked; of a question this is its facility."""

    right: int
    asked: int

    @property
    def value(self) -> float | None:
        """right / asked: for marks of 0 and 1, Moodle's facility index. None if nobody was asked."""
        return self.right / self.asked if self.asked else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval of the share. With p = right / n, of n independent answers:

        (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
        """
        if self.value is None:
            return None
        p, n = self.value, self.asked
        middle = p + Z * Z / (2 * n)
        reach = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        whole = 1 + Z * Z / n
        return max(0.0, min(p, (middle - reach) / whole)), min(1.0, max(p, (middle + reach) / whole))

    @property
    def few(self) -> bool:
        """Too few answers to say much."""
        return self.asked < ENOUGH


def discrimination(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Moodle's discrimination index, −1..1, from (mark of the question, mark of the rest) for each visit.

    It is the correlation of the mark x with that of the rest of the test, X:

        C(x, X) / √(V(x) · V(X))

    None if all marks, or all rests, are the same. Moodle gives it in per cent and sums the rest up, for all
    its pupils meet equally many questions. Ours do not: they bring the share that was right of the rest,
    which makes no difference where they do, a correlation being blind to scale.
    """
    marks, rests = [mark for mark, _ in pairs], [rest for _, rest in pairs]
    if len(set(marks)) < 2 or len(set(rests)) < 2:
        return None
    return correlation(marks, rests)
