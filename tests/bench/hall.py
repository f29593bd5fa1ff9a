"""A fair in a hall to try: the real watchdog and its child, beside a desktop that would be seen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from tests.bench.display import virtual_screen
from tests.bench.kiosk import LOOK, OBSERVER, Kiosk, StuckError

TRAP = """
import os, sys
with open(sys.argv[1] + ".pid", "w") as file:
    file.write(str(os.getpid()))
from game.app import App
plain, trap = App.step, sys.argv[1] + ".trap"

def trapped(app, *arguments):
    if os.path.exists(trap):
        with open(trap) as file:
            crash = file.read()
        os.remove(trap)
        exec(crash)
    return plain(app, *arguments)

App.step = trapped
"""
"""In front of the observer of the fair itself: its process number, and whatever is to go wrong in a frame."""
WATCHDOG = """
import runpy, sys
import game.desk.kiosk as kiosk
command, child = kiosk.command, sys.argv[1:3]

def observed(words, course):
    python, _, *rest = command(words, course)
    return [python, "-c", *child, *rest]

kiosk.command = observed
sys.argv = ["main.py", *sys.argv[3:]]
runpy.run_path("main.py", run_name="__main__")
"""
"""The real watchdog; what it starts is the real fair with its observer."""
DESKTOP, OTHER = (255, 0, 255), (0, 255, 255)
"""Colours of the desktop and of another program's window; the fair has nothing like them."""
BAIT = """
import os, pygame, sys
os.environ["SDL_VIDEO_WINDOW_POS"] = "0,0"
pygame.display.init()
screen = pygame.display.set_mode((500, 400), pygame.RESIZABLE)
clock = pygame.time.Clock()
while True:
    pygame.event.get()
    screen.fill((0, 255, 255))
    pygame.display.flip()
    clock.tick(10)
"""


class Hall(Kiosk):
    """The watchdog on the display, its fair, and traps for the fair."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self._pid = folder / "notes.json.pid"
        self._trap = folder / "notes.json.trap"
        for left in (self._pid, self._trap):
            left.unlink(missing_ok=True)
        super().__init__(display, folder, "--kiosk", *arguments)

    def _observed(self) -> list[str]:
        return [sys.executable, "-c", WATCHDOG, TRAP + OBSERVER, str(self._notes)]

    @property
    def pid(self) -> int:
        """The fair's process; 0 before there is one."""
        text = self._pid.read_text() if self._pid.exists() else ""
        return int(text or 0)

    @property
    def watchdog(self) -> int:
        """The watchdog's process."""
        return self._program.pid

    def crash(self, code: str, limit: float = 30.0) -> float:
        """Let a frame run `code`; seconds from then until another fair has drawn its first picture."""
        before = self.pid
        self._trap.write_text(code)
        self._until(lambda: not self._trap.exists(), "step into the trap", 3.0)
        began = time.monotonic()
        self._notes.unlink(missing_ok=True)
        self._until(lambda: self.pid not in (0, before), "another fair", limit)
        self._notes.unlink(missing_ok=True)  # whatever the old one may still have written
        self._until(self._notes.exists, "its picture", 15.0)
        return time.monotonic() - began

    def tell(self, number: int) -> int:
        """Send the watchdog a signal; its exit status once it and its fair have ended."""
        os.kill(self.watchdog, number)
        return self.ended()

    def ended(self) -> int:
        """The watchdog's exit status, once it and its fair have ended."""
        fair = self.pid
        try:
            status = self._program.wait(10)
        except subprocess.TimeoutExpired:
            raise StuckError("the watchdog did not end") from None
        self._until(lambda: not runs(fair), "end of the fair", 10.0)
        return status

    def stop(self) -> None:
        fair = self.pid
        super().stop()
        self._until(lambda: not runs(fair), "end of a fair without its watchdog", 10.0)

    def act(self, *words: str) -> None:
        """Let xdotool do something; whether the window manager lets it is another matter."""
        subprocess.run(["xdotool", *words], env=self._env, timeout=20, capture_output=True, check=False)

    def windows(self, pid: int) -> list[str]:
        """The windows of a process that can be seen."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
        done = subprocess.run(command, env=self._env, capture_output=True, text=True, timeout=10, check=False)
        return done.stdout.split()

    def reached(self) -> str | None:
        """What a visitor has reached besides the fair, if anything."""
        if self._program.poll() is not None:
            return f"the watchdog ended with {self._program.returncode}"
        if not runs(self.pid):
            return "the fair ended"
        windows = self.windows(self.pid)
        if not windows:
            return "the fair's window is gone"
        command = ["xdotool", "getwindowfocus"]
        focus = subprocess.run(
            command, env=self._env, capture_output=True, text=True, timeout=10, check=False
        )
        if focus.stdout.strip() not in windows:
            return "another window has the keyboard"
        with Image.open(self.picture("after")) as picture:
            count = len(colours) if (colours := picture.convert("RGB").getcolors(1 << 24)) else 0
            shown = {colour: number for number, colour in colours or ()}
        strange = shown.get(DESKTOP, 0) + shown.get(OTHER, 0)
        if strange > 50 or count < 20:
            return f"{strange} px of something else are seen ({count} colours)"
        return None

    def _until(self, reached: Callable[[], bool], what: str, limit: float) -> None:
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if reached():
                return
            time.sleep(LOOK)
        raise StuckError(f"within {limit:.0f} s there was no {what}: {self.said()[-2000:]}")


def runs(pid: int) -> bool:
    """Whether a process runs, not only waits to be counted."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def resident(pid: int) -> float:
    """Resident memory of a process, in MiB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


@contextmanager
def desktop(size: tuple[int, int]) -> Iterator[tuple[str, int]]:
    """A virtual screen with a window manager, a garish desktop and another program.

    Gives the screen's name and the process of that program.
    """
    with virtual_screen(size) as display:
        env = os.environ | {"DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
        subprocess.run(["xsetroot", "-solid", "#ff00ff"], env=env, check=True, timeout=10)
        programs = [
            subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for command in (["openbox"], [sys.executable, "-c", BAIT])
        ]
        try:
            time.sleep(2.0)
            yield display, programs[1].pid
        finally:
            for program in programs:
                program.kill()
                program.wait()
