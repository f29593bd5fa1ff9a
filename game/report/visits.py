"""What the report is made of: visits with their answers, as the machines' records have them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; the fields are those of `game.records.note.AnswerNote`, `at` when it was given (ISO)."""

    stall: str
    topic: str
    question: str
    hash: str
    kind: str
    chosen: tuple[int, ...]
    right: bool
    seconds: float
    again: bool
    at: str

    @property
    def item(self) -> tuple[str, str]:
        """What was asked: the question's id, and the hash of the wording it had."""
        return self.question, self.hash


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit. `begun` and `ended` are ISO; `played` names the stall of each game played to its end."""

    id: str
    begun: str
    ended: str | None
    bot: bool
    idle: bool
    replies: tuple[Reply, ...] = ()
    played: tuple[str, ...] = ()

    @property
    def minutes(self) -> float | None:
        """How long it lasted; None while it goes on, or where the clock was set back meanwhile."""
        if self.ended is None:
            return None
        lasted = datetime.fromisoformat(self.ended) - datetime.fromisoformat(self.begun)
        return max(0.0, lasted.total_seconds()) / 60 if lasted.days >= 0 else None


def merged(books: Iterable[Iterable[Visit]]) -> tuple[Visit, ...]:
    """The visits of all books, each id once and in the order of time.

    One that is in several (in an export of noon and one of the evening, say) is taken from where most is
    known of it.
    """
    fullest: dict[str, Visit] = {}
    for book in books:
        for visit in book:
            known = fullest.get(visit.id)
            if known is None or _knowledge(visit) > _knowledge(known):
                fullest[visit.id] = visit
    return tuple(sorted(fullest.values(), key=lambda visit: (visit.begun, visit.id)))


def _knowledge(visit: Visit) -> tuple[int, int, bool]:
    return len(visit.replies), len(visit.played), visit.ended is not None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What does not count: the visits of bots and of those who walked away, and further tries of the rest."""

    bots: int
    idle: int
    tries: int


@dataclass(frozen=True, slots=True)
class Sample:
    """The visits that count, each with nothing but first answers."""

    visits: tuple[Visit, ...]
    left_out: LeftOut


def sample(visits: Iterable[Visit]) -> Sample:
    """What counts of `visits`: people who did not just walk away, and what each of them answered first.

    Neither the second try at a missed question counts nor one that a visitor met for the second time (in the
    next round, say): both have read the explanation, and Moodle too looks at first attempts.
    """
    seen = tuple(visits)
    people = [visit for visit in seen if not visit.bot]
    stayed = [visit for visit in people if not visit.idle]
    counted = tuple(_first_answers(visit) for visit in stayed)
    tries = sum(len(visit.replies) for visit in stayed) - sum(len(visit.replies) for visit in counted)
    return Sample(counted, LeftOut(len(seen) - len(people), len(people) - len(stayed), tries))


def _first_answers(visit: Visit) -> Visit:
    first: dict[str, Reply] = {}
    for reply in visit.replies:
        if not reply.again:
            first.setdefault(reply.question, reply)
    return Visit(visit.id, visit.begun, visit.ended, False, False, tuple(first.values()), visit.played)
