"""What the lobby costs while nobody does anything: frames drawn and share of one core."""

from __future__ import annotations

import random
import resource
import time
from datetime import date

from pygame import Rect

from game.app import App, run
from game.desk.opening import make_fair, make_quiz
from game.settings import ASSETS, QUESTIONS
from game.stage.inputs import Closed, Input, Typed
from game.stage.stage import set_stage
from game.stage.window import Window
from tests.bench.table import Row

SETTLE, SECONDS = 3.0, 10.0
"""Seconds until it is looked at, and how long: short of the idle limit."""


class Watched(Window):
    """A window that enters the lobby, is left alone, and then closes itself."""

    def __init__(self) -> None:
        super().__init__((1920, 1080))
        self._began = time.perf_counter()
        self._entered = False
        self._before: float | None = None
        self.frames = 0
        self.used = 0.0

    def inputs(self) -> list[Input]:
        now = time.perf_counter() - self._began
        inputs = super().inputs()
        if not self._entered:
            self._entered = True
            return [Typed("enter")]
        if self._before is None and now > SETTLE:
            self._before, self.frames = _cpu(), 0
        if self._before is not None and now > SETTLE + SECONDS:
            self.used = _cpu() - self._before
            return [Closed()]
        return inputs

    def show(self, dirty: list[Rect]) -> None:
        self.frames += bool(dirty)
        super().show(dirty)


def measure() -> list[Row]:
    """The lobby, calm and with its clouds, at 1080p."""
    drawn_calm, share_calm = _lobby(calm=True)
    drawn, share = _lobby(calm=False)
    return [
        Row("lobby at rest, calm: frames drawn", f"{drawn_calm}", "", "–", "0", drawn_calm == 0),
        Row(
            "lobby at rest, calm: share of a core", f"{share_calm:.2%}", "", "–", "0.5%", share_calm <= 0.005
        ),
        Row(
            f"lobby in motion ({drawn} frames): share of a core", f"{share:.2%}", "", "–", "10%", share <= 0.1
        ),
    ]


def _lobby(*, calm: bool) -> tuple[int, float]:
    """Frames drawn, and the share of a core, while the lobby is left alone."""
    window, rng = Watched(), random.Random(1)
    stage = set_stage(ASSETS, "zh", calm=calm)
    fair = make_fair(stage, make_quiz((QUESTIONS,), rng, date.today), rng)
    run(App(stage, fair.attract(), (1920, 1080)), window, shown=lambda: None)
    window.close()
    return window.frames, window.used / SECONDS


def _cpu() -> float:
    """Seconds of a core that this process has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
