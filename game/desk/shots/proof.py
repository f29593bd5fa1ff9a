"""A press for the camera and for trials: it paints at once, in this process, and keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.bank.question import Said
from game.certificate.order import Order, Stars
from game.certificate.press import Progress
from game.certificate.qr import modules
from game.desk.certify import preview

CODE = "7F3K9M2QXA"


@dataclass(frozen=True, slots=True)
class Proof:
    """Its codes are always the same. `kept` is what it says of where a certificate is."""

    day: date
    kept: Path | None = Path("certificate.pdf")

    def order(self, nickname: Said, avatar: str, stars: Stars) -> Order:
        """A certificate of its day."""
        return Order(nickname, avatar, stars, self.day, CODE)

    def paint(self, order: Order, height: int) -> Done:
        """The picture, finished."""
        return Done(Progress(preview(order, height), True, self.kept, modules(order.code)))


@dataclass(frozen=True, slots=True)
class Done:
    """Work that is finished."""

    progress: Progress

    def look(self) -> Progress:
        """There is nothing left to do."""
        return self.progress

    def stop(self) -> None:
        """There is nothing to stop."""
