"""A clock that goes on when it is told to."""

from __future__ import annotations

from datetime import datetime, timedelta

from game.records.note import AnswerNote


class Clock:
    """Begins on a morning of the fair."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 30)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        """Let time pass: `seconds=2`, `days=1`."""
        self.now += timedelta(**time)


def note(
    question: str = "q1", *, right: bool = True, stall: str = "wheel", again: bool = False
) -> AnswerNote:
    """An answer to a question with one right option, the first."""
    chosen = (0,) if right else (2,)
    return AnswerNote(stall, "famous", question, "00ff00ff00ff00ff", "one", chosen, right, 4.25, again)
