"""The target stall's rules: tables for bags, points and stars, the refusals, then whole rounds by chance."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stalls.targets import rules, score
from game.stalls.targets.boards import Ring
from game.stalls.targets.minefield import SPARE, Burst, Minefield
from game.stalls.targets.rules import (
    Faced,
    Laid,
    Missed,
    Move,
    RefusedError,
    Settled,
    Skipped,
    State,
    Struck,
    Tapped,
    TookBack,
)
from game.stalls.targets.scenario import Result, Scenario

FIELD = (True, False, True, False, True, False, False, False, True)
"""Four mines."""


def after(*moves: Move, players: int = 1) -> State:
    """The round that so begins."""
    return rules.replay(rules.start(players), moves)


def swept(*moves: Move, players: int = 1) -> State:
    """A round without scenarios whose minefield so begins."""
    return after(Skipped(), Laid(FIELD), *moves, players=players)


def hit(board: int, ring: Ring = 6) -> tuple[Move, Move]:
    """A hit that counts."""
    return Struck(board, ring), Settled()


@pytest.mark.parametrize(("players", "scenarios"), [(1, 5), (2, 6), (3, 6), (4, 8)])
def test_everybody_is_asked_as_often(players: int, scenarios: int) -> None:
    state = rules.start(players)
    for _ in range(scenarios):
        assert state.phase == "drawing"
        state = rules.replay(state, [Faced(1), *hit(1)])
    assert [result.player for result in state.results] == [i % players for i in range(scenarios)]
    assert state.phase == "laying"


@pytest.mark.parametrize("players", [0, 5])
def test_one_to_four_may_play(players: int) -> None:
    with pytest.raises(ValueError, match="players"):
        rules.start(players)


@pytest.mark.parametrize(
    ("moves", "phase", "bags", "tappable"),
    [
        ([], "throwing", 3, False),
        ([Missed()], "throwing", 2, False),
        ([Struck(0, 8)], "settling", 2, False),
        ([Struck(0, 8), TookBack()], "throwing", 2, False),
        ([Missed(), Missed()], "throwing", 1, True),
        ([Missed(), Struck(0, 8), TookBack()], "throwing", 1, True),
        ([Missed(), Missed(), Tapped(1)], "settling", 0, True),
        ([Missed(), Missed(), Tapped(1), TookBack()], "throwing", 0, True),
        ([Missed(), Missed(), Missed()], "throwing", 0, True),
        ([Missed(), Missed(), Missed(), Tapped(0), TookBack(), Tapped(1)], "settling", 0, True),
    ],
)
def test_bags_are_spent_and_then_boards_take_taps(
    moves: list[Move], phase: str, bags: int, tappable: bool
) -> None:
    state = after(Faced(2), *moves)
    assert (state.phase, state.bags, state.tappable) == (phase, bags, tappable)
    assert state.results == ()


@pytest.mark.parametrize(
    ("moves", "result", "points"),
    [
        ([*hit(2, 10)], Result(0, 2, True, 10, 0), 60),
        ([*hit(2, 8)], Result(0, 2, True, 8, 0), 55),
        ([*hit(2, 6)], Result(0, 2, True, 6, 0), 50),
        ([*hit(0, 10)], Result(0, 0, False, 10, 0), 0),
        ([Missed(), *hit(2, 10)], Result(0, 2, True, 10, 1), 60),
        ([Struck(0, 10), TookBack(), *hit(2, 6)], Result(0, 2, True, 6, 1), 50),
        ([Missed(), Missed(), Missed(), Tapped(2), Settled()], Result(0, 2, True, 6, 3), 50),
    ],
)
def test_what_settles_is_the_answer(moves: list[Move], result: Result, points: int) -> None:
    state = after(Faced(2), *moves)
    assert state.results == (result,)
    assert state.points(0) == points
    assert state.phase == "drawing"


def test_boards_hang_still_in_everybodys_first_scenario_and_sway_in_the_minefield() -> None:
    state, levels = rules.start(2), []
    for _ in range(3):
        state = rules.apply(state, Faced(0, level=3))
        levels.append(state.level)
        state = rules.replay(state, hit(0))
    assert levels == [1, 1, 3]
    assert swept().level == 2


@pytest.mark.parametrize(
    ("moves", "phase", "bags", "tappable"),
    [
        ([], "sweeping", 7, False),
        ([Missed()], "sweeping", 7, False),
        ([Missed(), Missed()], "sweeping", 7, True),
        ([Struck(0, 6), TookBack(), Missed()], "sweeping", 7, True),
        ([Missed(), *hit(0), Missed()], "sweeping", 6, False),
        ([Missed(), Missed(), Tapped(0)], "settling", 7, True),
        ([Missed(), Missed(), Tapped(0), Settled()], "sweeping", 6, False),
        ([*hit(0), *hit(2), *hit(4), *hit(8)], "over", 3, False),
        ([*hit(1), *hit(3), *hit(5), *hit(6), *hit(7), *hit(0), *hit(2)], "over", 0, False),
    ],
)
def test_in_the_minefield_a_lost_bag_comes_back(
    moves: list[Move], phase: str, bags: int, tappable: bool
) -> None:
    state = swept(*moves)
    assert (state.phase, state.bags, state.tappable) == (phase, bags, tappable)


def test_players_alternate_from_hit_to_hit() -> None:
    state = swept(Missed(), *hit(0, 10), Struck(1, 8), TookBack(), *hit(1, 8), *hit(2), players=3)
    assert state.field is not None
    assert state.field.hits == (Burst(0, 0, 10), Burst(1, 1, 8), Burst(2, 2, 6))
    assert [state.points(player) for player in range(3)] == [24, 0, 20]
    assert state.player == 0
    assert rules.hanging(state) == (3, 4, 5, 6, 7, 8)


@pytest.mark.parametrize(
    ("boards", "ring", "points", "right"),
    [
        ((0, 2, 4, 8), 6, 80, True),
        ((0, 2, 4, 8), 8, 88, True),
        ((0, 2, 4, 8), 10, 96, True),
        ((8, 4, 2, 0), 10, 96, True),
        ((0, 2, 4), 6, 60, False),
        ((0, 1, 2, 4, 8), 6, 70, False),
        ((1, 0, 2), 10, 30 + 6, False),  # rings add no more than a fifth of what is left
        ((1, 3, 0), 10, 0, False),
        ((1, 3, 5), 10, 0, False),  # never below nothing
        ((), 6, 0, False),
    ],
)
def test_the_minefields_points(boards: tuple[int, ...], ring: Ring, points: int, right: bool) -> None:
    field = Minefield(FIELD, tuple(Burst(0, board, ring) for board in boards))
    assert score.swept(field, 0) == points
    assert field.right == right
    assert field.chosen == boards


@pytest.mark.parametrize(
    ("rights", "boards", "stars"),
    [
        ("00000", (), 1),
        ("11111", (0, 2, 4, 8), 5),
        ("11111", (0, 2, 4), 5),  # k = 6.5/7
        ("11110", (0, 2, 4, 8), 4),  # k = 6/7
        ("11111", (), 4),  # k = 5/7
        ("11000", (0, 2), 3),  # k = 3/7
        ("10100", (0, 1, 3), 2),  # two lawful acts take the mine away: k = 2/7
        ("00000", (0, 2, 4, 8), 2),  # k = 2/7
        ("11100", None, 3),  # no minefield: k = 3/5
        ("111", None, 5),
        ("", (0, 2, 4, 8), 5),
        ("", None, 1),
    ],
)
@pytest.mark.parametrize("ring", [6, 10])
def test_stars_are_for_knowledge_alone(
    rights: str, boards: tuple[int, ...] | None, stars: int, ring: Ring
) -> None:
    results = [Result(0, 0, right == "1", ring, 0) for right in rights]
    hits = tuple(Burst(0, board, ring) for board in boards or ())
    assert score.stars(results, Minefield(FIELD, hits) if boards is not None else None) == stars


def test_what_the_bank_does_not_have_is_passed_over() -> None:
    state = after(Faced(0), *hit(0), Skipped())
    assert (state.phase, len(state.results)) == ("laying", 1)
    assert rules.apply(state, Skipped()).over
    assert after(Skipped(), Skipped()).over


@pytest.mark.parametrize(
    ("moves", "refused", "why"),
    [
        ([], Struck(0, 6), "no scenario has been drawn"),
        ([], Settled(), "no hit is settling"),
        ([], Laid(FIELD), "no scenario has been drawn"),
        ([], Faced(3), "that is no scenario"),
        ([], Faced(0, level=4), "that is no scenario"),
        ([Faced(0)], Faced(1), "a scenario is waiting for its answer"),
        ([Faced(0)], Skipped(), "a scenario is waiting for its answer"),
        ([Faced(0)], TookBack(), "no hit is settling"),
        ([Faced(0)], Tapped(0), "the boards take no tap yet: throw a bag"),
        ([Faced(0, boards=2)], Struck(2, 6), "that board does not hang there"),
        ([Faced(0), Struck(1, 6)], Struck(0, 6), "the last hit is settling"),
        ([Faced(0), Struck(1, 6)], Missed(), "the last hit is settling"),
        ([Faced(0), Missed(), Missed(), Missed()], Struck(0, 6), "no bag is left: tap a board"),
        ([Faced(0), Missed(), Missed(), Missed()], Missed(), "no bag is left: tap a board"),
        ([Faced(0), Missed(), Missed(), Missed()], Tapped(3), "that board does not hang there"),
        ([Skipped()], Missed(), "the minefield has not been laid"),
        ([Skipped()], Laid((False, False)), "there is no mine in the field"),
        ([Skipped(), Laid(FIELD)], Laid(FIELD), "the minefield is being swept"),
        ([Skipped(), Laid(FIELD), *hit(0)], Struck(0, 6), "that board does not hang there"),
        ([Skipped(), Laid(FIELD), Missed()], Tapped(0), "the boards take no tap yet: throw a bag"),
        ([Skipped(), Skipped()], Missed(), "the round is over"),
        ([Skipped(), Skipped()], Settled(), "the round is over"),
    ],
)
def test_refusals_say_why(moves: list[Move], refused: Move, why: str) -> None:
    state = after(*moves)
    with pytest.raises(RefusedError, match=why):
        rules.apply(state, refused)
    assert rules.refusal(state, refused) == why


MOST_MOVES = 2_000
"""A round longer than this is one that does not end."""


def played(players: int, seed: int) -> tuple[State, list[Move]]:
    """A whole round of chance moves, and its log; every state on the way holds what it should."""
    rng, state, log = random.Random(seed), rules.start(players), list[Move]()
    while not state.over:
        moves = rules.legal(state)
        if state.phase == "drawing":
            moves = (Faced(rng.randrange(3), 3, rng.randint(1, 3)),) * 9 + moves
        elif state.phase == "laying":
            moves = (Laid(tuple(rng.sample(FIELD, 9))), *moves)
        move = rng.choice(moves)
        log.append(move)
        state = check(state, move)
        assert len(log) < MOST_MOVES
    assert rules.legal(state) == ()
    return state, log


def check(before: State, move: Move) -> State:
    """The state after the move: bags are never conjured up, points never lost but in the minefield."""
    state = rules.apply(before, move)
    assert 0 <= state.bags <= (3 if state.scenario else 9 + SPARE)
    assert state.hit is None or isinstance(move, Struck | Tapped)
    assert (len(state.results) > len(before.results)) == (
        isinstance(move, Settled) and before.scenario is not None
    )
    if state.field is None:
        assert all(state.points(p) >= before.points(p) for p in range(state.players))
    return state


@given(st.integers(1, 4), st.integers(0, 10**6))
def test_every_round_ends_and_replays(players: int, seed: int) -> None:
    state, log = played(players, seed)
    assert rules.replay(rules.start(players), log) == state
    assert 1 <= state.stars <= 5
    assert all(state.points(player) >= 0 for player in range(players))


@given(st.integers(1, 4), st.integers(0, 10**6))
def test_rings_add_at_most_a_fifth(players: int, seed: int) -> None:
    state, _ = played(players, seed)
    assert all(state.points(p) * 5 <= plain(state).points(p) * 6 for p in range(players))
    assert state.stars == plain(state).stars


def plain(state: State) -> State:
    """The same round with every hit in the outermost ring."""
    results = tuple(replace(result, ring=6) for result in state.results)
    field = state.field and replace(state.field, hits=tuple(replace(hit, ring=6) for hit in state.field.hits))
    return replace(state, results=results, field=field)


def test_a_state_holds_all_that_a_visitor_comes_back_to() -> None:
    state = after(Faced(1, level=2), *hit(1, 8), Faced(2, level=3), Missed(), Struck(0, 10))
    assert state == State(
        players=1,
        scenarios=5,
        results=(Result(0, 1, True, 8, 0),),
        scenario=Scenario(2, 3, 3, bags=1, lost=1),
        hit=Struck(0, 10),
    )
