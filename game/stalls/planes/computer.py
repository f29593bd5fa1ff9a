"""How the computer plays: one look ahead, as if the answer were right. Pure, chance passed in.

It weighs every plane it may move by how far everybody gets, in steps: its own way forward, what enemies lose
when bumped, what itself would lose, and how many enemies could reach it where it ends.
"""

from __future__ import annotations

import random
from typing import Final

from game.stalls.planes import landing, track
from game.stalls.planes.game import Chosen, State
from game.stalls.planes.landing import Board
from game.stalls.planes.legal import choices

RIGHT: Final = (0.50, 0.65, 0.80)
"""How often the computer of level 1, 2, 3 answers right."""
LEVELS: Final = range(1, len(RIGHT) + 1)
HOME_BONUS: Final = 30.0
LAUNCH_BONUS: Final = 10.0
RISK: Final = 1 / 8
"""The share of its way that a plane is taken to lose to each enemy plane within one roll behind it."""


def choose(state: State, rng: random.Random) -> Chosen:
    """The plane worth most to move, any of the best ones. Raises ValueError when none can move."""
    planes = choices(state)
    if not planes:
        raise ValueError("there is no plane to choose")
    if len(planes) == 1:
        return Chosen(planes[0])
    worths = {plane: worth(state, plane) for plane in planes}
    best = max(worths.values())
    return Chosen(rng.choice([plane for plane in planes if worths[plane] == best]))


def answers(level: int, rng: random.Random) -> bool:
    """Whether the computer of this level (1–3) answers right this time."""
    return rng.random() < RIGHT[level - 1]


def worth(state: State, plane: int) -> float:
    """What moving the plane with the rolled number gains, in steps."""
    player, before = state.turn, state.board
    after, _ = landing.whole(before, player, plane, state.rolled or 0)
    start, end = before.planes[player][plane], after.planes[player][plane]
    gained = _balance(after, player) - _balance(before, player)
    bonus = HOME_BONUS * (end == track.HOME) + LAUNCH_BONUS * (start == track.HANGAR)
    return gained + bonus + RISK * (_threat(before, player, plane) - _threat(after, player, plane))


def _balance(board: Board, player: int) -> int:
    """The player's steps less all the others'."""
    sums = [sum(planes) for planes in board.planes]
    return 2 * sums[player] - sum(sums)


def _threat(board: Board, player: int, plane: int) -> int:
    """The steps the plane would lose, once for each enemy plane that could land on it with one roll."""
    step = board.planes[player][plane]
    if step not in landing.RINGED:
        return 0
    index = track.square(board.seats[player], step)
    reach = 0
    for other, seat in enumerate(board.seats):
        there = track.step_on(seat, index)
        if other != player and there is not None:
            reach += sum(0 <= at < there <= at + 6 for at in board.planes[other])
    return reach * (step - board.base)
