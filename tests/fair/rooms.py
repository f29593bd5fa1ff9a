"""A host's panel that is open in a window, and records that only remember what they were told."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.app import App
from game.bank.question import Lang, Said
from game.desk.headless import Headless
from game.desk.opening import make_quiz
from game.fair.care import CAREFREE, Care
from game.fair.panel.office import Office
from game.fair.panel.panel import Panel, open_panel
from game.fair.panel.rows import Paragraph
from game.fairfile.host_file import HostFile
from game.kiosk.pin import Pin
from game.records.export import Export
from game.records.note import AtStall, Today
from game.records.schema import migrate
from game.settings import QUESTIONS
from game.stage.scene import Scene
from tests.fair.sets import Stop
from tests.stages import make_stage

STALLS = ("wheel", "planes", "targets")
BUSY_DAY = Today(
    1286, 10412, 7287, tuple(AtStall(stall, 531, 3160, 2101) for stall in ("planes", "targets", "wheel"))
)


@dataclass
class Book:
    """Records that only remember what they were told."""

    day: Today = BUSY_DAY
    trouble: Said | None = None
    notice: Said | None = None
    full: bool = False
    erased: int = 0
    exporting: Export | None = None

    def today(self) -> Today:
        return self.day

    def export(self, folder: Path) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        held = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        migrate(held)
        self.exporting = Export(held, folder / "fair.db")

    def erase(self) -> bool:
        self.erased += 1
        return not self.full


class Room:
    """An open panel in a window, with everything that it works on."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1024, 768),
        lang: Lang = "zh",
        fair: bool = True,
        sticks: Sequence[Path] = (),
        questions: Path = QUESTIONS,
        care: Care = CAREFREE,
    ) -> None:
        self.folder, self.book, self.sticks = folder, Book(), list(sticks)
        self.stage = make_stage(lang)
        self.host = HostFile(folder / "fair.yaml")
        self.quiz = make_quiz((questions,), random.Random(1), lambda: date(2026, 11, 22))
        self.ended: list[bool] = []
        back: Callable[[], Scene] | None = (lambda: Stop("fair")) if fair else None
        self.pin = Pin(folder, lambda: 0.0, (2, 1, 1))
        office = Office(
            self.stage, self.host, self.quiz, self.book, folder, STALLS, self.pin,
            lambda: self.ended.append(True), back, lambda: self.sticks, care,
        )  # fmt: skip
        self.screen = Headless(App(self.stage, open_panel(office), size), size)

    @property
    def text(self) -> str:
        return (self.folder / "fair.yaml").read_text("utf-8")

    @property
    def panel(self) -> Panel:
        panel = self.screen.app.scene
        assert isinstance(panel, Panel)
        return panel

    @property
    def scene(self) -> Scene:
        return self.screen.app.scene

    @property
    def offers(self) -> dict[str, object]:
        self.screen.step()
        return dict(self.screen.app.canvas.offers)

    def told(self) -> list[Paragraph]:
        """The paragraphs of the page."""
        self.screen.step()
        return [row for row in self.panel.rows if isinstance(row, Paragraph)]

    def said(self) -> list[str]:
        """What the paragraphs say."""
        return [row.text for row in self.told()]

    def exported(self) -> str:
        """What came of the copy that was asked for."""
        if self.book.exporting is not None:
            self.book.exporting.wait(10.0)
        self.screen.step()
        return self.said()[0]

    def tap(self, *names: str) -> None:
        for name in names:
            while name not in self.offers and "down" in self.offers:
                self.screen.tap("down")
            self.screen.tap(name)
