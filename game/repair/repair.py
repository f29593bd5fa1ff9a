"""Mends in a bank file what can be mended without guessing, and leaves every other byte as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.bank.house import House
from game.bank.question import Question
from game.bank.reader import Reading, read
from game.repair.change import Change
from game.repair.envelope import Wrapping, opened
from game.repair.indents import indentations
from game.repair.quotes import with_strays_quoted, with_texts_quoted
from game.repair.sight import Sight
from game.repair.signs import with_plain_signs

MOST_ROUNDS = 5
"""What was mended may show what else can be. Two rounds are the rule, the second to find nothing more."""
Outcome = tuple[tuple[Question, ...], list[tuple[int, str]]]
"""The questions that came of a reading, and what is wrong on which line, wherever on it."""


@dataclass(frozen=True, slots=True)
class Repair:
    """The mended bytes of a file, what its text is no longer wrapped in, and the lines that changed."""

    data: bytes
    wrapping: tuple[Wrapping, ...] = ()
    changes: tuple[Change, ...] = ()


def repair(data: bytes, path: Path, house: House) -> Repair:
    """Mend `data`, the bytes of the bank file at `path`.

    Mended are the encoding, indents of tabs and wide spaces, signs around known keys, and texts that need
    quotation marks; where more than one mending would make sense, nothing is.
    """
    found = opened(data)
    if found is None:
        return Repair(data)
    stall = path.resolve().parent.name
    text = _settled(found.text, lambda tried: _outcome(read(found.closed(tried), path, stall, house)))
    lines = enumerate(zip(found.lines, text.split("\n"), strict=True), 1)
    changes = tuple([Change(number, before, after) for number, (before, after) in lines if before != after])
    return Repair(found.closed(text), found.wrapping, changes)


def _settled(text: str, outcome: Callable[[str], Outcome]) -> str:
    """`text` mended until there is nothing more to mend."""
    for _ in range(MOST_ROUNDS):
        before, text = text, _mended(text, outcome)
        if text == before:
            break
    return text


def _mended(text: str, outcome: Callable[[str], Outcome]) -> str:
    """`text` with its lines mended, and with the best indentation if there is one.

    Nothing is mended if that would cost a question that can be asked as it is.
    """
    as_it_is = _within_lines(text)
    tried = list(dict.fromkeys([*map(_within_lines, indentations(text)), as_it_is]))
    if tried == [text]:
        return text
    best = _best(tried, outcome) or as_it_is
    return best if len(outcome(best)[0]) >= len(outcome(text)[0]) else text


def _best(tried: list[str], outcome: Callable[[str], Outcome]) -> str | None:
    """The text with most questions, fewest problems and most keys and entries; None if two differ in vain."""
    if len(tried) == 1:
        return tried[0]
    outcomes = {text: outcome(text) for text in tried}
    worths = {text: (*_worth(outcomes[text]), -Sight(text).size) for text in tried}
    best = min(tried, key=worths.__getitem__)
    rivals = [text for text in tried if worths[text] == worths[best]]
    return best if all(outcomes[rival] == outcomes[best] for rival in rivals) else None


def _outcome(reading: Reading) -> Outcome:
    questions = reading.topic.questions if reading.topic else ()
    return questions, [(problem.line, problem.what.zh) for problem in reading.problems]


def _worth(outcome: Outcome) -> tuple[int, int]:
    """The less the better."""
    questions, problems = outcome
    return -len(questions), len(problems)


def _within_lines(text: str) -> str:
    """`text` with everything mended that the indentation does not decide."""
    return with_texts_quoted(with_strays_quoted(with_plain_signs(text)))
