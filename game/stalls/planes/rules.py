"""The rules of the aeroplane-chess stall: pure. Chance travels inside the moves, so a log replays the game.

A turn goes: the die (`Rolled`), a plane for it (`Chosen`), and, where the rule book's gate asks, a question
(`Answered`). Gate "move": the question comes before the plane moves; wrong leaves it where it is and ends
the turn, the bonus roll of a six with it. Two moves are made without a question: the bonus roll's, a gift
that the six's own answer earned, and a bounce that leads no farther, where a wrong answer would pay.
Gate "flight": the plane moves, and only where it would jump or fly on is there a question; wrong leaves it
on that square and costs nothing else. Either way the question's region is the quarter of the square that
the die leads to. Common Chinese aeroplane-chess (飞行棋) rules, a six's bonus roll and the third six in a row
(it moves nothing) among them; how planes come down is in `landing`, what the presets vary in `rulebook`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.stalls.planes import landing, track
from game.stalls.planes.game import (
    Answered,
    Asked,
    Began,
    Chosen,
    Ended,
    Move,
    Player,
    Rolled,
    State,
    filled,
    start,
)
from game.stalls.planes.landing import Moved
from game.stalls.planes.legal import choices, legal, movable, needs_answer, refusal
from game.stalls.planes.outcomes import Again, GameOver, Home, Outcome, Reason, Stayed, TurnOver
from game.stalls.planes.ranking import places, ranking
from game.stalls.refused import RefusedError

__all__ = [
    "Answered",
    "Asked",
    "Began",
    "Chosen",
    "Ended",
    "Move",
    "Player",
    "RefusedError",
    "Result",
    "Rolled",
    "State",
    "apply",
    "choices",
    "filled",
    "legal",
    "movable",
    "needs_answer",
    "places",
    "ranking",
    "replay",
    "start",
]

SIX = 6

Result = tuple[State, tuple[Outcome, ...]]


def apply(state: State, move: Move) -> Result:
    """The game after `move`, and what happened. Raises RefusedError, with the reason, if it is not legal."""
    if (why := refusal(state, move)) is not None:
        raise RefusedError(why)
    match move:
        case Began(player):
            return replace(state, turn=player, begun=True), (TurnOver(player),)
        case Rolled(number):
            return _roll(state, number)
        case Chosen(plane):
            return _choose(state, plane)
        case Answered(right):
            return _answer(state, right)
        case Ended():
            return _end(state)


def replay(state: State, moves: Sequence[Move]) -> State:
    """The state that a log of moves leads to."""
    for move in moves:
        state, _ = apply(state, move)
    return state


def _roll(state: State, number: int) -> Result:
    """The die waits for a plane, unless it is one six too many or there is no plane it could move."""
    state = replace(state, rolled=number, sixes=state.sixes + (number == SIX))
    if number == SIX and state.sixes == state.book.sixes:
        return _stay(state, "sixes")
    return (state, ()) if movable(state) else _stay(state, "nothing")


def _choose(state: State, plane: int) -> Result:
    """The question before the move, or the move and then the question where it would jump or fly on."""
    start, number = state.planes[state.turn][plane], state.rolled or 0
    step = landing.target(start, number)
    asked = Asked(plane, step, track.region(state.players[state.turn].seat, step))
    if state.book.gate == "move":
        if step > start and not _gift(state):
            return replace(state, asked=asked), ()
        return _moved(state, plane, landing.whole(state.board, state.turn, plane, number))
    board, outcomes = landing.go(state.board, state.turn, plane, number)
    if landing.takes_off(step) and board.planes[state.turn][plane] == step:
        return replace(state, planes=board.planes, asked=asked), outcomes
    return _moved(state, plane, (board, outcomes))


def _gift(state: State) -> bool:
    """Whether the die is the bonus roll of a six, whose own move was answered for."""
    return state.sixes > (state.rolled == SIX)


def _answer(state: State, right: bool) -> Result:
    assert state.asked is not None
    plane, state = state.asked.plane, replace(state, asked=None)
    if state.book.gate == "move":
        if not right:
            return _stay(state, "wrong")
        return _moved(state, plane, landing.whole(state.board, state.turn, plane, state.rolled or 0))
    if not right:
        return _settle(state, plane, (Stayed(state.turn, "wrong"),))
    return _moved(state, plane, landing.onward(state.board, state.turn, plane))


def _moved(state: State, plane: int, moved: Moved) -> Result:
    board, outcomes = moved
    return _settle(replace(state, planes=board.planes), plane, outcomes)


def _settle(state: State, plane: int, outcomes: tuple[Outcome, ...]) -> Result:
    """After a move: who is home, whether the game is over, and who rolls next."""
    player, planes = state.turn, state.planes[state.turn]
    if planes[plane] == track.HOME:
        outcomes += (Home(player, plane),)
    if all(step == track.HOME for step in planes):
        state = replace(state, finished=(*state.finished, player))
        if _settled(state):
            return _end(state, outcomes)
    elif state.rolled == SIX and state.book.again_on_six:
        return replace(state, rolled=None), (*outcomes, Again(player))
    return _pass(state, outcomes)


def _settled(state: State) -> bool:
    """Whether the game is decided: somebody is home, or, where all are to be, at most one player is not.

    House rule: nobody has to bring the last planes home alone when their place is known.
    """
    if state.book.ends == "first":
        return True
    return len(state.finished) >= max(1, len(state.players) - 1)


def _stay(state: State, reason: Reason) -> Result:
    return _pass(state, (Stayed(state.turn, reason),))


def _pass(state: State, outcomes: tuple[Outcome, ...]) -> Result:
    """The die goes to the next player who still has planes to bring home."""
    count = len(state.players)
    following = ((state.turn + i) % count for i in range(1, count + 1))
    turn = next(player for player in following if player not in state.finished)
    return replace(state, turn=turn, rolled=None, sixes=0), (*outcomes, TurnOver(turn))


def _end(state: State, outcomes: tuple[Outcome, ...] = ()) -> Result:
    return replace(state, rolled=None, asked=None, over=True), (*outcomes, GameOver(ranking(state)))
