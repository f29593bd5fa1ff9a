"""All stamps are there: a certificate is painted, shown, kept, and printed if the host lets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from pygame import Surface

from game.certificate.order import Order
from game.certificate.press import Press, Progress, Work
from game.certificate.printing import Printing, send
from game.fair import certificate_view
from game.fair.certificate_places import layout
from game.fair.certificate_view import Handover
from game.fair.confetti import SECONDS
from game.fair.easel import surface_of
from game.fair.shower import Shower
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage

PATIENCE: Final = 40.0
"""Seconds after which a certificate that is still not finished is given up."""


class CertificateScene:
    """Hands over the certificate of an `order`. `prints` offers a print button; `printer` takes the PDF."""

    def __init__(
        self,
        stage: Stage,
        press: Press,
        order: Order,
        leave: Callable[[], Scene],
        *,
        prints: bool = False,
        printer: Callable[[Path], Printing] = send,
    ) -> None:
        self._stage = stage
        self._press, self._order, self._leave = press, order, leave
        self._prints, self._printer = prints, printer
        self._work: Work | None = None
        self._progress = Progress()
        self._page: Surface | None = None
        self._printing: Printing | None = None
        self._shower = Shower()
        self._t = 0.0
        self._since: float | None = None

    @property
    def still(self) -> bool:
        raining = self._since is not None and self._since <= SECONDS and not self._stage.calm
        return self._progress.done and not raining and not self._waits_for_printer

    @property
    def busy(self) -> bool:
        """While it is painted, it is not the visitor's turn."""
        return not self._progress.done

    @property
    def _waits_for_printer(self) -> bool:
        return self._printing is not None and self._printing.went() is None

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("leave" | "home"):
                self._stage.sound.play("tap")
                return self._leave()
            case Tap("print") if self._progress.kept is not None and self._printing is None:
                self._stage.sound.play("tap")
                self._printing = self._printer(self._progress.kept)
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        if self._since is not None:
            self._since += dt
        if self._work is not None and not self._progress.done:
            self._look(self._work)
        return self

    def draw(self, canvas: Canvas) -> None:
        if self._work is None:  # only now it is known how large the screen is
            self._work = self._press.paint(self._order, layout(canvas.size, prints=self._prints)["page"].h)
        certificate_view.draw(canvas, self._stage, self._order, self._handover())
        if self._since is not None and not self._stage.calm:
            self._shower.draw(canvas, self._since)

    def _look(self, work: Work) -> None:
        """See how far it is; give it up when it takes too long."""
        self._progress = work.look()
        if self._t > PATIENCE and not self._progress.done:
            work.stop()
            self._progress = replace(self._progress, done=True)
        if self._page is None and self._progress.picture is not None:
            self._page, self._since = surface_of(self._progress.picture), 0.0
            self._stage.sound.play("fanfare")

    def _handover(self) -> Handover:
        state = "painting" if not self._progress.done else "unkept" if self._progress.kept is None else "kept"
        ready = self._progress.kept is not None and self._printing is None
        button = self._button() if self._prints else None
        return Handover(self._page, state, button, ready, self._progress.qr)

    def _button(self) -> str:
        """What the print button says."""
        if self._printing is None:
            return "print"
        return "unprinted" if self._printing.went() is False else "printed"
