"""Which moves are possible, and why the others are not. Pure."""

from __future__ import annotations

from typing import Final, get_args

from game.stalls.targets.boards import Ring
from game.stalls.targets.game import Phase, State
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

RINGS: Final[tuple[Ring, ...]] = get_args(Ring)

_PHASES: Final[dict[type[Move], tuple[Phase, ...]]] = {
    Faced: ("drawing",),
    Laid: ("laying",),
    Skipped: ("drawing", "laying"),
    Struck: ("throwing", "sweeping"),
    Missed: ("throwing", "sweeping"),
    Tapped: ("throwing", "sweeping"),
    TookBack: ("settling",),
    Settled: ("settling",),
}
_WHY_NOT: Final[dict[Phase, str]] = {
    "drawing": "no scenario has been drawn",
    "throwing": "a scenario is waiting for its answer",
    "laying": "the minefield has not been laid",
    "sweeping": "the minefield is being swept",
    "settling": "the last hit is settling",
    "over": "the round is over",
}


def legal(state: State) -> tuple[Move, ...]:
    """Every move possible now, but for what only the bank can say (`Faced`, `Laid`); none when it is over."""
    moves: list[Move] = [Skipped(), Missed(), TookBack(), Settled()]
    for board in hanging(state):
        moves += [Tapped(board), *(Struck(board, ring) for ring in RINGS)]
    return tuple(move for move in moves if refusal(state, move) is None)


def hanging(state: State) -> tuple[int, ...]:
    """The boards on the rack."""
    if state.scenario is not None:
        return tuple(range(state.scenario.boards))
    if state.field is not None:
        return tuple(board for board in range(len(state.field.mines)) if board not in state.down)
    return ()


def refusal(state: State, move: Move) -> str | None:
    """Why the move is not possible now; None if it is."""
    if state.phase not in _PHASES[type(move)]:
        settles = isinstance(move, TookBack | Settled) and state.phase != "over"
        return "no hit is settling" if settles else _WHY_NOT[state.phase]
    match move:
        case Faced(right, boards, level):
            return None if 0 <= right < boards and level in (1, 2, 3) else "that is no scenario"
        case Laid(mines):
            return None if any(mines) else "there is no mine in the field"
        case Struck() | Missed() if state.bags == 0:
            return "no bag is left: tap a board"
        case Tapped() if not state.tappable:
            return "the boards take no tap yet: throw a bag"
        case Struck(board) | Tapped(board) if board not in hanging(state):
            return "that board does not hang there"
    return None
