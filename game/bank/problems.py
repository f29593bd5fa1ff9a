"""Notes about one file, taken while it is read, and how they become messages in both languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from game.bank.question import Problem, Said

Value = str | int | Said


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong and how to mend it, with {gaps} for what the file says.

    What `spoils` a question keeps it from being played.
    """

    what: Said
    fix: Said
    severity: Literal["error", "warning"] = "error"
    spoils: bool = True

    def fill(self, gaps: Mapping[str, Value]) -> tuple[Said, Said]:
        """(what, fix) with the gaps filled."""
        return self.what.filled(**gaps), self.fix.filled(**gaps)


@dataclass
class Notebook:
    """Collects what is wrong with `file`; a question on one of the `broken` lines is not played.

    While only a piece of the file is read, `above` counts the lines in front of it; while a mended
    text is read, `original_column(line, column)` leads back to what the author sees (all from 0).
    `messages` are what can be wrong; by default with a bank.
    """

    file: Path
    problems: list[Problem] = field(default_factory=list)
    broken: set[int] = field(default_factory=set)
    above: int = 0
    original_column: Callable[[int, int], int] | None = None
    messages: Mapping[str, Message] | None = None

    def add(self, kind: str, line: int, column: int, /, **gaps: Value) -> None:
        """Note a problem of `kind` (a key of the wording) at `line` and `column`, counted from 1."""
        message = (self.messages or _of_banks())[kind]
        what, fix = message.fill(gaps)
        self.problems.append(Problem(self.file, line, column, what, fix, message.severity))
        if message.spoils:
            self.broken.add(line)

    def at(self, kind: str, mark: Any, /, **gaps: Value) -> None:
        """The same at `mark`, a place in the text being read: anything with a line and a column from 0."""
        line, column = mark.line + self.above, mark.column
        if self.original_column:
            column = self.original_column(line, column)
        self.add(kind, line + 1, column + 1, **gaps)

    def line(self, mark: Any) -> int:
        """The line of the file, counted from 1, on which `mark` stands."""
        return self.above + 1 + int(mark.line)


def _of_banks() -> Mapping[str, Message]:
    from game.bank.wording import MESSAGES  # a clean bank never needs the words

    return MESSAGES


def shown(text: str, most: int = 24) -> str:
    """`text` fit to stand in a message: on one line, shortened, nothing invisible or unprintable."""
    line = " ".join(text.split())
    short = line if len(line) <= most else line[: most - 1] + "…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04X}" for c in short)


def error(zh_what: str, zh_fix: str, en_what: str, en_fix: str) -> Message:
    """A message for something that keeps a question or a file from being played."""
    return Message(Said(zh_what, en_what), Said(zh_fix, en_fix))


def warning(zh_what: str, zh_fix: str, en_what: str, en_fix: str) -> Message:
    """A message for something that is playable but probably not what the author wants."""
    return Message(Said(zh_what, en_what), Said(zh_fix, en_fix), "warning", spoils=False)


def lapse(zh_what: str, zh_fix: str, en_what: str, en_fix: str) -> Message:
    """A message for an error that a question can be played with, such as a citation of a repealed law."""
    return Message(Said(zh_what, en_what), Said(zh_fix, en_fix), spoils=False)
