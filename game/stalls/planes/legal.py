"""Which moves are possible, and why the others are not. Pure."""

from __future__ import annotations

from game.stalls.planes import track
from game.stalls.planes.game import Answered, Began, Chosen, Ended, Move, Rolled, State

DIE = range(1, 7)


def legal(state: State) -> tuple[Move, ...]:
    """Every move of the game possible now, none when it is over; `Ended`, from outside, is not listed."""
    if state.over:
        return ()
    if not state.begun:
        return tuple(Began(player) for player in range(len(state.players)))
    if state.asked is not None:
        return (Answered(True), Answered(False))
    if state.rolled is None:
        return tuple(Rolled(number) for number in DIE)
    return tuple(Chosen(plane) for plane in movable(state))


def movable(state: State) -> tuple[int, ...]:
    """The planes of the player that the rolled number can move: all but those at home and, unless the number
    launches, those in the hangar. None before the die."""
    if state.rolled is None:
        return ()
    launches = state.rolled in state.book.launch
    lowest = track.HANGAR if launches else track.PAD
    return tuple(i for i, step in enumerate(state.planes[state.turn]) if lowest <= step < track.HOME)


def choices(state: State) -> tuple[int, ...]:
    """One movable plane of each step: fewer than two of these, and there is nothing to choose."""
    steps = state.planes[state.turn]
    return tuple(plane for plane in movable(state) if steps.index(steps[plane]) == plane)


def needs_answer(state: State) -> int | None:
    """The region (0–3) that a question must be asked from before the game goes on; None: no question."""
    return state.asked.region if state.asked else None


def refusal(state: State, move: Move) -> str | None:
    """Why the move is not possible now; None if it is."""
    if state.over:
        return "the game is over"
    if isinstance(move, Ended):
        timeless = move.reason == "cap" and state.book.cap is None
        return "this game has no time limit" if timeless else None
    return None if move in legal(state) else _why_not(state, move)


def _why_not(state: State, move: Move) -> str:
    if isinstance(move, Began):
        return "the game has begun" if state.begun else "there is no such player"
    if not state.begun:
        return "nobody has been drawn to start"
    if state.asked is not None:
        return "a question is waiting for its answer"
    if isinstance(move, Answered):
        return "no question is waiting for an answer"
    if isinstance(move, Rolled):
        return "the die has no such number" if state.rolled is None else "the die is waiting to be used"
    return (
        "the die has not been rolled" if state.rolled is None else "that plane cannot move with this number"
    )
