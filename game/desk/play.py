"""The fair in a window."""

from __future__ import annotations

import gc
import random
import sys
import time
from contextlib import ExitStack, closing
from datetime import date, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from game.app import App, run
from game.desk.window import host_stage, open_window
from game.fair.attract import Attract
from game.fair.care import Care
from game.fair.host_gate import HostGate
from game.fair.reception import Reception
from game.fairfile.host_file import HostFile
from game.kiosk.lifeline import HOST_EXIT, NO_SCREEN, Lifeline, unheard
from game.kiosk.pin import Pin
from game.settings import ROOT, Kiosk, Settings
from game.stage.scene import Scene

if TYPE_CHECKING:
    from game.fair.fair import Fair

CERTIFY: Final = (sys.executable, str(ROOT / "main.py"), "certify")
"""What paints a certificate, in a process of its own."""


def play(settings: Settings, line: Lifeline | None = None) -> int:
    """Open the window and play until it is closed; exit status 1 where there is no screen.

    Under a watchdog, at the other end of the `line`, nobody but the host can close it.
    """
    window = open_window(settings)
    if window is None:
        return NO_SCREEN if settings.kiosk else 1
    line = line or Lifeline(unheard, time.monotonic)
    with closing(window), closing(Venue(settings, line)) as venue:
        app = App(venue.stage, venue.title, window.surface.get_size(), venue.gate, venue.reception.idle)
        run(app, window, shown=lambda: venue.open(app), alive=line.alive)
    return line.status or 0


class Venue:
    """Where a fair takes place. To show the `title` takes a moment, to read the `fair` behind it seconds."""

    def __init__(self, settings: Settings, line: Lifeline) -> None:
        self._settings, self._line = settings, line
        self._host = HostFile(settings.host_file, settings.given)
        self._pin = Pin(settings.folder, time.time)
        self._rng = random.Random(settings.seed)
        self._at_the_end = ExitStack()
        self.stage = host_stage(self._host)
        self.reception = Reception(self.stage, self._host)
        self.title = Attract(
            self.stage,
            self._rng,
            enter=lambda: self.fair.enter(),
            demo=lambda: self.fair.demo(),
            tables=lambda: self.fair.tables(),
        )

    @cached_property
    def fair(self) -> Fair:
        """Everything behind the title, with banks and records; modules that only it needs are loaded here."""
        from game.certificate.press import Painter
        from game.desk.opening import make_fair, make_quiz
        from game.records.records import Records

        settings, rng = self._settings, self._rng
        records = self._at_the_end.enter_context(closing(Records(settings.folder, datetime.now)))
        quiz = make_quiz(settings.banks, rng, date.today, records, self._host)
        press = Painter(settings.folder, CERTIFY, random.Random(), datetime.now)
        kiosk = settings.kiosk or Kiosk()
        care = Care(kiosk.safe, kiosk.closed, self._line.at_stall)
        return make_fair(
            self.stage, quiz, rng, records=records, press=press, care=care, reception=self.reception
        )

    @property
    def gate(self) -> HostGate | None:
        """The host's way to the panel; a window needs none."""
        return HostGate(self.stage, self._pin, self._panel) if self._settings.kiosk is not None else None

    def _panel(self, beneath: Scene) -> Scene:
        """The host's panel over a scene."""
        from game.desk.panel import panel_over

        back, end = partial(self.fair.back_to, beneath), partial(self._line.end, HOST_EXIT)
        return panel_over(self._settings, self.fair, self._host, self._pin, end, back)

    def open(self, app: App) -> None:
        """The title stands on the screen: read all that lies behind it."""
        app.go(self.fair.offer() or self.title)
        gc.freeze()  # banks stay: the collector need not look at them in the middle of a game

    def close(self) -> None:
        """Put the records away."""
        self._at_the_end.close()
