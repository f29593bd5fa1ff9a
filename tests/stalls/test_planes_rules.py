"""The aeroplane game's rules: a row for every rule. Steps are the player's own; −1 is the hangar, 56 home."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.stalls.planes import rules
from game.stalls.planes.outcomes import (
    Again,
    Bumped,
    Flew,
    GameOver,
    Home,
    Hopped,
    Jumped,
    Launched,
    Outcome,
    Stayed,
    TurnOver,
)
from game.stalls.planes.rulebook import BOOKS, CLASS, CLASSIC, QUICK, RuleBook
from game.stalls.planes.rules import (
    Answered,
    Asked,
    Began,
    Chosen,
    Ended,
    Move,
    RefusedError,
    Rolled,
    State,
)

Planes = tuple[tuple[int, ...], ...]
ODD = (-1, -1)
"""Two planes in the hangar."""


def at(book: RuleBook, *planes: tuple[int, ...], seats: tuple[int, ...] = (0, 2)) -> State:
    """A game that player 0 is about to roll in, with the planes where they are said to be."""
    return replace(rules.start(book, seats), planes=planes, begun=True)


def turn(state: State, number: int, plane: int = 0, right: bool = True) -> rules.Result:
    """The die used for the plane, and the answer if one is asked: the state and all that happened."""
    state, outcomes = rules.apply(state, Rolled(number))
    if state.rolled is not None:
        state, more = rules.apply(state, Chosen(plane))
        outcomes += more
    if state.asked is not None:
        state, more = rules.apply(state, Answered(right))
        outcomes += more
    return state, outcomes


@pytest.mark.parametrize("seats", [(), (0, 0), (4,), (0, 1, 2, 3, 0)])
def test_seats_are_one_to_four_different_ones(seats: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="seats"):
        rules.start(QUICK, seats)


@pytest.mark.parametrize(
    ("book", "seats", "filled"),
    [
        (QUICK, (1,), (1, 3)),
        (CLASS, (2,), (0, 2)),
        (QUICK, (3, 0), (0, 3)),
        (QUICK, (2, 0, 1), (0, 1, 2)),
        (CLASS, (0, 1, 3), (0, 1, 3)),
        (CLASSIC, (0, 1, 3), (0, 1, 2, 3)),
        (CLASSIC, (0, 1, 2, 3), (0, 1, 2, 3)),
    ],
)
def test_computers_fill_the_board(book: RuleBook, seats: tuple[int, ...], filled: tuple[int, ...]) -> None:
    assert rules.filled(book, seats) == filled


@pytest.mark.parametrize(("book", "fleet"), [(QUICK, (0,)), (CLASSIC, (-1,) * 4), (CLASS, (-1,) * 2)])
def test_where_planes_begin(book: RuleBook, fleet: tuple[int, ...]) -> None:
    assert rules.start(book, (0, 2)).planes == (fleet, fleet)


def test_chance_says_who_starts() -> None:
    state = rules.start(QUICK, (0, 1, 2))
    assert rules.legal(state) == (Began(0), Began(1), Began(2))
    state, outcomes = rules.apply(state, Began(2))
    assert (state.turn, outcomes) == (2, (TurnOver(2),))


MOVES: dict[str, tuple[Planes, int, tuple[int, ...], tuple[Outcome, ...]]] = {
    # what: (planes, number rolled for plane 0 of seat 0, its and the enemy's planes after, what happened)
    "a launch": (((-1,), (0,)), 5, (0, 0), (Launched(0, 0),)),
    "hops": (((3,), (0,)), 4, (7, 0), (Hopped(0, 0, (4, 5, 6, 7)),)),
    "from the pad": (((0,), (0,)), 3, (3, 0), (Hopped(0, 0, (1, 2, 3)),)),
    "a jump": (((1,), (0,)), 1, (6, 0), (Hopped(0, 0, (2,)), Jumped(0, 0, 2, 6))),
    "one jump, no second": (((4,), (0,)), 2, (10, 0), (Hopped(0, 0, (5, 6)), Jumped(0, 0, 6, 10))),
    "a jump to 14 flies no further": (((9,), (0,)), 1, (14, 0), (Hopped(0, 0, (10,)), Jumped(0, 0, 10, 14))),
    "14, 18, 30": (
        ((13,), (0,)),
        1,
        (30, 0),
        (Hopped(0, 0, (14,)), Jumped(0, 0, 14, 18), Flew(0, 0, 18, 30)),
    ),
    "18, 30, 34": (
        ((17,), (0,)),
        1,
        (34, 0),
        (Hopped(0, 0, (18,)), Flew(0, 0, 18, 30), Jumped(0, 0, 30, 34)),
    ),
    "30 jumps": (((29,), (0,)), 1, (34, 0), (Hopped(0, 0, (30,)), Jumped(0, 0, 30, 34))),
    "46 jumps to the lane's mouth": (((45,), (0,)), 1, (50, 0), (Hopped(0, 0, (46,)), Jumped(0, 0, 46, 50))),
    "50 does not jump": (((49,), (0,)), 1, (50, 0), (Hopped(0, 0, (50,)),)),
    "into the lane": (((49,), (0,)), 3, (52, 0), (Hopped(0, 0, (50, 51, 52)),)),
    "a bounce": (((53,), (0,)), 5, (54, 0), (Hopped(0, 0, (54, 55, 56, 55, 54)),)),
    "a bounce to where it stood": (((54,), (0,)), 4, (54, 0), (Hopped(0, 0, (55, 56, 55, 54)),)),
    "a bump": (((2,), (29,)), 1, (3, -1), (Hopped(0, 0, (3,)), Bumped(1, 0, 0))),
    "passing bumps nobody": (((2,), (29,)), 3, (5, 29), (Hopped(0, 0, (3, 4, 5)),)),
    "bumped where a jump starts": (
        ((1,), (28,)),
        1,
        (6, -1),
        (Hopped(0, 0, (2,)), Bumped(1, 0, 0), Jumped(0, 0, 2, 6)),
    ),
    "bumped where a jump ends": (
        ((1,), (32,)),
        1,
        (6, -1),
        (Hopped(0, 0, (2,)), Jumped(0, 0, 2, 6), Bumped(1, 0, 0)),
    ),
    "bumped between a jump and a flight": (
        ((13,), (44,)),
        1,
        (30, -1),
        (Hopped(0, 0, (14,)), Jumped(0, 0, 14, 18), Bumped(1, 0, 0), Flew(0, 0, 18, 30)),
    ),
    "bumped in the lane that the flight crosses": (
        ((17,), (53,)),
        1,
        (34, -1),
        (Hopped(0, 0, (18,)), Flew(0, 0, 18, 30), Bumped(1, 0, 0), Jumped(0, 0, 30, 34)),
    ),
    "safe elsewhere in that lane": (
        ((17,), (54,)),
        1,
        (34, 54),
        (Hopped(0, 0, (18,)), Flew(0, 0, 18, 30), Jumped(0, 0, 30, 34)),
    ),
    "a pad is safe, the square after it is not": (
        ((25,), (0,)),
        2,
        (27, 0),
        (Hopped(0, 0, (26, 27)),),
    ),
}


@pytest.mark.parametrize("what", MOVES)
@pytest.mark.parametrize("book", [CLASSIC, CLASS])
def test_moves(book: RuleBook, what: str) -> None:
    """The same under both gates, with right answers; every preset but for where planes begin."""
    planes, number, after, happened = MOVES[what]
    state, outcomes = turn(at(book, *planes), number)
    assert (state.planes[0][0], state.planes[1][0]) == after
    assert outcomes == (*happened, TurnOver(1))


STACKS: dict[str, tuple[Planes, int, Planes, tuple[Outcome, ...]]] = {
    "into a stack: all of it and the comer go back": (
        ((2, 9), (29, 29)),
        1,
        ((-1, 9), ODD),
        (Hopped(0, 0, (3,)), Bumped(1, 0, 0), Bumped(1, 1, 0), Bumped(0, 0, 1)),
    ),
    "a stack where a jump starts ends the move": (
        ((1, 9), (28, 28)),
        1,
        ((-1, 9), ODD),
        (Hopped(0, 0, (2,)), Bumped(1, 0, 0), Bumped(1, 1, 0), Bumped(0, 0, 1)),
    ),
    "a stack between jump and flight ends the move": (
        ((13, 9), (44, 44)),
        1,
        ((-1, 9), ODD),
        (Hopped(0, 0, (14,)), Jumped(0, 0, 14, 18), Bumped(1, 0, 0), Bumped(1, 1, 0), Bumped(0, 0, 1)),
    ),
    "passing a stack": (((2, 9), (29, 29)), 2, ((4, 9), (29, 29)), (Hopped(0, 0, (3, 4)),)),
    "own planes stack": (((2, 3), (0, 0)), 1, ((3, 3), (0, 0)), (Hopped(0, 0, (3,)),)),
    "stacked planes move one by one": (((3, 3), (0, 0)), 1, ((4, 3), (0, 0)), (Hopped(0, 0, (4,)),)),
    "a flight over a stack in the lane": (
        ((17, 9), (53, 53)),
        1,
        ((34, 9), (53, 53)),
        (Hopped(0, 0, (18,)), Flew(0, 0, 18, 30), Jumped(0, 0, 30, 34)),
    ),
}


@pytest.mark.parametrize("what", STACKS)
def test_stacks(what: str) -> None:
    planes, number, after, happened = STACKS[what]
    state, outcomes = turn(at(CLASS, *planes), number)
    assert state.planes == after
    assert outcomes == (*happened, TurnOver(1))


@pytest.mark.parametrize("seats", [(0, 1), (0, 3), (0, 1, 2)])
def test_the_flight_hits_only_who_sits_opposite_and_nobody_among_three(seats: tuple[int, ...]) -> None:
    planes = ((17, 9), *(((53, -1),) * (len(seats) - 1)))
    state, _ = turn(at(CLASS, *planes, seats=seats), 1)
    assert state.planes == ((34, 9), *planes[1:])


def test_bumped_planes_of_the_quick_game_begin_again_on_the_pad() -> None:
    assert turn(at(QUICK, (2,), (29,)), 1)[0].planes == ((3,), (0,))


@pytest.mark.parametrize(("number", "launches"), [(1, False), (4, False), (5, True), (6, True)])
@pytest.mark.parametrize("book", [CLASSIC, CLASS])
def test_launching(book: RuleBook, number: int, launches: bool) -> None:
    state, outcomes = turn(rules.apply(rules.start(book, (0, 2)), Began(0))[0], number)
    assert (Launched(0, 0) in outcomes) == launches == (state.planes[0][0] == 0)
    assert launches or outcomes == (Stayed(0, "nothing"), TurnOver(1))


@pytest.mark.parametrize(
    ("fleet", "number", "movable", "choices"),
    [
        ((-1, -1, 7, 56), 4, (2,), (2,)),
        ((-1, -1, 7, 56), 5, (0, 1, 2), (0, 2)),
        ((0, 7, 7, 55), 3, (0, 1, 2, 3), (0, 1, 3)),
    ],
)
def test_choices(fleet: tuple[int, ...], number: int, movable: tuple[int, ...], choices: object) -> None:
    state, _ = rules.apply(at(CLASSIC, fleet, (0,) * 4), Rolled(number))
    assert rules.movable(state) == movable
    assert rules.choices(state) == choices
    assert rules.legal(state) == tuple(Chosen(plane) for plane in movable)


def test_a_six_rolls_again_and_the_gift_needs_no_answer() -> None:
    state, outcomes = turn(at(QUICK, (2,), (0,)), 6)
    assert outcomes[-1] == Again(0)
    assert (state.turn, state.rolled) == (0, None)
    state = rules.replay(state, [Rolled(1), Chosen(0)])
    assert (state.planes[0], state.turn, state.asked) == ((9,), 1, None)


def test_a_wrong_answer_stays_and_loses_the_six() -> None:
    state, outcomes = turn(at(QUICK, (2,), (0,)), 6, right=False)
    assert (state.planes, outcomes) == (((2,), (0,)), (Stayed(0, "wrong"), TurnOver(1)))


def test_the_third_six_moves_nothing_in_the_classic_game_only() -> None:
    sixes: list[Move] = [Rolled(6), Chosen(0), Rolled(6), Chosen(0)]
    state = rules.replay(at(CLASSIC, (3, 3, 3, 3), (0,) * 4), sixes)
    state, outcomes = rules.apply(state, Rolled(6))
    assert (state.planes[0], outcomes) == ((15, 3, 3, 3), (Stayed(0, "sixes"), TurnOver(1)))
    assert state.sixes == 0
    state = rules.replay(at(CLASS, (3, 3), (0, 0)), [Rolled(6), Chosen(0), Answered(True), *sixes[2:]])
    assert rules.replay(state, sixes[:2]).planes[0] == (21, 3)


@pytest.mark.parametrize(
    ("book", "start", "number", "asked"),
    [
        (QUICK, 3, 4, Asked(0, 7, 0)),
        (QUICK, 12, 3, Asked(0, 15, 1)),
        (QUICK, 49, 1, Asked(0, 50, 3)),
        (QUICK, 49, 3, Asked(0, 52, 0)),
        (QUICK, 55, 2, None),
        (QUICK, 54, 4, None),
        (CLASS, -1, 5, Asked(0, 0, 0)),
        (CLASSIC, -1, 5, None),
        (CLASSIC, 3, 4, None),
        (CLASSIC, 12, 2, Asked(0, 14, 1)),
        (CLASSIC, 49, 1, None),
    ],
)
def test_when_and_from_where_a_question_comes(
    book: RuleBook, start: int, number: int, asked: Asked | None
) -> None:
    """Gate "move" before any move that leads forward, gate "flight" before a jump or flight."""
    state = rules.replay(at(book, (start,), (0,)), [Rolled(number), Chosen(0)])
    assert state.asked == asked
    assert rules.needs_answer(state) == (asked.region if asked else None)
    assert asked is None or rules.legal(state) == (Answered(True), Answered(False))


def test_a_wrong_answer_stays_where_it_would_have_flown_and_keeps_the_six() -> None:
    state, outcomes = turn(at(CLASSIC, (12,), (0,)), 6, right=False)
    assert state.planes[0] == (18,)
    assert outcomes == (Hopped(0, 0, (13, 14, 15, 16, 17, 18)), Stayed(0, "wrong"), Again(0))


@pytest.mark.parametrize(
    ("book", "planes", "over", "ranking"),
    [
        (QUICK, ((50,), (9,), (11,)), True, (0, 2, 1)),
        (CLASS, ((50, 56), (9, -1), (11, 0)), True, (0, 2, 1)),
        (CLASS, ((50, 55), (9, -1), (11, 0)), False, ()),
        (CLASSIC, ((50, 56), (9, -1), (11, 0)), False, ()),
        (CLASSIC, ((50, 56), (9, 9)), True, (0, 1)),
    ],
)
def test_home_and_the_end(book: RuleBook, planes: Planes, over: bool, ranking: tuple[int, ...]) -> None:
    state, outcomes = turn(at(book, *planes, seats=(0, 1, 2)[: len(planes)]), 6)
    assert Home(0, 0) in outcomes
    assert state.over == over
    assert (GameOver(ranking) in outcomes) == over
    assert over or outcomes[-1] in (TurnOver(1), Again(0))


def test_who_is_home_is_passed_over() -> None:
    state = at(CLASSIC, (2,), (56,), (3,), seats=(0, 1, 2))
    assert turn(replace(state, finished=(1,)), 1)[1][-1] == TurnOver(2)


@pytest.mark.parametrize(
    ("planes", "finished", "ranking", "places"),
    [
        (((7, 0), (5, 1), (9, -1)), (), (2, 0, 1), (2, 3, 1)),
        (((7, 0), (56, 56), (56, 56)), (2, 1), (2, 1, 0), (3, 2, 1)),
        (((7, 0), (5, 2), (56, 56)), (2,), (2, 0, 1), (2, 2, 1)),
    ],
)
def test_ranking(
    planes: Planes, finished: tuple[int, ...], ranking: tuple[int, ...], places: tuple[int, ...]
) -> None:
    state = replace(at(QUICK, *planes, seats=(0, 1, 2)), finished=finished)
    assert (rules.ranking(state), rules.places(state)) == (ranking, places)
    state, outcomes = rules.apply(state, Ended("cap"))
    assert (state.over, rules.legal(state), outcomes) == (True, (), (GameOver(ranking),))


@pytest.mark.parametrize("book", BOOKS)
def test_the_host_can_end_any_game(book: RuleBook) -> None:
    assert rules.apply(rules.start(book, (0, 2)), Ended("host"))[0].over


@pytest.mark.parametrize(
    ("book", "moves", "refused", "why"),
    [
        (QUICK, [], Rolled(1), "nobody has been drawn to start"),
        (QUICK, [], Began(2), "there is no such player"),
        (QUICK, [Began(0)], Began(1), "the game has begun"),
        (QUICK, [Began(0)], Rolled(7), "the die has no such number"),
        (QUICK, [Began(0)], Chosen(0), "the die has not been rolled"),
        (QUICK, [Began(0)], Answered(True), "no question is waiting for an answer"),
        (QUICK, [Began(0), Rolled(1)], Rolled(1), "the die is waiting to be used"),
        (QUICK, [Began(0), Rolled(1)], Chosen(1), "that plane cannot move with this number"),
        (QUICK, [Began(0), Rolled(1), Chosen(0)], Rolled(1), "a question is waiting for its answer"),
        (QUICK, [Ended("host")], Began(0), "the game is over"),
        (QUICK, [Ended("host")], Ended("host"), "the game is over"),
        (CLASSIC, [Began(0)], Ended("cap"), "this game has no time limit"),
    ],
)
def test_refusals_say_why(book: RuleBook, moves: list[Move], refused: Move, why: str) -> None:
    state = rules.replay(rules.start(book, (0, 2)), moves)
    with pytest.raises(RefusedError, match=why):
        rules.apply(state, refused)
