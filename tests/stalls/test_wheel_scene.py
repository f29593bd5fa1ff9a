"""The wheel's scene when its banks are small, change, or vanish while it is played."""

from __future__ import annotations

import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.visit import Visit
from game.settings import ASSETS
from game.stage.stage import set_stage
from game.stalls.wheel.scene import WheelScene
from tests.golden import BANK

SIZE = (1024, 768)
ONE = """
topic: Numbers
questions:
  - {ask: One and one?, right: Two, wrong: [Three], why: You can count it on your fingers.}
"""


def wheel_over(bank: Path, seed: int = 1) -> Headless:
    """A round at the wheel with the questions of `bank`."""
    rng = random.Random(seed)
    quiz = make_quiz((bank,), rng, lambda: date(2026, 11, 22))
    quiz.refresh()
    fair = make_fair(set_stage(ASSETS, "zh"), quiz, rng)
    return Headless(App(fair.stage, fair.play(fair.stalls[0], Visit()), SIZE), SIZE)


def play(screen: Headless) -> None:
    """Answer right until the results are there."""
    for _ in range(12):
        screen.until(
            lambda: not isinstance(screen.app.scene, WheelScene) or "spin" in screen.app.canvas.offers
        )
        match screen.app.scene:
            case WheelScene():
                screen.tap("spin")
            case Card() as card:
                screen.until(lambda: "option:0" in screen.app.canvas.offers)
                for name in card.right_names():
                    screen.tap(name)
                screen.until(lambda: "next" in screen.app.canvas.offers)
                screen.run(0.5)
                screen.tap("next")
            case _:
                return


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A copy of the small bank that a test may spoil."""
    return Path(shutil.copytree(BANK, tmp_path / "bank"))


def only(bank: Path, text: str) -> Path:
    """The bank with nothing but one file."""
    for file in (bank / "wheel").iterdir():
        file.unlink()
    (bank / "wheel" / "only.yaml").write_text(text, encoding="utf-8")
    return bank


def test_a_bank_with_one_question_makes_a_short_round_that_can_be_played_again(bank: Path) -> None:
    screen = wheel_over(only(bank, ONE))
    for _ in range(2):
        play(screen)
        assert isinstance(screen.app.scene, Results)
        assert len(screen.app.scene.done.answers) == 1
        screen.run(4)
        screen.tap("leave")
        assert isinstance(screen.app.scene, Lobby)
        screen.run(0.5)
        screen.tap("stall:wheel")
        screen.run(0.5)
        screen.tap("start")


def test_a_saved_file_is_what_the_next_question_is_read_from(bank: Path) -> None:
    screen = wheel_over(only(bank, ONE))
    screen.tap("spin")
    (bank / "wheel" / "only.yaml").write_text(ONE.replace("One and one?", "Two and two?"), encoding="utf-8")
    screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    play_card = screen.app.scene
    if not isinstance(play_card, Card):  # the double came first
        screen.tap("spin")
        screen.until(lambda: isinstance(screen.app.scene, Card))
        play_card = screen.app.scene
    assert isinstance(play_card, Card)
    assert play_card.sheet.question.ask.zh == "Two and two?"


def test_a_broken_save_keeps_the_last_good_questions(bank: Path) -> None:
    screen = wheel_over(bank)
    for file in (bank / "wheel").iterdir():
        file.write_text("topic: [broken", encoding="utf-8")
    play(screen)
    assert isinstance(screen.app.scene, Results)
    assert len(screen.app.scene.done.answers) == 5


def test_files_that_vanish_while_it_turns_end_the_round_kindly(bank: Path) -> None:
    screen = wheel_over(bank)
    screen.tap("spin")
    shutil.rmtree(bank / "wheel")
    for _ in range(12):
        screen.run(6)
        if not isinstance(screen.app.scene, WheelScene):
            break
        screen.tap("spin")
    assert isinstance(screen.app.scene, Lobby)


def test_a_still_wheel_draws_nothing(bank: Path) -> None:
    screen = wheel_over(bank)
    screen.app.stage.calm = True
    screen.run(0.5)
    assert screen.app.resting
    assert screen.app.step([], 0.1, screen.surface) == []


def test_the_language_changes_on_the_wheel_at_once(bank: Path) -> None:
    screen = wheel_over(bank)
    before = screen.surface.copy()
    screen.tap("lang")
    assert screen.surface.get_buffer().raw != before.get_buffer().raw


def test_whoever_leaves_a_question_is_back_in_the_fair(bank: Path) -> None:
    screen = wheel_over(bank)
    screen.tap("spin")
    screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    screen.run(0.5)
    screen.tap("home")
    assert isinstance(screen.app.scene, Lobby)
