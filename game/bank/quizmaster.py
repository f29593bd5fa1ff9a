"""Who asks: the shelf of banks, the laws of the day and the deck, behind the few questions a stall has."""

from __future__ import annotations

import random
from collections.abc import Callable, Container
from contextlib import suppress
from datetime import date

from game.bank.deck import Counts, Deck
from game.bank.laws import Register
from game.bank.question import KINDS, Kind, Problem, Question, Said, Topic
from game.bank.shelf import Shelf


class Quizmaster:
    """Hands out questions for one machine. `today` is asked anew: a day may end while the fair is open.

    So is `is_open`, which says of a stall and the key of a topic whether its questions are asked.
    """

    def __init__(
        self,
        shelf: Shelf,
        register: Register,
        deck: Deck,
        today: Callable[[], date],
        is_open: Callable[[str, str], bool] = lambda _stall, _topic: True,
    ) -> None:
        self._shelf = shelf
        self._register = register
        self._deck = deck
        self._today = today
        self._is_open = is_open

    def refresh(self) -> bool:
        """Read again the files that were saved meanwhile; True if there were any."""
        return self._shelf.refresh()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the banks as they were last read."""
        return self._shelf.problems

    def topics(self, stall: str) -> tuple[Topic, ...]:
        """The topics of a stall that are open and have a readable question."""
        return tuple(topic for topic in self.shelved(stall) if self._is_open(stall, topic.key))

    def shelved(self, stall: str) -> tuple[Topic, ...]:
        """The same, with those that the host has closed."""
        return self._shelf.topics(stall)

    def left(self, topic: Topic, kinds: Container[Kind] = KINDS) -> int:
        """How many of the topic's questions, of those `kinds`, this visitor has not met."""
        return self._deck.left(topic, kinds)

    def ask(self, topic: Topic) -> Question | None:
        """The next question of `topic` as its file is now; None if it has none left for this visitor."""
        self.refresh()
        now = next((t for t in self.topics(topic.stall) if t.key == topic.key), None)
        return self._deck.draw(now.questions) if now is not None else None

    def draw(
        self, stall: str, kinds: Container[Kind] = KINDS, level: int | None = None
    ) -> tuple[Topic, Question] | None:
        """The next question among all topics of `stall`, with its topic; None if none of `kinds` is left.

        `level` is the one to come near to, by default the level that this visitor has reached.
        """
        self.refresh()
        topics = {q.id: topic for topic in self.topics(stall) for q in topic.questions}
        bag = [q for topic in self.topics(stall) for q in topic.questions if q.kind in kinds]
        question = self._deck.draw(bag, level)
        return (topics[question.id], question) if question is not None else None

    def answered(self, question: Question, right: bool) -> None:
        """Let the deck learn from an answer: the level, and a missed question's twin."""
        self._deck.answered(question, right)

    def citations(self, question: Question) -> tuple[Said, ...]:
        """The laws that a question rests on, as in force today; a minefield's many in brief."""
        cite = self._register.cite_in_brief if question.minefield else self._register.cite
        return tuple(cite(question.law, self._today()))

    def twin(self, rng: random.Random) -> Quizmaster:
        """One who asks from the same banks and leaves no trace: for a demonstration."""
        return Quizmaster(self._shelf, self._register, Deck(rng, Counts()), self._today, self._is_open)

    def freeze(self) -> dict[str, object]:
        """What is known of this visitor, as plain data."""
        return self._deck.freeze()

    def thaw(self, data: object) -> None:
        """The visitor goes on of whom `freeze` told; one of whom it did not is as good as new."""
        self._deck.new_visit()
        with suppress(LookupError, TypeError, ValueError, AttributeError):
            self._deck.thaw(data)

    def new_visit(self) -> None:
        """The next visitor steps up."""
        self._deck.new_visit()
