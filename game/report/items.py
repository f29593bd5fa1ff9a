"""Items: each wording of each question, with everything that visitors answered to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from game.report.catalogue import Catalogue, Choice, State
from game.report.statistics import ENOUGH, Share, discrimination
from game.report.visits import Reply, Visit


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something to be chosen, its index in the question, and how many chose it."""

    index: int
    choice: Choice
    count: int


@dataclass(frozen=True, slots=True)
class Item:
    """One wording of a question. Days are ISO; `seconds` the median; `discrimination` None below 30 answers.

    `drawn` are all options where the wording is at hand, else those that somebody chose.
    """

    question: str
    hash: str
    stall: str
    topic: str
    kind: str
    state: State
    share: Share
    discrimination: float | None
    drawn: tuple[Drawn, ...]
    seconds: float
    first: str
    last: str

    def of_asked(self, count: int) -> float:
        """The share of visitors who did something."""
        return count / self.share.asked

    def judged_right(self, drawn: Drawn) -> Share:
        """Of a minefield's act: how many hit the mine, or spared what is lawful."""
        asked = self.share.asked
        return Share(drawn.count if drawn.choice.right else asked - drawn.count, asked)


Marked = tuple[Reply, float | None]
"""An answer, and the share that was right of its visitor's other ones; None if there are no others."""


def items(visits: Iterable[Visit], catalogue: Catalogue) -> tuple[Item, ...]:
    """The items of `visits`, whose answers are all first ones; in no order."""
    met: defaultdict[tuple[str, str], list[Marked]] = defaultdict(list)
    for visit in visits:
        for marked in _with_rests(visit.replies):
            met[marked[0].item].append(marked)
    return tuple(_item(marked, catalogue) for marked in met.values())


def _with_rests(replies: Sequence[Reply]) -> Iterable[Marked]:
    right, others = sum(reply.right for reply in replies), len(replies) - 1
    return [(reply, (right - reply.right) / others if others else None) for reply in replies]


def _item(marked: Sequence[Marked], catalogue: Catalogue) -> Item:
    replies = [reply for reply, _ in marked]
    last = max(
        replies, key=lambda reply: reply.at
    )  # whose stall and topic are the latest, should they differ
    pairs = [(float(reply.right), rest) for reply, rest in marked if rest is not None]
    return Item(
        last.question,
        last.hash,
        last.stall,
        last.topic,
        last.kind,
        catalogue.state(*last.item),
        Share(sum(reply.right for reply in replies), len(replies)),
        discrimination(pairs) if len(pairs) >= ENOUGH else None,
        _drawn(replies, catalogue.choices(*last.item)),
        median(reply.seconds for reply in replies),
        min(reply.at for reply in replies)[:10],
        last.at[:10],
    )


def _drawn(replies: Sequence[Reply], choices: Sequence[Choice] | None) -> tuple[Drawn, ...]:
    counts = Counter(index for reply in replies for index in set(reply.chosen))
    if choices is not None:
        return tuple(Drawn(index, choice, counts[index]) for index, choice in enumerate(choices))
    rights = _known_rights(replies)
    return tuple(
        Drawn(index, Choice(right=None if rights is None else index in rights), counts[index])
        for index in sorted(counts)
    )


def _known_rights(replies: Sequence[Reply]) -> frozenset[int] | None:
    """The right options, as one right answer shows them; None if nobody was right."""
    return next((frozenset(reply.chosen) for reply in replies if reply.right), None)
