"""What to ask next: a bag that remembers, levels that follow success, twins that return."""

from __future__ import annotations

import random
from collections.abc import Container, Iterable, Sequence
from typing import Any, Protocol

from game.bank.question import KINDS, Kind, Question, Topic

LEVELS = (1, 2, 3)
RISE_AFTER = 2
"""Right answers in a row that raise the level by one; a single wrong one lowers it."""


class Asked(Protocol):
    """How often each question was asked on this machine, over all visits."""

    def times(self, question: str, /) -> int: ...
    def note(self, question: str, /) -> None: ...


class Counts:
    """`Asked` in memory: forgotten when the machine is switched off."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def times(self, question: str, /) -> int:
        return self._times.get(question, 0)

    def note(self, question: str, /) -> None:
        self._times[question] = self.times(question) + 1


class Deck:
    """Draws questions for one visit after the other. It keeps ids only, so banks may change under it."""

    def __init__(self, rng: random.Random, asked: Asked) -> None:
        self._rng = rng
        self._asked = asked
        self.new_visit()

    def new_visit(self) -> None:
        """The next visitor steps up: nothing met, nothing missed, the lowest level."""
        self.level = LEVELS[0]
        self._met: set[str] = set()
        self._twins: dict[str, int] = {}  # id of a missed question's twin → draws made when it was missed
        self._row = 0
        self._draws = 0

    def freeze(self) -> dict[str, object]:
        """What it knows of this visitor, as plain data (as JSON has it)."""
        return {
            "level": self.level,
            "met": sorted(self._met),
            "twins": dict(self._twins),
            "row": self._row,
            "draws": self._draws,
        }

    def thaw(self, data: Any) -> None:
        """Know again what `freeze` told. Other data raise one of the errors of a lookup or of a type."""
        level, row, draws = LEVELS[LEVELS.index(data["level"])], int(data["row"]), int(data["draws"])
        twins = {str(key): int(at) for key, at in dict(data["twins"]).items()}
        met = {str(key) for key in data["met"]}
        self.level, self._row, self._draws, self._met, self._twins = level, row, draws, met, twins

    def left(self, topic: Topic, kinds: Container[Kind] = KINDS) -> int:
        """How many questions of `topic`, of those `kinds`, this visitor has not met."""
        return sum(question.id not in self._met for question in topic.questions if question.kind in kinds)

    def draw(self, questions: Iterable[Question], level: int | None = None) -> Question | None:
        """One of `questions` that this visitor has not met, or None; it counts as asked.

        The twin of a missed question comes first, but not right after the miss if that can be
        avoided. Of the others, those which this machine asked least often, then those nearest to
        `level` (by default the level reached), then chance.
        """
        bag = [question for question in questions if question.id not in self._met]
        if not bag:
            return None
        question = self._rng.choice(self._best(bag, self.level if level is None else level))
        self._met.add(question.id)
        self._twins.pop(question.id, None)
        self._draws += 1
        self._asked.note(question.id)
        return question

    def answered(self, question: Question, right: bool) -> None:
        """Learn from an answer: right ones in a row raise the level, a miss lowers it and calls the twin."""
        if not right:
            self._row = 0
            self.level = max(LEVELS[0], self.level - 1)
            if question.twin is not None and question.twin not in self._met:
                self._twins[question.twin] = self._draws
            return
        self._row += 1
        if self._row == RISE_AFTER:
            self._row = 0
            self.level = min(LEVELS[-1], self.level + 1)

    def _best(self, bag: Sequence[Question], level: int) -> Sequence[Question]:
        due = [question for question in bag if self._twins.get(question.id, self._draws) < self._draws]
        if due:
            return due
        bag = [question for question in bag if question.id not in self._twins] or bag
        fewest = min(self._asked.times(question.id) for question in bag)
        rare = [question for question in bag if self._asked.times(question.id) == fewest]
        nearest = min(abs(question.level - level) for question in rare)
        return [question for question in rare if abs(question.level - level) == nearest]
