"""How a plane comes down: hops, bumps, jumps and flights over a table of planes. Pure.

The common rules of Chinese aeroplane chess (飞行棋), with the house rules that the design settles: a landing
(also an in-between one) on a single enemy sends it back; a landing on an enemy stack of two or more sends
all of them back and the one that lands too; own planes stack but move one by one, and any plane may pass
over any other. Pads, lanes, hangars and the centre are safe from landings, because only their owner comes
there.
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
    """The steps passed from `start` (≥ 0) with `number`: home only exactly, the rest bounces back."""
    return tuple(track.HOME - abs(track.HOME - step) for step in range(start + 1, start + number + 1))


def target(start: int, number: int) -> int:
    """The step that a die leads to: from the hangar the pad, else the end of the `path`."""
    return track.PAD if start == track.HANGAR else path(start, number)[-1]


def go(board: Board, player: int, plane: int, number: int) -> Moved:
    """The plane is launched, or goes `number` steps and comes down; jumps are left to `onward`."""
    start = board.planes[player][plane]
    if start == track.HANGAR:
        return moved(board, player, plane, track.PAD), (Launched(player, plane),)
    steps = path(start, number)
    board, bumps = _land(moved(board, player, plane, steps[-1]), player, plane)
    return board, (Hopped(player, plane, steps), *bumps)


def whole(board: Board, player: int, plane: int, number: int) -> Moved:
    """`go` and then `onward`."""
    board, outcomes = go(board, player, plane, number)
    board, more = onward(board, player, plane)
    return board, (*outcomes, *more)


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

    House rules: a stack there stays and lets the flight pass, because nobody comes down on it; and with
    three players nobody is hit, because one of them, facing an empty seat, never could be (that seat would
    win 12 points above its share of classic games).
    """
    if len(board.seats) == 3:
        return board, ()
    opposite = track.opposite(board.seats[player])
    for other, seat in enumerate(board.seats):
        if seat == opposite and board.planes[other].count(track.CROSSED) == 1:
            return _bump(board, other, board.planes[other].index(track.CROSSED), player)
    return board, ()


def _land(board: Board, player: int, plane: int) -> Moved:
    """Who is sent back where the plane came down: a single enemy, or a whole stack and the plane itself.

    Nobody else is ever there: enemies never share a square.
    """
    step = board.planes[player][plane]
    if step not in RINGED:
        return board, ()
    index = track.square(board.seats[player], step)
    for other, seat in enumerate(board.seats):
        there = track.step_on(seat, index)
        hit = [i for i, at in enumerate(board.planes[other]) if at == there and other != player]
        if hit:
            return _clash(board, (player, plane), other, hit)
    return board, ()


def _clash(board: Board, comer: tuple[int, int], other: int, hit: list[int]) -> Moved:
    outcomes: tuple[Outcome, ...] = ()
    for plane in hit:
        board, bump = _bump(board, other, plane, comer[0])
        outcomes += bump
    if len(hit) > 1:
        board, bump = _bump(board, *comer, other)
        outcomes += bump
    return board, outcomes


def _bump(board: Board, player: int, plane: int, by: int) -> Moved:
    return moved(board, player, plane, board.base), (Bumped(player, plane, by),)
