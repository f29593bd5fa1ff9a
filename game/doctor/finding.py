"""A flaw as the rules find it: which one, where in which question, and what the message needs to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.bank.problems import Value
from game.bank.question import Question, Topic

Spot = tuple[str | int, ...]
"""The way to a value inside a question, by English keys: ("ask", "zh"), ("option", 2, "because"), ("law", 0).

Options are counted as a question holds them, right ones first.
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw of `kind` (a key of the wording) at `spot` of the question on `line` of `file`.

    What concerns a whole file stands on its line 1.
    """

    kind: str
    file: Path
    line: int = 1
    spot: Spot = ()
    gaps: Mapping[str, Value] = field(default_factory=dict)


def in_question(kind: str, question: Question, *spot: str | int, **gaps: Value) -> Finding:
    """A flaw at `spot` of `question`."""
    return Finding(kind, question.file, question.line, spot, gaps)


def in_file(kind: str, topic: Topic, **gaps: Value) -> Finding:
    """A flaw of a file as a whole."""
    return Finding(kind, topic.file, gaps=gaps)
