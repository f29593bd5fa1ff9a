"""The fair in a hall that nobody watches: a watchdog that stays, and the fair as its child. No pygame."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from game.kiosk.child import Child
from game.kiosk.course import Course
from game.kiosk.crashes import CrashLog
from game.kiosk.pin import Pin
from game.kiosk.watchdog import Watchdog
from game.settings import ROOT

NO_PIN = (
    "还没有管理密码：在屏幕左上角连点五下，最后一下按住两秒，设一个 4 至 8 位的数字密码。\n"
    "There is no host PIN yet: tap five times into the upper left corner of the screen, hold the last tap "
    "for two seconds, and choose 4 to 8 digits."
)


def watch(words: Sequence[str], folder: Path) -> int:
    """Keep the fair open that the command line's `words` ask for, until its host closes it; `folder` is
    where its data is. A signal to end (Ctrl-C, SIGTERM) ends both."""
    told: list[int] = []
    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        if number := getattr(signal, name, None):
            signal.signal(number, lambda number, _: told.append(number))
    if not Pin(folder, time.time).known:
        print(NO_PIN, file=sys.stderr)
    Watchdog(
        lambda course: Child(command(words, course)),
        CrashLog(folder / "crashes"),
        lambda: bool(told),
        time.monotonic,
        time.sleep,
        datetime.now,
    ).run()
    return 0


def command(words: Sequence[str], course: Course | None) -> list[str]:
    """What opens the fair on a course, or the message (None) that stands in for it."""
    safe = [] if course is None or not course.safe else ["--safe", *course.closed]
    mode = ["--kiosk-message"] if course is None else ["--kiosk-child", *safe]
    return [sys.executable, str(ROOT / "main.py"), *(word for word in words if word != "--kiosk"), *mode]
