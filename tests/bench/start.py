"""From exec to the first picture that answers, and what the lobby takes of memory; against a bare window."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time

from game.settings import ROOT
from tests.bench.table import Row, ratio_row

BARE = """
import os
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
import pygame
pygame.display.init()
pygame.font.init()
screen = pygame.display.set_mode((1920, 1080))
ground = pygame.Surface((1920, 1080)).convert()
ground.fill((124, 198, 107))
screen.blit(ground, (0, 0))
screen.blit(pygame.font.Font({font!r}, 60).render("知产游园会", True, (31, 43, 77)), (600, 400))
pygame.display.flip()
print("shown", flush=True)
import time
time.sleep(0.3)
print(open("/proc/self/status").read().split("VmRSS:")[1].split()[0], flush=True)
"""

FAIR = """
import sys
from game.cli import main, prepare_pygame
prepare_pygame()
import game.stage.window as window
shown = window.Window.show
state = {{"frames": 0}}

def show(self, dirty):
    shown(self, dirty)
    if dirty:
        state["frames"] += 1
        if state["frames"] == 1:
            print("shown", flush=True)

window.Window.show = show
taken = window.Window.inputs
def inputs(self):
    from game.stage.inputs import Closed, Typed
    state["polls"] = state.get("polls", 0) + 1
    if state["polls"] == 20:
        return [Typed("enter")]
    if state["polls"] == 200:
        print(open("/proc/self/status").read().split("VmRSS:")[1].split()[0], flush=True)
        return [Closed()]
    return []

window.Window.inputs = inputs
main(["play", "--size", "1920x1080", "--data", {data!r}, "--seed", "1", "--mute"])
"""
"""The real program, told to enter the lobby and to say when it has shown something."""


def measure() -> list[Row]:
    """Medians of seven runs each, taken in turn."""
    with tempfile.TemporaryDirectory() as data:
        bare, fair = BARE.format(font=str(ROOT / "assets/fonts/noto-sans-sc-700.ttf")), FAIR.format(data=data)
        pairs = [(_run(bare), _run(fair)) for _ in range(7)]
    time_bare, time_fair = (statistics.median(pair[i][0] for pair in pairs) for i in (0, 1))
    size_bare, size_fair = (statistics.median(pair[i][1] for pair in pairs) for i in (0, 1))
    return [
        ratio_row("exec to first interactive frame, 1080p", time_fair, time_bare, 2, "ms", "bare window"),
        ratio_row("resident memory in the lobby, 1080p", size_fair, size_bare, 2, "MiB", "bare window"),
    ]


def _run(code: str) -> tuple[float, float]:
    """Milliseconds from exec to "shown", and the resident MiB that it printed later."""
    began = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "shown"
    elapsed = (time.perf_counter() - began) * 1000
    resident = int(child.stdout.readline()) / 1024
    child.wait()
    return elapsed, resident
