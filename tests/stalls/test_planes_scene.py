"""Aeroplane chess on the screen: whole games by taps, leaving and coming back, the sun, the computers."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.bot import Bot
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.visit import Visit
from game.settings import ASSETS, QUESTIONS
from game.stage.events import Tap
from game.stage.stage import set_stage
from game.stalls.planes import STALL
from game.stalls.planes.asking import next_asking, topic_of
from game.stalls.planes.game import Ended
from game.stalls.planes.match import Match, seated
from game.stalls.planes.rulebook import CLASS, CLASSIC, QUICK, RuleBook
from game.stalls.planes.rules import replay, start
from game.stalls.planes.scene import PlanesScene
from game.stalls.planes.setup import Setup

SIZE = (1024, 768)


def planes_at(
    match: Match | None = None, *, calm: bool = False, bank: Path = QUESTIONS, seed: int = 3
) -> Headless:
    """The stall as it opens: with a match left there, or with the seating."""
    rng, visit = random.Random(seed), Visit()
    quiz = make_quiz((bank,), rng, lambda: date(2026, 11, 22))
    quiz.refresh()
    fair = make_fair(set_stage(ASSETS, "zh", calm=calm), quiz, rng, (STALL,))
    if match is not None:
        visit.saved["planes"] = match
    return Headless(App(fair.stage, fair.play(STALL, visit), SIZE), SIZE)


def board(screen: Headless) -> PlanesScene:
    scene = screen.app.scene
    assert isinstance(scene, PlanesScene)
    return scene


def human_can_act(screen: Headless) -> bool:
    """A card is up, the die or a plane can be tapped, or the stall is left."""
    return not isinstance(screen.app.scene, PlanesScene) or any(
        name == "roll" or name.startswith("plane:") for name in screen.app.canvas.offers
    )


def answer(screen: Headless, *, right: bool = True) -> None:
    """Answer the card that is up, and go on."""
    card = screen.app.scene
    assert isinstance(card, Card)
    screen.until(lambda: "option:0" in screen.app.canvas.offers)
    for name in card.right_names() if right else card.wrong_names():
        screen.tap(name)
    screen.until(lambda: "next" in screen.app.canvas.offers)
    screen.run(0.5)
    screen.tap("next")


def to_card(screen: Headless) -> Card:
    """Roll until there is a question."""
    for _ in range(20):
        screen.until(lambda: human_can_act(screen), 120)
        if isinstance(card := screen.app.scene, Card):
            return card
        screen.tap("roll")
        screen.step()
    raise AssertionError("there was no question in twenty rolls")


def test_a_quick_game_by_taps_ends_with_stars() -> None:
    screen = planes_at()
    assert isinstance(screen.app.scene, Setup)
    screen.tap("start")
    match = board(screen).match
    for _ in range(120):
        screen.until(lambda: match.state.over or human_can_act(screen), 120)
        if match.state.over:
            break
        if isinstance(screen.app.scene, Card):
            answer(screen)
        else:
            screen.tap("roll")
    screen.until(lambda: isinstance(screen.app.scene, Results), 60)
    assert isinstance(results := screen.app.scene, Results)
    assert results.done.stall == "planes"
    assert results.done.stars == 5
    assert len(results.done.answers) > 3
    seats = [player.seat for player in match.state.players]
    assert replay(start(match.state.book, seats), match.moves) == match.state


def test_a_bot_gets_through_a_game() -> None:
    screen, bot = planes_at(), Bot(random.Random(5), pace=0.25)
    screen.tap("start")
    for _ in range(600 * 30):
        if isinstance(screen.app.scene, Results):
            return
        event = bot.act(screen.app.scene, screen.app.canvas.offers, screen.dt)
        if isinstance(event, Tap):
            screen.tap(event.name)
        else:
            screen.step()
    raise AssertionError("the bot did not come to the end in ten minutes")


def test_whoever_comes_back_within_the_visit_finds_the_game_and_the_question() -> None:
    screen = planes_at()
    screen.tap("start")
    match = board(screen).match
    question = to_card(screen).sheet.question
    screen.tap("home")
    assert isinstance(screen.app.scene, Lobby)
    for name in ("stall:planes", "start"):
        screen.run(0.6)
        screen.tap(name)
    screen.until(lambda: isinstance(screen.app.scene, Card))
    assert isinstance(card := screen.app.scene, Card)
    assert card.sheet.question == question
    answer(screen)
    assert board(screen).match is match
    assert len(match.answers) == 1


def test_a_finished_game_is_not_found_again() -> None:
    match = seated(QUICK, [0], [2])
    match.seconds = 480.0
    screen = planes_at(match)
    screen.until(lambda: isinstance(screen.app.scene, Results), 30)
    screen.run(4)
    screen.tap("leave")
    for name in ("stall:planes", "start"):
        screen.run(0.6)
        screen.tap(name)
    assert isinstance(screen.app.scene, Setup)


def test_when_the_sun_has_set_the_farthest_is_first() -> None:
    match = seated(QUICK, [0], [2])
    match.state = replace(match.state, begun=True, planes=((3,), (20,)))
    match.seconds = 479.0
    screen = planes_at(match)
    screen.run(0.5)
    assert not match.state.over
    screen.until(lambda: "next" in screen.app.canvas.offers, 10)
    assert match.state.over
    screen.run(2)
    screen.tap("next")
    assert isinstance(results := screen.app.scene, Results)
    assert results.done.stars == 1


def test_two_taps_end_a_class_game_and_show_who_is_ahead() -> None:
    match = seated(CLASS, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match)
    screen.tap("end")
    screen.run(1)
    screen.tap("end")
    screen.until(lambda: board(screen).over, 10)
    assert match.moves[-1] == Ended("host")
    assert "end" not in screen.app.canvas.offers
    screen.tap("next")
    assert isinstance(screen.app.scene, Results)


def test_one_tap_ends_no_game_nor_do_two_far_apart() -> None:
    match = seated(CLASS, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match, calm=True)
    for _ in range(2):
        screen.tap("end")
        assert not screen.app.resting
        screen.run(3.2)
        assert screen.app.resting
    assert not match.moves


@pytest.mark.parametrize("book", [QUICK, CLASSIC])
def test_only_a_class_game_is_the_hosts_to_end(book: RuleBook) -> None:
    assert "end" not in planes_at(seated(book, [0], [2])).app.canvas.offers


def test_a_host_ends_a_game_while_a_computer_flies() -> None:
    match = seated(CLASS, [], [0, 2])
    screen = planes_at(match)
    screen.run(6)
    for _ in range(2):
        screen.tap("end")
    screen.until(lambda: match.state.over, 10)
    assert match.moves[-1] == Ended("host")


def test_the_sun_moves_on_while_a_human_waits() -> None:
    screen = planes_at(calm=True)
    screen.tap("start")
    screen.until(lambda: screen.app.resting, 60)
    before = board(screen).match.sunlight
    drawn = 0
    for _ in range(40):
        drawn += bool(screen.app.step([], 0.5, screen.surface))
    assert before is not None
    assert (after := board(screen).match.sunlight) is not None
    assert after < before
    assert 2 <= drawn <= 6


def test_computers_play_by_themselves_to_the_end() -> None:
    screen = planes_at(seated(QUICK, [], [0, 1, 3]))
    match = board(screen).match
    screen.until(lambda: isinstance(screen.app.scene, Results), 520)
    assert isinstance(results := screen.app.scene, Results)
    assert results.done.answers == ()
    assert results.done.stars == 1
    assert match.state.over


def test_the_only_choice_moves_by_itself() -> None:
    match = seated(QUICK, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match)
    screen.tap("roll")
    screen.until(lambda: isinstance(screen.app.scene, Card), 10)
    answer(screen)
    screen.until(lambda: match.state.turn == 1 or match.state.rolled is None, 10)
    assert match.state.planes[0][0] > 0


def test_a_wrong_answer_leaves_the_plane_where_it_was() -> None:
    match = seated(QUICK, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match)
    screen.tap("roll")
    screen.until(lambda: isinstance(screen.app.scene, Card), 10)
    answer(screen, right=False)
    assert match.state.planes[0] == (0,)
    assert match.state.turn == 1


def choosing() -> Match:
    """A classic game in which a human has a six, and planes on two squares and in the hangar."""
    match = seated(CLASSIC, [0], [2])
    planes = ((34, 34, -1, 11), (-1,) * 4)
    match.state = replace(match.state, begun=True, planes=planes, rolled=6)
    return match


@pytest.mark.parametrize("way", ["tap", "key"])
def test_one_of_several_planes_is_chosen_by_tap_or_key(way: str) -> None:
    match = choosing()
    screen = planes_at(match)
    offers = {name for name in screen.app.canvas.offers if name.startswith("plane:")}
    assert offers == {"plane:0", "plane:2", "plane:3"}
    if way == "tap":
        screen.tap("plane:3")
    else:
        screen.key("4")
    assert match.state.planes[0] == (34, 34, -1, 17)
    assert board(screen).busy


def test_a_game_in_which_nothing_was_asked_is_not_kept() -> None:
    screen = planes_at()
    for name in ("start", "home", "stall:planes", "start"):
        screen.run(0.6)
        screen.tap(name)
    assert isinstance(screen.app.scene, Setup)


@pytest.mark.parametrize("key", ["space", "enter"])
def test_a_key_rolls(key: str) -> None:
    match = seated(QUICK, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match)
    screen.key(key)
    assert match.moves


def test_a_calm_board_is_still_while_a_human_chooses() -> None:
    screen = planes_at(choosing(), calm=True)
    screen.run(0.5)
    assert screen.app.resting
    assert screen.app.step([], 0.1, screen.surface) == []
    screen = planes_at(choosing())
    screen.run(0.5)
    assert not screen.app.resting


def test_nothing_tumbles_when_calm() -> None:
    screen = planes_at(calm=True)
    screen.tap("start")
    screen.until(lambda: "roll" in screen.app.canvas.offers, 60)
    screen.tap("roll")
    screen.step()
    before = screen.surface.copy()
    screen.step()
    assert screen.surface.get_buffer().raw == before.get_buffer().raw


def test_the_seating_goes_round_and_needs_a_human() -> None:
    screen = planes_at()
    setup = screen.app.scene
    assert isinstance(setup, Setup)
    screen.tap("seat:2")
    assert [player.seat for player in setup.seated().state.players] == [0, 2]
    screen.tap("seat:1")
    assert setup.seats == ["human", "human", "empty", "empty"]
    assert not setup.seated().computers
    for seat in ("seat:0", "seat:1"):
        screen.tap(seat)
    assert not setup.ready
    assert "start" not in screen.app.canvas.offers
    screen.tap("seat:3")
    screen.tap("book:classic")
    screen.tap("start")
    assert board(screen).match.state.book == CLASSIC
    assert len(board(screen).match.state.players) == 4  # three do not sit alike: a computer joins them


def test_a_tap_goes_on_to_the_next_level_and_the_game_has_it() -> None:
    screen, levels = planes_at(), []
    setup = screen.app.scene
    assert isinstance(setup, Setup)
    for _ in range(4):
        levels.append(setup.level)
        screen.tap("level")
    assert levels == [2, 3, 1, 2]
    screen.tap("start")
    assert board(screen).match.computers
    assert board(screen).match.level == 3


def test_a_question_is_of_its_squares_region_as_long_as_that_has_any() -> None:
    quiz = make_quiz((QUESTIONS,), random.Random(1), lambda: date(2026, 11, 22))
    quiz.refresh()
    topics = quiz.topics("planes")
    first = topics[2]
    for number in range(len(first.questions)):
        asking = next_asking(quiz, 2, (1, 2, 3), number)
        assert asking is not None
        assert asking.topic == first.name
    other = next_asking(quiz, 2, (1, 2, 3), 99)
    assert other is not None
    assert other.topic != first.name
    assert topic_of(topics[:2], 3) == topics[1]
    assert topic_of((), 0) is None


def test_files_that_vanish_hold_nobody_up(tmp_path: Path) -> None:
    bank = Path(shutil.copytree(QUESTIONS, tmp_path / "bank"))
    match = seated(QUICK, [0], [2])
    match.state = replace(match.state, begun=True)
    screen = planes_at(match, bank=bank)
    shutil.rmtree(bank / "planes")
    screen.tap("roll")
    screen.until(lambda: match.state.planes[0][0] > 0, 10)
    assert match.answers == []


def test_the_language_changes_at_once_wherever_the_game_is() -> None:
    screen = planes_at()
    for _ in range(2):
        before = screen.surface.copy()
        screen.tap("lang")
        assert screen.surface.get_buffer().raw != before.get_buffer().raw
        if "start" in screen.app.canvas.offers:
            screen.tap("start")
            screen.until(lambda: "roll" in screen.app.canvas.offers, 60)
