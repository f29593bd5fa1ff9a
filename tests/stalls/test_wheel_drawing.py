"""The wheel's colours tell its sectors apart, and their names can be read."""

from __future__ import annotations

import pytest

from game.card.tones import READABLE, contrast
from game.stage.theme import INK
from game.stalls.wheel.drawing import CLOSED, GOLD, HUES, LIGHTS, face


@pytest.mark.parametrize("count", range(2, 3 * len(HUES)))
def test_no_two_neighbours_look_alike(count: int) -> None:
    faces = [face(i, count) for i in range(count)]
    for here, there in zip(faces, faces[1:] + faces[:1], strict=True):
        assert here[0] != there[0]
        assert here[1] != there[1]


def test_every_sector_of_a_full_wheel_has_a_colour_of_its_own() -> None:
    full = [face(i, len(HUES)) for i in range(len(HUES))]
    assert len({*full, GOLD, CLOSED}) == len(HUES) + 2


def test_the_names_can_be_read_on_every_sector() -> None:
    assert len(LIGHTS) == len(HUES)
    for light in [face(i, len(HUES))[1] for i in range(len(HUES))] + [GOLD[1], CLOSED[1]]:
        assert contrast(INK, light) >= READABLE
