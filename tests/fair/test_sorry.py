"""The message that stands in for a fair at rest."""

import pytest
from pygame import Rect

from game.bank.question import Lang
from game.fair.sorry import Sorry, layout
from game.stage.canvas import Canvas
from game.stage.theme import Size
from tests.stages import SIZES, make_stage


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_all_of_it_is_on_the_screen_and_nothing_can_be_tapped(lang: Lang, size: Size) -> None:
    canvas = Canvas(size)
    Sorry(make_stage(lang)).draw(canvas)
    assert not canvas.offers
    rects = list(layout(size).values())
    for k, rect in enumerate(rects):
        assert Rect((0, 0), size).contains(rect)
        assert rect.h > 0
        assert rect.collidelist(rects[k + 1 :]) < 0
