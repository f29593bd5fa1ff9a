"""The fair in a window."""

from __future__ import annotations

import gc
import random
import sys
import time
from contextlib import ExitStack
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from game.app import App, run
from game.fair.attract import Attract
from game.fair.care import Care
from game.fair.host_gate import HostGate
from game.fair.reception import Reception
from game.fair.tuning import tune
from game.fairfile.host_file import HostFile
from game.kiosk.lifeline import HOST_EXIT, NO_SCREEN, Lifeline, unheard
from game.kiosk.pin import Pin
from game.settings import ASSETS, ROOT, Kiosk, Settings
from game.stage.kiosk_window import KioskWindow
from game.stage.scene import Scene
from game.stage.sound import open_sound
from game.stage.stage import Stage, set_stage
from game.stage.window import NoDisplayError, Window

if TYPE_CHECKING:
    from game.fair.fair import Fair

TITLE = "知产游园会 · IP Fair"
CERTIFY = (sys.executable, str(ROOT / "main.py"), "certify")
"""What paints a certificate, in a process of its own."""


def play(settings: Settings, line: Lifeline | None = None) -> int:
    """Open the window and play until it is closed; exit status 1 where there is no screen.

    Under a watchdog, at the other end of the `line`, nobody but the host can close it.
    """
    window = open_window(settings)
    if window is None:
        return NO_SCREEN if settings.kiosk else 1
    line = line or Lifeline(unheard, time.monotonic)
    host = HostFile(settings.host_file, settings.given)
    stage = host_stage(host)
    reception = Reception(stage, host)
    rng = random.Random(settings.seed)
    kiosk = settings.kiosk or Kiosk()
    care = Care(kiosk.safe, kiosk.closed, line.at_stall)
    pin = Pin(settings.folder, time.time)
    at_the_end = ExitStack()

    @cache
    def fair() -> Fair:
        """Everything behind the title: read once the title stands on the screen."""
        from game.certificate.press import Painter
        from game.desk.opening import make_fair, make_quiz
        from game.records.records import Records

        records = Records(settings.folder, datetime.now)
        at_the_end.callback(records.close)
        quiz = make_quiz(settings.banks, rng, date.today, records, host)
        press = Painter(settings.folder, CERTIFY, random.Random(), datetime.now)
        return make_fair(stage, quiz, rng, records=records, press=press, care=care, reception=reception)

    def panel(beneath: Scene) -> Scene:
        """The host's panel over a scene."""
        from game.desk.panel import panel_over

        end = partial(line.end, HOST_EXIT)
        return panel_over(settings, fair(), host, pin, end, partial(fair().back_to, beneath))

    title = Attract(
        stage,
        rng,
        enter=lambda: fair().enter(),
        demo=lambda: fair().demo(),
        tables=lambda: fair().tables(),
    )
    gate = HostGate(stage, pin, panel) if settings.kiosk is not None else None  # a window needs none
    app = App(stage, title, window.surface.get_size(), gate, reception.idle)

    def open_up() -> None:
        """The title stands on the screen: read all that lies behind it."""
        app.go(fair().offer() or title)
        gc.freeze()  # banks stay: the collector need not look at them in the middle of a game

    try:
        run(app, window, shown=open_up, alive=line.alive)
    finally:
        at_the_end.close()
        window.close()
    return line.status or 0


def open_window(settings: Settings) -> Window | None:
    """The window, or None and a message where there is no screen."""
    try:
        if settings.kiosk is not None:
            return KioskWindow(settings.kiosk.screen, title=TITLE)
        return Window(settings.size, fullscreen=settings.fullscreen, title=TITLE)
    except NoDisplayError as reason:
        print(_no_display(reason), file=sys.stderr)
        return None


def host_stage(host: HostFile) -> Stage:
    """The stage as the host wants it."""
    now = host.now
    stage = set_stage(ASSETS, now.language, sound=open_sound(ASSETS / "sounds", now.mute))
    tune(stage, now)
    return stage


def _no_display(reason: NoDisplayError) -> str:
    return (
        f"这里没有屏幕，窗口打不开（{reason}）；没有屏幕时请用 python main.py autoplay。\n"
        f"There is no screen to open a window on ({reason}); without one, use python main.py autoplay."
    )
