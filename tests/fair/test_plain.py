"""After crashes: no demonstration, no visit taken up again, and questions without the game that crashed."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.bank.question import Lang
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.care import Care
from game.fair.fair import Fair
from game.fair.howto import HowTo
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.sorry import Sorry
from game.settings import QUESTIONS
from game.stage.theme import FLOOR, Size, px
from tests.stages import SIZES, make_stage

SIZE = (1366, 768)


def fair_with(care: Care, bank: Path = QUESTIONS) -> Fair:
    rng = random.Random(7)
    quiz = make_quiz((bank,), rng, lambda: date(2026, 11, 22))
    return make_fair(make_stage(), quiz, rng, care=care)


def at_the_lobby(fair: Fair) -> Headless:
    screen = Headless(App(fair.stage, fair.attract(), SIZE), SIZE)
    screen.tap("enter")
    return screen


def answered(screen: Headless, *, right: bool) -> None:
    card = screen.app.scene
    assert isinstance(card, Card)
    screen.until(lambda: "option:0" in screen.app.canvas.offers)
    for name in card.right_names() if right else card.wrong_names():
        screen.tap(name)
    screen.until(lambda: "next" in screen.app.canvas.offers)
    screen.run(0.5)
    screen.tap("next")


@pytest.mark.parametrize("stall", ["wheel", "planes", "targets"])
def test_a_closed_stall_asks_five_plain_questions_and_gives_its_stamp(stall: str) -> None:
    screen = at_the_lobby(fair_with(Care(True, (stall,))))
    screen.tap(f"stall:{stall}")
    for right in (True, True, False, True, True):
        answered(screen, right=right)
    results = screen.app.scene
    assert isinstance(results, Results)
    assert (results.done.stall, results.done.stars, len(results.done.answers)) == (stall, 4, 5)
    screen.run(3.0)
    screen.tap("leave")
    assert isinstance(screen.app.scene, Lobby)


def test_another_stall_is_played_as_ever() -> None:
    screen = at_the_lobby(fair_with(Care(True, ("wheel",))))
    screen.tap("stall:planes")
    assert isinstance(screen.app.scene, HowTo)


def test_home_leads_back_from_a_plain_question() -> None:
    screen = at_the_lobby(fair_with(Care(True, ("wheel",))))
    screen.tap("stall:wheel")
    screen.tap("home")
    assert isinstance(screen.app.scene, Lobby)


BANK = """
topic: Colours
questions:
  - {ask: Is the sky blue?, right: Yes, wrong: [No], why: It is.}
  - {ask: Is grass red?, right: No, wrong: [Yes], why: It is green.}
"""


def test_a_plain_round_ends_where_there_are_no_more_questions(tmp_path: Path) -> None:
    (tmp_path / "wheel").mkdir()
    (tmp_path / "wheel" / "colours.yaml").write_text(BANK)
    screen = at_the_lobby(fair_with(Care(True, ("wheel",)), tmp_path))
    for _ in range(2):
        screen.tap("stall:wheel")
        answered(screen, right=True)
        answered(screen, right=False)
        results = screen.app.scene
        assert isinstance(results, Results)
        assert (results.done.stars, len(results.done.answers)) == (2, 2)
        screen.run(3.0)
        screen.tap("leave")


def test_in_safe_mode_there_is_neither_a_demonstration_nor_an_offer_to_go_on() -> None:
    fair = fair_with(Care(safe=True))
    assert fair.demo() is None
    assert fair.offer() is None
    assert fair_with(Care()).demo() is not None


def test_the_watchdog_is_told_which_stall_is_open_before_it_opens() -> None:
    told: list[str] = []
    fair = fair_with(Care(at_stall=told.append))
    fair.demo()
    assert told == []
    screen = at_the_lobby(fair)
    screen.tap("stall:wheel")
    assert set(told) == {""}
    screen.tap("start")
    assert told[-1] == "wheel"
    screen.tap("home")
    assert told[-1] == ""


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_message_fits(size: Size, lang: Lang) -> None:
    stage = make_stage(lang)
    screen = Headless(App(stage, Sorry(stage), size), size)
    assert screen.app.canvas.offers == {}
    room = size[0] - px(size, 14)
    for key, least, high in (("title", 5, 26), ("more", FLOOR, 24)):
        words = stage.words(f"sorry.{key}")
        assert stage.letters.height(words, "bold", px(size, least), room, 1.5) <= px(size, high)
