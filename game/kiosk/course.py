"""What the watchdog decides after a crash: when the fair opens again, and what stays closed then. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SPAN: Final = 600.0
"""Seconds for which a crash counts."""
TOO_MANY: Final = 5
"""Crashes within the span after which the fair goes on in safe mode."""
WAITS: Final = (0.5, 0.0, 0.5, 1.0, 1.0)
"""Seconds until it opens again, by the number of crashes that count; the first after something was closed."""
HOPELESS: Final = 3
"""Crashes within the span, in safe mode, after which it opens again only now and then."""
PAUSE: Final = 60.0
"""Seconds of that pause, in which a plain message stands on the screen."""


@dataclass(frozen=True, slots=True)
class Crash:
    """The fair ended unasked or fell silent, at `at` s of the watchdog's clock, while `stall` ("": none)
    was open."""

    at: float
    stall: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """How the fair is to be opened next: `safe`, without the games of the stalls in `closed`.

    `crashes` are those that count, the earliest first. Safe mode lasts until the host opens the fair anew.
    """

    crashes: tuple[Crash, ...] = ()
    safe: bool = False
    closed: tuple[str, ...] = ()

    def after(self, crash: Crash) -> Course:
        """The course to take after one more crash.

        Five within ten minutes lead to safe mode, where every stall that crashed is closed: those that
        led there, and any other as soon as it crashes.
        """
        crashes = (*(before for before in self.crashes if crash.at - before.at < SPAN), crash)
        if not self.safe:
            return _safe(crashes) if len(crashes) >= TOO_MANY else Course(crashes)
        if crash.stall and crash.stall not in self.closed:
            return Course((), True, (*self.closed, crash.stall))
        return Course(crashes, True, self.closed)

    @property
    def hopeless(self) -> bool:
        """Whether not even safe mode helps: a message bridges the pause until the next try."""
        return self.safe and len(self.crashes) >= HOPELESS

    @property
    def wait(self) -> float:
        """Seconds until the fair opens again."""
        return PAUSE if self.hopeless else WAITS[min(len(self.crashes), len(WAITS) - 1)]


def _safe(crashes: tuple[Crash, ...]) -> Course:
    stalls = dict.fromkeys(crash.stall for crash in crashes if crash.stall)
    return Course((), True, tuple(stalls))
