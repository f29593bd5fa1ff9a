"""The watchdog: opens the fair, listens to it, and opens it again, until the host closes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

from game.kiosk.course import PAUSE, Course, Crash
from game.kiosk.crashes import CrashLog, Ending
from game.kiosk.lifeline import HOST_EXIT, NO_SCREEN, Beat
from game.kiosk.silence import Silence

LOOK: Final = 0.25
"""Seconds between two looks at a fair that says nothing."""
SCREEN: Final = 5.0
"""Seconds until it is tried again whether there is a screen."""


class Process(Protocol):
    """A running fair (`game.kiosk.child.Child`), or a fake."""

    @property
    def status(self) -> int | None: ...
    def beat(self, timeout: float) -> Beat | None: ...
    def end(self) -> None: ...
    def kill(self) -> None: ...
    def words(self) -> str: ...


class Watchdog:
    """`start` opens a fair on a course, or the message that bridges a pause (course None).

    `told` says whether the watchdog itself is to end; `clock` counts seconds, `today` is the wall clock.
    """

    def __init__(
        self,
        start: Callable[[Course | None], Process],
        log: CrashLog,
        told: Callable[[], bool],
        clock: Callable[[], float],
        sleep: Callable[[float], None],
        today: Callable[[], datetime],
    ) -> None:
        self._start = start
        self._log = log
        self._told = told
        self._clock = clock
        self._sleep = sleep
        self._today = today

    def run(self) -> None:
        """Until the host has closed the fair, or it is `told` to end: then the fair ends with it."""
        course = Course()
        while True:
            ending = self._attend(self._start(course))
            if ending is None or ending.status == HOST_EXIT:
                return
            wait = SCREEN
            if ending.status != NO_SCREEN:
                course = course.after(Crash(self._clock(), ending.beat.stall))
                wait = course.wait
                self._log.note(ending, self._today(), _said(course))
            if not self._pause(wait, message=course.hopeless):
                return

    def _attend(self, fair: Process, limit: float | None = None) -> Ending | None:
        """Listen to a fair until it ends or falls silent; None when it was ended, also after `limit` s."""
        began = self._clock()
        silence, beat = Silence(began), Beat()
        try:
            while not (self._told() or (limit is not None and self._clock() - began >= limit)):
                heard = fair.beat(LOOK)
                beat, now = heard or beat, self._clock()
                silence = silence.looked(now) if heard is None else silence.broken(now)
                if (status := fair.status) is not None or silence.dead:
                    fair.kill()
                    words = fair.words()
                    while later := fair.beat(0.0):
                        beat = later
                    return Ending(status, beat, now - began, words)
        finally:
            fair.end()
        return None

    def _pause(self, seconds: float, *, message: bool) -> bool:
        """Wait, with a message on the screen; False if it is over for good."""
        end = self._clock() + seconds
        if message:
            ending = self._attend(self._start(None), seconds)
            if ending is not None and ending.status == HOST_EXIT:
                return False
        while not self._told() and (left := end - self._clock()) > 0:
            self._sleep(min(left, LOOK))
        return not self._told()


def _said(course: Course) -> str:
    """The course in a few words, for the log."""
    if not course.safe:
        return "opens again"
    closed = f", closed: {', '.join(course.closed)}" if course.closed else ""
    return f"safe mode{closed}" + (f", next try in {PAUSE:.0f} s" if course.hopeless else "")
