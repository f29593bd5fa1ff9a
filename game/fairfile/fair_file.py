"""What the host decides about a fair, as plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.bank.question import Lang, Problem

TextSize = Literal["normal", "large"]


@dataclass(frozen=True, slots=True)
class FairFile:
    """The settings of a fair; each field is a key of fair.yaml, with its default.

    `volume` is in per cent. `idle` are the seconds without any input after which a visitor is asked whether
    they are still there (None: never), `wait` those that the question waits. `presets` are the rule books of
    the planes that are offered. `closed_topics` are of the form stall/topic. `print` lets certificates be
    printed, `table` shows the day's best.
    """

    language: Lang = "zh"
    volume: int = 100
    mute: bool = False
    text_size: TextSize = "normal"
    calm: bool = False
    idle: int | None = 45
    wait: int = 15
    closed_stalls: tuple[str, ...] = ()
    closed_topics: tuple[str, ...] = ()
    presets: tuple[str, ...] = ("quick", "classic", "class")
    table: bool = True
    print: bool = False

    def is_open(self, stall: str, topic: str) -> bool:
        """Whether the questions of a topic of a stall are asked."""
        return stall not in self.closed_stalls and f"{stall}/{topic}" not in self.closed_topics


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file; `topics` are the closed ones with their line and column, from 1."""

    fair: FairFile
    problems: tuple[Problem, ...] = ()
    topics: tuple[tuple[str, int, int], ...] = ()


def attribute(key: str) -> str:
    """The field of `FairFile` that an English key of the file sets."""
    return key.replace(" ", "_")
