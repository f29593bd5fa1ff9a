"""The mix of a whole file: answers that could be guessed from their frequency, levels all alike.

The right answer should be anywhere equally often (Haladyna, Downing & Rodriguez 2002, guideline 20); options
are shuffled here, verdicts cannot be. The levels follow our own rule: about 4 : 4 : 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.bank.question import Topic, Verdict
from game.doctor.chance import RARE, so_uneven
from game.doctor.finding import Finding, in_file

FEWEST_VERDICTS = 8
FEWEST_LEVELS = 10
MIX = (0.4, 0.4, 0.2)
"""Shares of the levels 1, 2 and 3."""
FAR = 0.15
"""How far the share of a level may be off in a file so large that chance would hardly bring that about."""


def verdicts(topic: Topic) -> Iterator[Finding]:
    """One verdict comes so often, or so seldom, that guessing it pays."""
    given = [question.verdict for question in topic.questions if question.verdict is not None]
    counts = [given.count(verdict) for verdict in Verdict]
    if len(given) >= FEWEST_VERDICTS and so_uneven(counts, (1 / 3, 1 / 3, 1 / 3)) < RARE:
        infringing, fine, depends = counts
        yield in_file("verdicts", topic, count=len(given), infringing=infringing, fine=fine, depends=depends)


def levels(topic: Topic) -> Iterator[Finding]:
    """Far too many questions of one level."""
    given = [question.level for question in topic.questions]
    if len(given) < FEWEST_LEVELS:
        return
    counts = [given.count(level) for level in (1, 2, 3)]
    off = max(abs(count / len(given) - share) for count, share in zip(counts, MIX, strict=True))
    if off > FAR and so_uneven(counts, MIX) < RARE:
        one, two, three = counts
        yield in_file("levels", topic, count=len(given), one=one, two=two, three=three)
