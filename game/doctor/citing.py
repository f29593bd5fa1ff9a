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
    ready = {law.family for typed in question.law if (law := _named_by_key(typed, register, later))}
    for i, typed in enumerate(question.law):
        law, citation = register.version(typed, today), parse(typed)
        if law is None or citation is None or not law.in_force(today) or law.in_force(later):
            continue
        if citation.by_name and citation.article:
            yield _finding("law_changes_name", question, i, law, register, later)
        elif not citation.by_name and law.family not in ready | told:
            told.add(law.family)
            yield _finding("law_changes", question, i, law, register, later)


def _named_by_key(typed: str, register: Register, later: date) -> Law | None:
    """The law, if it is cited by its key and in force `later`."""
    law, citation = register.version(typed, later), parse(typed)
    return law if law and law.in_force(later) and citation and not citation.by_name else None


def _finding(kind: str, question: Question, i: int, law: Law, register: Register, later: date) -> Finding:
    until = law.until or later
    gaps: dict[str, Value] = {
        "law": law.short,
        "version": law.version,
        "day": f"{until + timedelta(days=1)}",
        "old": law.key,
    }
    new = register.now(law.family, later)
    if new is None:
        return in_question("law_ends", question, "law", i, **gaps)
    return in_question(kind, question, "law", i, **gaps, new=new.key, typed=shown(question.law[i], 40))
