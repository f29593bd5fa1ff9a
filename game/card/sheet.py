"""The answer sheet: in which order the options lie, what was ticked, and whether that is right. No pygame."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import cached_property

from game.bank.question import Option, Question, Verdict
from game.card.answer import Answer, Asking

VERDICTS = tuple(Verdict)
"""The three boards of a verdict question, from left to right; they are never shuffled."""


def shuffled(question: Question, rng: random.Random) -> tuple[int, ...]:
    """Which option (or verdict) lies at each position of the screen."""
    if question.kind == "verdict":
        return tuple(range(len(VERDICTS)))
    order = list(range(len(question.options)))
    rng.shuffle(order)
    return tuple(order)


@dataclass(frozen=True)
class Sheet:
    """One question on the screen. `order`, `ticked` and everything else here count POSITIONS from 0.

    The first tap answers unless several options are right: then taps tick, and `hand_in` answers.
    """

    asking: Asking
    order: tuple[int, ...]
    ticked: frozenset[int] = frozenset()
    answered: bool = False

    @property
    def question(self) -> Question:
        return self.asking.question

    @cached_property
    def rights(self) -> frozenset[int]:
        """The positions that are right."""
        if self.question.verdict is not None:
            return frozenset({VERDICTS.index(self.question.verdict)})
        return frozenset(at for at, index in enumerate(self.order) if self.question.options[index].right)

    @property
    def several(self) -> bool:
        return self.question.kind == "several"

    @property
    def correct(self) -> bool:
        """All of the right ones are ticked and nothing else."""
        return self.ticked == self.rights

    @property
    def complete(self) -> bool:
        """As many are ticked as are right, so it can be handed in."""
        return len(self.ticked) == len(self.rights)

    def option(self, at: int) -> Option | None:
        """What lies at a position; None on a verdict question."""
        return None if self.question.verdict is not None else self.question.options[self.order[at]]

    def tick(self, at: int) -> Sheet:
        """The sheet after a tap on position `at`."""
        if self.answered or not 0 <= at < len(self.order):
            return self
        if self.several:
            return replace(self, ticked=self.ticked ^ {at})
        return replace(self, ticked=frozenset({at}), answered=True)

    def hand_in(self) -> Sheet:
        """The sheet with its ticks as the answer; unchanged while there are too few or too many."""
        return replace(self, answered=True) if self.several and self.complete else self

    def answer(self, seconds: float) -> Answer:
        """What the stall hears."""
        chosen = tuple(sorted(self.order[at] for at in self.ticked))
        return Answer(self.asking, chosen, self.correct, seconds)
