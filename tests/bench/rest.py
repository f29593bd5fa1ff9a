"""What the lobby costs while nobody does anything: frames drawn and share of one core."""

from __future__ import annotations

import resource
import time

from game.app import FRAMES, RESTING, App
from game.desk.opening import make_fair, make_quiz
from game.settings import ASSETS, QUESTIONS
from game.stage.inputs import Typed
from game.stage.stage import set_stage
from game.stage.window import Window
from tests.bench.table import Row

SECONDS = 10.0
"""Long enough to be fair, short of the idle limit."""


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
            f"lobby with motion ({drawn} frames): share of a core",
            f"{share:.2%}",
            "",
            "–",
            "10%",
            share <= 0.1,
        ),
    ]


def _lobby(*, calm: bool) -> tuple[int, float]:
    import random
    from datetime import date

    window = Window((1920, 1080))
    rng = random.Random(1)
    stage = set_stage(ASSETS, "zh", calm=calm)
    fair = make_fair(stage, make_quiz((QUESTIONS,), rng, date.today), rng)
    app = App(stage, fair.attract(), (1920, 1080))
    for frame in range(92):
        window.show(app.step([Typed("enter")] if frame == 1 else [], 1 / 60, window.surface))
    frames, end = 0, time.perf_counter() + SECONDS
    before = resource.getrusage(resource.RUSAGE_SELF)
    while time.perf_counter() < end:
        inputs = window.inputs()
        dirty = app.step([], window.tick(RESTING if app.resting and not inputs else FRAMES), window.surface)
        frames += bool(dirty)
        window.show(dirty)
    after = resource.getrusage(resource.RUSAGE_SELF)
    window.close()
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return frames, used / SECONDS
