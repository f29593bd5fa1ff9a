"""The scenery fills every window, is the same at every start, and grows nothing where one walks."""

from pathlib import Path

import pygame
import pytest
from pygame import Rect

from game.stage.art import Art
from game.stage.booth import shaded, stage_top, stall_backdrop
from game.stage.bunting import bunting
from game.stage.hills import horizon
from game.stage.light import dimmed, rays
from game.stage.path import banks, covers, dense
from game.stage.plants import strewn
from game.stage.scenery import meadow
from game.stage.theme import STALL_COLOURS, SUN
from game.stage.turbines import rotor, turbines

SIZES = [(1366, 768), (1080, 1920), (1024, 768)]
ROAD = [(400.0, 700.0, 200.0), (420.0, 500.0, 80.0), (600.0, 400.0, 40.0)]


@pytest.fixture(scope="module")
def art() -> Art:
    return Art(Path(__file__).parents[2] / "assets" / "art")


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def test_a_meadow_has_sky_above_and_grass_below(art: Art, size: tuple[int, int]) -> None:
    scene = meadow(art, size)
    assert scene.get_size() == size
    assert not scene.get_flags() & pygame.SRCALPHA
    above, below = scene.get_at((size[0] - 9, 9)), scene.get_at((size[0] // 2, size[1] - 2))
    assert above.b > above.g > above.r
    assert below.g > below.b


def test_a_meadow_looks_the_same_at_every_start(art: Art) -> None:
    assert pixels(meadow(art, (640, 480))) == pixels(meadow(art, (640, 480)))


def test_no_row_of_the_picture_is_left_black(art: Art, size: tuple[int, int]) -> None:
    scene = meadow(art, size, busy=False, sun=False)
    for x in (0, size[0] // 2, size[0] - 1):
        assert all(sum(scene.get_at((x, y))[:3]) > 200 for y in range(0, size[1], 3))


def test_a_road_lies_where_it_was_asked_for(art: Art) -> None:
    with_road = meadow(art, (1024, 768), roads=[ROAD])
    tone = with_road.get_at((410, 600))
    assert tone.r > tone.b
    assert tone.r > 220


def test_rotors_can_be_left_to_who_turns_them(art: Art) -> None:
    still, bare = (meadow(art, (1366, 768), turning=turning) for turning in (False, True))
    for turbine in turbines((1366, 768)):
        box = Rect(0, 0, *turbine.box)
        box.center = (round(turbine.hub[0]), round(turbine.hub[1]))
        assert pixels(still.subsurface(box)) != pixels(bare.subsurface(box))
        assert turbine.hub[1] < horizon((1366, 768))


def test_a_third_of_a_turn_looks_like_none(art: Art) -> None:
    assert pixels(art.drawn(rotor(0.1), (64, 64))) == pixels(art.drawn(rotor(0.1 + 1 / 3), (64, 64)))


def test_nothing_grows_on_the_road_nor_under_a_plaque() -> None:
    road, plaque = dense(ROAD), Rect(100, 400, 200, 100)
    places = list(strewn(Rect(0, 380, 1024, 380), 300, 1, [road], [plaque], 10))
    assert 100 < len(places) < 300
    assert not any(covers(road, place, 10) for place, _ in places)
    assert not any(plaque.collidepoint(place) for place, _ in places)


def test_a_road_that_moves_leaves_the_other_flowers_alone() -> None:
    area = Rect(0, 380, 1024, 380)
    free = list(strewn(area, 100, 1, [], [], 10))
    beside = list(strewn(area, 100, 1, [dense(ROAD)], [], 10))
    assert set(beside) < set(free)


def test_a_road_keeps_its_width_across_and_looks_flatter_in_depth() -> None:
    away = banks([(0, 100, 40), (0, 0, 40)])
    aside = banks([(0, 0, 40), (100, 0, 40)])
    assert abs(away[0][0][0] - away[1][0][0]) == pytest.approx(40)
    assert abs(aside[0][0][1] - aside[1][0][1]) == pytest.approx(22)


def test_bunting_hangs_from_the_poles_and_sways(size: tuple[int, int]) -> None:
    poles = [(size[0] * share, size[1] * 0.3) for share in (0.25, 0.75)]
    strings = bunting(poles, size, phases=3)
    phases = [strings.swaying(share) for share in (-1, 0, 1)]
    assert len({pixels(phase) for phase in phases}) == 3
    assert {phase.get_width() for phase in phases} == {size[0]}
    for x, y in poles:
        knot = Rect(round(x - strings.at[0]) - 4, round(y - strings.at[1]) - 4, 8, 8)
        assert phases[1].subsurface(knot).get_bounding_rect().width > 0
    assert strings.swaying(-0.8) is phases[0]
    assert strings.swaying(0.2) is phases[1]
    assert bunting(poles, size, phases=1).swaying(0.7).get_width() == size[0]


@pytest.mark.parametrize("stall", STALL_COLOURS)
def test_a_stall_has_its_colour_above_and_wood_below(art: Art, stall: str) -> None:
    scene = stall_backdrop(art, (1366, 768), STALL_COLOURS[stall])
    cloth = scene.get_at((12, 45))
    assert all(abs(a - b) <= 2 for a, b in zip(cloth[:3], STALL_COLOURS[stall], strict=True))
    wood = scene.get_at((700, stage_top((1366, 768)) + 40))
    assert wood.r > wood.g > wood.b


def test_shade_is_darker_and_never_greyer() -> None:
    for colour in STALL_COLOURS.values():
        before, after = pygame.Color(*colour), pygame.Color(*shaded(colour))
        assert after.hsva[2] < before.hsva[2]
        assert after.hsva[1] >= before.hsva[1] - 1


def test_dusk_darkens_but_keeps_the_colours_apart(art: Art) -> None:
    scene = stall_backdrop(art, (800, 600), SUN)
    dusk = dimmed(scene)
    assert dusk.get_size() == scene.get_size()
    for place in ((400, 400), (700, 120), (400, 590)):
        before, after = scene.get_at(place), dusk.get_at(place)
        assert sum(after[:3]) < 0.75 * sum(before[:3])
        assert after.hsva[1] > 25
    grass, wood = dusk.get_at((400, 400)), dusk.get_at((400, 590))
    assert grass.g > grass.r
    assert wood.r > wood.g


def test_rays_brighten_a_copy(art: Art) -> None:
    scene = meadow(art, (640, 480), busy=False)
    before = pixels(scene)
    lit = rays(scene, (320, 240))
    assert pixels(scene) == before
    assert sum(pixels(lit)[::97]) > sum(before[::97])
