"""The running fair as its watchdog sees it: a process that sends heartbeats and, at the end, last words."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Final

from game.kiosk.lifeline import Beat, heard

KEPT: Final = 400
"""Lines of what it wrote on its standard error that are kept."""
PATIENCE: Final = 5.0
"""Seconds in which a fair that was told to end may do so."""

MEMORY: Final[dict[str, str]] = {"PYTHONMALLOC": "malloc"} if sys.platform == "linux" else {}
"""In the environment of a fair that stands for days. Python's own allocator holds on to a whole MiB for one
small object that is left in it; the C library's gives back every free page, for about 4 % more time."""


class Child:
    """`command`, running. What it writes on its standard error is passed on, and its end is kept."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | MEMORY,
        )
        self._beats = queue.SimpleQueue[Beat]()
        self._words = deque[str](maxlen=KEPT)
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._listeners = (
            threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read, args=(self._process.stderr,), daemon=True),
        )
        for listener in self._listeners:
            listener.start()

    def beat(self, timeout: float) -> Beat | None:
        """The next heartbeat; None if there is none within `timeout` s."""
        try:
            return self._beats.get(timeout=timeout)
        except queue.Empty:
            return None

    @property
    def status(self) -> int | None:
        """Its exit status (negative: the signal that ended it); None while it runs."""
        return self._process.poll()

    def end(self) -> None:
        """Tell it to end; one that does not is ended."""
        if self.status is None:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        """End it as it is."""
        self._process.kill()
        self._process.wait()

    def words(self) -> str:
        """What it wrote last on its standard error, once it has ended."""
        for listener in self._listeners:
            listener.join(1.0)  # what it had started may still hold the line
        return "".join(self._words)

    def _listen(self, line: IO[bytes]) -> None:
        with line:
            for what in line:
                self._beats.put(heard(what))

    def _read(self, line: IO[bytes]) -> None:
        with line:
            for raw in line:
                text = raw.decode("utf-8", "replace")
                self._words.append(text)
                with suppress(OSError, ValueError):  # nobody reads along: the line is emptied all the same
                    print(text, end="", file=sys.stderr)
