"""What visitors do at the target stall, in the real window."""

from __future__ import annotations

import time

from tests.bench.kiosk import Kiosk, Seen, StuckError
from tests.bench.steps import READING, Choose, by_keys, by_mouse, go, to_stall

SWING = (8, 0.012)
"""Steps of the mouse in a flick, and the seconds between two."""
MOST = 40
"""Throws after which a round has ended."""


def whole_round(kiosk: Kiosk) -> None:
    """Flicks of the real mouse; what misses twice is tapped; then the minefield, and the stamp."""
    go(kiosk, by_mouse, "enter", "Lobby")
    to_stall(kiosk, by_mouse, "targets", "Setup")
    kiosk.picture("setup")
    go(kiosk, by_mouse, "start", "TargetsScene")
    for number in range(MOST):
        if not _turn(kiosk, number):
            break
    _see_off(kiosk)


def by_keys_alone(kiosk: Kiosk) -> None:
    """Digits and space, two teams, an upright screen."""
    go(kiosk, by_keys, "enter", "Lobby")
    to_stall(kiosk, by_keys, "targets", "Setup")
    kiosk.key("2")
    go(kiosk, by_keys, "start", "TargetsScene")
    for number in range(MOST):
        seen = _ready(kiosk)
        if seen.scene == "Card":
            _read(kiosk, by_keys)
        elif "next" in seen.offers:
            break
        else:
            kiosk.key(str(int(_boards(seen)[number % len(_boards(seen))].removeprefix("board:")) + 1))
            kiosk.wait("power bar", lambda seen: "power" in seen.offers or "take-back" in seen.offers)
            kiosk.key("space")
            _settle(kiosk)
    _see_off(kiosk, by_keys)


def _turn(kiosk: Kiosk, number: int) -> bool:
    """One throw, or reading the card; False once the minefield is over."""
    seen = _ready(kiosk)
    if seen.scene == "Card":
        _read(kiosk, by_mouse)
        return True
    if "next" in seen.offers:
        return False
    if number < 4:
        kiosk.picture(f"rack-{number}")
    if "bag" in seen.offers and number % 4 < 3:
        _flick(kiosk, seen, _boards(seen)[number % len(_boards(seen))])
    else:
        kiosk.click(_boards(seen)[0])
        if "power" in kiosk.wait("power bar or flight", _aimed).offers:
            time.sleep(READING)
            kiosk.picture("power")
            kiosk.click("power")
    _settle(kiosk)
    return True


def _flick(kiosk: Kiosk, seen: Seen, board: str) -> None:
    """From the bag towards a board, and let go on the way."""
    (x, y, w, h), (bx, by, bw, bh) = seen.offers["bag"], seen.offers[board]
    start = (x + w // 2, y + h // 2)
    away = (bx + bw // 2 - start[0], by + bh // 2 - start[1])
    steps, pause = SWING
    side = 0.24 * min(seen.size) / steps  # of the window's shorter side in a tenth of a second
    length = max(1.0, (away[0] ** 2 + away[1] ** 2) ** 0.5)
    step = (
        "mousemove_relative",
        "--",
        str(round(away[0] / length * side)),
        str(round(away[1] / length * side)),
    )
    swing = [word for _ in range(steps) for word in (*step, "sleep", str(pause))]
    kiosk.mouse(*start, "mousedown", "1", "sleep", "0.1", *swing, "mouseup", "1")


def _aimed(seen: Seen) -> bool:
    """The power bar is up, or the bag is on its way."""
    return "power" in seen.offers or "bag" not in seen.offers


def _settle(kiosk: Kiosk) -> None:
    """The bag has flown, and what it hit counts."""
    time.sleep(1.0)
    kiosk.wait("settled bag", lambda seen: "take-back" not in seen.offers)


def _read(kiosk: Kiosk, choose: Choose) -> None:
    kiosk.wait("explanation", lambda seen: "next" in seen.offers)
    time.sleep(READING)
    kiosk.picture("explained")
    choose(kiosk, "next")
    kiosk.wait("going on", lambda seen: "next" not in seen.offers or seen.scene != "Card")


def _ready(kiosk: Kiosk) -> Seen:
    """Wait until a bag may be thrown, a card reads, or the minefield is over."""
    return kiosk.wait("next bag", lambda seen: seen.scene == "Card" or bool(_boards(seen)))


def _boards(seen: Seen) -> list[str]:
    return [name for name in seen.offers if name.startswith("board:")]


def _see_off(kiosk: Kiosk, choose: Choose = by_mouse) -> None:
    """Ask why, go on to the results, and back to the map with the stamp."""
    if "next" not in kiosk.see().offers:
        raise StuckError(f"after {MOST} throws the minefield was not over")
    kiosk.click("board:0")
    time.sleep(READING)
    kiosk.picture("minefield-over")
    go(kiosk, choose, "next", "Results")
    kiosk.wait("results", lambda seen: "leave" in seen.offers)
    time.sleep(3.0)
    kiosk.picture("results")
    go(kiosk, choose, "leave", "Lobby")
    kiosk.wait("stamp on the card", lambda seen: "targets" in seen.stamps, 2)
