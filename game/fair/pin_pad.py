"""The host types the PIN; or, the first time, chooses one."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from game.card.backdrop import Backdrop
from game.fair import pin_view
from game.fair.pin_view import Pad
from game.kiosk.pin import DIGITS, FIRST_WAIT, DamagedPinError, Pin
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage

IDLE: Final = 30.0
"""Seconds without an event after which it goes away: it was nobody's PIN."""
LOOK: Final = 0.25
"""Seconds between two looks at how long there is to wait."""
MINUTES: Final = 100.0
"""Seconds from which the wait is said in minutes."""


class PinPad:
    """Over `beneath`, which waits: `then` follows the right PIN, or a `new` one that was typed twice."""

    busy = private = True

    def __init__(
        self, stage: Stage, pin: Pin, beneath: Scene, then: Callable[[], Scene], *, new: bool
    ) -> None:
        self._stage = stage
        self._pin = pin
        self._beneath = beneath
        self._then = then
        self._backdrop = Backdrop(beneath)
        self._typed = ""
        self._chosen: str | None = None
        self._new = new
        self._says = ("pin.change" if pin.known else "pin.new") if new else "pin.ask"
        self._idle = 0.0
        self._look = 0.0
        self._wait = 0.0
        self._shown: Pad | None = None
        self._see_wait()

    @property
    def still(self) -> bool:
        return self._pad() == self._shown

    def handle(self, event: Event) -> Scene:
        self._idle = 0.0
        match event:
            case Back() | Tap("close"):
                self._stage.sound.play("tap")
                return self._beneath
            case Tap("delete") | Key("backspace"):
                self._type(self._typed[:-1])
            case Tap("ok") if self._ready:
                return self._enter()
            case Tap(name) if name.startswith("digit:"):
                self._type(self._typed + name.removeprefix("digit:"))
            case Key(digit) if digit.isascii() and digit.isdecimal():
                self._type(self._typed + digit)
        return self

    def update(self, dt: float) -> Scene:
        self._idle += dt
        self._look += dt
        if self._look >= LOOK:
            self._look = 0.0
            self._see_wait()
        if 0 < self._wait <= FIRST_WAIT:
            self._idle = 0.0  # whoever is told to wait this long does so here
        return self._beneath if self._idle >= IDLE else self

    def draw(self, canvas: Canvas) -> None:
        canvas.blit(self._backdrop(canvas.size), (0, 0))
        self._shown = self._pad()
        pin_view.draw(canvas, self._stage, self._shown)

    def _pad(self) -> Pad:
        bad = self._says in ("pin.wrong", "pin.differ", "pin.damaged") or self._wait > 0
        return Pad(self._words(), bad, len(self._typed), self._open, self._ready)

    @property
    def _open(self) -> bool:
        """Whether it hears digits at all."""
        return self._wait == 0 and self._says != "pin.damaged"

    @property
    def _ready(self) -> bool:
        return self._open and len(self._typed) >= DIGITS[0]

    def _words(self) -> str:
        words = self._stage.words
        if self._wait >= MINUTES:
            return words("pin.wait_minutes", n=math.ceil(self._wait / 60))
        if self._wait > 0:
            return words("pin.wait", n=math.ceil(self._wait))
        return words(self._says)

    def _type(self, digits: str) -> None:
        if self._open and len(digits) <= DIGITS[1]:
            self._typed = digits
            self._stage.sound.play("tap")

    def _enter(self) -> Scene:
        """Take what was typed."""
        typed, self._typed = self._typed, ""
        if self._new:
            return self._choose(typed)
        try:
            if self._pin.opens(typed):
                self._stage.sound.play("right")
                return self._then()
        except DamagedPinError:
            self._says = "pin.damaged"
            return self
        self._stage.sound.play("wrong")
        self._says = "pin.wrong"
        self._see_wait()
        return self

    def _choose(self, typed: str) -> Scene:
        """A new PIN, of which the second time makes sure."""
        if self._chosen is None:
            self._chosen, self._says = typed, "pin.again"
            self._stage.sound.play("tap")
            return self
        if typed != self._chosen:
            self._chosen, self._says = None, "pin.differ"
            self._stage.sound.play("wrong")
            return self
        self._pin.set(typed)
        self._stage.sound.play("right")
        return self._then()

    def _see_wait(self) -> None:
        """How long the wrong tries have to wait, if they do."""
        if self._new:
            return
        try:
            self._wait = self._pin.wait()
        except DamagedPinError:
            self._says = "pin.damaged"
