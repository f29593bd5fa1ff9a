"""A message in the fair's place, while it rests after crashes that not even safe mode kept off."""

from __future__ import annotations

import time

from game.app import App, run
from game.desk.window import open_window
from game.fair.host_gate import HostGate
from game.fair.sorry import Sorry
from game.kiosk.lifeline import HOST_EXIT, NO_SCREEN, Lifeline
from game.kiosk.pin import Pin
from game.settings import ASSETS, Settings
from game.stage.scene import Scene
from game.stage.stage import set_stage


def message(settings: Settings, line: Lifeline) -> int:
    """Show it until the watchdog ends it, or the host does. It touches neither banks nor records."""
    window = open_window(settings)
    if window is None:
        return NO_SCREEN
    stage = set_stage(ASSETS, settings.lang or "zh")

    def close(beneath: Scene) -> Scene:
        """There is nothing behind the PIN here but the way out."""
        line.end(HOST_EXIT)
        return beneath

    gate = HostGate(stage, Pin(settings.folder, time.time), close)
    app = App(stage, Sorry(stage), window.surface.get_size(), gate)
    try:
        run(app, window, alive=line.alive)
    finally:
        window.close()
    return line.status or 0
