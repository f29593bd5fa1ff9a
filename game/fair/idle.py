"""Nobody there any more? Asked kindly after a while; then the fair begins anew for the next visitor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, runtime_checkable

from game.fair import still_there_view
from game.fair.visit import Visit
from game.fairfile.fair_file import FairFile
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Press, Release, Scroll, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage

LED: Final = 10
"""So many times as long a game that a teacher leads may rest: there is much to talk about."""


@runtime_checkable
class Busy(Protocol):
    """A scene that knows whether it goes on by itself: something flies, a computer thinks, the host works.

    That counts as input. A scene without the word waits for the visitor all the time.
    """

    @property
    def busy(self) -> bool: ...


@runtime_checkable
class Led(Protocol):
    """A half played round that knows whether a teacher leads it."""

    @property
    def led(self) -> bool: ...


class Idle:
    """Watches over a visit: after `idle` seconds of the settings without any input it asks.

    `settings` is asked every time, so a change holds at once.
    """

    def __init__(self, stage: Stage, settings: Callable[[], FairFile]) -> None:
        self._stage = stage
        self._settings = settings
        self._quiet = 0.0
        self._visit: Visit | None = None
        self._leave: Callable[[], Scene] | None = None

    def begin(self, visit: Visit, leave: Callable[[], Scene]) -> None:
        """A visitor has come; `leave` drops their visit and waits for the next one."""
        self._visit, self._leave, self._quiet = visit, leave, 0.0

    def end(self) -> None:
        """The visitor has gone: there is nobody to ask."""
        self._visit = self._leave = None

    def __call__(self, scene: Scene, dt: float, *, touched: bool) -> Scene:
        """The scene to show after `dt` seconds more of `scene`, in which something was `touched` or not."""
        settings = self._settings()
        if (
            self._leave is None
            or settings.idle is None
            or touched
            or (isinstance(scene, Busy) and scene.busy)
        ):
            self._quiet = 0.0
            return scene
        self._quiet += dt
        if self._quiet < settings.idle * self._patience:
            return scene
        self._quiet = 0.0
        return StillThere(self._stage, scene, settings.wait, self._leave)

    @property
    def _patience(self) -> int:
        kept = self._visit.saved.values() if self._visit is not None else ()
        return LED if any(isinstance(round_, Led) and round_.led for round_ in kept) else 1


class StillThere:
    """Asks over the scene `beneath`, where nothing goes on meanwhile. Whatever is touched means yes.

    After `seconds`, or when somebody wants to start again, it leads to `leave`.
    """

    busy = True

    def __init__(self, stage: Stage, beneath: Scene, seconds: float, leave: Callable[[], Scene]) -> None:
        self._stage = stage
        self._beneath, self._leave = beneath, leave
        self._view = still_there_view.View(stage, beneath)
        self._seconds = seconds
        self._t = 0.0
        stage.sound.play("star")

    @property
    def still(self) -> bool:
        return False

    def handle(self, event: Event) -> Scene:
        match event:
            case Tap("restart"):
                self._stage.sound.play("tap")
                return self._leave()
            case Press("restart" | "here" | "lang" | "mute") | Key("left" | "right" | "up" | "down"):
                return self  # the tap that follows, or the focus, says what is meant
            case Tap() | Press() | Back() | Key() | Scroll() | Release():
                self._stage.sound.play("tap")
                return self._beneath
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        return self._leave() if self._t >= self._seconds else self

    def draw(self, canvas: Canvas) -> None:
        self._view.draw(canvas, self._seconds - self._t, self._seconds)
