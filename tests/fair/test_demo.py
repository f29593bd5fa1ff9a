"""The hand of the demonstration points at what it taps and hides no words."""

from __future__ import annotations

import random

import pytest
from pygame import Rect, Surface
from pygame.image import tobytes

from game.card.scene import Card
from game.fair.demo import Demo
from game.stage.canvas import Canvas
from game.stage.theme import Size
from tests.card.sets import Beneath, asking
from tests.fair.sets import Stop
from tests.stages import make_stage


@pytest.mark.parametrize("name", ["long", "plain", "several"])
@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)], ids=str)
def test_the_hand_covers_no_words_of_an_option(size: Size, name: str) -> None:
    stage, end, seen, bare = make_stage("en"), Stop("end"), Surface(size), Surface(size)
    for seed in range(3):
        card = Card(stage, asking(name), Beneath(), random.Random(seed), lambda _: end, lambda: end)
        demo, canvas = Demo(stage, card, random.Random(seed)), Canvas(size)
        for _ in range(40):  # a second of reading, and one on the way to the option
            demo.update(0.05)
            canvas.begin(size)
            demo.draw(canvas, size)
            canvas.flush(seen)
        assert tobytes(seen, "RGB") != tobytes(_alone(card, bare), "RGB")
        for words in _words(card):
            assert tobytes(seen.subsurface(words), "RGB") == tobytes(bare.subsurface(words), "RGB")


def _alone(card: Card, surface: Surface) -> Surface:
    """The card as it is without a hand, drawn onto `surface`."""
    canvas = Canvas(surface.get_size())
    canvas.begin(surface.get_size())
    card.draw(canvas)
    canvas.flush(surface)
    return surface


def _words(card: Card) -> list[Rect]:
    """Where the options' words lie."""
    plan = card._plan
    assert plan is not None
    ats = range(len(card.sheet.order))
    return [plan.cut.words(card.sheet, plan.rects[f"option:{at}"], at).clip(plan.window) for at in ats]
