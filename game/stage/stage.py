"""What every scene is handed to draw and be heard with."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.stage.art import Art
from game.stage.cache import Cache
from game.stage.sound import Speaker
from game.stage.text import Lettering
from game.stage.words import Words


@dataclass(slots=True)
class Stage:
    """The language, the lettering, the art and the sound of one window; `calm` stills what only decorates."""

    words: Words
    letters: Lettering
    art: Art
    sound: Speaker
    calm: bool = False
    made: Cache = field(default_factory=Cache)
