"""One bank file as it now is: its questions, and everything that is wrong with them. No pygame."""

from __future__ import annotations

from pathlib import Path

from game.bank.bank import Bank, in_order
from game.bank.house import House
from game.bank.question import Problem, Question, Said, Topic
from game.bank.reader import read_file
from game.bank.stamp import Stamp, stamp_of
from game.desk.check import with_warnings


class Watched:
    """Reads `file` again whenever it was saved. Its stall is the name of its folder.

    `topic` is None while nothing of the file can be read; `problems` are in the order of the file.
    """

    def __init__(self, file: Path, house: House) -> None:
        self.file, self._house = file.resolve(), house
        self._stamp: Stamp = None
        self.topic: Topic | None = None
        self.problems: tuple[Problem, ...] = ()
        self.refresh()

    def refresh(self) -> bool:
        """Read the file if it was saved since; whether it was."""
        stamp = stamp_of(self.file) or self._stamp  # an editor may replace it: look again in a moment
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        reading = read_file(self.file, self.stall, self._house)
        topics = (reading.topic,) if reading.topic else ()
        bank = with_warnings(Bank(topics, in_order(reading.problems), 1), self._house)
        self.topic, self.problems = reading.topic, bank.problems
        return True

    @property
    def stall(self) -> str:
        return self.file.parent.name

    def citations(self, question: Question) -> tuple[Said, ...]:
        """The question's laws as in force on the day."""
        return tuple(self._house.register.cite(question.law, self._house.today))

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.topic.questions if self.topic is not None else ()

    def of(self, at: int) -> tuple[Problem, ...]:
        """The problems to show beside the question `at`: those of its own lines first, then all errors."""
        lines = [question.line for question in self.questions]
        start = lines[at] if at < len(lines) else 0
        end = min((line for line in lines if line > start), default=None)
        own = [p for p in self.problems if start <= p.line and (end is None or p.line < end)]
        errors = [p for p in self.problems if p.severity == "error" and p not in own]
        return (*sorted(own, key=lambda p: p.severity), *errors)
