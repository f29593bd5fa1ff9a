"""The target stall's scene, played through the app: flicks, taps, keys, slips, leaving, small banks."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.card.scene import Card
from game.desk.headless import Headless, wish
from game.desk.opening import make_fair, make_quiz
from game.fair.fair import Fair
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.visit import Visit
from game.settings import ASSETS
from game.stage.stage import set_stage
from game.stalls.targets import mood
from game.stalls.targets.mood import Mood
from game.stalls.targets.moves import Missed, Struck, Tapped, TookBack
from game.stalls.targets.scene import TargetsScene
from tests.golden import BANK

SIZE, UPRIGHT = (1366, 768), (1080, 1920)


def fair_of(bank: Path = BANK, seed: int = 1) -> Fair:
    rng = random.Random(seed)
    quiz = make_quiz((bank,), rng, lambda: date(2026, 11, 22))
    quiz.refresh()
    return make_fair(set_stage(ASSETS, "zh"), quiz, rng)


def rack_of(fair: Fair, visit: Visit, size: tuple[int, int] = SIZE, dt: float = 1 / 30) -> Headless:
    """The stall's first screen."""
    stall = next(stall for stall in fair.stalls if stall.key == "targets")
    return Headless(App(fair.stage, fair.play(stall, visit), size), size, dt)


def rack(size: tuple[int, int] = SIZE, players: int = 1, bank: Path = BANK, seed: int = 1) -> Headless:
    """A fresh round, ready for its first bag."""
    screen = rack_of(fair_of(bank, seed), Visit(), size)
    screen.tap(f"players:{players}")
    screen.tap("start")
    screen.until(lambda: isinstance(screen.app.scene, TargetsScene) and ready(screen))
    return screen


def at(screen: Headless) -> TargetsScene:
    scene = screen.app.scene
    assert isinstance(scene, TargetsScene)
    return scene


def ready(screen: Headless) -> bool:
    return at(screen).waiting and "bag" in screen.app.canvas.offers and not screen.app.startled


def flick(screen: Headless, name: str) -> None:
    """Throw a bag at a board."""
    screen.until(lambda: ready(screen))
    wish(screen, at(screen).flick_at(name))


def pull(screen: Headless, *, up: float, across: float = 0.0) -> None:
    """Let the bag go at so many shorter sides a second."""
    screen.until(lambda: ready(screen))
    x, y = screen.place("bag")
    side = min(screen.surface.get_size()) * screen.dt
    screen.flick([(round(x + k * across * side), round(y - k * up * side)) for k in range(8)])


def hit(screen: Headless, names: Sequence[str]) -> None:
    """Throw until one of the boards settles as hit."""
    flick(screen, names[0])
    screen.until(lambda: at(screen).play.state.hit is not None)


def explained(screen: Headless) -> Card:
    """Wait for the card that explains."""
    screen.until(lambda: isinstance(screen.app.scene, Card))
    screen.until(lambda: "next" in screen.app.canvas.offers)
    card = screen.app.scene
    assert isinstance(card, Card)
    return card


def go_on(screen: Headless) -> None:
    screen.run(0.8)
    screen.tap("next")
    screen.until(lambda: not isinstance(screen.app.scene, Card))


def answer(screen: Headless, *, right: bool = True) -> None:
    """A whole scenario by tap and power bar."""
    screen.until(lambda: ready(screen))
    screen.tap((at(screen).right_names() if right else at(screen).wrong_names())[0])
    screen.tap("power")
    explained(screen)
    go_on(screen)


def to_the_field(screen: Headless, *, right: bool = True) -> None:
    while at(screen).play.state.field is None:
        answer(screen, right=right)


@pytest.mark.parametrize("size", [SIZE, UPRIGHT])
def test_a_flick_hits_settles_and_is_explained(size: tuple[int, int]) -> None:
    screen = rack(size)
    name = at(screen).right_names()[0]
    hit(screen, [name])
    assert not at(screen).play.answers
    card = explained(screen)
    assert card.sheet.answered
    assert card.sheet.correct
    go_on(screen)
    (result,) = at(screen).play.state.results
    assert (result.right, f"board:{result.board}") == (True, name)
    assert at(screen).play.state.phase == "throwing"


def test_a_hit_that_was_not_meant_is_taken_back_and_answers_nothing() -> None:
    screen = rack()
    hit(screen, at(screen).wrong_names())
    screen.tap("take-back")
    assert not at(screen).play.answers
    assert at(screen).play.state.bags == 2
    assert isinstance(at(screen).play.moves[-1], TookBack)
    hit(screen, at(screen).right_names())
    assert explained(screen).sheet.correct


