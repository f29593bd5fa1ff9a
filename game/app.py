"""The loop: inputs → events → scene → picture. Knows neither stalls nor banks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, cast

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Scroll, Tap
from game.stage.focus import Direction, neighbour
from game.stage.inputs import Closed, Input, Pointed, Scrolled, Typed, Uncovered
from game.stage.pointer import Pointer
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.system import SYSTEM_NAMES
from game.stage.theme import px
from game.stage.widgets import focus_ring
from game.stage.window import Window

FRAMES = 60
"""Frames a second while something moves."""
RESTING = 30
"""Looks a second for new input while nothing does."""
DOZE = 0.5
"""Seconds after which a scene at rest is told that time has passed."""

STARTLE = 0.3
"""Seconds after a change of scene in which the second half of a double click is not taken for a choice."""


class Host(Protocol):
    """Who may interrupt the fair, whatever the scene."""

    def feel(self, what: Pointed, now: float, size: tuple[int, int]) -> None:
        """Watch the pointer in a window of `size` px at `now` s; the scene gets it all the same."""

    def called(self, now: float, scene: Scene) -> Scene:
        """The scene that goes on: the one on the screen, or the host's own."""


class Watch(Protocol):
    """Who sees that nobody is there any more."""

    def __call__(self, scene: Scene, dt: float, *, touched: bool) -> Scene:
        """The scene that goes on after `dt` s more of `scene`; `touched`: something came in meanwhile."""


class App:
    """One visitor's screen. `step` is the whole game: the real loop, tests and bots all call it."""

    def __init__(
        self,
        stage: Stage,
        scene: Scene,
        size: tuple[int, int],
        host: Host | None = None,
        watch: Watch | None = None,
    ) -> None:
        self.stage = stage
        self.scene = scene
        self._host = host
        self._watch = watch
        self.canvas = Canvas(size)
        self.now = 0.0
        self.resting = False
        """The picture on the screen is the last word of a scene in which nothing moves."""
        self._drawn: Scene | None = None
        self._pointer = Pointer()
        self.focus: str | None = None
        self._first_drawn: str | None = None
        self._deaf_until = 0.0
        self._keyboard = False

    def step(self, inputs: Iterable[Input], dt: float, surface: Surface) -> list[Rect]:
        """Take what came in, let `dt` seconds pass, draw; return the rectangles that changed."""
        self.now += dt
        resting, touched = self.resting, False
        for what in inputs:
            resting = False
            touched = touched or not isinstance(what, Uncovered)
            if self._host is not None and isinstance(what, Pointed):
                self._host.feel(what, self.now, surface.get_size())
            for event in self._read(what):
                self._tell(event)
        if self._host is not None:
            self.go(self._host.called(self.now, self.scene))
        self.go(self.scene.update(dt))
        if self._watch is not None:
            self.go(self._watch(self.scene, dt, touched=touched))
        if resting and self.scene.still and self.scene is self._drawn:
            return []
        self.resting = self.scene.still
        self._drawn = self.scene
        return self._draw(surface)

    def _tell(self, event: Event) -> None:
        match event:
            case Tap("lang"):
                self.stage.sound.play("tap")
                self.stage.words.switch()
            case Tap("mute"):
                self.stage.sound.muted = not self.stage.sound.muted
                self.stage.sound.play("tap")
            case _:
                self.go(self.scene.handle(event))

    def go(self, scene: Scene) -> None:
        """Show another scene, or stay where that is the one on show."""
        if scene is self.scene:
            return
        self.scene = scene
        # What lay under the finger is gone: a tap begun on the old scene means nothing to the new one.
        self._pointer.cancel()
        self._deaf_until = self.now + STARTLE
        self.canvas.withdraw()
        self.focus = None

    def _read(self, what: Input) -> list[Event]:
        match what:
            case Pointed(phase, at):
                self._keyboard = False
                if phase == "down" and self.startled:
                    return []
                if phase == "down":
                    return self._pointer.down(at, self.now, self.canvas.target)
                if phase == "move":
                    return self._pointer.move(at, self.now)
                return self._pointer.up(at, self.now, self.canvas.target)
            case Typed(key):
                return self._typed(key)
            case Scrolled(steps):
                return [Scroll(steps)]
            case Uncovered():
                self.canvas.repaint()
        return []

    def _typed(self, key: str) -> list[Event]:
        if key in ("left", "right", "up", "down"):
            offers = self.canvas.offers
            self.focus = (
                neighbour(offers, self.focus, cast(Direction, key)) if self._keyboard else self._first
            )
            self._keyboard = True
            return [Key(key)]
        if key == "enter" and self.startled:
            return []
        if key == "enter":
            self._keyboard = True
            name = self.focus if self.focus in self.canvas.offers else self._first
            return [Tap(name)] if name else []
        return [Back()] if key == "escape" else [Key(key)]

    @property
    def startled(self) -> bool:
        """The scene has just changed: who taps now means the old one."""
        return self.now < self._deaf_until

    @property
    def _first(self) -> str | None:
        """Where the keyboard begins: the first thing offered that not every screen has, if there is one."""
        offers = self.canvas.offers
        return next((name for name in offers if name not in SYSTEM_NAMES), None)

    def _draw(self, surface: Surface) -> list[Rect]:
        canvas, size = self.canvas, surface.get_size()
        if size != canvas.size:
            self.stage.forget()  # nothing that was made for the old size fits the new one
        self._pointer.slop = px(size, 2)
        canvas.pressed = self._pointer.pressed
        canvas.begin(size)
        self.scene.draw(canvas)
        if self.focus not in canvas.offers or self._first != self._first_drawn:
            self.focus = self._first  # something new to do has come up: the keyboard begins there
        self._first_drawn = self._first
        if self._keyboard and self.focus is not None:
            focus_ring(canvas, self.stage, canvas.offers[self.focus])
        return canvas.flush(surface)


def run(
    app: App,
    window: Window,
    shown: Callable[[], object] = lambda: None,
    alive: Callable[[Scene], bool] = lambda _: True,
) -> None:
    """Play until the window is closed, or `alive` says that it is over, which is told in every frame.

    `shown` is called once the first picture is on the screen.
    """
    window.show(app.step([], 0.0, window.surface))
    shown()
    app.stage.sound.open()
    waited = 0.0
    while alive(app.scene):
        inputs = window.inputs()
        if Closed() in inputs:
            return
        if Typed("f11") in inputs:
            window.toggle_fullscreen()
            inputs = [Uncovered()]
        waited += window.tick(RESTING if app.resting and not inputs else FRAMES)
        if inputs or not app.resting or waited >= DOZE:
            window.show(app.step(inputs, waited, window.surface))
            waited = 0.0
