"""A bank file cut into its questions, so that one which cannot be read hides no other's problems."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.bank.keys import ENGLISH

_LIST = re.compile("|".join(rf"{name} *:\s*(?:#.*)?$" for name, key in ENGLISH.items() if key == "questions"))
_ENTRY = re.compile(r"( *)-(?: |$)")


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """(number of the first line from 0, text) of what stands above the questions, then of each question.

    Without a list of questions the whole text is one piece.
    """
    lines = text.split("\n")
    starts = [0, *_entry_lines(lines)]
    for first, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield first, "\n".join(lines[first:end]) + "\n"


def _entry_lines(lines: list[str]) -> Iterator[int]:
    begun, indent = False, ""
    for number, line in enumerate(lines):
        entry = _ENTRY.match(line)
        if not begun:
            begun = bool(_LIST.match(line))
        elif entry and indent in ("", entry[1]):
            indent = entry[1] or "-"
            yield number
        elif indent not in ("", "-") and line[:1] not in ("", " ", "#", "-"):
            yield number  # another key of the topic, below the questions
