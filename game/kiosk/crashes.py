"""The log of crashes: what was going on when the fair ended unasked. Nothing in it is about a visitor."""

from __future__ import annotations

import logging
import platform
import signal
from dataclasses import dataclass
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from game.kiosk.lifeline import Beat

FILES: Final = 10
SIZE: Final = 200_000
"""Bytes of a file, of which the oldest goes when an eleventh would be begun."""
WORDS: Final = 20_000
"""Characters of a traceback that are kept: its end says most."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run of the fair ended: exit status (None: it fell silent and was ended), the last heartbeat,
    how many seconds it had lived, and what it wrote on its standard error."""

    status: int | None
    beat: Beat
    lived: float
    words: str


class CrashLog:
    """Files in `folder`, the youngest `crashes.log`. A disk that refuses is no reason to stop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, ending: Ending, at: datetime, course: str) -> None:
        """Write down a crash; `course` says how the fair goes on."""
        text = _entry(ending, at, course)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = _Rotating(
                self._folder / "crashes.log", maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8"
            )
        except OSError:
            return
        file.emit(logging.LogRecord("fair", logging.ERROR, "", 0, text, None, None))
        file.close()


class _Rotating(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """The disk refuses: the fair is more important."""


def _entry(ending: Ending, at: datetime, course: str) -> str:
    words = _nobodys(ending.words).strip()[-WORDS:]
    return (
        f"{at.isoformat(timespec='seconds')}  {_how(ending.status)} after {ending.lived:.0f} s\n"
        f"fair {_version()}, Python {platform.python_version()}, {platform.platform(terse=True)}\n"
        f"scene {ending.beat.scene or '–'}, stall {ending.beat.stall or '–'}; then: {course}\n{words}\n"
    )


def _nobodys(words: str) -> str:
    """The words without the home folder, which names whoever is logged in."""
    try:
        home = Path.home()
    except RuntimeError:  # a service may have none
        return words
    return words.replace(str(home), "~") if home.name else words


def _how(status: int | None) -> str:
    if status is None:
        return "fell silent and was ended"
    if status < 0:
        try:
            return f"ended by {signal.Signals(-status).name}"
        except ValueError:
            return f"ended by signal {-status}"
    return f"ended with status {status}"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("ip-fair")
    except PackageNotFoundError:
        return "(not installed)"
