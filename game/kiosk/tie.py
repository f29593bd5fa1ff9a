"""Tying this process, a fair under a watchdog, to its lifeline."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time
from typing import Final

from game.kiosk.lifeline import Lifeline
from game.kiosk.silence import SILENCE

LAST_WORDS: Final = SILENCE - 2.0
"""Seconds without a frame after which it is noted where the fair hangs, before the watchdog ends it."""


def tie() -> Lifeline:
    """Heartbeats go where the standard output went, and what is printed goes to the standard error.

    Ctrl-C does nothing any more; being told to end (SIGTERM) ends the fair cleanly. A crash, also one
    of SDL, and a frame that never ends leave a traceback on the standard error.
    """
    sys.stdout.flush()
    line = os.dup(1)  # not inherited: what the fair starts shall not hold the line
    os.dup2(2, 1)
    if os.name == "posix":
        os.set_blocking(line, False)

    def send(beat: bytes) -> None:
        os.write(line, beat)
        faulthandler.dump_traceback_later(LAST_WORDS)

    lifeline = Lifeline(send, time.monotonic)
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: lifeline.end())
    return lifeline
