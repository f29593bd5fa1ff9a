"""The mascot beside the wheel: how it stands, and what it says."""

from __future__ import annotations

from typing import Final

from game.stalls.wheel.rules import Landed, State

Mood = tuple[str, str]
"""The mascot's pose, and the key of what it says."""

TURNING: Final = ("horse-cheer", "wheel.say_turning")


def at_rest(state: State, landed: Landed | None) -> Mood:
    """While the wheel stands: at what has just `landed`, or at what came before the next spin."""
    if landed is not None:
        double = state.sectors[landed.sector].topic is None
        return "horse-cheer", "wheel.say_double" if double else "wheel.say_landed"
    if state.double:
        return "horse-cheer", "wheel.say_twice"
    if not state.results:
        return "horse-point", "wheel.say_first"
    if state.results[-1].right:
        return "horse-wave", "wheel.say_right"
    return "horse-think", "wheel.say_wrong"
