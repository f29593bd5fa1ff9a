"""Pictures of the host's way in, and of the message while a fair rests."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from game.desk.shots.camera import Open, Shot
from game.fair.fair import Fair
from game.fair.pin_pad import PinPad
from game.fair.sorry import Sorry
from game.kiosk.pin import FREE, Pin
from game.stage.scene import Scene

CHEAP: Final = (2, 1, 1)
"""scrypt's cost of a PIN that guards nothing."""


def pin(open_at: Open) -> Iterator[Shot]:
    """The pad that asks, with digits, after too many wrong tries, and the first time."""
    with tempfile.TemporaryDirectory() as folder:
        code = Pin(Path(folder), lambda: 0.0, CHEAP)
        screen = open_at(lambda fair: _pad(fair, code, new=True))
        screen.run(0.4)
        yield "new", screen
        code.set("2468")
        screen = open_at(lambda fair: _pad(fair, code, new=False))
        screen.run(0.4)
        yield "ask", screen
        for attempt in range(FREE):
            screen.key(*"13579")
            screen.run(0.3)
            if attempt == 0:
                yield "typed", screen
            screen.tap("ok")
        screen.run(0.4)
        yield "wait", screen


def sorry(open_at: Open) -> Iterator[Shot]:
    """The plain message."""
    screen = open_at(lambda fair: Sorry(fair.stage))
    screen.step()
    yield "rest", screen


def _pad(fair: Fair, code: Pin, *, new: bool) -> Scene:
    beneath = fair.attract()
    return PinPad(fair.stage, code, beneath, then=lambda: beneath, new=new)
