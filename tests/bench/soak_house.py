"""Everything behind the screen of the soak, put together as for a kiosk, with its time and files injected."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from game.app import App
from game.desk.opening import make_fair, make_quiz
from game.fair.care import Care
from game.fair.fair import Fair
from game.fair.host_gate import HostGate
from game.fair.panel.office import Office
from game.fair.panel.panel import open_panel
from game.fair.reception import Reception
from game.fair.tuning import welcome
from game.fairfile.host_file import HostFile
from game.fairfile.template import template
from game.kiosk.pin import Pin
from game.records.note import AnswerNote
from game.records.records import Records
from game.settings import ASSETS, Settings
from game.stage.scene import Scene
from game.stage.stage import set_stage
from game.stalls import STALLS
from tests.bench.soak_press import StubPress

QUICK: Final = (2**4, 8, 1)
"""What hashing the PIN costs here."""


class CountingRecords(Records):
    """Records that count, whatever the host erases."""

    visits = answers = idle = 0

    def begin_visit(self, lang: str, nickname: str = "", *, avatar: str = "", bot: bool = False) -> str:
        self.visits += 1
        return super().begin_visit(lang, nickname, avatar=avatar, bot=bot)

    def end_visit(self, visit: str, *, idle: bool = False) -> None:
        self.idle += idle
        super().end_visit(visit, idle=idle)

    def answered(self, visit: str, note: AnswerNote, state: str | None = None) -> int:
        self.answers += 1
        return super().answered(visit, note, state)


class House:
    """A fair with its data in `folder`, its banks in `banks`, and a memory stick beside them."""

    def __init__(self, folder: Path, banks: Path, rng: random.Random, clock: Callable[[], datetime]) -> None:
        self.settings = Settings(data=folder, questions=banks)
        self.host = HostFile(self.settings.host_file)
        self.host.begin()
        stage = set_stage(ASSETS, "zh")
        self.reception = Reception(stage, self.host)
        self.records = CountingRecords(folder, clock)
        quiz = make_quiz(self.settings.banks, rng, lambda: clock().date(), self.records, self.host)
        self.press = StubPress(folder, rng, clock)
        self.fair = make_fair(
            stage, quiz, rng, records=self.records, press=self.press, reception=self.reception
        )
        self._stick = folder.parent / "stick"
        self._stick.mkdir()
        self._pin = Pin(folder, lambda: clock().timestamp(), QUICK)
        self._gate = HostGate(stage, self._pin, self.panel)
        self.ended = 0

    def app(self, size: tuple[int, int]) -> App:
        """The fair as it opens."""
        self.reception.idle.end()
        return App(self.fair.stage, self.fair.attract(), size, self._gate, self.reception.idle)

    def cut_off(self) -> Scene:
        """The first scene after the power has been away."""
        self.reception.idle.end()
        return self.fair.offer() or self.fair.attract()

    def crashed(self, closed: tuple[str, ...]) -> Fair:
        """The fair that has crashed at the stalls in `closed`."""
        return replace(self.fair, care=Care(closed=closed))

    def panel(self, beneath: Scene) -> Scene:
        """The host's panel over a scene."""
        fair, keys = self.fair, tuple(stall.key for stall in STALLS)
        return open_panel(
            Office(
                fair.stage, self.host, fair.quiz, self.records, self.settings.folder, keys, self._pin,
                self._end, lambda: fair.back_to(beneath), lambda: (self._stick,),
            )
        )  # fmt: skip

    def reset(self) -> None:
        """The host's settings as they were."""
        self.host.path.write_text(template(), encoding="utf-8")
        self.host.refresh()
        welcome(self.fair.stage, self.host.now)
        if self.records.exporting is not None:
            self.records.exporting.wait(10.0)
        for copy in (*self._stick.iterdir(), *(self.settings.folder / "exports").glob("*")):
            copy.unlink()

    def _end(self) -> None:
        """The watchdog would open it again."""
        self.ended += 1
