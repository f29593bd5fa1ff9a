"""A press without a process: what the visitor sees of it, in simulated time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Final

from PIL import Image

from game.certificate.order import Order
from game.certificate.press import Painter, Progress, Work

QR: Final = ("10", "01")
LOOKS: Final = (40, 90)
"""How often it is looked at until the picture is there, and until all is done."""


class StubPress(Painter):
    """Orders are real, with a code and this fair's key; the picture is a blank page."""

    def __init__(self, data: Path, rng: Random, clock: Callable[[], datetime]) -> None:
        super().__init__(data, (), rng, clock)
        self._dice = rng
        self.painted = 0

    def paint(self, order: Order, height: int) -> Work:  # noqa: ARG002
        self.painted += 1
        return StubWork(height, fails=self._dice.random() < 0.1, kept=self.folder / "page.pdf")


class StubWork:
    """A certificate that is done after so many looks; one that `fails` has no picture and is not `kept`."""

    def __init__(self, height: int, *, fails: bool, kept: Path) -> None:
        self._height, self._fails, self._kept = height, fails, kept
        self._looks = 0
        self._picture: Image.Image | None = None

    def look(self) -> Progress:
        self._looks += 1
        if self._picture is None and not self._fails and self._looks >= LOOKS[0]:
            self._picture = Image.new("RGB", (round(self._height * 210 / 297), self._height), "white")
        done = self._looks >= LOOKS[1]
        return Progress(self._picture, done, self._kept if done and not self._fails else None, QR)

    def stop(self) -> None:
        self._looks = LOOKS[1]
