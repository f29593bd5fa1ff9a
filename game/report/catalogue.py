"""The words that belong to ids: questions from the banks at hand, names of stalls and of the verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.bank.question import Question, Said, Topic, Verdict
from game.records.fingerprint import fingerprint

State = Literal["now", "earlier", "gone"]
"""Whether a wording is the one of the banks at hand, one they had before, or of a question they lack."""


@dataclass(frozen=True, slots=True)
class Names:
    """What stalls are called, by key and in order, and what the three boards read, by `Question.signs`."""

    stalls: Mapping[str, Said]
    verdicts: Mapping[str, tuple[Said, ...]]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to be chosen: its words (None if they are not at hand) and whether it is right, if known."""

    text: Said | None = None
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the banks at hand have to say. `topics` are in their order, by stall and key."""

    names: Names
    topics: Mapping[tuple[str, str], Topic] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)

    def state(self, question: str, words: str) -> State:
        """How the wording with the hash `words` stands to the banks."""
        if question not in self.hashes:
            return "gone"
        return "now" if self.hashes[question] == words else "earlier"

    def choices(self, question: str, words: str) -> tuple[Choice, ...] | None:
        """What could be chosen, in the order of the records' indices; None if the wording is not at hand."""
        if self.state(question, words) != "now":
            return None
        found = self.questions[question]
        if found.verdict is None:
            return tuple(Choice(option.text, option.right) for option in found.options)
        boards = self.names.verdicts[found.signs]
        return tuple(
            Choice(text, verdict is found.verdict) for text, verdict in zip(boards, Verdict, strict=True)
        )

    def stall(self, key: str) -> Said:
        """A stall's name; its key where it has none."""
        return self.names.stalls.get(key, Said(key, key))

    def topic(self, stall: str, key: str) -> Said:
        """A topic's name; its key where no bank has it."""
        topic = self.topics.get((stall, key))
        return topic.name if topic is not None else Said(key, key)


def catalogue(topics: Iterable[Topic], names: Names) -> Catalogue:
    """The catalogue of `topics`, stalls in the order of `names`."""
    known = list(names.stalls)
    ordered = sorted(
        topics, key=lambda topic: known.index(topic.stall) if topic.stall in known else len(known)
    )
    questions = {question.id: question for topic in ordered for question in topic.questions}
    hashes = {key: fingerprint(question) for key, question in questions.items()}
    return Catalogue(names, {(topic.stall, topic.key): topic for topic in ordered}, questions, hashes)
