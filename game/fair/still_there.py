"""The question whether somebody is still there."""

from __future__ import annotations

from collections.abc import Callable

from game.fair import still_there_view
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Press, Release, Scroll, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage


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
