"""The target stall's rules: pure. What hand and chance did travels inside the moves, so a log replays.

The players take turns, a scenario each: it is drawn (`Faced`), bags fly (`Struck`, `Missed`), and a hit
settles for two seconds before it counts (`Settled`). Until then it can be taken back (`TookBack`: the bag is
spent, nothing was answered), so that a slip of the hand is never a wrong answer, and neither is a miss. After
two bags lost that way a plain tap hits too (`Tapped`, as a 6); with no bag left nothing else does. Then the
minefield is laid (`Laid`) and swept, the players alternating from hit to hit; there a lost bag comes back.
What the bank does not have is passed over (`Skipped`). What earns points and stars is in `score`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.stalls.refused import RefusedError
from game.stalls.targets.game import SETTLING, State, start
from game.stalls.targets.legal import hanging, legal, refusal
from game.stalls.targets.minefield import Burst, Minefield
from game.stalls.targets.moves import (
    Faced,
    Laid,
    Missed,
    Move,
    Settled,
    Skipped,
    Struck,
    Tapped,
    TookBack,
)
from game.stalls.targets.scenario import Result, Scenario

__all__ = [
    "SETTLING",
    "Faced",
    "Laid",
    "Missed",
    "Move",
    "RefusedError",
    "Settled",
    "Skipped",
    "State",
    "Struck",
    "Tapped",
    "TookBack",
    "apply",
    "hanging",
    "legal",
    "refusal",
    "replay",
    "start",
]


def apply(state: State, move: Move) -> State:
    """The round after `move`. Raises RefusedError, with the reason, for a move that is not possible."""
    if (why := refusal(state, move)) is not None:
        raise RefusedError(why)
    match move:
        case Faced(right, boards, level):
            return replace(state, scenario=Scenario(right, boards, level))
        case Laid(mines):
            return replace(state, field=Minefield(mines))
        case Skipped():
            drawing = state.phase == "drawing"
            return replace(state, scenarios=len(state.results)) if drawing else replace(state, mined=False)
        case Struck():
            return replace(_thrown(state), hit=move)
        case Tapped(board):
            return replace(_thrown(state), hit=Struck(board, 6))
        case Missed():
            return _lost(_thrown(state))
        case TookBack():
            return _lost(replace(state, hit=None))
        case Settled():
            return _settled(state)


def replay(state: State, moves: Sequence[Move]) -> State:
    """The state that a log of moves leads to."""
    for move in moves:
        state = apply(state, move)
    return state


def _thrown(state: State) -> State:
    """A scenario's bag is spent as it flies (or as a board is tapped), a minefield's once its hit counts."""
    if state.scenario is None:
        return state
    return replace(state, scenario=replace(state.scenario, bags=max(0, state.scenario.bags - 1)))


def _lost(state: State) -> State:
    """One bag more came to nothing."""
    if state.scenario is not None:
        return replace(state, scenario=replace(state.scenario, lost=state.scenario.lost + 1))
    assert state.field is not None
    return replace(state, field=replace(state.field, lost=state.field.lost + 1))


def _settled(state: State) -> State:
    """The hit counts: as the scenario's answer, or as one board of the minefield."""
    hit, player, scenario = state.hit, state.player, state.scenario
    assert hit is not None
    if scenario is not None:
        result = Result(player, hit.board, hit.board == scenario.right, hit.ring, scenario.lost)
        return replace(state, results=(*state.results, result), scenario=None, hit=None)
    assert state.field is not None
    hits = (*state.field.hits, Burst(player, hit.board, hit.ring))
    return replace(state, field=replace(state.field, hits=hits, lost=0), hit=None)
