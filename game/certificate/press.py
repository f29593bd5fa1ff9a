"""Where certificates are made: in a process of their own, so that the picture on the screen goes on."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, Protocol

from game.bank.question import Said
from game.certificate.code import draw_code
from game.certificate.keeping import kept_at
from game.certificate.key import fair_key
from game.certificate.order import Order, Stars
from game.certificate.qr import Modules
from game.certificate.shown import read_shown

if TYPE_CHECKING:
    from PIL import Image

TRIES: Final = 20
"""How often to draw until a code is new; one certificate a day would hardly ever need two."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a certificate is: its picture for the screen once there is one, and the code's QR picture;
    `done`: nothing more comes.

    `kept` is the PDF in the certificates' folder, if it could be kept.
    """

    picture: Image.Image | None = None
    done: bool = False
    kept: Path | None = None
    qr: Modules = ()


class Work(Protocol):
    """A certificate in the making."""

    def look(self) -> Progress:
        """How far it is. Cheap enough for every frame."""

    def stop(self) -> None:
        """Give it up."""


class Press(Protocol):
    """Makes certificates."""

    def order(self, nickname: Said, avatar: str, stars: Stars) -> Order:
        """Today's certificate, with a code of its own."""

    def paint(self, order: Order, height: int) -> Work:
        """Begin to make it; its picture will be `height` px high on the screen."""


class Painter:
    """Starts `command` for every certificate, with the order (JSON), the folder to keep it in, a file for the
    screen's picture and that picture's height as further arguments.

    `data` is the fair's data folder, `clock` tells the local time.
    """

    def __init__(
        self, data: Path, command: Sequence[str], rng: Random, clock: Callable[[], datetime]
    ) -> None:
        self._data, self._command, self._rng, self._clock = data, tuple(command), rng, clock
        self._works: list[Painting] = []

    @property
    def folder(self) -> Path:
        """Where certificates are kept."""
        return self._data / "certificates"

    def order(self, nickname: Said, avatar: str, stars: Stars) -> Order:
        """Without a place for the key it has no code: then nothing can be kept either."""
        day = self._clock().date()
        order = Order(nickname, avatar, stars, day)
        try:
            key = fair_key(self._data)
        except OSError:
            return order
        for _ in range(TRIES):
            order = Order(nickname, avatar, stars, day, draw_code(key, day, self._rng))
            if not kept_at(self.folder, order).exists():
                break
        return order

    def paint(self, order: Order, height: int) -> Work:
        """Start the process; where that fails the work is done at once, without a picture."""
        self._works = [work for work in self._works if not work.over()]
        shown = Path(tempfile.gettempdir()) / f"ip-fair-{self._rng.getrandbits(64):016x}.png"
        arguments = order.to_json(), str(self.folder), str(shown), str(height)
        try:
            process = subprocess.Popen(
                [*self._command, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return Failed()
        self._works.append(Painting(process, shown, kept_at(self.folder, order)))
        return self._works[-1]  # it goes on when the visitor has left


class Failed:
    """Work that could not begin."""

    def look(self) -> Progress:
        """It is over."""
        return Progress(done=True)

    def stop(self) -> None:
        """There is nothing to stop."""


class Painting:
    """Work in another process: the picture `shown` comes first, then the PDF `kept`."""

    def __init__(self, process: subprocess.Popen[bytes], shown: Path, kept: Path) -> None:
        self.process, self._shown, self._kept = process, shown, kept
        self._progress = Progress()

    def look(self) -> Progress:
        """Looks for the picture until it is there, and then whether the process has ended."""
        if self._progress.done:
            return self._progress
        ended = self.process.poll()
        before = self._progress
        picture, qr = (before.picture, before.qr) if before.picture is not None else self._seen()
        kept = self._kept if ended == 0 and self._kept.exists() else None
        self._progress = Progress(picture, ended is not None, kept, qr)
        return self._progress

    def stop(self) -> None:
        """End the process, and take away what it left for us."""
        if self.process.poll() is None:
            self.process.kill()
        self._shown.unlink(missing_ok=True)

    def over(self) -> bool:
        """Whether the process has ended; then what nobody has looked at is taken away."""
        ended = self.process.poll() is not None
        if ended:
            self._shown.unlink(missing_ok=True)
        return ended

    def _seen(self) -> tuple[Image.Image | None, Modules]:
        if not self._shown.exists():
            return None, ()
        try:
            return read_shown(self._shown)
        except OSError:
            return None, ()
        finally:
            self._shown.unlink(missing_ok=True)
