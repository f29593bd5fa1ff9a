"""The steps of a visit: each looks for what is to be seen, acts, and waits for what must follow."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.bench.kiosk import Kiosk, Seen, StuckError

Choose = Callable[[Kiosk, str], None]
"""How a visitor chooses a target: by mouse or by keyboard."""

ROUND = (True, False, True, True, False)
"""Which of the five questions are answered right."""
STEPS = 14
"""Arrows that a visitor presses at most on the way to a target, or pages turned on the way to an option."""
READING = 0.8
"""Seconds that a visitor looks at an explanation."""

ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


def by_mouse(kiosk: Kiosk, name: str) -> None:
    """Click."""
    kiosk.click(name)


def by_keys(kiosk: Kiosk, name: str) -> None:
    """Digits for options, Enter for what is in focus; the arrows lead there."""
    if name.startswith("option:"):
        kiosk.key(str(int(name.removeprefix("option:")) + 1))
        return
    for _ in range(STEPS):
        seen = kiosk.see()
        if seen.focus == name:
            kiosk.key("Return")
            return
        kiosk.key(_towards(seen, name))
        time.sleep(0.15)
    raise StuckError(f"{STEPS} arrows did not lead to {name}, only to {kiosk.see().focus}")


def _towards(seen: Seen, name: str) -> str:
    """The arrow that points from the focus to a target."""
    (x, y, w, h), (x2, y2, w2, h2) = seen.offers[seen.focus or name], seen.offers[name]
    dx, dy = x2 + w2 / 2 - x - w / 2, y2 + h2 / 2 - y - h / 2
    return max(ARROWS, key=lambda arrow: ARROWS[arrow][0] * dx + ARROWS[arrow][1] * dy)


def go(kiosk: Kiosk, choose: Choose, name: str, scene: str) -> None:
    """Choose a target when it is there, and come to another scene."""
    kiosk.wait(name, lambda seen: name in seen.offers)
    choose(kiosk, name)
    kiosk.wait(scene, lambda seen: seen.scene == scene)


def to_the_wheel(kiosk: Kiosk, choose: Choose) -> None:
    """From the attract screen through the map and the how-to."""
    go(kiosk, choose, "enter", "Lobby")
    kiosk.picture("lobby")
    to_stall(kiosk, choose, "wheel", "WheelScene")


def to_stall(kiosk: Kiosk, choose: Choose, stall: str, scene: str) -> None:
    """From the map through the how-to."""
    go(kiosk, choose, f"stall:{stall}", "HowTo")
    kiosk.picture("howto")
    go(kiosk, choose, "start", scene)


def spin(kiosk: Kiosk, choose: Choose) -> Seen:
    """Turn the wheel until a question can be answered; the double may come between."""
    for _ in range(3):
        kiosk.wait("spin", lambda seen: "spin" in seen.offers)
        choose(kiosk, "spin")
        if landed(kiosk).scene == "Card":
            break
    return kiosk.wait("options", lambda seen: "option:0" in seen.offers or "more" in seen.offers)


def landed(kiosk: Kiosk) -> Seen:
    """Wait until the wheel turns, and until it has come to rest."""
    kiosk.wait("turning wheel", lambda seen: "spin" not in seen.offers, 3)
    return kiosk.wait("landing", lambda seen: seen.scene == "Card" or "spin" in seen.offers)


def answer(kiosk: Kiosk, choose: Choose, right: bool) -> None:
    """Choose one option, or several and confirm; read why, and go on."""
    seen = kiosk.see()
    for name in seen.right if right else seen.wrong:
        find(kiosk, name)
        choose(kiosk, name)
    kiosk.wait("explanation", lambda seen: "next" in seen.offers)
    time.sleep(READING)
    kiosk.picture(f"card-{seen.lang}-{'right' if right else 'wrong'}")
    choose(kiosk, "next")
    kiosk.wait("going on", lambda seen: "next" not in seen.offers)


def find(kiosk: Kiosk, name: str) -> None:
    """Wait until an option or the button has come up; scroll down to it where the card is long."""
    for _ in range(STEPS):
        seen = kiosk.wait(name, lambda seen: name in seen.offers or "more" in seen.offers)
        if name in seen.offers:
            return
        kiosk.click("more")
        time.sleep(READING)
    raise StuckError(f"{STEPS} pages down there was no {name}")


def visit(kiosk: Kiosk, choose: Choose) -> None:
    """From the attract screen to the stamp, once more through the missed ones, and back to the map."""
    to_the_wheel(kiosk, choose)
    kiosk.picture("wheel")
    for right in ROUND:
        spin(kiosk, choose)
        answer(kiosk, choose, right)
    kiosk.wait("results", lambda seen: seen.scene == "Results" and "again" in seen.offers)
    time.sleep(3.0)
    kiosk.picture("results")
    choose(kiosk, "again")
    for _ in range(ROUND.count(False)):
        kiosk.wait("missed question", lambda seen: seen.scene == "Card" and "option:0" in seen.offers)
        answer(kiosk, choose, True)
    kiosk.wait("results", lambda seen: seen.scene == "Results")
    go(kiosk, choose, "leave", "Lobby")
    kiosk.wait("stamp on the card", lambda seen: "wheel" in seen.stamps, 1)
    time.sleep(0.5)
    kiosk.picture("stamped")
