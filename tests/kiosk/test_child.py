"""A real process at the other end: heartbeats, last words, the ways to end it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from game.kiosk.child import Child
from game.kiosk.lifeline import Beat
from game.settings import ROOT

TIED = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from game.kiosk.tie import tie
lifeline = tie()
class Lobby: pass
def beat_until(reached=lambda: False):
    import time
    while lifeline.alive(Lobby()) and not reached():
        time.sleep(0.01)
"""
Open = Callable[[str], Child]


@pytest.fixture
def opened() -> Iterator[Open]:
    children: list[Child] = []

    def start(code: str) -> Child:
        children.append(Child([sys.executable, "-c", TIED + code]))
        return children[-1]

    yield start
    for child in children:
        child.kill()
        child.words()


def ended(child: Child) -> int:
    """Its exit status, once it has ended."""
    for _ in range(400):
        if (status := child.status) is not None:
            return status
        child.beat(0.05)
    raise AssertionError("it did not end")


def test_heartbeats_come_over_and_what_is_printed_does_not(opened: Open) -> None:
    child = opened("print('hello'); lifeline.at_stall('wheel'); beat_until()")
    assert child.beat(20.0) == Beat("", "wheel")
    assert child.beat(5.0) == Beat("Lobby", "wheel")
    child.end()
    assert child.status == 0
    assert "hello" in child.words()


@pytest.mark.skipif(sys.platform != "linux", reason="only there is the C library asked to give back")
def test_its_memory_is_the_c_librarys_which_gives_it_back(opened: Open) -> None:
    child = opened("beat_until(lambda: True); print('kept:', sys.getallocatedblocks())")
    assert ended(child) == 0
    assert "kept: 0" in child.words()


def test_an_exception_leaves_its_traceback(opened: Open) -> None:
    child = opened("beat_until(lambda: True); 1 / 0")
    assert ended(child) == 1
    assert "ZeroDivisionError" in child.words()


@pytest.mark.skipif(os.name != "posix", reason="a signal's number")
def test_a_crash_of_a_library_leaves_one_too(opened: Open) -> None:
    child = opened("import faulthandler; faulthandler._sigsegv()")
    assert ended(child) == -signal.SIGSEGV
    assert "Segmentation fault" in child.words()
    assert 'File "<string>"' in child.words()


def test_one_that_hangs_is_killed(opened: Open) -> None:
    child = opened("beat_until(lambda: True)\nwhile True: pass")
    assert child.beat(20.0) is not None
    child.kill()
    assert child.status not in (None, 0)


@pytest.mark.skipif(os.name != "posix", reason="SIGINT to one process")
def test_ctrl_c_does_nothing_and_being_told_ends_it_well(opened: Open) -> None:
    child = opened("beat_until(); print('closed the books')")
    assert child.beat(20.0) is not None
    child._process.send_signal(signal.SIGINT)
    assert child.beat(5.0) is not None
    child.end()
    assert child.status == 0
    assert "closed the books" in child.words()


def test_it_ends_when_its_watchdog_is_gone() -> None:
    command = [sys.executable, "-c", TIED + "beat_until()"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"Lobby \n"
        process.stdout.close()
        assert process.wait(20) == 0
