"""The window that a command opens, and the stage in it."""

from __future__ import annotations

import sys
from typing import Final

from game.fair.tuning import tune
from game.fairfile.host_file import HostFile
from game.settings import ASSETS, Settings
from game.stage.kiosk_window import KioskWindow
from game.stage.sound import open_sound
from game.stage.stage import Stage, set_stage
from game.stage.window import NoDisplayError, Window

TITLE: Final = "知产游园会 · IP Fair"
NO_DISPLAY: Final = (
    "这里没有屏幕，窗口打不开（{reason}）；没有屏幕时请用 python main.py autoplay。\n"
    "There is no screen to open a window on ({reason}); without one, use python main.py autoplay."
)


def open_window(settings: Settings) -> Window | None:
    """The window, or None and a message where there is no screen."""
    try:
        if settings.kiosk is not None:
            return KioskWindow(settings.kiosk.screen, title=TITLE)
        return Window(settings.size, fullscreen=settings.fullscreen, title=TITLE)
    except NoDisplayError as reason:
        print(NO_DISPLAY.format(reason=reason), file=sys.stderr)
        return None


def host_stage(host: HostFile) -> Stage:
    """The stage as the host wants it."""
    now = host.now
    stage = set_stage(ASSETS, now.language, sound=open_sound(ASSETS / "sounds", now.mute))
    tune(stage, now)
    return stage
