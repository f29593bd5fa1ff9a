"""What a visitor should remember of a round. Pure: answers in, short words out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from game.card.answer import Answer
from game.stalls.stall import Round

_SENTENCE = re.compile(r".+?(?:[。！？]+[”’」』）]*|[.!?]+[\"”’)]*(?=\s+[A-Z“\"(])|$)", re.DOTALL)
_ABBREVIATED = re.compile(r"\b(?:No|Art|Arts|vs|etc|e\.g|i\.e|Mr|Ms|Dr|Co|Ltd|Inc|[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Review:
    """The missed questions of a round, each once, and how the one more try at them goes."""

    missed: tuple[Answer, ...]
    right: int
    total: int
    learned: frozenset[str] = frozenset()
    """Ids of the missed questions that were right at the second try."""
    tried: int = 0
    """How many of the missed ones were asked again."""
    asked: bool = False
    """Whether the one more try was taken."""

    @property
    def waiting(self) -> Answer | None:
        """The next missed question of the second try."""
        return self.missed[self.tried] if self.tried < len(self.missed) else None

    @property
    def again(self) -> bool:
        """Whether there is something to try again, and the try has not been taken."""
        return bool(self.missed) and not self.asked

    def start(self) -> Review:
        """The one more try begins."""
        return replace(self, asked=True, tried=0)

    def answered(self, answer: Answer) -> Review:
        """The next missed question was answered once more."""
        learned = self.learned | {answer.asking.question.id} if answer.right else self.learned
        return replace(self, tried=self.tried + 1, learned=learned)


def review(done: Round) -> Review:
    """What there is to remember of a finished round."""
    missed = {answer.asking.question.id: answer for answer in done.answers if not answer.right}
    return Review(tuple(missed.values()), sum(a.right for a in done.answers), len(done.answers))


def first_sentence(text: str) -> str:
    """The first sentence of an explanation; an abbreviation's full stop does not end it."""
    text = " ".join(text.split())
    end = 0
    for match in _SENTENCE.finditer(text):
        end = match.end()
        if not _ABBREVIATED.search(text[:end]):
            break
    return text[:end].strip()


def praise(review: Review) -> tuple[str, dict[str, int]]:
    """Which kind words the mascot says (a key under `results.`), and the numbers in them."""
    if review.asked:
        if not review.learned:
            return "say_later", {}
        if len(review.learned) == len(review.missed):
            return "say_learned", {}
        return "say_better", {"n": len(review.learned)}
    if not review.missed:
        return ("say_perfect" if review.total else "say_few"), {}
    if review.right * 5 >= review.total * 3:
        return "say_good", {}
    return ("say_some" if review.right * 5 >= review.total else "say_few"), {}
