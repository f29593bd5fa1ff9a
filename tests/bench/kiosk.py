"""A kiosk to try: the real program on a virtual screen, and a visitor's hands and eyes outside of it.

The only thing added to the program is an observer that writes down what there is to see; all that
goes in is a real pointer or a real key of the X server.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.settings import ROOT
from tests.bench.display import ask_to_close

OBSERVER = """
import json, os, runpy, sys
from game.app import App

step, notes, last = App.step, sys.argv[1], [""]

def observed(app, *arguments):
    changed = step(app, *arguments)
    scene = app.scene
    card = type(scene).__name__ == "Card"
    text = json.dumps({
        "scene": type(scene).__name__,
        "lang": app.stage.words.lang,
        "size": app.canvas.size,
        "offers": {name: tuple(rect) for name, rect in app.canvas.offers.items()},
        "focus": app.focus,
        "right": scene.right_names() if card else (),
        "wrong": scene.wrong_names() if card else (),
        "ask": scene.sheet.question.ask.zh if card else "",
        "stamps": sorted(scene.visit.stamps) if type(scene).__name__ == "Lobby" else (),
    })
    if text != last[0]:
        last[0] = text
        with open(notes + ".new", "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(notes + ".new", notes)
    return changed

App.step = observed
sys.argv = ["main.py", *sys.argv[2:]]
runpy.run_path("main.py", run_name="__main__")
"""
SETTLE = 0.4
"""Seconds that a hand waits before it acts: the fair takes nothing in the first moment of a scene."""
LOOK = 0.03
"""Seconds between two looks at the screen."""
ENDING = 10.0
"""Seconds that the program may take to end."""


class StuckError(Exception):
    """The visit went no further: a sentence that says where, and the picture of it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What can be seen. `offers`: target → (x, y, w, h) px; `right`, `wrong`: what to tap on a card."""

    scene: str
    lang: str
    size: tuple[int, int]
    offers: dict[str, tuple[int, int, int, int]]
    focus: str | None
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    ask: str
    stamps: tuple[str, ...]


class Kiosk:
    """The real program on the display `display`; its notes, words and pictures go to `folder`."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._env = os.environ | {
            "DISPLAY": display,
            "SDL_AUDIODRIVER": "dummy",
            "SDL_VIDEODRIVER": "x11",
            "SDL_FRAMEBUFFER_ACCELERATION": "0",  # as the program sets it before pygame is imported
            "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        }
        self._notes = folder / "notes.json"
        self._notes.unlink(missing_ok=True)
        self._said = (folder / "said.txt").open("w+", encoding="utf-8")
        command = [*self._observed(), "--data", str(folder / "data"), *arguments]
        self._program = subprocess.Popen(
            command, cwd=ROOT, env=self._env, stdout=self._said, stderr=self._said
        )
        self._display = display

    def _observed(self) -> list[str]:
        """What starts the program, with the observer in it."""
        return [sys.executable, "-c", OBSERVER, str(self._notes)]

    @property
    def pid(self) -> int:
        """The process that has the window."""
        return self._program.pid

    def see(self) -> Seen:
        """What is on the screen now. Raises FileNotFoundError before the first picture."""
        raw = json.loads(self._notes.read_text(encoding="utf-8"))
        offers = {name: tuple(rect) for name, rect in raw["offers"].items()}
        plain = {name: tuple(value) if isinstance(value, list) else value for name, value in raw.items()}
        return Seen(**(plain | {"offers": offers}))

    def wait(self, what: str, reached: Callable[[Seen], bool], limit: float = 15.0) -> Seen:
        """Look until `reached`. Raises StuckError, which says that `what` did not come, after `limit` s."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if self._notes.exists() and reached(seen := self.see()):
                return seen
            if self._program.poll() is not None:
                raise StuckError(
                    f"the program ended ({self._program.returncode}) before {what}: {self.said()}"
                )
            time.sleep(LOOK)
        raise StuckError(f"within {limit:.0f} s there was no {what}: {self._where()}")

    def stays(self, what: str, seconds: float, true: Callable[[Seen], bool]) -> None:
        """Look for `seconds` whether something stays `true`. Raises StuckError when `what` was lost."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not true(self.see()):
                raise StuckError(f"{what} did not last {seconds} s: {self._where()}")
            time.sleep(LOOK)

    def picture(self, name: str) -> Path:
        """Photograph the whole screen, whatever the program believes to be on it."""
        path = self.folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self._env, check=True, timeout=30)
        return path

    def click(self, name: str) -> None:
        """Move the mouse to the middle of a target, press and let go."""
        x, y = self.middle(name)
        self.mouse(x, y, "mousedown", "1", "sleep", "0.05", "mouseup", "1")

    def double_click(self, name: str) -> None:
        """Click twice where a target is, as people do who know computers."""
        x, y = self.middle(name)
        self.mouse(x, y, "click", "--repeat", "2", "--delay", "120", "1")

    def middle(self, name: str) -> tuple[int, int]:
        """Where to click for `name`, in px of the window. Raises StuckError where it cannot be hit."""
        seen = self.see()
        if name not in seen.offers:
            raise StuckError(f"{name} is not offered: {self._where()}")
        x, y, width, height = seen.offers[name]
        if x < 0 or y < 0 or x + width > seen.size[0] or y + height > seen.size[1]:
            raise StuckError(f"{name} lies partly outside: {self._where()}")
        return x + width // 2, y + height // 2

    def mouse(self, x: int, y: int, *then: str) -> None:
        """Move the mouse to a pixel of the window; `then` are more words for xdotool."""
        time.sleep(SETTLE)
        self._xdotool("mousemove", "--window", self.window, str(x), str(y), *then)

    def key(self, *names: str) -> None:
        """Press keys, one after the other, by their X names ("Return", "Escape", "F11", "1")."""
        time.sleep(SETTLE)
        self._xdotool("windowfocus", self.window)  # there is no window manager to do it
        self._xdotool("key", "--delay", "80", *names)

    def resize(self, size: tuple[int, int]) -> Seen:
        """Change the window's size from outside, and wait until the program has drawn that size."""
        self._xdotool("windowmove", window := self.window, "0", "0")
        self._xdotool("windowsize", window, str(size[0]), str(size[1]))
        return self.wait(f"picture of {size[0]}×{size[1]}", lambda seen: seen.size == size)

    def uncover(self) -> None:
        """Take the window away and show it again: whatever is on the screen then was painted anew."""
        self._xdotool("windowunmap", window := self.window)
        self._xdotool("windowmap", window)
        self.wait("window", lambda _: bool(self._windows()))
        time.sleep(0.5)

    def close(self) -> None:
        """Close the window as its close button does. Raises StuckError if the program does not end well."""
        ask_to_close(self._display, int(self.window))
        try:
            status = self._program.wait(ENDING)
        except subprocess.TimeoutExpired:
            raise StuckError(f"the closed program still ran after {ENDING:.0f} s: {self._where()}") from None
        if status != 0 or "Traceback" in self.said():
            raise StuckError(f"the closed program ended with {status}: {self.said()}")

    def stop(self) -> None:
        """End the program, however it is."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait()
        self._said.close()

    def said(self) -> str:
        """What the program has printed so far."""
        return (self.folder / "said.txt").read_text(encoding="utf-8").strip()

    @property
    def window(self) -> str:
        """The number of the window, which a change to the whole screen may change."""
        windows = self._windows()
        if not windows:
            raise StuckError(f"there is no window: {self._where()}")
        return windows[-1]

    def _windows(self) -> list[str]:
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.pid)]
        done = subprocess.run(command, env=self._env, capture_output=True, text=True, timeout=10)
        return done.stdout.split()

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=20, capture_output=True)

    def _where(self) -> str:
        seen = self.see() if self._notes.exists() else None
        state = f"{seen.scene} with {', '.join(seen.offers) or 'nothing to tap'}" if seen else "nothing drawn"
        return f"{state}; picture: {self.picture('stuck')}"
