"""What is striking about an item: the reasons for which a teacher should look at it first."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from typing import Final, Literal

from game.report.items import Drawn, Item
from game.report.statistics import Share, Z

Flag = Literal["inverse", "rival", "hard", "weak", "dead", "easy"]
URGENCY: Final[tuple[Flag, ...]] = ("inverse", "rival", "hard", "weak", "dead", "easy")
"""The more likely a mistake in the question, the earlier."""
HARD, EASY = 0.30, 0.95
"""Fewer right than this, more right than this."""
WEAK: Final = 0.10
"""Discrimination below which those who know are hardly told from those who do not."""
DEAD: Final = 0.05
"""Wrong options that draw a smaller share than this mislead nobody."""


def flags(item: Item) -> tuple[Flag, ...]:
    """What is striking about `item`, the most urgent first.

    Nothing about a wording that has been replaced: it has been mended.
    """
    return () if item.state == "earlier" else tuple(sorted(set(_found(item)), key=URGENCY.index))


def dead(item: Item) -> tuple[Drawn, ...]:
    """The wrong options that next to nobody chose, once enough have answered.

    The three verdicts are no author's choice, and a lawful act that nobody hits in a minefield is a lesson
    learned; a wording that is not at hand may have had options of which nothing is known.
    """
    if item.share.few or item.state != "now" or item.kind not in ("one", "several"):
        return ()
    return tuple(
        drawn for drawn in item.drawn if drawn.choice.right is False and item.of_asked(drawn.count) < DEAD
    )


def _found(item: Item) -> Iterator[Flag]:
    if item.discrimination is not None and item.discrimination < WEAK:
        yield "inverse" if item.discrimination < _by_chance(item.share.asked) else "weak"
    if _rivalled(item):
        yield "rival"
    if any(_surely_below(share, HARD) for share in _tasks(item)):
        yield "hard"
    if not item.share.few and item.share.right > EASY * item.share.asked:
        yield "easy"
    if dead(item):
        yield "dead"


def _by_chance(answers: int) -> float:
    """How far below 0 chance takes a discrimination of 0 once in forty times: it spreads by 1/√(n − 1)."""
    return -Z / sqrt(answers - 1)


def _tasks(item: Item) -> list[Share]:
    """What has to be got right: the question, or each act of a minefield, of which few ever get all nine."""
    if item.kind == "minefield":
        return [item.judged_right(drawn) for drawn in item.drawn if drawn.choice.right is not None]
    return [item.share]


def _surely_below(share: Share, limit: float) -> bool:
    """With enough answers the share itself counts; with fewer, its whole interval must lie below."""
    bound = share.value if not share.few else share.interval and share.interval[1]
    return bound is not None and bound < limit


def _rivalled(item: Item) -> bool:
    """Whether one wrong option (of a question with one right) drew more than the right one."""
    if item.share.few or item.kind not in ("one", "verdict"):
        return False
    wrong = [drawn.count for drawn in item.drawn if drawn.choice.right is False]
    return max(wrong, default=0) > item.share.right
