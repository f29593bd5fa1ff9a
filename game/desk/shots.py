"""Pictures of every scene in its telling states, for looking at: `scene.state.lang.WxH.png` and an index."""

from __future__ import annotations

import html
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pygame

from game.app import App
from game.bank.question import Lang
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz, make_stage
from game.fair.fair import Fair
from game.fair.results import Results
from game.settings import QUESTIONS

SEED = 2026


@dataclass(frozen=True, slots=True)
class Studio:
    """One size and one language in which everything is photographed."""

    size: tuple[int, int]
    lang: Lang

    def open(self, scene: Callable[[Fair], object] | None = None, questions: Path = QUESTIONS) -> Headless:
        """A fair that has just opened, or is at the scene that `scene` makes of it."""
        stage = make_stage(self.lang)
        rng = random.Random(SEED)
        fair = make_fair(stage, make_quiz((questions,), rng, date.today), rng)
        return Headless(App(stage, fair.attract(), self.size), self.size)
