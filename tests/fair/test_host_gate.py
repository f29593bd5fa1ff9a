"""The host's way in: from every scene, unseen, and only with the PIN."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from game.app import DOZE, App
from game.bank.question import Lang
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.attract import Attract
from game.fair.host_gate import HostGate
from game.fair.lobby import Lobby
from game.fair.pin_pad import IDLE, PinPad
from game.fair.pin_view import layout
from game.kiosk.corner import HOLD
from game.kiosk.pin import FIRST_WAIT, Pin
from game.settings import QUESTIONS
from game.stage.canvas import Canvas
from game.stage.events import Event
from game.stage.inputs import Pointed
from game.stage.scene import Scene
from game.stage.theme import TOUCH, Size, px
from tests.fair.rooms import Room
from tests.stages import SIZES, make_stage

CORNER = (30, 30)
CHEAP = (2, 1, 1)


@dataclass
class Panel:
    """Stands for the host's panel, which is another matter."""

    beneath: Scene
    still: bool = True

    def handle(self, _: Event) -> Scene:
        return self

    def update(self, _: float) -> Scene:
        return self

    def draw(self, canvas: Canvas) -> None: ...


@dataclass
class Hall:
    """A fair with its gate, and a wall clock that is set by hand."""

    screen: Headless
    pin: Pin
    clock: list[float]

    @property
    def scene(self) -> Scene:
        return self.screen.app.scene

    def sign(self, taps: int = 5, hold: float = 2.1, apart: float = 0.5) -> None:
        for tap in range(taps):
            self.screen.step(Pointed("down", CORNER))
            self.screen.run(hold if tap == taps - 1 else 0.1)
            self.screen.step(Pointed("up", CORNER))
            self.screen.run(apart)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.screen.tap(f"digit:{digit}")
        self.screen.tap("ok")


def hall(tmp_path: Path, *, digits: str | None = "2468", size: Size = (1366, 768), lang: Lang = "zh") -> Hall:
    stage, rng, clock = make_stage(lang), random.Random(7), [1e6]
    fair = make_fair(stage, make_quiz((QUESTIONS,), rng, lambda: date(2026, 11, 22)), rng)
    pin = Pin(tmp_path, lambda: clock[0], CHEAP)
    if digits is not None:
        pin.set(digits)
    gate = HostGate(stage, pin, Panel)
    return Hall(Headless(App(stage, fair.attract(), size, gate), size), pin, clock)


Way = Callable[[Headless], None]


def on_the_title(screen: Headless) -> None: ...


def at_the_demonstration(screen: Headless) -> None:
    screen.run(12.0)


def in_the_lobby(screen: Headless) -> None:
    screen.tap("enter")


def before_a_stall(screen: Headless) -> None:
    in_the_lobby(screen)
    screen.tap("stall:wheel")


def at_a_stall(screen: Headless) -> None:
    before_a_stall(screen)
    screen.tap("start")


def before_a_question(screen: Headless) -> None:
    at_a_stall(screen)
    screen.until(lambda: "spin" in screen.app.canvas.offers)
    screen.tap("spin")
    screen.until(lambda: "option:0" in screen.app.canvas.offers)


WAYS = (
    on_the_title,
    at_the_demonstration,
    in_the_lobby,
    before_a_stall,
    at_a_stall,
    before_a_question,
)


@pytest.mark.parametrize("way", WAYS)
def test_the_sign_works_on_every_scene(tmp_path: Path, way: Way) -> None:
    there = hall(tmp_path)
    way(there.screen)
    there.sign()
    assert isinstance(there.scene, PinPad)
    there.type("2468")
    assert isinstance(there.scene, Panel)


