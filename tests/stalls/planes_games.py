"""Whole aeroplane games by seed, move for move, and what must hold after every move."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.stalls.planes import computer, rules, track
from game.stalls.planes.outcomes import Bumped, Flew, Hopped, Jumped, Launched, Outcome
from game.stalls.planes.rules import Answered, Began, Chosen, Move, Rolled, State

Chooser = Callable[[State, random.Random], Chosen]

MOST_MOVES = 20_000
"""A game longer than this is one that does not end."""


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a game, with what it led from, to, and made happen."""

    before: State
    move: Move
    after: State
    outcomes: tuple[Outcome, ...]


def careless(state: State, rng: random.Random) -> Chosen:
    """Any plane that may move: finds odder places than the computer's play does."""
    return Chosen(rng.choice(rules.movable(state)))


def played(
    state: State, rng: random.Random, choose: Chooser = computer.choose, right: float = 0.65
) -> Iterator[Step]:
    """The game from `state` to its end, `right` of the answers being right."""
    for _ in range(MOST_MOVES):
        move = _next_move(state, rng, choose, right)
        after, outcomes = rules.apply(state, move)
        yield Step(state, move, after, outcomes)
        if after.over:
            return
        state = after
    raise AssertionError("the game does not end")


def _next_move(state: State, rng: random.Random, choose: Chooser, right: float) -> Move:
    if not state.begun:
        return Began(rng.randrange(len(state.players)))
    if state.asked is not None:
        return Answered(rng.random() < right)
    return Rolled(rng.randint(1, 6)) if state.rolled is None else choose(state, rng)


def check(step: Step) -> None:
    """Everything that holds after any move of any game."""
    check_planes(step.after)
    check_turn(step.after)
    assert followed(step.before, step.outcomes) == step.after.planes


def check_planes(state: State) -> None:
    """Planes are conserved, stand where a plane can stand, and enemies never share a square of the ring."""
    owners: dict[int, int] = {}
    assert len(state.planes) == len(state.players)
    for player, fleet in enumerate(state.planes):
        assert len(fleet) == state.book.planes
        seat = state.players[player].seat
        for step in fleet:
            assert state.book.base <= step <= track.HOME
            if 1 <= step <= track.LAST_RING:
                index = track.square(seat, step)
                assert (index - track.QUARTER * seat) % track.RING not in (50, 51)
                assert owners.setdefault(index, player) == player


def check_turn(state: State) -> None:
    """Who is home is known and no longer plays; the die and the question come in their order."""
    home = {player for player, fleet in enumerate(state.planes) if set(fleet) == {track.HOME}}
    assert set(state.finished) == home
    assert len(state.finished) == len(home)
    assert state.over == (not rules.legal(state))
    if state.over:
        assert (state.rolled, state.asked) == (None, None)
        return
    assert state.turn not in home
    assert state.rolled is None or rules.movable(state)
    assert state.asked is None or (state.rolled is not None and 0 <= state.asked.region < track.SEATS)
    assert state.book.sixes is None or state.sixes < state.book.sixes


def followed(state: State, outcomes: tuple[Outcome, ...]) -> tuple[tuple[int, ...], ...]:
    """Where an onlooker who sees nothing but the outcomes takes the planes to be."""
    planes = [list(fleet) for fleet in state.planes]
    for outcome in outcomes:
        match outcome:
            case Launched(player, plane):
                assert planes[player][plane] == track.HANGAR
                planes[player][plane] = track.PAD
            case Hopped(player, plane, steps):
                way = (planes[player][plane], *steps)
                assert all(abs(b - a) == 1 for a, b in itertools.pairwise(way))
                assert len(steps) == state.rolled
                planes[player][plane] = steps[-1]
            case Jumped(player, plane, start, end) | Flew(player, plane, start, end):
                assert planes[player][plane] == start
                planes[player][plane] = end
            case Bumped(player, plane):
                assert planes[player][plane] not in (track.HANGAR, track.PAD, track.HOME)
                planes[player][plane] = state.book.base
    return tuple(map(tuple, planes))
