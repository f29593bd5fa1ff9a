"""How this fair is set up: what the command line says, and where its files are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.bank.question import Lang

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
QUESTIONS = ROOT / "questions"


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A fair under its watchdog: on which screen (from 0); after many crashes `safe`, without the games of
    the stalls in `closed`."""

    screen: int = 0
    safe: bool = False
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """One run of the fair. `seed` None means real chance; `data` is where it remembers what was asked.

    `lang`, `mute` and `calm` hold against what the host's file says, which is `fair` or in the data folder.
    """

    size: tuple[int, int] = (1366, 768)
    fullscreen: bool = False
    lang: Lang | None = None
    seed: int | None = None
    data: Path | None = None
    questions: Path = QUESTIONS
    mute: bool = False
    calm: bool = False
    kiosk: Kiosk | None = None
    fair: Path | None = None

    @property
    def folder(self) -> Path:
        """The data folder: the one that was named, or the platform's place for a user's data."""
        if self.data is not None:
            return self.data
        from platformdirs import user_data_path

        return user_data_path("ip-fair", appauthor=False)

    @property
    def host_file(self) -> Path:
        """The host's settings."""
        return self.fair or self.folder / "fair.yaml"

    @property
    def given(self) -> dict[str, object]:
        """What the command line says of the host's settings, by field of `FairFile`."""
        said = {"language": self.lang, "mute": self.mute or None, "calm": self.calm or None}
        return {field: value for field, value in said.items() if value is not None}

    @property
    def banks(self) -> tuple[Path, ...]:
        """Where questions are read from: the project's, and a teacher's own that survive an update."""
        return (self.questions, self.folder / "questions")
