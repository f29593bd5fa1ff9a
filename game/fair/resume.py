"""After a power cut: would whoever played a moment ago like to go on?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.fair.resume_view import Paused, ResumeView
from game.fair.standing import Standing
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage

OFFERED: Final = 120.0
"""Seconds for which it is offered; then the next visitor is awaited."""


class Resume:
    """Offers the visit that was cut off: `go_on` with it, or `leave` it and wait for the next visitor."""

    def __init__(
        self,
        stage: Stage,
        stalls: Sequence[str],
        found: Standing,
        go_on: Callable[[], Scene],
        leave: Callable[[], Scene],
    ) -> None:
        self._stage = stage
        self._go_on, self._leave = go_on, leave
        at = found.stall.key if found.stall is not None else None
        self._view = ResumeView(stage, Paused(tuple(stalls), tuple(found.visit.stamps), at, found.visit.who))
        self._t = 0.0

    @property
    def still(self) -> bool:
        return True

    def handle(self, event: Event) -> Scene:
        match event:
            case Tap("go-on"):
                self._stage.sound.play("tap")
                return self._go_on()
            case Tap("leave"):
                self._stage.sound.play("tap")
                return self._leave()
            case Back():
                return self._leave()
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        return self._leave() if self._t >= OFFERED else self

    def draw(self, canvas: Canvas) -> None:
        self._view.draw(canvas)
