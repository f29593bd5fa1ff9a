"""The way through the fair's own screens, and how still they are."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from pygame import Rect

from game.bank.question import Problem, Said
from game.card.answer import Answer
from game.fair.attract import PLAY, SETTLED, TITLE, Attract
from game.fair.award import HIT
from game.fair.howto import HowTo
from game.fair.lobby import LOOK, Lobby
from game.fair.results import Results
from game.fair.visit import Visit
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Press, Release, Scroll, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import Size, px
from game.stalls.stall import Round
from tests.fair.sets import Quiz, Stop, answers, drawn, flushed, pixels, stalls
from tests.stages import SIZES, heard, make_stage


def lobby(quiz: Quiz, *, calm: bool = False) -> Lobby:
    known = stalls("wheel", "planes")
    return Lobby(
        make_stage(calm=calm),
        quiz.as_quizmaster(),
        known,
        Visit(),
        lambda s: Stop(s.key),
        lambda: Stop("out"),
        anew=lambda: lobby(quiz, calm=calm),
    )


def named(scene: Scene) -> str:
    assert isinstance(scene, Stop), scene
    return scene.name


def test_the_map_shows_only_stalls_with_questions() -> None:
    assert [name for name in drawn(lobby(Quiz(["planes"]))).offers if ":" in name] == ["stall:planes"]


@pytest.mark.parametrize(
    ("event", "there"), [(Tap("stall:wheel"), "wheel"), (Key("2"), "planes"), (Back(), "out")]
)
def test_from_the_map_to_a_stall_or_out(event: Event, there: str) -> None:
    assert named(lobby(Quiz(["wheel", "planes"])).handle(event)) == there


def test_digits_of_no_stall_and_taps_on_nothing_stay() -> None:
    here = lobby(Quiz(["wheel"]))
    for event in (Key("2"), Key("0"), Key("²"), Key("left"), Press(None, (5, 5))):
        assert here.handle(event) is here


def test_a_calm_map_draws_no_second_frame() -> None:
    here = lobby(Quiz(["wheel"]), calm=True)
    assert here.still
    canvas = drawn(here)
    flushed(canvas)
    here.update(3.0)
    canvas.begin(canvas.size)
    here.draw(canvas)
    assert flushed(canvas) == []


def test_without_questions_it_says_so_and_opens_once_a_file_is_mended() -> None:
    problem = Problem(Path("questions/wheel/a.yaml"), 3, 1, Said("缺少“解析”。", "No “why”."), Said("", ""))
    quiz = Quiz([], problems=(problem,))
    here = lobby(quiz)
    assert list(drawn(here).offers) == ["lang", "mute"]
    assert here.update(LOOK) is here
    quiz.mended = ["wheel"]
    there = here.update(LOOK)
    assert there is not here
    assert "stall:wheel" in drawn(there).offers
    assert quiz.looks == 2


def test_files_that_were_not_saved_leave_an_open_lobby_as_it_is() -> None:
    quiz = Quiz(["wheel"])
    here = lobby(quiz)
    for _ in range(5):
        assert here.update(LOOK) is here
    assert quiz.looks == 5


def attract(demo: Callable[[], Scene | None], *, calm: bool = False) -> Attract:
    return Attract(make_stage(calm=calm), random.Random(1), lambda: Stop("in"), demo)


@pytest.mark.parametrize("event", [Tap("enter"), Press(None, (1, 1)), Key("space"), Scroll(1)])
def test_anything_lets_the_visitor_in(event: Event) -> None:
    assert named(attract(lambda: None).handle(event)) == "in"


def test_the_way_back_stays_at_the_door() -> None:
    here = attract(lambda: None)
    assert here.handle(Back()) is here


@pytest.mark.parametrize("name", ["lang", "mute"])
def test_the_systems_buttons_do_not_let_in(name: str) -> None:
    here = attract(lambda: None)
    assert here.handle(Press(name, (1, 1))) is here
    assert here.handle(Release(name, (1, 1), (30, 1), (0.0, 0.0))) is here


def test_the_title_gives_way_to_a_demonstration_and_comes_back() -> None:
    inner = Stop("inner", offers={"spin": drawn(attract(lambda: None)).offers["enter"]})
    here = attract(lambda: inner)
    here.update(TITLE)
    for _ in range(200):
        here.update(0.02)
        assert "spin" not in drawn(here).offers, "a visitor could tap the bot's button"
    assert Tap("spin") in inner.told
    here.update(PLAY)
    before = len(inner.told)
    here.update(5)
    assert len(inner.told) == before


@pytest.mark.parametrize("calm", [False, True])
def test_memory_is_given_back_once_a_visitor_has_gone_and_after_each_game(
    calm: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr("game.fair.attract.give_back", lambda: given.append(True))
    here = attract(lambda: Stop("inner"), calm=calm)
    assert not given
    for _ in range(20):
        here.update(0.1)
    assert len(given) == 1
    for seconds in (TITLE, PLAY, SETTLED, 1.0):
        here.update(seconds)
    assert len(given) == (1 if calm else 2)


@pytest.mark.parametrize("size", SIZES)
def test_the_invitation_hides_nothing_of_the_bots_game(size: Size) -> None:
    rooms: list[Size] = []

    class Game(Stop):
        def draw(self, canvas: Canvas) -> None:
            rooms.append(canvas.size)

    here = attract(lambda: Game("game"))
    here.update(TITLE)
    enter = drawn(here, size).offers["enter"]
    assert Rect((0, 0), size).contains(enter)
    assert rooms[-1][0] == size[0]
    assert px(size, 85) < rooms[-1][1] < enter.top


def test_with_nothing_to_play_the_title_stays() -> None:
    here = attract(lambda: None)
    for _ in range(3):
        here.update(TITLE)
        assert list(drawn(here).offers) == ["lang", "mute", "enter"]


def test_a_calm_title_never_moves() -> None:
    here = attract(lambda: Stop("inner"), calm=True)
    assert here.still
    here.update(TITLE * 2)
    assert "enter" in drawn(here).offers


@pytest.mark.parametrize(
    ("event", "there"),
    [(Tap("start"), "play"), (Key("space"), "play"), (Tap("home"), "map"), (Back(), "map")],
)
def test_from_the_lesson_to_the_round_or_back(event: Event, there: str) -> None:
    here = HowTo(make_stage(), stalls("wheel")[0], lambda: Stop("play"), lambda: Stop("map"))
    assert named(here.handle(event)) == there


class Finish:
    """A round's end, and the questions that were asked again."""

    def __init__(self, *right: bool, new: bool = True, calm: bool = False) -> None:
        self.asked: list[tuple[Answer, Callable[[Answer], Scene]]] = []
        self.stage: Stage = make_stage(calm=calm)
        done = Round("wheel", answers(*right), sum(right))
        self.scene = Results(
            self.stage, stalls("wheel", "planes"), done, Visit({"wheel": 1}), new=new,
            ask=self._ask, leave=lambda: Stop("map"),
        )  # fmt: skip

    def _ask(self, answer: Answer, beneath: Scene, then: Callable[[Answer], Scene]) -> Scene:
        assert beneath is self.scene
        self.asked.append((answer, then))
        return Stop("card")


