"""The answer sheet: in which order the options lie, what was ticked, and whether that is right. No pygame."""

from __future__ import annotations

import random
from collections.abc import Collection
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


def verdict_key(question: Question, board: int) -> str:
    """The key of what a board (an index into VERDICTS) reads for this question."""
    if question.signs == "mine" and VERDICTS[board] is not Verdict.DEPENDS:
        return f"card.mine_{board + 1}"
    return f"card.verdict_{board + 1}"


@dataclass(frozen=True)
class Sheet:
    """One question on the screen. `order`, `ticked` and everything else here count POSITIONS from 0.

    The first tap answers unless there are several to find: then taps tick, and `hand_in` answers.
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
        """Whether there are several to find."""
        return self.question.kind in ("several", "minefield")

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

    def given(self, chosen: Collection[int]) -> Sheet:
        """The sheet with an answer of as many or as few as were chosen, by their index in the question.

        In a minefield the mistakes come first.
        """
        order, options = self.order, self.question.options
        if self.question.minefield:
            order = tuple(sorted(order, key=lambda index: (index in chosen) == options[index].right))
        ticked = frozenset(at for at, index in enumerate(order) if index in chosen)
        return replace(self, order=order, ticked=ticked, answered=True)

    def hand_in(self) -> Sheet:
        """The sheet with its ticks as the answer; unchanged while there are too few or too many."""
        ready = self.several and self.complete and not self.answered
        return replace(self, answered=True) if ready else self

    def answer(self, seconds: float) -> Answer:
        """What the stall hears."""
        chosen = tuple(sorted(self.order[at] for at in self.ticked))
        return Answer(self.asking, chosen, self.correct, seconds)
