"""Nobody there any more: the question comes when it should, hears a yes, and otherwise begins anew."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from game.bank.question import LANGS, Lang
from game.fair.idle import LED, Idle
from game.fair.still_there import StillThere
from game.fair.visit import Visit
from game.fairfile.fair_file import FairFile
from game.stage.events import Back, Drag, Event, Key, Press, Scroll, Tap
from game.stage.scene import Scene
from game.stage.theme import TOUCH, px
from tests.fair.sets import Stop, drawn, flushed
from tests.fair.test_layouts import ODD, inside, touching
from tests.stages import SIZES, heard, make_stage


@dataclass
class Turn(Stop):
    """A scene in which a computer may be at its turn."""

    busy: bool = False


@dataclass
class Lesson:
    """A round that a teacher leads."""

    led: bool = True


class Hall:
    """A visitor in front of `scene`, and the settings."""

    def __init__(self, settings: FairFile | None = None, visit: Visit | None = None) -> None:
        self.settings = settings or FairFile()
        self.stage = make_stage()
        self.idle = Idle(self.stage, lambda: self.settings)
        self.idle.begin(visit or Visit(), lambda: Stop("attract"))
        self.scene: Scene = Stop("wheel")

    def wait(self, seconds: float, *, touched: bool = False) -> Scene:
        """Let half seconds pass as the loop does."""
        for _ in range(round(seconds * 2)):
            self.scene = self.idle(self.scene.update(0.5), 0.5, touched=touched)
        return self.scene


def test_after_three_quarters_of_a_minute_it_asks_and_after_a_quarter_it_begins_anew() -> None:
    hall = Hall()
    assert hall.wait(44.5) == Stop("wheel")
    assert isinstance(hall.wait(0.5), StillThere)
    assert isinstance(hall.wait(14.5), StillThere)
    assert hall.wait(0.5) == Stop("attract")
    assert heard(hall.stage) == ["star"]


def test_any_input_counts() -> None:
    hall = Hall()
    hall.wait(44)
    hall.wait(0.5, touched=True)
    assert hall.wait(44.5) == Stop("wheel")
    assert isinstance(hall.wait(0.5), StillThere)


def test_a_computers_turn_counts_as_input() -> None:
    hall = Hall()
    hall.scene = turn = Turn("planes", busy=True)
    assert hall.wait(300) is turn
    turn.busy = False
    assert hall.wait(44.5) is turn
    assert isinstance(hall.wait(0.5), StillThere)


def test_the_times_are_the_hosts_and_hold_at_once() -> None:
    hall = Hall(FairFile(idle=20, wait=5))
    assert isinstance(hall.wait(20), StillThere)
    assert hall.wait(5) == Stop("attract")
    hall.settings = replace(hall.settings, idle=None)
    assert hall.wait(4000) == Stop("attract")


def test_a_game_that_a_teacher_leads_has_time() -> None:
    hall = Hall(visit=Visit(saved={"planes": Lesson()}))
    assert hall.wait(45 * LED - 0.5) == Stop("wheel")
    assert isinstance(hall.wait(0.5), StillThere)


def test_nobody_is_asked_where_nobody_is() -> None:
    hall = Hall()
    hall.idle.end()
    assert hall.wait(600) == Stop("wheel")


@pytest.mark.parametrize("event", [Tap("here"), Press(None, (3, 3)), Back(), Key("space"), Scroll(1.0)])
def test_whatever_is_touched_means_yes_and_the_game_goes_on_where_it_was(event: Event) -> None:
    hall = Hall()
    before = hall.scene
    asking = hall.wait(45)
    assert asking.handle(event) is before
    hall.scene = before
    assert hall.wait(44.5) is before, "all the time begins anew"


@pytest.mark.parametrize(
    "event",
    [Press("restart", (3, 3)), Press("here", (3, 3)), Key("left"), Drag(None, (0, 0), (1, 1), (1, 1))],
)
def test_what_only_leads_to_a_choice_is_none(event: Event) -> None:
    asking = Hall().wait(45)
    assert asking.handle(event) is asking


def test_one_can_start_again_at_once() -> None:
    assert Hall().wait(45).handle(Tap("restart")) == Stop("attract")


@pytest.mark.parametrize("size", [*SIZES, *ODD])
@pytest.mark.parametrize("lang", LANGS)
def test_the_question_fits(size: tuple[int, int], lang: Lang) -> None:
    scene = StillThere(make_stage(lang), Stop("wheel"), 15, lambda: Stop("attract"))
    offers = drawn(scene, size).offers
    assert next(iter(offers)) == "here"
    assert set(offers) == {"here", "restart", "lang", "mute"}
    assert not inside(offers, size)
    assert not touching(offers)
    assert all(min(rect.size) >= px(size, TOUCH) - 1 for rect in offers.values())


@pytest.mark.parametrize(("calm", "most"), [(False, 4), (True, 1)])
def test_it_moves_quietly(calm: bool, most: int) -> None:
    scene = StillThere(make_stage(calm=calm), Stop("wheel"), 15, lambda: Stop("attract"))
    canvas = drawn(scene)
    flushed(canvas)
    pictures = 0
    for _ in range(60):
        scene.update(1 / 60)
        canvas.begin(canvas.size)
        scene.draw(canvas)
        areas = flushed(canvas)
        pictures += bool(areas)
        assert sum(area.w * area.h for area in areas) < 0.12 * 1024 * 768
    assert 1 <= pictures <= most + 1
