"""What lies under the squares, as SVG text: frame, paper, meadow, the regions' roads, the shortcuts.

100 units to a cell; the whole is 18 cells wide and high: 17 and half a cell of frame to either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.stage.shapes import block, code, gradient
from game.stage.svg import sheet, stroked
from game.stage.theme import WHITE, mixed, rgb
from game.stalls.planes.grid import Place, flight_path, square_cell, turned
from game.stalls.planes.track import QUARTER, RING, SEATS
from game.stalls.teams import REGION_COLOURS, SEAT_LOOKS

SIDE: Final = 18.0
"""The board's width and height in cells."""
LEFT: Final = 1.0
TOP: Final = 0.9
"""Where the middle of the upper left cell lies, in cells from the board's corner."""
LIP: Final = 0.22
_DOTS: Final = 23
"""Dots of one shortcut."""
_TUFTS: Final = ((9.5, 1.75), (12.9, 5.6), (14.55, 6.5), (10.2, 3.5), (11.3, 1.6), (14.4, 5.15), (9.7, 5.2))
_FLOWERS: Final = ((10.7, 2.35), (14.3, 7.1), (12.35, 6.9), (9.35, 4.3), (11.6, 3.45))
"""Grass and daisies of the first quarter; each other one has the same, turned."""


def ground() -> str:
    """The whole drawing, `SIDE` cells square."""
    return sheet((0, 0, SIDE * 100, SIDE * 100), _frame(), _meadow(), _plants(), _roads(), _shortcuts())


def at(place: Place) -> Place:
    """A place's x and y in the drawing's units."""
    return (place[0] + LEFT) * 100, (place[1] + TOP) * 100


def _line(places: Sequence[Place]) -> str:
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in map(at, places))


def _frame() -> str:
    wide, high, lip = SIDE * 100, (SIDE - LIP) * 100, LIP * 100
    shine = 'stroke="#FBE2B6" stroke-opacity="0.75" stroke-width="5"'
    return "".join((
        gradient("w", rgb("#EFC48B"), rgb("#955B2A"), (0, 0, wide, high)),
        gradient("g", rgb("#9C6632"), rgb("#E0B27A"), (0, 0, wide, high)),
        gradient("p", rgb("#FFFDF5"), rgb("#FAECCD"), (0, 0, wide, high)),
        block(0, lip, wide, high, 104, "#6E4320"),
        block(0, 0, wide, high, 104, "url(#w)"),
        block(9, 9, wide - 18, high - 18, 96, "none", shine),
        block(26, 26, wide - 52, high - 52, 80, "url(#g)"),
        block(33, 33, wide - 66, high - 66, 74, "url(#p)"),
    ))  # fmt: skip


def _meadow() -> str:
    ring = _line([square_cell(index) for index in range(RING)]) + "Z"
    (x, y), far = at((8, 8)), 900
    glow = (
        f'<radialGradient id="m" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}" r="{far}">'
        '<stop offset="0.2" stop-color="#E6F5CC"/><stop offset="1" stop-color="#C6E9A2"/></radialGradient>'
    )
    return f'{glow}<path d="{ring}" fill="url(#m)"/>'


def _roads() -> str:
    """A band under each region's thirteen squares, all edges first, so that the bands join."""
    parts = []
    for wide, white in ((116.0, 0.38), (106.0, 0.68)):
        for region, colour in enumerate(REGION_COLOURS):
            cells = [square_cell(QUARTER * region + i) for i in range(QUARTER)]
            parts.append(stroked(_line(cells), code(mixed(colour, WHITE, white)), wide))
    return "".join(parts)


def _shortcuts() -> str:
    """White roads across the meadow, dotted in the seat's colour."""
    parts = []
    for seat in range(SEATS):
        way = [flight_path(seat, i / _DOTS) for i in range(1, _DOTS)]
        parts.append(stroked(_line(way), "#6FA04A", 40, 0.28) + stroked(_line(way), "#FFFFFF", 34, 0.92))
    for seat, look in enumerate(SEAT_LOOKS):
        for i in range(1, _DOTS):
            x, y = at(flight_path(seat, i / _DOTS))
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7.5" fill="{code(look.bright)}"/>')
    return "".join(parts)


def _plants() -> str:
    parts = []
    for quarter in range(SEATS):
        for place in _TUFTS:
            x, y = at(turned(place, quarter))
            parts.append(
                f'<g transform="translate({x:.1f},{y:.1f})" fill="#8CCB6C">'
                '<path d="M-2,14 Q-6,-4 -19,-9 Q-15,6 -9,14Z"/>'
                '<path d="M-5,14 Q-6,-6 0,-20 Q6,-6 5,14Z"/><path d="M2,14 Q6,-4 19,-9 Q15,6 9,14Z"/></g>'
            )
        for place in _FLOWERS:
            x, y = at(turned(place, quarter))
            petals = "".join(
                f'<circle cx="{x + dx:.1f}" cy="{y + dy:.1f}" r="5.6" fill="#FFFFFF"/>'
                for dx, dy in ((0, -7), (6.7, -2.2), (4.1, 5.7), (-4.1, 5.7), (-6.7, -2.2))
            )
            parts.append(f'{petals}<circle cx="{x:.1f}" cy="{y:.1f}" r="4.6" fill="#FFC83D"/>')
    return "".join(parts)
