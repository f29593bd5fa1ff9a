"""The mascot's part: how it stands and what it says, for whatever has just happened."""

from __future__ import annotations

from typing import Final

from game.stalls.targets.flight import Flight, Miss
from game.stalls.targets.game import State

Mood = tuple[str, str]
"""The mascot's pose, and the key of what it says."""

FIRST: Final = ("horse-point", "targets.flick")
"""At the first boards, and after a bag that was pulled to oneself: how it is done."""
NEXT: Final = ("horse-wave", "targets.say_next")
TAP: Final = ("horse-point", "targets.say_tap")
HIT: Final = ("horse-point", "targets.say_hit")
MEASURING: Final = ("horse-point", "targets.say_next")
FIELD: Final = ("horse-point", "targets.say_field")
MINE: Final = ("horse-cheer", "targets.say_mine")
LAWFUL: Final = ("horse-oops", "targets.say_safe")
CLEARED: Final = ("horse-cheer", "targets.say_cleared")
OUT: Final = ("horse-wave", "targets.say_out")
MISSED: Final = {
    "short": ("horse-oops", "targets.say_short"),
    "over": ("horse-oops", "targets.say_over"),
    "beside": ("horse-oops", "targets.say_beside"),
}
"""For each way of missing, what to do better."""
SOFT: Final = ("horse-point", "targets.say_short")
"""What was no throw: the bag was let go too slowly."""
AT_BOARDS: Final = (FIRST, NEXT, TAP, HIT, SOFT, *MISSED.values())
AT_PLATES: Final = (FIELD, TAP, HIT, MINE, LAWFUL, SOFT, FIRST, *MISSED.values())
"""Whatever may be said in a scenario, and in the minefield."""


def ready(state: State) -> Mood:
    """While nothing has been thrown at what hangs there."""
    if state.tappable:
        return TAP
    if state.field is not None:
        return FIELD
    return NEXT if state.results else FIRST


def missed(state: State, flight: Flight) -> Mood:
    """After a bag that struck no board: what to do better, or that a tap will do."""
    if state.tappable:
        return TAP
    return MISSED[flight.landing.where if isinstance(flight.landing, Miss) else "beside"]


def swept(state: State) -> Mood:
    """After a hit in the minefield has counted."""
    assert state.field is not None
    if state.over:
        return CLEARED if state.field.mines_left == 0 else OUT
    return MINE if state.field.mines[state.field.chosen[-1]] else LAWFUL
