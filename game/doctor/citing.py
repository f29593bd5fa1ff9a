"""Citations that will be out of date within a year, while there is time to look up the new article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from game.bank.citation import parse
from game.bank.laws import Law, Register
from game.bank.problems import Value, shown
from game.bank.question import Question
from game.doctor.finding import Finding, in_question

AHEAD = timedelta(days=365)


def changing_laws(question: Question, register: Register, today: date) -> Iterator[Finding]:
    """A law that lapses within a year, and the question does not cite the version that follows.

    Who cites by name means the law of the day: once it changes, the same number is another article. What
    is wrong with a citation already today the reader tells.
    """
    later = today + AHEAD
    told: set[str] = set()
    for i, typed in enumerate(question.law):
        law = register.version(typed, today)
        if law is None or not law.in_force(today) or law.in_force(later):
            continue
        citation = parse(typed)
        if citation and citation.by_name:
            if citation.article:
                yield _finding("law_changes_name", question, i, law, register, later)
        elif law.family not in told and not _followed(question, law, register, later):
            told.add(law.family)
            yield _finding("law_changes", question, i, law, register, later)


def _followed(question: Question, law: Law, register: Register, later: date) -> bool:
    """Whether `question` cites, by its key, the version of `law` that is in force `later`."""
    new = register.now(law.family, later)
    return new is not None and any(
        register.version(typed, later) is new and new.key in typed for typed in question.law
    )


def _finding(kind: str, question: Question, i: int, law: Law, register: Register, later: date) -> Finding:
    day = (law.until or later) + timedelta(days=1)
    gaps: dict[str, Value] = {"law": law.short, "version": law.version, "day": f"{day}", "old": law.key}
    new = register.now(law.family, later)
    if new is None:
        return in_question("law_ends", question, "law", i, **gaps)
    return in_question(kind, question, "law", i, **gaps, new=new.key, typed=shown(question.law[i], 40))