def test_after_two_misses_a_plain_tap_hits() -> None:
    screen = rack()
    for _ in range(2):
        pull(screen, up=0.6)
        screen.until(lambda: ready(screen))
    play = at(screen).play
    assert [type(move) for move in play.moves[-2:]] == [Missed, Missed]
    assert play.state.tappable
    screen.tap(at(screen).right_names()[0])
    screen.until(lambda: play.state.hit is not None)
    assert isinstance(play.moves[-1], Tapped)
    assert explained(screen).sheet.correct


def test_without_a_bag_left_the_boards_still_take_a_tap() -> None:
    screen = rack()
    for _ in range(3):
        screen.until(lambda: at(screen).waiting)
        pull(screen, up=0.6)
        screen.until(lambda: at(screen).waiting)
    assert at(screen).play.state.bags == 0
    assert "bag" not in screen.app.canvas.offers
    screen.tap(at(screen).right_names()[0])
    assert explained(screen).sheet.correct


@pytest.mark.parametrize(("up", "across"), [(0.2, 0.0), (-2.0, 0.0), (0.3, 4.0)])
def test_what_is_no_throw_puts_the_bag_back(up: float, across: float) -> None:
    screen = rack()
    moves = len(at(screen).play.moves)
    pull(screen, up=up, across=across)
    screen.run(0.3)
    assert len(at(screen).play.moves) == moves
    assert ready(screen)


@pytest.mark.parametrize(("down", "said"), [(60, mood.FIRST), (-60, mood.SOFT)])
def test_who_pulls_or_only_carries_the_bag_is_told_what_to_do(down: int, said: Mood) -> None:
    screen = rack()
    x, y = screen.place("bag")
    screen.drag([(x, y), *[(x, y + down)] * 12])
    assert at(screen).screen.trace.mood == said
    assert ready(screen)


def test_a_bag_let_go_on_its_own_place_stays_there() -> None:
    screen = rack()
    moves = len(at(screen).play.moves)
    x, y = screen.place("bag")
    screen.flick([(x, y + 30), (x, y), (x, y - 30)])
    screen.run(0.3)
    assert len(at(screen).play.moves) == moves


def test_keys_choose_and_the_space_bar_throws() -> None:
    screen = rack()
    board = at(screen).right_names()[0].removeprefix("board:")
    screen.key(str(int(board) + 1))
    screen.until(lambda: "power" in screen.app.canvas.offers)
    screen.key("space")
    assert explained(screen).sheet.correct


def test_the_arrows_and_enter_play_it_too() -> None:
    screen = rack()
    for _ in range(8):
        if (screen.app.focus or "").startswith("board:"):
            break
        screen.key("up")
    aimed = screen.app.focus
    assert aimed is not None
    assert aimed.startswith("board:")
    screen.key("enter")
    screen.until(lambda: "power" in screen.app.canvas.offers)
    screen.key("enter")
    screen.until(lambda: at(screen).play.state.hit is not None)
    assert f"board:{at(screen).play.state.hit.board}" == aimed  # type: ignore[union-attr]


@pytest.mark.parametrize(("frames", "stall"), [(60, 0.0), (144, 0.0), (60, 0.5)])
def test_the_same_flick_is_the_same_hit_at_any_frame_rate_and_after_a_stall(
    frames: int, stall: float
) -> None:
    assert landed(frames, stall) == landed(30, 0.0)


def landed(frames: int, stall: float) -> Struck:
    """What came of a certain flick."""
    screen = rack()
    event = at(screen).flick_at(at(screen).right_names()[0])
    assert event is not None
    screen.dt = 1 / frames
    at(screen).handle(event)
    if stall:
        at(screen).update(stall)
    screen.until(lambda: at(screen).play.state.hit is not None)
    move = at(screen).play.moves[-1]
    assert isinstance(move, Struck)
    return move


def test_boards_stand_still_where_motion_is_calmed() -> None:
    screen = rack()
    screen.app.stage.calm = True
    to_the_field(screen)
    boards = at(screen).screen.boards_at
    assert boards(0.0) == boards(2.5)


@pytest.mark.parametrize("size", [SIZE, UPRIGHT])
def test_the_minefield_is_swept_explained_and_ends_in_results(size: tuple[int, int]) -> None:
    screen = rack(size)
    to_the_field(screen)
    while not at(screen).play.state.over:
        flick(screen, at(screen).right_names()[0])
        screen.until(lambda: at(screen).play.state.phase != "sweeping" or ready(screen))
        screen.until(lambda: at(screen).play.state.hit is None)
    assert at(screen).play.answers[-1].right
    screen.run(1.0)
    screen.tap("board:0")
    screen.run(0.4)
    assert at(screen).screen.trace.told == 0
    screen.tap("next")
    screen.until(lambda: isinstance(screen.app.scene, Results))
    results = screen.app.scene
    assert isinstance(results, Results)
    assert (len(results.done.answers), results.done.stars) == (6, 5)


