"""Putting a fair together: stage, banks and scenes, for the window, the bot and the camera alike."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from game.bank.deck import Asked, Counts, Deck
from game.bank.laws import load_register
from game.bank.library import Shelf
from game.bank.question import Lang
from game.bank.quizmaster import Quizmaster
from game.fair.fair import Fair
from game.settings import ASSETS
from game.stage.art import Art
from game.stage.sound import Silence, Speaker
from game.stage.stage import Stage
from game.stage.text import Lettering
from game.stage.words import load_words
from game.stalls import STALLS
from game.stalls.stall import Stall


def make_stage(lang: Lang, *, sound: Speaker | None = None, calm: bool = False) -> Stage:
    """A stage with our words, fonts and art, silent unless a speaker is given."""
    return Stage(
        load_words(ASSETS / "text", lang),
        Lettering(ASSETS / "fonts"),
        Art(ASSETS / "art"),
        sound or Silence(),
        calm,
    )


def make_quiz(
    banks: Sequence[Path],
    rng: random.Random,
    today: Callable[[], date],
    asked: Asked | None = None,
) -> Quizmaster:
    """Whoever asks, from the bank folders `banks`; what `asked` counts is asked less often."""
    register = load_register(ASSETS / "laws.yaml")
    return Quizmaster(Shelf(banks, register, today), register, Deck(rng, asked or Counts()), today)


def make_fair(stage: Stage, quiz: Quizmaster, rng: random.Random, stalls: Sequence[Stall] = STALLS) -> Fair:
    """The fair, ready to `attract()`. Its demonstration asks from the same banks and remembers nothing."""
    return Fair(stage, quiz, lambda: quiz.twin(random.Random(rng.random())), rng, stalls)
