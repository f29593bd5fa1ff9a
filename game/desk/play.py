"""The fair in a window."""

from __future__ import annotations

import random
import sys
from datetime import date

from game.app import App, run
from game.desk.opening import make_fair, make_quiz, make_stage
from game.records.asked import AskedBook
from game.settings import ASSETS, Settings
from game.stage.sound import open_sound
from game.stage.window import NoDisplayError, Window


def play(settings: Settings) -> int:
    """Open the window and play until it is closed; exit status 1 where there is no screen."""
    try:
        window = Window(settings.size, fullscreen=settings.fullscreen, title="知产游园会 · IP Fair")
    except NoDisplayError as reason:
        print(_no_display(reason), file=sys.stderr)
        return 1
    sound = open_sound(ASSETS / "sounds", settings.mute)
    stage = make_stage(settings.lang, sound=sound, calm=settings.calm)
    rng = random.Random(settings.seed)
    book = AskedBook(settings.folder)
    quiz = make_quiz(settings.banks, rng, date.today, book)
    fair = make_fair(stage, quiz, rng)
    try:
        run(App(stage, fair.attract(), window.surface.get_size()), window)
    finally:
        book.close()
        window.close()
    return 0


def _no_display(reason: NoDisplayError) -> str:
    return (
        f"这里没有屏幕，窗口打不开（{reason}）；没有屏幕时请用 python main.py autoplay。\n"
        f"There is no screen to open a window on ({reason}); without one, use python main.py autoplay."
    )
