"""The grassland under its summer sky, drawn for any size in a fraction of a second. Places are in px."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
from pygame import Rect, Surface

from game.stage.art import Art, rendered
from game.stage.hills import horizon, land
from game.stage.path import Ribbon, covers, dense
from game.stage.plants import flowers, foreground, mound, strewn, tufts
from game.stage.sky import sky
from game.stage.svg import sheet
from game.stage.theme import Size, portrait, unit
from game.stage.turbines import rotor, towers, turbines

WIDE_FLOCK = (
    (0.965, 5.0, 1.9, False), (0.030, 5.6, 2.2, False), (0.980, 5.7, 2.2, True), (0.048, 6.2, 2.4, True),
    (0.712, 6.0, 2.3, False), (0.730, 6.6, 2.5, True), (0.100, 17.4, 10.0, True), (0.040, 20.4, 11.6, False),
)  # fmt: skip
TALL_FLOCK = (
    (0.56, 6.8, 4.6, True), (0.515, 8.2, 5.0, False), (0.585, 8.6, 4.2, True),
    (0.525, 19.6, 9.4, False), (0.60, 21.6, 10.4, True),
)  # fmt: skip
"""Share of the width, feet in units below the horizon, width in units, looking right; the farthest first."""

WIDE_LILIES = ((1.6, 1.5, 17), (-2.6, 9.0, 17), (27.5, 0.4, 10), (-58, -0.6, 11))
TALL_LILIES = ((3.6, 11.0, 14), (-3.4, 5.0, 15), (-38, 1.0, 10))
"""Units from the left edge (negative: from the right), feet above the bottom, height."""


def meadow(
    art: Art,
    size: Size,
    *,
    roads: Sequence[Ribbon] = (),
    clear: Sequence[Rect] = (),
    busy: bool = True,
    sun: bool = True,
    turning: bool = False,
) -> Surface:
    """The whole backdrop, opaque. Only the clouds are missing: they drift.

    `roads` are centre lines of a few points each (x, y, width). Nothing grows on them, nor inside `clear`.
    `busy` adds sheep, lilies and the dark grass in front; without `sun` only its glow is left; `turning`
    leaves out the rotors of the wind turbines, for who turns them.
    """
    above = horizon(size) - round(16 * unit(size))
    lanes = [dense(road) for road in roads]
    lilies = _lily_places(size, lanes) if busy else []
    scene = sky(size, horizon(size) + round(3 * unit(size)), sun=sun)
    scene.blit(_ground(size, above, lanes, [*clear, *lilies], front=busy), (0, above))
    if not turning:
        _rotors(art, scene)
    if busy:
        _sheep(art, scene, clear)
    for place in lilies:
        scene.blit(art.svg("lily", height=place.height), place)
    return scene


def _ground(
    size: Size, above: int, roads: Sequence[Ribbon], clear: Sequence[Rect], *, front: bool
) -> Surface:
    """The land from y = `above` down, as one drawing: a second would cost another pass over the picture."""
    width, height = size
    one = unit(size)

    def free(places: list[tuple[tuple[float, float], float]]) -> list[tuple[tuple[float, float], float]]:
        return [(p, near) for p, near in places if not front or p[1] < height - mound(p[0], width, one) - one]

    top = horizon(size) + round(17 * one)
    area = Rect(0, top, width, height - top - round(one))
    room = area.width * area.height / one**2
    grass = free(list(strewn(area, round(room / 190), 3, roads, clear, one)))
    bloom = free(list(strewn(area, round(room / 240), 5, roads, clear, one)))
    dark = foreground(width, height, one) if front else ""
    body = land(size, roads, towers(size)), tufts(grass, one), flowers(bloom, one), dark
    return rendered(sheet((0, above, width, height - above), *body), (width, height - above), "the meadow")


def _rotors(art: Art, scene: Surface) -> None:
    for turbine, turn in zip(turbines(scene.get_size()), (0.03, 0.12, 0.21), strict=True):
        blades = art.drawn(rotor(turn), turbine.box)
        scene.blit(blades, blades.get_rect(center=turbine.hub))


def _sheep(art: Art, scene: Surface, clear: Sequence[Rect]) -> None:
    """A few sheep, small far off, larger near; never half behind something."""
    size = scene.get_size()
    for x, depth, wide, mirrored in TALL_FLOCK if portrait(size) else WIDE_FLOCK:
        sheep = art.svg("sheep", width=round(wide * unit(size)))
        place = sheep.get_rect(midbottom=(x * size[0], horizon(size) + depth * unit(size)))
        if place.collidelist(clear) < 0:
            shade = art.svg("shadow-grass", width=round(place.w * 1.1), height=round(place.w * 0.2))
            scene.blit(shade, shade.get_rect(center=(place.centerx + place.w // 16, place.bottom)))
            scene.blit(pygame.transform.flip(sheep, mirrored, False), place)


def _lily_places(size: Size, roads: Sequence[Ribbon]) -> list[Rect]:
    """Where the red lilies of the steppe stand: in the corners, large ones outside."""
    one, places = unit(size), []
    for x, foot, tall in TALL_LILIES if portrait(size) else WIDE_LILIES:
        place = Rect(0, 0, round(tall * one * 0.624), round(tall * one))
        place.midbottom = (round(x * one if x > 0 else size[0] + x * one), round(size[1] - foot * one))
        if not any(covers(road, place.midbottom, one) for road in roads):
            places.append(place)
    return places
