"""How a stall is played: one moving picture, one line, one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.fair import lesson
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stalls.stall import Stall

IDLE: Final = 60.0
"""Seconds without any event after which it goes back to the map."""


class HowTo:
    """Before the round: understood in five seconds, or skipped with one tap."""

    def __init__(
        self, stage: Stage, stall: Stall, start: Callable[[], Scene], back: Callable[[], Scene]
    ) -> None:
        self._stage = stage
        self._stall = stall
        self._start = start
        self._back = back
        self._t = 0.0
        self._idle = 0.0
        self._shown = False

    @property
    def still(self) -> bool:
        return self._stage.calm

    def handle(self, event: Event) -> Scene:
        self._idle = 0.0
        match event:
            case Back() | Tap("home"):
                return self._back()
            case Tap("start") | Key("space"):
                self._stage.sound.play("tap")
                return self._start()
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        self._idle += dt
        return self._back() if self._idle >= IDLE else self

    def draw(self, canvas: Canvas) -> None:
        moving = self._shown and not self._stage.calm  # what moves is drawn after the first frame
        lesson.draw(canvas, self._stage, self._stall, self._t if moving else 0.0)
        self._shown = True
