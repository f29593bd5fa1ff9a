"""The doctor: looks at banks that can be played for what makes their questions worse than they could be.

Nothing here keeps a question from being played; every flaw is a warning. To add one, write a rule in the
file of its family, its words in `wording.py`, and a line in one of the three tables below.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from game.bank.laws import Register
from game.bank.question import Lang, Problem, Question, Topic
from game.doctor.balance import levels, verdicts
from game.doctor.citing import changing_laws
from game.doctor.cues import absolutes, echo
from game.doctor.finding import Finding
from game.doctor.languages import one_language
from game.doctor.lengths import longest, longest_often
from game.doctor.likeness import like_questions
from game.doctor.options import above, reasons, same_options
from game.doctor.places import Places
from game.doctor.reading import full_card, long_because, long_why
from game.doctor.stems import negation
from game.doctor.tongue import langs
from game.doctor.wording import MESSAGES

OF_QUESTIONS: tuple[Callable[[Question, Lang], Iterator[Finding]], ...] = (
    longest,
    absolutes,
    echo,
    above,
    same_options,
    negation,
    long_why,
    long_because,
    full_card,
)
OF_TOPICS: tuple[Callable[[Topic], Iterator[Finding]], ...] = (
    one_language,
    reasons,
    longest_often,
    verdicts,
    levels,
)
OF_BANKS: tuple[Callable[[Sequence[Topic]], Iterator[Finding]], ...] = (like_questions,)


def examine(topics: Sequence[Topic], register: Register, today: date) -> list[Problem]:
    """All flaws of the questions in `topics`, as warnings, each where it stands in its file."""
    of_files: defaultdict[Path, list[Finding]] = defaultdict(list)
    for finding in _findings(topics, register, today):
        of_files[finding.file].append(finding)
    return [problem for file, findings in of_files.items() for problem in _problems(file, findings)]


def _findings(topics: Sequence[Topic], register: Register, today: date) -> Iterator[Finding]:
    for topic in topics:
        for question in topic.questions:
            for lang in langs(question):
                for rule in OF_QUESTIONS:
                    yield from rule(question, lang)
            yield from changing_laws(question, register, today)
        for of_topic in OF_TOPICS:
            yield from of_topic(topic)
    for of_bank in OF_BANKS:
        yield from of_bank(topics)


def _problems(file: Path, findings: Sequence[Finding]) -> Iterator[Problem]:
    """`findings` in words, all of them in one file."""
    places = Places(file, {finding.line for finding in findings if finding.spot})
    for finding in findings:
        message = MESSAGES[finding.kind]
        line, column = places.of(finding.line, finding.spot)
        what, fix = message.fill({**places.keys, **finding.gaps})
        yield Problem(file, line, column, what, fix, message.severity)
