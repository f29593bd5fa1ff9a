"""Questions that are nearly the same, found among ten thousand in a few seconds.

Likeness is the Jaccard index of what question and options are made of: the share of their pairs of
neighbouring characters (or English words) that both have. Comparing all with all would take hours, so each
question is looked up under its rarest pairs: two that are ALIKE have at least DEPTH of these in common
(prefix filtering: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007; the deeper prefix: Wang, Li &
Feng 2012). What is like an earlier question is left out of the index, so that copies of copies stay cheap.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeVar

from game.bank.question import Question, Topic
from game.doctor.finding import Finding, in_question
from game.doctor.tongue import langs, shingles

ALIKE = 0.65
"""From here on a player thinks to have met the question before. Twins, which change one fact, reach 0.85."""
FEWEST = 20
"""With fewer pairs than this a question is too short to judge."""
DEPTH = 13
"""At most ALIKE × FEWEST. The deeper, the fewer questions are compared in vain."""

Part = TypeVar("Part")


def alike(one: frozenset[Part], other: frozenset[Part]) -> float:
    """The Jaccard index of two sets, 0 to 1."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def like_questions(topics: Sequence[Topic]) -> Iterator[Finding]:
    """Every question that is nearly the same as an earlier one, in its file or another, and not its twin."""
    index = Index()
    for question, parts in _ranked([question for topic in topics for question in topic.questions]):
        found = [(share, other) for share, other in index.near(parts) if not _told_apart(question, other)]
        if not found:
            index.add(question, parts)
            continue
        share, other = max(found, key=lambda pair: pair[0])
        where = f"{other.file.name}:{other.line}"
        yield in_question("like_question", question, "ask", where=where, share=round(share * 100))


def _ranked(questions: Sequence[Question]) -> Iterator[tuple[Question, frozenset[int]]]:
    """Each question that is long enough with its pairs, as numbers: the rarest pair of all is 0."""
    pairs = [(question, _pairs(question)) for question in questions]
    counts = Counter(chain.from_iterable(found for _, found in pairs))
    ranks = {pair: rank for rank, pair in enumerate(sorted(counts, key=lambda pair: (counts[pair], pair)))}
    for question, found in pairs:
        if len(found) >= FEWEST:
            yield question, frozenset(map(ranks.__getitem__, found))


class Index:
    """Questions under the rarest of their parts."""

    def __init__(self) -> None:
        self._kept: list[tuple[Question, frozenset[int]]] = []
        self._under: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, question: Question, parts: frozenset[int]) -> None:
        number = len(self._kept)  # one object for all its places: counted twice as fast
        for part in _rarest(parts):
            self._under[part].append(number)
        self._kept.append((question, parts))

    def near(self, parts: frozenset[int]) -> Iterator[tuple[float, Question]]:
        """The kept questions that are ALIKE, with their likeness."""
        met = Counter(chain.from_iterable(self._under.get(part, ()) for part in _rarest(parts)))
        for number in [number for number, times in met.items() if times >= DEPTH]:
            question, others = self._kept[number]
            if (share := alike(parts, others)) >= ALIKE:
                yield share, question


def _rarest(parts: frozenset[int]) -> list[int]:
    """So many that two questions which are ALIKE have at least DEPTH of them in common."""
    return sorted(parts)[: len(parts) - math.ceil(ALIKE * len(parts)) + DEPTH]


def _pairs(question: Question) -> frozenset[str]:
    lang = langs(question)[0]
    texts = [question.ask.in_(lang), *(option.text.in_(lang) for option in question.options)]
    return frozenset(chain.from_iterable(map(shingles, texts)))


def _told_apart(one: Question, other: Question) -> bool:
    """Twins are meant to be alike, and pictures may make the difference."""
    return one.twin == other.id or other.twin == one.id or _pictures(one) != _pictures(other)


def _pictures(question: Question) -> set[object]:
    return {question.picture, *(option.picture for option in question.options)}
