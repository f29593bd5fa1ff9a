"""A stage whose sounds are remembered, and the window sizes that everything must look right at."""

from __future__ import annotations

from typing import cast

from game.bank.question import Lang
from game.settings import ASSETS
from game.stage.stage import Stage, set_stage
from game.stage.theme import Size

SIZES: tuple[Size, ...] = ((1366, 768), (1920, 1080), (3840, 2160), (1080, 1920), (1024, 768))


class Ear:
    """A speaker that remembers what it was to play."""

    def __init__(self) -> None:
        self.muted = False
        self.volume = 1.0
        self.heard: list[str] = []

    def open(self) -> None: ...

    def play(self, name: str) -> None:
        self.heard.append(name)

    def music(self, on: bool) -> None: ...


def make_stage(lang: Lang = "zh", *, calm: bool = False) -> Stage:
    """Our words, fonts and drawings, with an ear for a speaker."""
    return set_stage(ASSETS, lang, sound=Ear(), calm=calm)


def heard(stage: Stage) -> list[str]:
    """What was played so far."""
    return cast(Ear, stage.sound).heard
