"""Whatever is written on the card can be read."""

import pytest

from game.card.badges import SHAPES
from game.card.header import LEVELS
from game.card.looks import look, state
from game.card.sheet import Sheet
from game.card.tones import READABLE, contrast, deeper, worded
from game.stage.theme import (
    BLUE_DEEP,
    CORAL_DEEP,
    GREEN,
    GREEN_DEEP,
    INK,
    OPTION_COLOURS,
    STALL_COLOURS,
    WHITE,
    Colour,
    mixed,
)
from tests.card.sets import asking, sheet


@pytest.mark.parametrize(
    ("a", "b", "ratio"), [(WHITE, (0, 0, 0), 21), (WHITE, WHITE, 1), ((119, 119, 119), WHITE, 4.48)]
)
def test_contrast_is_that_of_wcag(a: Colour, b: Colour, ratio: float) -> None:
    assert contrast(a, b) == contrast(b, a) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("colour", [*STALL_COLOURS.values(), GREEN, (255, 255, 255), (120, 120, 120)])
def test_the_header_can_be_read_at_both_its_ends(colour: Colour) -> None:
    fill, text = worded(colour)
    assert contrast(text, deeper(fill, 0.3)) >= READABLE
    assert contrast(text, fill) >= READABLE


@pytest.mark.parametrize("deep", [BLUE_DEEP, CORAL_DEEP, GREEN_DEEP])
def test_white_can_be_read_on_the_deep_colours(deep: Colour) -> None:
    assert contrast(WHITE, deep) >= READABLE


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("ticked", [(), (0, 3), (0, 1)])
def test_every_option_can_be_read(ticked: tuple[int, ...], answered: bool) -> None:
    found = Sheet(asking("longest"), (0, 1, 2, 3, 4, 5), frozenset(ticked), answered)
    for at in found.order:
        colours = look(found, at)
        assert contrast(colours.text, colours.fill) >= READABLE, (at, state(found, at))
        assert contrast(colours.letter, WHITE) >= READABLE, (at, state(found, at))


def test_states_differ_in_more_than_colour() -> None:
    """Right and wrong carry a mark, ticked ones a filled box; letters a shape each."""
    wrong = sheet("longest", right=False)
    assert {state(wrong, at) for at in wrong.order} == {"missed", "wrong"}
    assert len(set(SHAPES)) == len(OPTION_COLOURS) == 6
    assert LEVELS == 3
    assert contrast(INK, mixed(GREEN, WHITE, 0.84)) >= READABLE
