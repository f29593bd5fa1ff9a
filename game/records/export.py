"""A copy of the records on its way to where the host carries it away, maybe to a very slow memory stick."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.bank.disk import FULL, why
from game.bank.question import Said
from game.records import files


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no copy: nowhere is room (`full`), the folder is `gone`, or else `reason`."""

    kind: Literal["full", "gone", "refused"]
    reason: Said


class Export:
    """Everything in `held`, which nobody else uses any more, is written to `path` while the fair goes on.

    The file has its name only once it is whole and on the stick. `failure` says why there is none.
    """

    def __init__(self, held: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self.failure: Failure | None = None
        self._work = threading.Thread(target=self._write, args=(held,), daemon=True)
        self._work.start()

    @property
    def done(self) -> bool:
        """Whether it has come to an end, good or bad."""
        return not self._work.is_alive()

    def wait(self, seconds: float) -> None:
        """Let it come to its end, if that does not take longer."""
        self._work.join(seconds)

    def _write(self, held: sqlite3.Connection) -> None:
        with closing(held):
            try:
                files.copy(held, self.path)
                files.settle(self.path.parent)
            except (OSError, sqlite3.Error) as reason:
                self.failure = _failure(reason, self.path.parent)


def _failure(reason: Exception, folder: Path) -> Failure:
    said = why(reason)
    if said == FULL:
        return Failure("full", said)
    return Failure("refused" if folder.is_dir() else "gone", said)
