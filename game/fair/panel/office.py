"""What the panel works with: the host's settings, the banks, the records, and the ways out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from game.bank.question import Problem, Said
from game.bank.quizmaster import Quizmaster
from game.fair.care import CAREFREE, Care
from game.fair.panel.sticks import sticks
from game.fair.tuning import tune
from game.fairfile.host_file import HostFile
from game.kiosk.pin import Pin
from game.records.export import Export
from game.records.note import Today
from game.stage.scene import Scene
from game.stage.stage import Stage


class Ledger(Protocol):
    """The little of the records that the panel needs."""

    exporting: Export | None

    @property
    def trouble(self) -> Said | None: ...
    @property
    def notice(self) -> Said | None: ...
    def today(self) -> Today: ...
    def export(self, folder: Path) -> None: ...
    def erase(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Office:
    """`folder` is where the fair's data is; `stalls` are the keys of those that are built.

    `pin` is what the host types to get in. `back` leads back into the fair, `end` ends it; where there is no
    fair behind the panel there is only `end`. `carried` finds the memory sticks. A fair that crashed again
    and again was opened with `care`.
    """

    stage: Stage
    host: HostFile
    quiz: Quizmaster
    records: Ledger
    folder: Path
    stalls: Sequence[str]
    pin: Pin
    end: Callable[[], None]
    back: Callable[[], Scene] | None = None
    carried: Callable[[], Sequence[Path]] = sticks
    care: Care = CAREFREE

    def change(self, key: str, value: object) -> None:
        """Change a setting: in the file, and at once on this stage."""
        self.host.change(key, value)
        tune(self.stage, self.host.now)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in fair.yaml and in the banks."""
        topics = [f"{stall}/{topic.key}" for stall in self.stalls for topic in self.quiz.shelved(stall)]
        return (*self.host.problems(topics), *self.quiz.problems)