@pytest.mark.parametrize("event", [Tap("leave"), Back()])
def test_from_the_results_to_the_map(event: Event) -> None:
    assert named(Finish(True, False).scene.handle(event)) == "map"


def test_the_missed_ones_are_asked_once_more_and_no_more() -> None:
    end = Finish(False, True, False)
    assert "again" in drawn(end.scene).offers
    assert named(end.scene.handle(Tap("again"))) == "card"
    first, then = end.asked[0]
    assert (first.asking.number, first.asking.total, first.asking.double) == (1, 2, False)
    assert named(then(answers(True)[0])) == "card"
    second, then = end.asked[1]
    assert (second.asking.number, second.asking.total) == (2, 2)
    assert then(second) is end.scene
    assert end.scene.review.learned == {"q0"}
    assert "again" not in drawn(end.scene).offers
    assert end.scene.handle(Tap("again")) is end.scene


def test_leaving_the_second_try_comes_back_without_a_third() -> None:
    end = Finish(False)
    end.scene.handle(Tap("again"))
    assert "again" not in drawn(end.scene).offers


def test_nothing_missed_offers_nothing_to_try_again() -> None:
    assert "again" not in drawn(Finish(True, True).scene).offers


def test_many_missed_are_leafed_through_in_a_circle() -> None:
    end = Finish(*[False] * 5)
    pages = []
    for event in [Tap("page:on")] * 4 + [Scroll(1)]:
        pages.append(pixels(drawn(end.scene)))
        end.scene.handle(event)
    assert len(set(pages)) == 3
    assert pages[0] == pages[3] == pixels(drawn(end.scene))
    assert pages[1] == pages[4]


def test_stamp_stars_and_fanfare_are_heard_in_time() -> None:
    end = Finish(True, True, False)
    end.scene.update(HIT - 0.01)
    assert heard(end.stage) == []
    end.scene.update(0.02)
    assert heard(end.stage) == ["stamp"]
    for _ in range(60):
        end.scene.update(0.05)
    assert heard(end.stage) == ["stamp", "star", "star", "fanfare"]


def test_a_second_stamp_of_the_same_stall_is_not_celebrated() -> None:
    end = Finish(True, False, new=False)
    for _ in range(80):
        end.scene.update(0.05)
    assert heard(end.stage) == ["star"]


def test_the_results_come_to_rest() -> None:
    end = Finish(True, False)
    end.scene.update(0.5)
    assert not end.scene.still
    end.scene.update(5)
    assert end.scene.still
    assert Finish(True, calm=True).scene.still


def test_a_round_without_an_answer_is_no_disaster() -> None:
    assert "leave" in drawn(Finish().scene).offers


@pytest.mark.parametrize("steps", [(0.9, 0.25, 0.25, 0.25), (0.01, 0.01, 0.7, 0.25, 3.0)])
def test_the_results_bear_late_frames_and_a_change_of_language(steps: tuple[float, ...]) -> None:
    stage, out = make_stage(), Stop("out")
    done = Round("wheel", answers(True, False), 1)
    scene = Results(
        stage, stalls("wheel"), done, Visit({"wheel": 1}), new=True,
        ask=lambda *_: out, leave=lambda: out,
    )  # fmt: skip
    for step in steps:
        scene.update(step)
        drawn(scene)
        stage.words.switch()
        assert "leave" in drawn(scene).offers
