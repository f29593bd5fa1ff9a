"""How a plane comes down: hops, bumps, jumps and flights over a table of planes. Pure.

The common rules of Chinese aeroplane chess (飞行棋), with the house rules that the design settles: a landing
(also an in-between one) on a single enemy sends it back; a landing on an enemy stack of two or more sends
the one that lands back and leaves the stack; own planes stack and then move one by one, and any plane may
pass over any other. Pads, lanes, hangars and the centre are safe from landings, because only their owner
comes there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from game.stalls.planes import track
from game.stalls.planes.outcomes import Bumped, Flew, Hopped, Jumped, Launched, Outcome

Planes = tuple[tuple[int, ...], ...]
"""The steps of every player's planes."""

RINGED: Final = range(1, track.LAST_RING + 1)
TAKE_OFF, TOUCH_DOWN = track.SHORTCUT


@dataclass(frozen=True, slots=True)
class Board:
    """The players' seats, their planes, and the step that bumped planes return to."""

    seats: tuple[int, ...]
    planes: Planes
    base: int


Moved = tuple[Board, tuple[Outcome, ...]]


def path(start: int, number: int) -> tuple[int, ...]:
    """The steps passed from `start` (≥ 0) with `number`: home only exactly, what is left over bounces back."""
    return tuple(track.HOME - abs(track.HOME - step) for step in range(start + 1, start + number + 1))


def launch(board: Board, player: int, plane: int) -> Moved:
    """The plane goes from the hangar to the pad."""
    return moved(board, player, plane, track.PAD), (Launched(player, plane),)


def hop(board: Board, player: int, plane: int, number: int) -> Moved:
    """The plane goes `number` steps and comes down there, bumping or bumped; jumps are left to `onward`."""
    steps = path(board.planes[player][plane], number)
    board, bumps = _land(moved(board, player, plane, steps[-1]), player, plane)
    return board, (Hopped(player, plane, steps), *bumps)


def takes_off(step: int) -> bool:
    """Whether a plane that came down on this step by its own roll jumps or flies on.

    Every fourth step from 2 is of its colour; 50 is too, but there the lane begins.
    """
    return step in RINGED and step != track.LAST_RING and step % track.JUMP == 2


def onward(board: Board, player: int, plane: int) -> Moved:
    """The jump and flight from where the plane came down; nothing, unless it `takes_off` there.

    One jump (+4), or the flight 18 → 30; the two are joined only in 14 → 18 → 30 and 18 → 30 → 34. A plane
    that is sent back on the way goes no further.
    """
    start = board.planes[player][plane]
    outcomes: tuple[Outcome, ...] = ()
    for leg in _legs(start):
        if board.planes[player][plane] != leg[0]:
            break
        board, more = _leg(board, player, plane, leg)
        outcomes += more
    return board, outcomes


def moved(board: Board, player: int, plane: int, step: int) -> Board:
    """The board with that plane on that step."""
    own = board.planes[player]
    own = (*own[:plane], step, *own[plane + 1 :])
    return replace(board, planes=(*board.planes[:player], own, *board.planes[player + 1 :]))


def _legs(start: int) -> tuple[tuple[int, int], ...]:
    if start == TAKE_OFF:
        return track.SHORTCUT, (TOUCH_DOWN, TOUCH_DOWN + track.JUMP)
    if start == TAKE_OFF - track.JUMP:
        return (start, TAKE_OFF), track.SHORTCUT
    return ((start, start + track.JUMP),) if takes_off(start) else ()


def _leg(board: Board, player: int, plane: int, leg: tuple[int, int]) -> Moved:
    """One jump or flight, with whom it meets on the way and where it comes down."""
    start, end = leg
    flown = leg == track.SHORTCUT
    board, crossed = _cross(board, player) if flown else (board, ())
    board, bumps = _land(moved(board, player, plane, end), player, plane)
    return board, ((Flew if flown else Jumped)(player, plane, start, end), *crossed, *bumps)


def _cross(board: Board, player: int) -> Moved:
    """The flight over the opposite lane sends a single plane on its step 53 back.

    House rule: a stack there stays and lets the flight pass, because nobody comes down on it.
    """
    opposite = track.opposite(board.seats[player])
    for other, seat in enumerate(board.seats):
        if seat == opposite and board.planes[other].count(track.CROSSED) == 1:
            return _bump(board, other, board.planes[other].index(track.CROSSED), player)
    return board, ()


def _land(board: Board, player: int, plane: int) -> Moved:
    """Who is sent back where the plane came down: a single enemy there, or itself by a stack."""
    step = board.planes[player][plane]
    if step not in RINGED:
        return board, ()
    index = track.square(board.seats[player], step)
    for other, planes in enumerate(board.planes):
        there = track.step_on(board.seats[other], index)
        count = planes.count(there) if other != player and there is not None else 0
        if count > 1:
            return _bump(board, player, plane, other)
        if count == 1 and there is not None:
            return _bump(board, other, planes.index(there), player)
    return board, ()


def _bump(board: Board, player: int, plane: int, by: int) -> Moved:
    return moved(board, player, plane, board.base), (Bumped(player, plane, by),)
