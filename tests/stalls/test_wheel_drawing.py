"""The wheel's colours tell its sectors apart, and their names can be read."""

from __future__ import annotations

from operator import sub

import pytest
from pygame import Rect, Surface
from pygame.image import tobytes

from game.card.tones import READABLE, contrast
from game.stage.art import rendered
from game.stage.theme import INK, Colour, Size
from game.stalls.wheel.disc import paint_disc
from game.stalls.wheel.drawing import CLOSED, DISC, GOLD, HUES, LIGHTS, RING, disc, face, hub
from game.stalls.wheel.labels import make_label
from game.stalls.wheel.view import hidden, layout
from tests.stages import SIZES, make_stage

SEEN = 8
"""Of 255: more than that of what lies beneath can be seen."""


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


def test_a_name_has_a_clear_rim_that_stays_smooth_when_it_leans() -> None:
    label = make_label(make_stage("en"), SIZES[0], 0.8, 9, "Using marks", "topics/book", 13, INK)
    whole = label.name.get_rect()
    assert label.name.get_bounding_rect() == whole.inflate(-2, -2)


@pytest.mark.parametrize("size", [*SIZES[:2], (640, 480)])
@pytest.mark.parametrize("count", [2, 3, 7, 10, 13])
@pytest.mark.parametrize("angle", [0.0, 0.0137, 0.61])
def test_nothing_is_missed_where_the_backdrop_is_left_out(size: Size, count: int, angle: float) -> None:
    faces = [face(i, count) for i in range(count)]
    wheel = Rect((0, 0), layout(size)["wheel"].size)
    scale = wheel.w / 2 / RING

    def turning(ground: Colour) -> Surface:
        surface = Surface(wheel.size)
        surface.fill(ground)
        paint_disc(surface, wheel.center, scale, angle, faces)
        return surface.subsurface(hidden(wheel))

    def resting(ground: Colour) -> Surface:
        surface = Surface(wheel.size)
        surface.fill(ground)
        for text, half in ((disc(faces, angle), DISC + 2), (hub(False), 104)):
            image = rendered(text, (round(2 * half * scale),) * 2)
            surface.blit(image, image.get_rect(center=wheel.center))
        return surface.subsurface(hidden(wheel))

    for look in (turning, resting):
        dark, light = (tobytes(look(ground), "RGB") for ground in ((0, 0, 0), (255, 255, 255)))
        assert max(map(abs, map(sub, dark, light))) <= SEEN
