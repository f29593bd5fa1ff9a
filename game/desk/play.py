"""The fair in a window."""

from __future__ import annotations

import random
import sys
from contextlib import ExitStack
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from game.app import App, run
from game.fair.attract import Attract
from game.settings import ASSETS, Settings
from game.stage.sound import open_sound
from game.stage.stage import set_stage
from game.stage.window import NoDisplayError, Window

if TYPE_CHECKING:
    from game.fair.fair import Fair


def play(settings: Settings) -> int:
    """Open the window and play until it is closed; exit status 1 where there is no screen."""
    try:
        window = Window(settings.size, fullscreen=settings.fullscreen, title="知产游园会 · IP Fair")
    except NoDisplayError as reason:
        print(_no_display(reason), file=sys.stderr)
        return 1
    sound = open_sound(ASSETS / "sounds", settings.mute)
    stage = set_stage(ASSETS, settings.lang, sound=sound, calm=settings.calm)
    rng = random.Random(settings.seed)
    at_the_end = ExitStack()

    @cache
    def fair() -> Fair:
        """Everything behind the title: read once the title stands on the screen."""
        from game.desk.opening import make_fair, make_quiz
        from game.records.records import Records

        records = Records(settings.folder, datetime.now)
        at_the_end.callback(records.close)
        quiz = make_quiz(settings.banks, rng, date.today, records)
        return make_fair(stage, quiz, rng, records=records)

    title = Attract(stage, rng, enter=lambda: fair().enter(), demo=lambda: fair().demo())
    app = App(stage, title, window.surface.get_size())
    try:
        run(app, window, shown=lambda: app.go(fair().offer() or title))
    finally:
        at_the_end.close()
        window.close()
    return 0


def _no_display(reason: NoDisplayError) -> str:
    return (
        f"这里没有屏幕，窗口打不开（{reason}）；没有屏幕时请用 python main.py autoplay。\n"
        f"There is no screen to open a window on ({reason}); without one, use python main.py autoplay."
    )
