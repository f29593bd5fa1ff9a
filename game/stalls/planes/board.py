"""The board without its planes: one surface, made once for each size, language and set of regions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.art import rendered
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.theme import FLOOR, Colour, px, rgb
from game.stage.widgets import fitting
from game.stalls.planes import tiles
from game.stalls.planes.grid import (
    Place,
    hangar_cell,
    hangar_middle,
    lane_cell,
    pad_cell,
    square_cell,
)
from game.stalls.planes.ground import LEFT, SIDE, TOP, ground
from game.stalls.planes.pieces import sprite
from game.stalls.planes.track import HOME, LANE, RING, SEATS, SHORTCUT, colour, square
from game.stalls.teams import REGION_COLOURS

NAMES: Colour = rgb("#1B4A2C")
_MEDALS = ((10.85, 4.75), (10.6, 10.85), (5.4, 10.85), (5.15, 4.75))
"""The middles of the regions' pictures with their names below."""
_SLOT_SIZES = {1: 1.9, 2: 1.15, 4: 1.0}
"""The fewer planes a hangar has, the larger are their places."""


@dataclass(frozen=True, slots=True)
class Region:
    """A quarter of the ring and its questions: a name in the language that is on, and a drawing."""

    name: str
    icon: str


def cell_side(board: Rect) -> float:
    """The side of a cell in px of a board that fills the (square) `board`."""
    return board.w / SIDE


def spot(board: Rect, place: Place) -> tuple[float, float]:
    """The pixel of a place's middle."""
    side = cell_side(board)
    return board.x + (place[0] + LEFT) * side, board.y + (place[1] + TOP) * side


def paint_board(
    sheet: Surface, stage: Stage, size: tuple[int, int], board: Rect, regions: Sequence[Region], planes: int
) -> None:
    """Draw the board on `sheet`, for `planes` planes a seat; `size` is the window's, for the letters."""
    sheet.blit(rendered(ground(), board.size, "the board"), board)
    side = cell_side(board)
    _put(sheet, stage, tiles.centre(), spot(board, (8, 8)), 5.2 * side)
    yurt = stage.art.svg("yurt-planes", height=side * 2.2)
    sheet.blit(yurt, yurt.get_rect(center=_whole(spot(board, (8, 7.98)))))
    for seat in range(SEATS):
        _put(sheet, stage, tiles.hangar(seat), spot(board, hangar_middle(seat)), 3.8 * side)
        for plane in range(planes):
            across = 1.36 * _SLOT_SIZES[planes] * side
            _put(sheet, stage, tiles.slot(seat), spot(board, hangar_cell(seat, plane, planes)), across)
        for step in range(LANE, HOME):
            _put(sheet, stage, tiles.lane(seat), spot(board, lane_cell(seat, step)), side)
        _put(sheet, stage, tiles.pad(seat), spot(board, pad_cell(seat)), 1.2 * side)
    for index in range(RING):
        _put(sheet, stage, tiles.square(colour(index)), spot(board, square_cell(index)), side)
    for seat in range(SEATS):
        mark = sprite(stage, seat, round(side * 0.66), 90.0 * seat + 270.0)
        x, y = spot(board, square_cell(square(seat, SHORTCUT[0])))
        sheet.blit(mark, mark.get_rect(center=(round(x), round(y - side * 0.04))))
    for order, region in enumerate(regions[:SEATS]):
        _medal(sheet, stage, size, board, order, region)


def _put(sheet: Surface, stage: Stage, text: str, middle: tuple[float, float], side: float) -> None:
    image = stage.art.drawn(text, (round(side), round(side)))
    sheet.blit(image, (round(middle[0] - side / 2), round(middle[1] - side / 2)))


def _whole(place: tuple[float, float]) -> tuple[int, int]:
    return round(place[0]), round(place[1])


def _medal(
    sheet: Surface, stage: Stage, size: tuple[int, int], board: Rect, order: int, region: Region
) -> None:
    """A region's picture on a disc with a rim of its colour, and its name below."""
    side, hue = cell_side(board), shapes.code(REGION_COLOURS[order])
    room, most = round(side * 3.5), px(size, 2.8)
    fit = fitting(stage, region.name, "bold", most, room, px(size, FLOOR))
    if stage.letters.width(region.name, "bold", fit) > room:
        sizes = range(most, fit - 1, -1)
        fit = stage.letters.fit(region.name, "bold", room, round(2.5 * most), sizes, leading=1.2)
    name = stage.letters.paragraph(
        region.name, "bold", fit, NAMES, room, leading=1.2, align="center", balanced=True
    )
    across = side * 1.4
    x, y = spot(board, _MEDALS[order])
    away = max(0.0, name.get_height() - 1.35 * side) * 0.5  # from the middle, which a long name would touch
    top = y - (across + name.get_height()) / 2 + math.copysign(away, y - board.centery)
    disc = (
        '<circle cx="1" cy="5" r="50" fill="#3E6B2C" fill-opacity="0.3"/>'
        f'<circle r="50" fill="#FFFFFF"/><circle r="44.5" fill="{hue}"/>'
    )
    _put(sheet, stage, centred(56, disc), (x, top + across / 2), across * 1.12)
    icon = stage.art.svg(region.icon, height=across * 0.64, tint=("#1F2B4D", hue))
    sheet.blit(icon, icon.get_rect(center=_whole((x, top + across / 2))))
    sheet.blit(name, name.get_rect(midtop=_whole((x, top + across * 1.02))))
