"""`play --kiosk` as a process: the watchdog stays small, brings the fair back, and ends with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.desk.kiosk import command
from game.kiosk.course import Course
from game.settings import ROOT

WORDS = ["play", "--data", "somewhere", "--kiosk", "--lang", "en"]


def test_the_child_is_opened_with_the_same_words() -> None:
    python, main, *rest = command(WORDS, Course())
    assert (python, Path(main)) == (sys.executable, ROOT / "main.py")
    assert rest == ["play", "--data", "somewhere", "--lang", "en", "--kiosk-child"]


def test_after_crashes_it_is_told_what_stays_closed() -> None:
    assert command(WORDS, Course((), True, ("wheel", "planes")))[-4:] == [
        "--kiosk-child", "--safe", "wheel", "planes",
    ]  # fmt: skip
    assert command(WORDS, Course((), True))[-2:] == ["--kiosk-child", "--safe"]
    assert command(WORDS, None)[-1] == "--kiosk-message"


Open = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Starts watchdogs without a screen; whatever is left of them is ended."""
    started: list[subprocess.Popen[str]] = []
    env = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "main.py", "--kiosk", "--data", str(tmp_path)]
        started.append(subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for watchdog in started:
        watchdog.kill()
        watchdog.communicate()


def child_of(watchdog: int, other: int = 0) -> int:
    """The fair of a watchdog, once there is one that is not the `other`."""
    children, end = Path(f"/proc/{watchdog}/task/{watchdog}/children"), time.monotonic() + 30
    while time.monotonic() < end:
        found = [int(pid) for pid in children.read_text().split() if int(pid) != other]
        if found:
            return found[0]
    raise AssertionError("there is no fair")


@pytest.mark.skipif(not Path("/proc/thread-self/children").exists(), reason="looks into /proc")
def test_a_fair_that_is_killed_comes_back_and_both_end_together(opened: Open, tmp_path: Path) -> None:
    watchdog = opened()
    first = child_of(watchdog.pid)
    os.kill(first, signal.SIGKILL)
    second = child_of(watchdog.pid, first)
    watchdog.send_signal(signal.SIGTERM)
    assert watchdog.wait(30) == 0
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)
    log = (tmp_path / "crashes" / "crashes.log").read_text(encoding="utf-8")
    assert "SIGKILL" in log
    assert watchdog.stderr is not None
    assert "PIN" in watchdog.stderr.readline() + watchdog.stderr.readline()


def test_the_watchdog_does_without_pygame() -> None:
    code = (
        "import game.desk.kiosk, sys; print(*sorted({'pygame', 'yaml', 'PIL', 'sqlite3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
