"""The host's panel: over the fair, behind its PIN, or alone in a window at the desk."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime

from game.app import App, run
from game.desk.opening import make_quiz
from game.desk.window import host_stage, open_window
from game.fair.fair import Fair
from game.fair.panel.office import Office
from game.fair.panel.panel import open_panel
from game.fairfile.host_file import HostFile
from game.kiosk.lifeline import Lifeline, unheard
from game.kiosk.pin import Pin
from game.records.records import Records
from game.settings import Settings
from game.stage.scene import Scene
from game.stalls import STALLS

KEYS = tuple(stall.key for stall in STALLS)


def desk(settings: Settings) -> int:
    """Open the panel in a window until it is closed; exit status 1 where there is no screen."""
    window = open_window(settings)
    if window is None:
        return 1
    host = HostFile(settings.host_file)
    host.begin()
    stage, line = host_stage(host), Lifeline(unheard, time.monotonic)
    stage.words.lang = settings.lang or stage.words.lang
    quiz = make_quiz(settings.banks, random.Random(), date.today)
    with closing(window), closing(Records(settings.folder, datetime.now)) as records:
        pin = Pin(settings.folder, time.time)
        office = Office(stage, host, quiz, records, settings.folder, KEYS, pin, line.end)
        app = App(stage, open_panel(office), window.surface.get_size())
        run(app, window, alive=line.alive)
    return 0


def panel_over(
    settings: Settings,
    fair: Fair,
    host: HostFile,
    pin: Pin,
    end: Callable[[], None],
    back: Callable[[], Scene],
) -> Scene:
    """The panel of a fair that is open: it leads `back`, or to its `end`."""
    records = fair.diary.records
    assert records is not None
    host.begin()
    folder, care = settings.folder, fair.care
    return open_panel(Office(fair.stage, host, fair.quiz, records, folder, KEYS, pin, end, back, care=care))