def test_a_lawful_act_costs_and_says_why() -> None:
    screen = rack()
    to_the_field(screen)
    before = at(screen).play.state.points(0)
    for names in (at(screen).right_names(), at(screen).wrong_names()):
        hit(screen, names)
        screen.until(lambda: at(screen).play.state.hit is None)
    state = at(screen).play.state
    assert state.field is not None
    assert state.field.cleared == 1
    assert 0 < state.points(0) - before <= 14
    assert at(screen).screen.trace.told == state.field.chosen[-1]


def test_the_next_team_is_called_once_the_plate_has_burst() -> None:
    screen = rack(players=2)
    to_the_field(screen)
    hit(screen, at(screen).right_names())
    screen.until(lambda: at(screen).play.state.phase == "sweeping")
    trace, state = at(screen).screen.trace, at(screen).play.state
    assert not trace.announcing(state)
    screen.until(lambda: trace.announcing(state), limit=1.0)


def test_whoever_throws_at_once_has_no_banner_before_the_boards() -> None:
    screen = rack(players=2)
    trace, state = at(screen).screen.trace, at(screen).play.state
    trace.turned = 0.5
    assert trace.announcing(state)
    x, y = screen.place("bag")
    screen.drag([(x, y), *[(x, y - 30)] * 3])
    screen.run(0.3)
    assert not trace.announcing(state)


def test_whoever_leaves_comes_back_to_the_same_scenario() -> None:
    fair, visit = fair_of(), Visit()
    screen = rack_of(fair, visit)
    screen.tap("start")
    screen.until(lambda: isinstance(screen.app.scene, TargetsScene) and ready(screen))
    answer(screen)
    asked, points = at(screen).play.asking, at(screen).play.state.points(0)
    screen.key("escape")
    screen.until(lambda: isinstance(screen.app.scene, Lobby))
    again = rack_of(fair, visit)
    assert at(again).play.asking is asked
    assert at(again).play.state.points(0) == points


def test_whoever_leaves_the_card_has_answered() -> None:
    fair, visit = fair_of(), Visit()
    screen = rack_of(fair, visit)
    screen.tap("start")
    screen.until(lambda: isinstance(screen.app.scene, TargetsScene) and ready(screen))
    hit(screen, at(screen).right_names())
    explained(screen)
    screen.key("escape")
    screen.until(lambda: isinstance(screen.app.scene, Lobby))
    again = rack_of(fair, visit)
    assert len(at(again).play.answers) == 1
    assert at(again).play.state.phase == "throwing"


def test_teams_take_turns() -> None:
    screen = rack(players=3)
    to_the_field(screen)
    assert [result.player for result in at(screen).play.state.results] == [0, 1, 2, 0, 1, 2]


@pytest.mark.parametrize(("kept", "answers"), [("verdict", 5), ("mines", 1)])
def test_a_bank_with_only_one_kind_is_a_shorter_round(tmp_path: Path, kept: str, answers: int) -> None:
    shutil.copytree(BANK / "targets", tmp_path / "targets")
    file = tmp_path / "targets" / "1-campus.yaml"
    head, *questions = file.read_text(encoding="utf-8").split("  - id: ")
    wanted = [text for text in questions if ("mines:" in text) == (kept == "mines")]
    file.write_text(head + "".join(f"  - id: {text}" for text in wanted), encoding="utf-8")
    screen = rack(bank=tmp_path)
    for _ in range(20):
        if isinstance(screen.app.scene, Results):
            break
        if at(screen).play.state.over:
            screen.run(1.0)
            screen.tap("next")
            screen.run(0.5)
        elif at(screen).play.state.field is not None:
            hit(screen, at(screen).right_names())
            screen.until(lambda: at(screen).play.state.hit is None)
        else:
            answer(screen)
    results = screen.app.scene
    assert isinstance(results, Results)
    assert len(results.done.answers) == answers


def test_a_missed_question_brings_its_twin_later_in_the_visit() -> None:
    for seed in range(12):
        screen = rack(seed=seed)
        met = []
        while at(screen).play.state.field is None:
            asking = at(screen).play.asking
            assert asking is not None
            met.append(asking.question)
            answer(screen, right=len(met) > 1)
        if met[0].twin is None:
            continue
        later = [question.id for question in met[1:]]
        assert met[0].twin in later
        assert later.index(met[0].twin) >= 1  # not at once
        return
    raise AssertionError("no round began with a twin")
