"""The stage as the host wants it."""

from __future__ import annotations

from game.fairfile.fair_file import FairFile
from game.stage.stage import Stage


def tune(stage: Stage, settings: FairFile) -> None:
    """Loudness, movement and type, which hold at once whoever plays."""
    stage.sound.volume = settings.volume / 100
    stage.calm = settings.calm
    stage.large = settings.text_size == "large"


def welcome(stage: Stage, settings: FairFile) -> None:
    """The same, and what the next visitor finds: the language to begin with, and whether it is heard."""
    tune(stage, settings)
    stage.words.lang = settings.language
    if stage.sound.muted != settings.mute:
        stage.sound.muted = settings.mute
