"""`python -m tests.bench.escape`: does anything lead out of the kiosk, and does it come back after a crash?

Under Xvfb with a window manager, a garish desktop and another program behind the fair. Every attempt is a
real key, a real pointer or a real request of the X server; after it the whole screen is looked at, and the
fair must still answer. Then the fair is made to crash and to hang. `--pictures DIR` keeps what was seen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench.display import ask_to_close
from tests.bench.hall import Hall, desktop, resident
from tests.bench.kiosk import StuckError
from tests.bench.steps import by_mouse, go

SIZE = (1366, 768)
SOON = 1.6
"""Seconds after an attempt until it is looked: what took the focus has been sent back by then."""
KEYS = (
    *("Escape", "Escape", "alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space"),
    *(f"F{number}" for number in range(1, 13)),
    *(
        "shift+F10",
        "Menu",
        "Print",
        "ctrl+c",
        "ctrl+q",
        "ctrl+w",
        "ctrl+z",
        "ctrl+Escape",
        "ctrl+shift+Escape",
    ),
    *("ctrl+alt+Delete", "ctrl+alt+t", "ctrl+alt+Left", "ctrl+alt+Right", "ctrl+alt+Escape", "ctrl+alt+F2"),
    *("super", "super+d", "super+e", "super+l", "super+r", "super+Tab", "XF86HomePage", "XF86Back"),
)
CRASHES = {
    "exception in a frame": "1 / 0",
    "segmentation fault": "import ctypes; ctypes.string_at(0)",
    "abort": "os.abort()",
    "silent exit": "os._exit(0)",
    "kill -9": "os.kill(os.getpid(), 9)",
}
HANGS = {"endless loop": "while True: pass", "blocked in a call": "import time; time.sleep(3600)"}
WITHIN = 3.0
"""Seconds within which a fair that crashed is on the screen again."""
HANGING = 10.0 + WITHIN + 1.0
"""Seconds within which one that hangs is replaced."""
ROOM = 25.0
"""MiB that the watchdog may take."""

Attempt = Callable[[], object]


def attempts(hall: Hall, display: str, other: int) -> Iterator[tuple[str, Attempt]]:
    """What visitors try, and what happens on a desktop where `other` is a program's process."""
    width, height = SIZE
    for key in KEYS:
        yield key, lambda key=key: hall.act("key", key)  # type: ignore[misc]
    for button, name in ((3, "right click"), (2, "middle click"), (8, "back button of the mouse")):
        yield name, lambda button=button: hall.act("mousemove", "700", "600", "click", str(button))  # type: ignore[misc]
    for button, name in ((1, "long press"), (3, "long right press")):
        yield name, lambda button=button: _hold(hall, button)  # type: ignore[misc]
    for name, start, end in (
        ("drag from the upper edge", (width // 2, 0), (width // 2, height // 2)),
        ("drag from the lower edge", (width // 2, height - 1), (width // 2, height // 2)),
        ("drag from the left edge", (0, height // 2), (width // 2, height // 2)),
        ("drag from the right edge", (width - 1, height // 2), (width // 2, height // 2)),
    ):
        yield name, lambda start=start, end=end: _drag(hall, start, end)  # type: ignore[misc]
    for name, corner in (("upper left", (0, 0)), ("lower right", (width - 1, height - 1))):
        yield f"five clicks {name}", lambda corner=corner: _clicks(hall, corner)  # type: ignore[misc]
    yield "request to close the window", lambda: ask_to_close(display, int(hall.window))
    yield "Ctrl-C to the fair", lambda: os.kill(hall.pid, signal.SIGINT)
    yield "window minimised", lambda: hall.act("windowminimize", hall.window)
    yield "another program comes forward", lambda: hall.act("windowactivate", hall.windows(other)[0])
    yield "another program is raised", lambda: hall.act("windowraise", hall.windows(other)[0])


def _hold(hall: Hall, button: int) -> None:
    hall.act("mousemove", "700", "600", "mousedown", str(button), "sleep", "3", "mouseup", str(button))


def _drag(hall: Hall, start: tuple[int, int], end: tuple[int, int]) -> None:
    words = ["mousemove", *map(str, start), "mousedown", "1"]
    for share in (0.25, 0.5, 0.75, 1.0):
        at = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
        words += ["sleep", "0.05", "mousemove", *map(str, at)]
    hall.act(*words, "mouseup", "1")


def _clicks(hall: Hall, corner: tuple[int, int]) -> None:
    hall.act("mousemove", *map(str, corner), "click", "--repeat", "5", "--delay", "150", "1")


def answers(hall: Hall) -> str | None:
    """Whether the fair still does what a visitor taps: its language changes, twice."""
    try:
        for _ in range(3):
            if (scene := hall.see().scene) != "Lobby":
                hall.key("Return" if scene == "Attract" else "Escape")
                hall.wait("another scene", lambda seen: seen.scene != scene, 3)
        hall.wait("map", lambda seen: seen.scene == "Lobby", 3)
        for _ in range(2):
            before = hall.see().lang
            hall.click("lang")
            hall.wait("other language", lambda seen: seen.lang != before, 3)  # noqa: B023
    except StuckError as reason:
        return f"it does not answer: {reason}"
    return None


def escapes(hall: Hall, display: str, other: int) -> int:
    """Try everything; how many attempts led out."""
    failed = count = 0
    fair = hall.pid
    for name, attempt in attempts(hall, display, other):
        count += 1
        attempt()
        time.sleep(SOON)
        reason = hall.reached() or answers(hall)
        reason = reason or (None if hall.pid == fair else "the fair was opened anew")
        if reason:
            failed += 1
            print(f"OUT: {name}: {reason}", flush=True)
            fair = hall.pid
    print(f"{count} attempts to get out, {failed} led out", flush=True)
    return failed


def crash(hall: Hall, name: str, code: str, limit: float) -> int:
    """Crash or hang once; 1 if the fair was not back in time."""
    seconds = hall.crash(code)
    late = f"  LATE (at most {limit:.0f} s)" if seconds > limit else ""
    print(f"{name:<44}{seconds:6.2f} s until its picture is back{late}", flush=True)
    return int(seconds > limit)


def closed_stall(hall: Hall) -> int:
    """Crash at the wheel five times; 1 if its questions do not go on without its wheel."""
    for _ in range(5):
        go(hall, by_mouse, "enter", "Lobby")
        go(hall, by_mouse, "stall:wheel", "HowTo")
        go(hall, by_mouse, "start", "WheelScene")
        hall.crash("1 / 0")
        hall.wait("title or offer to go on", lambda seen: "enter" in seen.offers or "leave" in seen.offers)
        if "leave" in hall.see().offers:
            go(hall, by_mouse, "leave", "Attract")
    go(hall, by_mouse, "enter", "Lobby")
    go(hall, by_mouse, "stall:wheel", "Card")
    print("five crashes at the wheel: its questions go on without it", flush=True)
    return 0


def ended(hall: Hall) -> int:
    """Tell the watchdog to end; 1 if it does not end well."""
    status = hall.tell(signal.SIGTERM)
    print(f"SIGTERM: watchdog and fair ended, exit status {status}", flush=True)
    return int(status != 0)


def host(hall: Hall) -> int:
    """The host's own way out: sign, a first PIN twice, panel, end; 1 if it does not lead there."""
    hall.act("mousemove", "30", "30", "click", "--repeat", "4", "--delay", "250", "1")
    hall.act("sleep", "0.25", "mousedown", "1", "sleep", "2.6", "mouseup", "1")
    hall.wait("pad", lambda seen: seen.scene == "PinPad")
    for name in ("digit:2", "digit:4", "digit:6", "digit:8", "ok") * 2:
        _tap(hall, name)
    hall.wait("panel", lambda seen: seen.scene == "Panel")
    hall.picture("panel")
    for name in ("page:exit", "do:arm", "do:end"):
        _tap(hall, name)
    status = hall.ended()
    print(f"sign, PIN, panel, end: watchdog and fair ended, exit status {status}", flush=True)
    return int(status != 0)


def _tap(hall: Hall, name: str) -> None:
    hall.wait(name, lambda seen: name in seen.offers)
    hall.click(name)


def orphan(hall: Hall) -> int:
    """Kill the watchdog: the fair must not stay behind alone."""
    hall.stop()
    print("kill -9 to the watchdog: the fair ended by itself", flush=True)
    return 0


def memory(hall: Hall) -> int:
    """What the watchdog takes; 1 if that is too much."""
    mib = resident(hall.watchdog)
    print(f"the watchdog takes {mib:.1f} MiB (at most {ROOM:.0f})", flush=True)
    return int(mib > ROOM)


def trials(display: str, other: int) -> Iterator[Callable[[Hall], int]]:
    """Each in a hall of its own."""
    yield lambda hall: escapes(hall, display, other)
    for name, code in CRASHES.items():
        yield lambda hall, name=name, code=code: crash(hall, name, code, WITHIN)  # type: ignore[misc]
    for name, code in HANGS.items():
        yield lambda hall, name=name, code=code: crash(hall, name, code, HANGING)  # type: ignore[misc]
    yield closed_stall
    yield lambda hall: memory(hall) + ended(hall)
    yield host
    yield orphan


def main(arguments: Sequence[str]) -> int:
    """Try everything, print a line each; exit status 1 if anything led out or did not come back."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.escape", description=__doc__)
    parser.add_argument("--only", type=int, nargs="+", metavar="N", help="only these trials, from 1")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="where to keep the pictures")
    args = parser.parse_args(arguments)
    needed = ("Xvfb", "xdotool", "openbox", "xsetroot", "import")
    if missing := [tool for tool in needed if shutil.which(tool) is None]:
        print(f"this needs {', '.join(needed)}; missing: {', '.join(missing)}", file=sys.stderr)
        return 2
    folder: Path = args.pictures or Path(tempfile.mkdtemp(prefix="fair-escape-"))
    failed = 0
    with desktop(SIZE) as (display, other):
        for number, trial in enumerate(trials(display, other), 1):
            if args.only and number not in args.only:
                continue
            place = folder.resolve() / str(number)
            shutil.rmtree(place, ignore_errors=True)  # an earlier hall has its PIN and its crashes
            hall = Hall(display, place, "--seed", "7")
            try:
                hall.wait("title", lambda seen: seen.scene == "Attract")
                failed += trial(hall)
            except (StuckError, subprocess.SubprocessError) as reason:
                failed += 1
                print(f"STUCK: {reason}", flush=True)
            finally:
                hall.stop()
    print(f"pictures: {folder}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
