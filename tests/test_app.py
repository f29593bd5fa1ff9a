"""The loop: what it tells scenes, when it draws, and when it leaves the processor alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from pygame import Rect, Surface

from game.app import DOZE, FRAMES, RESTING, App, run
from game.settings import ASSETS
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Press, Scroll, Tap
from game.stage.inputs import Closed, Input, Pointed, Scrolled, Typed, Uncovered
from game.stage.scene import Scene
from game.stage.stage import set_stage
from game.stage.window import Window

SIZE = (640, 480)
GROUND = Surface(SIZE)


@dataclass
class Room:
    """A scene with two doors that writes down what it was told."""

    told: list[Event] = field(default_factory=list)
    passed: float = 0.0
    drawn: int = 0
    still: bool = True
    door: Scene | None = None

    def handle(self, event: Event) -> Scene:
        self.told.append(event)
        return self.door if self.door is not None and isinstance(event, Tap) else self

    def update(self, dt: float) -> Scene:
        self.passed += dt
        return self

    def draw(self, canvas: Canvas) -> None:
        self.drawn += 1
        canvas.blit(GROUND, (0, 0))
        canvas.offer("left", Rect(0, 0, 300, 400))
        canvas.offer("right", Rect(340, 0, 300, 400))


def app_in(room: Room) -> tuple[App, Surface]:
    """An app whose first picture stands."""
    app, surface = App(set_stage(ASSETS, "zh"), room, SIZE), Surface(SIZE)
    app.step([], 0.0, surface)
    return app, surface


def test_inputs_become_events() -> None:
    room = Room()
    app, surface = app_in(room)
    app.step([Pointed("down", (10, 10))], 0.1, surface)
    app.step([Pointed("up", (12, 10))], 0.1, surface)
    app.step([Typed("escape"), Typed("pageup"), Scrolled(2)], 0.1, surface)
    assert room.told == [Press("left", (10, 10)), Tap("left"), Back(), Key("pageup"), Scroll(2)]


def test_the_keyboard_begins_with_the_first_target_and_walks() -> None:
    room = Room()
    app, surface = app_in(room)
    app.step([Typed("enter")], 0.1, surface)
    app.step([Typed("right")], 0.1, surface)
    assert app.focus == "right"
    app.step([Typed("enter")], 0.1, surface)
    assert [event for event in room.told if isinstance(event, Tap)] == [Tap("left"), Tap("right")]


def test_the_focus_mark_is_seen_only_while_keys_are_used() -> None:
    app, surface = app_in(Room())
    plain = surface.copy()
    app.step([Typed("right")], 0.1, surface)
    assert surface.get_buffer().raw != plain.get_buffer().raw
    app.step([Pointed("down", (630, 470))], 0.1, surface)
    app.step([Pointed("up", (630, 470))], 0.1, surface)
    assert surface.get_buffer().raw == plain.get_buffer().raw


def test_a_tap_that_began_on_another_scene_means_nothing() -> None:
    there, room = Room(), Room()
    room.door = there
    app, surface = app_in(room)
    app.step([Typed("enter"), Pointed("down", (10, 10)), Pointed("up", (10, 10))], 0.1, surface)
    assert app.scene is there
    assert [event for event in there.told if isinstance(event, Tap)] == []


def test_a_still_scene_is_drawn_once_and_again_after_an_input() -> None:
    room = Room()
    app, surface = app_in(room)
    for _ in range(5):
        assert app.step([], 0.1, surface) == []
    assert room.drawn == 1
    app.step([Typed("x")], 0.1, surface)
    assert room.drawn == 2


def test_a_window_that_lost_its_content_is_painted_anew() -> None:
    app, surface = app_in(Room())
    assert app.step([Uncovered()], 0.1, surface) == [surface.get_rect()]


class FakeWindow:
    """The shape of a window, fed from a list."""

    def __init__(self, script: list[list[Input]]) -> None:
        self.surface = Surface(SIZE)
        self.script = script
        self.shown: list[int] = []
        self.asked: list[int] = []
        self.full = 0

    def inputs(self) -> list[Input]:
        return self.script.pop(0) if self.script else [Closed()]

    def show(self, dirty: list[Rect]) -> None:
        self.shown.append(len(dirty))

    def tick(self, fps: int) -> float:
        self.asked.append(fps)
        return 1 / fps

    def toggle_fullscreen(self) -> None:
        self.full += 1


def played(room: Room, *script: list[Input]) -> FakeWindow:
    """What a window saw while the loop ran over the script."""
    window, order = FakeWindow(list(script)), list[str]()
    app = App(set_stage(ASSETS, "zh"), room, SIZE)
    run(app, cast(Window, window), shown=lambda: order.append(f"after {len(window.shown)} picture"))
    assert order == ["after 1 picture"]
    return window


def test_the_loop_ends_when_the_window_is_closed() -> None:
    assert played(Room()).asked == []


def test_a_resting_scene_is_looked_at_less_often_and_told_of_time_now_and_then() -> None:
    room = Room()
    window = played(room, *[[] for _ in range(60)])
    assert set(window.asked) == {RESTING}
    assert len(window.shown) <= 60 / RESTING / DOZE + 2
    assert room.drawn == 1
    assert room.passed > 60 / RESTING - DOZE - 0.01


def test_a_moving_scene_is_drawn_every_frame() -> None:
    room = Room(still=False)
    window = played(room, *[[] for _ in range(30)])
    assert set(window.asked) == {FRAMES}
    assert room.drawn == 31


def test_f11_is_the_window_s_own_and_paints_anew() -> None:
    room = Room()
    window = played(room, [Typed("f11")], [])
    assert window.full == 1
    assert room.told == []
    assert window.shown[1] == 1
