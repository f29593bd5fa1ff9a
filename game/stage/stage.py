"""What every scene is handed to draw and be heard with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from game.bank.question import Lang
from game.stage.art import Art
from game.stage.cache import Cache
from game.stage.sound import Silence, Speaker
from game.stage.text import Lettering
from game.stage.words import Words, load_words

LARGE: Final = 1.15


@dataclass(slots=True)
class Stage:
    """The language, the lettering, the art and the sound of one window.

    `calm` stills what only decorates, `large` enlarges what is to be read on a question's card.
    """

    words: Words
    letters: Lettering
    art: Art
    sound: Speaker
    calm: bool = False
    large: bool = False
    made: Cache = field(default_factory=Cache)

    @property
    def scale(self) -> float:
        """How much larger than usual the type of a question's card is."""
        return LARGE if self.large else 1.0

    def forget(self) -> None:
        """Let go of every picture and all that is written: what comes next makes its own."""
        self.made.clear()
        self.art.clear()
        self.letters.forget()


def set_stage(assets: Path, lang: Lang, *, sound: Speaker | None = None, calm: bool = False) -> Stage:
    """The stage with our words, fonts and drawings from `assets`; silent unless a speaker is given."""
    words, letters = load_words(assets / "text", lang), Lettering(assets / "fonts")
    return Stage(words, letters, Art(assets / "art"), sound or Silence(), calm)
