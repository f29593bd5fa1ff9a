"""The fair's end of the line to its watchdog: heartbeats out, and whether it is time to end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

HOST_EXIT: Final = 86
"""Exit status of a fair that its host has closed: the only one after which the watchdog ends as well."""
NO_SCREEN: Final = 85
"""Exit status of a fair that found no screen, as at a start before the desktop is up."""
PULSE: Final = 0.5
"""Seconds from one heartbeat to the next."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A heartbeat: the scene on the screen, and the stall ("": none) that is open."""

    scene: str = ""
    stall: str = ""

    def line(self) -> bytes:
        """As it goes over the line."""
        return f"{self.scene} {self.stall}\n".encode()


def heard(line: bytes) -> Beat:
    """The heartbeat that came over the line, whatever came."""
    scene, _, stall = line.decode("utf-8", "replace").rstrip().partition(" ")
    return Beat(scene, stall)


def unheard(_: bytes) -> None:
    """Nobody listens: a fair without a watchdog."""


class Lifeline:
    """Called in every frame, it sends a heartbeat now and then, and whenever the scene or stall changes.

    `send` raises OSError where nobody listens any more: without its watchdog the fair ends.
    """

    def __init__(self, send: Callable[[bytes], object], clock: Callable[[], float]) -> None:
        self._send = send
        self._clock = clock
        self._next = clock()
        self._beat = Beat()
        self.status: int | None = None
        """The exit status to end with; None while the fair goes on."""

    def end(self, status: int = 0) -> None:
        """Let the fair end after this frame."""
        self.status = status

    def at_stall(self, stall: str) -> None:
        """Note at once which stall ("": none) opens: it may crash before its first frame."""
        if stall != self._beat.stall:
            self._tell(replace(self._beat, stall=stall))

    def alive(self, scene: object) -> bool:
        """Tell that the fair goes on, with `scene` on the screen; False when it is time to end."""
        name = type(scene).__name__
        if name != self._beat.scene or self._clock() >= self._next:
            self._tell(replace(self._beat, scene=name))
        return self.status is None

    def _tell(self, beat: Beat) -> None:
        self._beat, self._next = beat, self._clock() + PULSE
        try:
            self._send(beat.line())
        except BlockingIOError:
            pass  # the watchdog has not read for a long time; it will
        except OSError:
            self.end()
