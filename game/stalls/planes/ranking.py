"""Who came where: those at home in the order they got there, then the others by how far their planes are."""

from __future__ import annotations

from game.stalls.planes.game import State


def ranking(state: State) -> tuple[int, ...]:
    """The players, best first. Equal ones keep the order of their turns; `places` says who is equal."""
    return tuple(sorted(range(len(state.players)), key=lambda player: _worth(state, player), reverse=True))


def places(state: State) -> tuple[int, ...]:
    """The place (1 is best) of each player; the equally far share one, as in 1, 2, 2, 4."""
    worths = [_worth(state, player) for player in range(len(state.players))]
    return tuple(1 + sum(other > worth for other in worths) for worth in worths)


def _worth(state: State, player: int) -> tuple[int, int]:
    """How early the player finished (0: has not), then the sum of steps; a plane in the hangar counts −1."""
    finished = state.finished
    return (len(finished) - finished.index(player) if player in finished else 0, sum(state.planes[player]))