def test_the_sign_works_while_nothing_moves(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.screen.app.stage.calm = True
    for _ in range(5):
        there.screen.step(Pointed("up", CORNER))
        there.screen.step(Pointed("down", CORNER))
    there.screen.dt = DOZE
    there.screen.run(HOLD + DOZE)
    assert isinstance(there.scene, PinPad)


def test_four_taps_or_a_short_last_one_do_not(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign(taps=4)
    assert not isinstance(there.scene, PinPad)
    there.screen.run(5.0)
    there.sign(hold=1.5)
    assert not isinstance(there.scene, PinPad)


def test_taps_in_the_corner_still_mean_what_they_mean(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign(taps=1, hold=0.1)
    assert isinstance(there.scene, Lobby)


def test_the_sign_given_on_the_pad_opens_no_second_one(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    pad = there.scene
    there.sign()
    assert there.scene is pad


def test_the_sign_given_on_the_panel_leaves_it_as_it_is(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:today")
    gate = HostGate(room.stage, room.pin, Panel)
    there = Hall(Headless(App(room.stage, room.panel, SIZES[0], gate), SIZES[0]), room.pin, [])
    there.sign()
    assert there.scene is room.panel
    assert room.panel.page == "today"


def test_a_wrong_pin_stays_outside_and_then_has_to_wait(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    for _ in range(3):
        there.type("1111")
        assert isinstance(there.scene, PinPad)
    assert "digit:1" not in there.screen.app.canvas.offers
    there.screen.key("2", "4", "6", "8", "enter")
    assert isinstance(there.scene, PinPad)
    there.clock[0] += FIRST_WAIT
    there.screen.run(0.5)
    there.type("2468")
    assert isinstance(there.scene, Panel)


def test_the_pad_goes_away_when_nobody_types(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    there.screen.run(IDLE - 1.0)
    assert isinstance(there.scene, PinPad)
    there.screen.run(2.0)
    assert not isinstance(there.scene, PinPad)


def test_it_waits_with_those_who_have_to_but_not_for_an_hour(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    for _ in range(3):
        there.type("1111")
    for _ in range(round(FIRST_WAIT) - 1):
        there.clock[0] += 1.0
        there.screen.run(1.0)
    assert isinstance(there.scene, PinPad)
    there.clock[0] += 1.0
    there.screen.run(IDLE - 1.0)
    there.type("1111")
    assert isinstance(there.scene, PinPad)
    for _ in range(round(IDLE) + 1):
        there.clock[0] += 0.5
        there.screen.run(1.0)
    assert not isinstance(there.scene, PinPad)


@pytest.mark.parametrize("way_out", ["close", "escape"])
def test_it_leads_back_to_the_scene_beneath(tmp_path: Path, way_out: str) -> None:
    there = hall(tmp_path)
    there.sign()
    if way_out == "close":
        there.screen.tap("close")
    else:
        there.screen.key("escape")
    assert isinstance(there.scene, Attract | Lobby)


def test_the_first_time_a_pin_is_chosen_and_typed_twice(tmp_path: Path) -> None:
    there = hall(tmp_path, digits=None)
    there.sign()
    there.type("1357")
    there.type("1358")
    assert isinstance(there.scene, PinPad)
    assert not there.pin.known
    there.type("1357")
    there.type("1357")
    assert isinstance(there.scene, Panel)
    assert Pin(tmp_path, lambda: there.clock[0], CHEAP).opens("1357")


def test_keys_type_it_too(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    there.screen.key("enter", "2", "4", "7", "backspace", "6", "8", "enter")
    assert isinstance(there.scene, Panel)


def test_a_damaged_file_lets_nobody_in(tmp_path: Path) -> None:
    there = hall(tmp_path)
    there.sign()
    (tmp_path / "pin").write_text("{")
    there.screen.run(0.5)
    assert isinstance(there.scene, PinPad)
    assert "digit:2" not in there.screen.app.canvas.offers
    (tmp_path / "pin").unlink()
    there.screen.tap("close")
    there.sign()
    there.type("1357")
    there.type("1357")
    assert isinstance(there.scene, Panel)


@pytest.mark.parametrize("size", SIZES)
def test_every_key_is_large_enough_and_apart_from_the_others(size: Size) -> None:
    places = layout(size)
    keys = {name: rect for name, rect in places.items() if ":" in name or name in ("ok", "delete", "close")}
    assert len(keys) == 13
    for name, rect in keys.items():
        assert places["sheet"].contains(rect)
        assert min(rect.size) >= px(size, TOUCH)
        assert not [other for other in keys if other != name and keys[other].colliderect(rect)]
    for name in ("title", "says", "entry"):
        assert places["sheet"].contains(places[name])
        assert not [other for other in keys if other != "close" and keys[other].colliderect(places[name])]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everything_it_says_fits(size: Size, lang: Lang) -> None:
    stage, room = make_stage(lang), layout(size)["says"]
    for key in ("ask", "new", "again", "differ", "wrong", "wait", "wait_minutes", "damaged"):
        text = stage.words(f"pin.{key}", **({"n": 60} if key.startswith("wait") else {}))
        assert stage.letters.height(text, "bold", px(size, 2.4), room.w, 1.35) <= room.h, text
