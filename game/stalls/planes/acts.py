"""What happened, as a queue of short acts to watch one after the other. The game is further already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.stalls.planes import die
from game.stalls.planes.flight import Path, fly, hops, jump, launch, spin_home
from game.stalls.planes.game import Asked, State
from game.stalls.planes.landing import Board, Planes
from game.stalls.planes.outcomes import (
    Again,
    Bumped,
    Flew,
    GameOver,
    Home,
    Hopped,
    Jumped,
    Launched,
    Outcome,
    Stayed,
    TurnOver,
)
from game.stalls.planes.track import PAD

LYING: Final = 0.45
"""Seconds for which the die is seen to lie on its number."""
STAYED, AGAIN, PASSED, ARRIVED, ENDED, JOY = 1.5, 0.9, 0.3, 1.2, 1.4, 0.8
THOUGHT, SAID, BEGAN, SUNSET = 0.7, 1.9, 1.3, 1.6
LIGHTS, LIGHT = 8, 0.13
"""How often the light goes on to the next player until it is drawn who begins, and how long it stays."""
DIRECT: Final = 0.5
"""Seconds for a whole movement where nothing is to move."""

ROLLED: Final = "planes.say_rolled"
"""The words that tell the die's number."""

Plane = tuple[int, int]
"""A player's index and a plane's."""


@dataclass(frozen=True, slots=True)
class Act:
    """What the board shows for `seconds`.

    `planes` stand where they stood before it, `turn` is the player who acts, `number` what the die shows, and
    it tumbles to it in a `throw`. `plane` is the one that takes the `path`, or is celebrated (`joy`), or for
    which a computer was asked about a `region` and `right`. `line` is the key of the words that say it.
    """

    seconds: float
    planes: Planes
    turn: int
    number: int
    line: str = ""
    sound: str | None = None
    throw: bool = False
    plane: Plane | None = None
    path: Path | None = None
    joy: bool = False
    right: bool | None = None
    region: int = 0


def rest(state: State, number: int) -> Act:
    """The board as the game has it, for no time: what all acts are made from."""
    return Act(0.0, state.planes, state.turn, number)


def rest_on(still: Act, number: int) -> Act:
    """The same with the die on another number."""
    return replace(still, number=number)


def drawn(still: Act, first: int, *, calm: bool) -> Iterator[Act]:
    """The light goes round the players and stops at the one who begins."""
    count = len(still.planes)
    if not calm and count > 1:
        for i in range(first - LIGHTS, first):
            yield replace(still, seconds=LIGHT, turn=i % count, sound="tick")
    yield replace(still, seconds=BEGAN, turn=first, line="planes.say_begins", sound="star")


def sunset(still: Act) -> Act:
    """The day is over."""
    return replace(still, seconds=SUNSET, line="planes.say_cap")


def thrown(still: Act, *, calm: bool) -> tuple[Act, Act]:
    """The die tumbles, and lies."""
    lies = replace(still, seconds=LYING, line=ROLLED)
    return replace(still, seconds=0.0 if calm else die.SECONDS, throw=True, sound="dice"), lies


def thought(still: Act) -> Act:
    """A computer takes its time."""
    return replace(still, seconds=THOUGHT, line="planes.say_computer")


def cheered(still: Act, plane: int) -> Act:
    """A human's right answer."""
    line, mover = "planes.say_right", (still.turn, plane)
    return replace(still, seconds=JOY, line=line, sound="star", plane=mover, joy=True)


def said(still: Act, asked: Asked, right: bool) -> Act:
    """A computer's answer."""
    mover = (still.turn, asked.plane)
    return replace(still, seconds=SAID, plane=mover, line=ROLLED, right=right, region=asked.region)


def acts(still: Act, outcomes: Sequence[Outcome], board: Board, *, calm: bool) -> Iterator[Act]:
    """The acts of a move's outcomes; `still` is what was shown before it, `board` tells seats and base."""
    for outcome in outcomes:
        act, still = _act(still, outcome, board, calm)
        yield act


def _act(still: Act, outcome: Outcome, board: Board, calm: bool) -> tuple[Act, Act]:
    """One outcome's act, and the board after it."""
    match outcome:
        case TurnOver(player):
            act = replace(still, seconds=PASSED, turn=player)
            return act, act
        case Stayed(_, reason):
            return replace(still, seconds=STAYED, line=f"planes.say_{reason}"), still
        case Again():
            return replace(still, seconds=AGAIN, line="planes.say_again", sound="star"), still
        case GameOver():
            return replace(still, seconds=ENDED, line="planes.say_over", sound="fanfare"), still
        case Home(player, plane):
            joy = replace(still, plane=(player, plane), joy=True, sound="stamp")
            return replace(joy, seconds=ARRIVED, line="planes.say_home"), still
        case Launched() | Hopped() | Jumped() | Flew() | Bumped():
            return _movement(still, outcome, board, calm)


def _movement(
    still: Act, outcome: Launched | Hopped | Jumped | Flew | Bumped, board: Board, calm: bool
) -> tuple[Act, Act]:
    player, plane = outcome.player, outcome.plane
    own, seat = still.planes[player], board.seats[player]
    at, many = own[plane], len(own)
    sound: str | None = "whoosh"
    match outcome:
        case Launched():
            path, end, line = launch(seat, plane, many), PAD, "planes.say_launched"
        case Hopped(steps=steps):
            path, end, line = hops(seat, (at, *steps), plane, many), steps[-1], ROLLED
            sound = None
        case Jumped(start=start, end=end):
            path, line = jump(seat, start, end), "planes.say_jump"
        case Flew(start=start, end=end):
            path, line = fly(seat, start, end), "planes.say_fly"
        case Bumped():
            end, line, sound = board.base, "planes.say_bumped", "hit"
            path = spin_home(seat, at, end, plane, many)
    moved = replace(still, planes=_with(still.planes, (player, plane), end))
    act = replace(still, line=line, sound=sound, plane=(player, plane), path=path)
    return replace(act, seconds=DIRECT if calm else path.seconds), moved


def _with(planes: Planes, mover: Plane, step: int) -> Planes:
    """The planes after one of them came to `step`."""
    player, plane = mover
    own = planes[player]
    return (*planes[:player], (*own[:plane], step, *own[plane + 1 :]), *planes[player + 1 :])
