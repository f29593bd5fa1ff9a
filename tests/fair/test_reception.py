"""What the host has set holds for visitors: what is open, how it is played, and how long one may rest."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from game.app import App
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.attract import Attract
from game.fair.lobby import Lobby
from game.fair.reception import Reception
from game.fair.still_there import StillThere
from game.fairfile.host_file import HostFile
from game.records.records import Records
from game.settings import QUESTIONS
from game.stalls.planes.match import seated
from game.stalls.planes.rulebook import CLASS
from tests.stages import make_stage

SIZE = (1024, 768)


class Hall:
    """A fair with a host's file, records and the watch over its visitors."""

    def __init__(self, folder: Path) -> None:
        self.stage, rng = make_stage(), random.Random(7)
        self.host = HostFile(folder / "fair.yaml")
        self.records = Records(folder, lambda: datetime(2026, 11, 22, 10, 0))
        self.reception = Reception(self.stage, self.host)
        quiz = make_quiz((QUESTIONS,), rng, lambda: date(2026, 11, 22), host=self.host)
        self.fair = make_fair(self.stage, quiz, rng, records=self.records, reception=self.reception)
        app = App(self.stage, self.fair.attract(), SIZE, watch=self.reception.idle)
        self.screen = Headless(app, SIZE, dt=0.1)

    def save(self, text: str) -> None:
        self.host.path.write_text(text, "utf-8")

    def visits(self) -> list[tuple[bool, bool]]:
        """Of every visit: whether it has ended, and whether without a word."""
        with sqlite3.connect(self.host.path.with_name("fair.db")) as db:
            rows = db.execute("SELECT ended IS NOT NULL, idle FROM visits ORDER BY begun").fetchall()
        db.close()
        return [(bool(ended), bool(idle)) for ended, idle in rows]


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    there = Hall(tmp_path)
    yield there
    there.records.close()


def test_who_goes_without_a_word_is_asked_and_then_forgotten(hall: Hall) -> None:
    screen = hall.screen
    screen.tap("enter")
    screen.tap("stall:wheel")
    screen.tap("start")
    screen.tap("spin")
    screen.until(lambda: isinstance(screen.app.scene, Card))
    screen.run(44)
    card = screen.app.scene
    assert isinstance(card, Card)
    screen.until(lambda: isinstance(screen.app.scene, StillThere), 2)
    screen.tap("here")
    assert screen.app.scene is card
    screen.run(44)
    assert screen.app.scene is card
    screen.run(16.5)
    assert isinstance(screen.app.scene, Attract)
    assert hall.visits() == [(True, True)]
    assert hall.records.snapshot() is None
    screen.run(120)
    assert isinstance(screen.app.scene, Attract), "nobody is asked where nobody is"


def test_who_leaves_by_the_door_is_no_idle_out(hall: Hall) -> None:
    hall.screen.tap("enter")
    hall.screen.key("escape")
    assert isinstance(hall.screen.app.scene, Attract)
    assert hall.visits() == [(True, False)]


def test_even_the_map_with_its_clouds_asks(hall: Hall) -> None:
    hall.screen.tap("enter")
    hall.screen.until(lambda: isinstance(hall.screen.app.scene, StillThere), 46)
    hall.screen.tap("restart")
    assert isinstance(hall.screen.app.scene, Attract)


def test_what_is_saved_holds_for_the_next_visitor(hall: Hall) -> None:
    screen, stage = hall.screen, hall.stage
    hall.save("语言: 英文\n音量: 50\n静音: 是\n字号: 大\n安静: 是\n关闭摊位: 转盘\n棋规: 经典、课堂\n")
    hall.fair.attract()
    assert (stage.words.lang, stage.sound.volume, stage.sound.muted) == ("en", 0.5, True)
    assert stage.large
    assert stage.calm
    screen.tap("enter")
    assert isinstance(screen.app.scene, Lobby)
    screen.step()
    assert sorted(name for name in screen.app.canvas.offers if name.startswith("stall:")) == [
        "stall:planes", "stall:targets",
    ]  # fmt: skip
    screen.tap("lang")
    screen.tap("mute")
    screen.tap("stall:planes")
    screen.tap("start")
    screen.step()
    assert [name for name in screen.app.canvas.offers if name.startswith("book:")] == [
        "book:classic", "book:class",
    ]  # fmt: skip
    screen.key("escape", "escape")
    assert (stage.words.lang, stage.sound.muted) == ("en", True), "the next visitor begins anew"


def test_closed_topics_are_not_on_the_wheel(hall: Hall) -> None:
    hall.save("关闭题目: 转盘/01-lookalikes、wheel/02-squatting\n")
    hall.fair.attract()
    quiz = hall.fair.quiz
    quiz.refresh()
    assert len(quiz.topics("wheel")) == len(quiz.shelved("wheel")) - 2
    assert hall.fair.demo_quiz().topics("wheel") == quiz.topics("wheel")


def test_the_table_and_the_printer_are_the_hosts(hall: Hall) -> None:
    honours = hall.fair.honours
    assert (honours.ranks(), honours.prints()) == (True, False)
    hall.host.change("print", True)
    hall.host.change("table", False)
    assert (honours.ranks(), honours.prints()) == (False, True)


def test_from_the_panel_back_to_a_fresh_title(hall: Hall) -> None:
    title = hall.fair.attract()
    assert isinstance(again := hall.fair.back_to(title), Attract)
    assert again is not title
    lobby = hall.fair.enter()
    assert isinstance(hall.fair.back_to(lobby), Attract), "the sign itself had begun that visit"
    assert hall.visits() == [(True, True)]


def test_from_the_panel_back_to_the_visitor_and_a_map_of_what_is_open_now(hall: Hall) -> None:
    lobby = hall.fair.enter()
    assert isinstance(lobby, Lobby)
    lobby.visit.stamp("wheel", 4)
    hall.host.change("closed stalls", ("targets",))
    hall.screen.app.go(hall.fair.back_to(lobby))
    assert isinstance(there := hall.screen.app.scene, Lobby)
    assert there.visit is lobby.visit
    hall.screen.step()
    assert "stall:targets" not in hall.screen.app.canvas.offers
    how_to = hall.fair.how_to(hall.fair.stalls[0], lobby.visit)
    assert hall.fair.back_to(how_to) is how_to


def test_a_class_game_is_led() -> None:
    assert seated(CLASS, [0], [2]).led
