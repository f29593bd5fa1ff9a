"""Everything that a turn may show, made before it is needed: a weak PC draws words and signs too slowly."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stalls.planes import die, view
from game.stalls.planes.acts import ROLLED
from game.stalls.planes.grid import place
from game.stalls.planes.legal import DIE
from game.stalls.planes.saying import say
from game.stalls.planes.track import HOME
from game.stalls.planes.turncard import Turn
from game.stalls.teams import SEAT_LOOKS

POSES: Final = {
    "planes.say_wrong": "horse-think",
    "planes.say_bumped": "horse-oops",
    "planes.say_computer": "horse-point",
    "planes.say_begins": "horse-cheer",
    "planes.say_over": "horse-cheer",
    "planes.say_fly": "horse-cheer",
    "planes.say_jump": "horse-cheer",
}
"""How the mascot takes what is said."""
RESTING: Final = "horse-wave"
_SAID: Final = (
    *(
        "begins",
        "computer",
        "right",
        "nothing",
        "sixes",
        "again",
        "launched",
        "jump",
        "fly",
        "bumped",
        "home",
    ),
    *("cap", "over"),
)


def rehearse(
    stage: Stage, size: tuple[int, int], table: view.Table, humans: Collection[int], topics: Sequence[str]
) -> None:
    """Draw, unseen, every turn of the `table`; the seats in `humans` get the button, up and down.

    Computers are asked about the `topics`.
    """
    die.rehearse()
    unseen = Canvas(size)
    for player in table.players:
        for turn, host in _turns(stage, player.seat):
            view.draw(unseen, stage, replace(table, turn=turn, host=host))
        if player.seat in humans:
            for unseen.pressed in ("roll", None):
                view.draw(unseen, stage, replace(table, turn=Turn(player.seat), host="horse-cheer"))

    board = view.draw(unseen, stage, table)["board"]
    for topic in topics:
        for right in (True, False):
            say(unseen, stage, board, place(0, HOME), topic, right=right)


def _turns(stage: Stage, seat: int) -> Iterator[tuple[Turn, str]]:
    """What can be said on a seat's turn, and how the mascot takes it."""
    words = stage.words
    team = words(f"planes.team.{SEAT_LOOKS[seat].key}")
    for number in DIE:
        yield Turn(seat, roll=False, line=words(ROLLED, n=number)), RESTING
    for key in ("planes.choose", *(f"planes.say_{said}" for said in _SAID)):
        yield Turn(seat, roll=False, line=words(key, team=team)), POSES.get(key, RESTING)
