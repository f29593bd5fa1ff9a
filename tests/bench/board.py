"""What visitors do at the aeroplane board, in the real window."""

from __future__ import annotations

import time

from tests.bench.kiosk import Kiosk, Seen
from tests.bench.steps import Choose, answer, by_keys, by_mouse, go, to_stall

TURN = 60.0
"""Seconds until it is a human's turn again, however many others play."""
MOST = 150
"""Rolls, choices and answers after which a quick game has ended."""


def whole_game(kiosk: Kiosk) -> None:
    """A quick game to its end: every third answer is wrong; then the stamp."""
    go(kiosk, by_mouse, "enter", "Lobby")
    to_stall(kiosk, by_mouse, "planes", "Setup")
    kiosk.picture("setup")
    go(kiosk, by_mouse, "start", "PlanesScene")
    for number in range(MOST):
        if not act(kiosk, by_mouse, number):
            break
    kiosk.picture("podium")
    kiosk.wait("results", lambda seen: seen.scene == "Results" and "leave" in seen.offers, 40)
    time.sleep(3.0)
    kiosk.picture("results")
    go(kiosk, by_mouse, "leave", "Lobby")
    kiosk.wait("stamp on the card", lambda seen: "planes" in seen.stamps, 1)


def left_and_resumed(kiosk: Kiosk) -> None:
    """By keys alone: some turns, away to the map amid a question, and back to the same one."""
    go(kiosk, by_keys, "enter", "Lobby")
    to_stall(kiosk, by_keys, "planes", "Setup")
    for name in ("seat:1", "seat:2", "seat:2", "book:class"):  # two people, no computer
        by_keys(kiosk, name)
    kiosk.picture("setup-keys")
    go(kiosk, by_keys, "start", "PlanesScene")
    for number in range(12):
        act(kiosk, by_keys, number)
    while kiosk.see().scene != "Card":
        act(kiosk, by_keys, 1, answers=False)
    asked = kiosk.see().ask
    kiosk.key("Escape")
    kiosk.wait("Lobby", lambda seen: seen.scene == "Lobby")
    to_stall(kiosk, by_keys, "planes", "Card")
    kiosk.wait("the same question", lambda seen: seen.ask == asked)
    act(kiosk, by_keys, 1)
    for _ in range(2):
        kiosk.wait("end", lambda seen: "end" in seen.offers, TURN)
        by_keys(kiosk, "end")
    kiosk.wait("podium", lambda seen: "next" in seen.offers, TURN)
    kiosk.picture("podium-keys")


def act(kiosk: Kiosk, choose: Choose, number: int, *, answers: bool = True) -> bool:
    """Do what the board or a card waits for; False once the game is over."""
    seen = kiosk.wait("turn", _waits, TURN)
    if seen.scene == "Card":
        if answers:
            answer(kiosk, choose, right=number % 3 > 0)
        return True
    if "roll" not in seen.offers and not _planes(seen):
        return False
    choose(kiosk, _planes(seen)[0] if _planes(seen) else "roll")
    time.sleep(0.3)
    if number < 12:
        kiosk.picture(f"board-{number}")
    return True


def _waits(seen: Seen) -> bool:
    """A human is to do something, or the game has ended."""
    if seen.scene == "Card":
        return "option:0" in seen.offers or "more" in seen.offers
    return seen.scene == "Results" or bool({"roll", "next"} & set(seen.offers)) or bool(_planes(seen))


def _planes(seen: Seen) -> list[str]:
    """The planes that may be chosen."""
    return [name for name in seen.offers if name.startswith("plane:")]
