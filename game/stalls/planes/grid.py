"""Where squares, lanes, hangars and homes lie: a 17 × 17 grid of four quarters, each the last one turned.

Pure geometry, no pygame. Places are in cells: x to the right, y down, (0, 0) the upper left cell's middle.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from game.stalls.planes.track import (
    CROSSED,
    HANGAR,
    HOME,
    LANE,
    LAST_RING,
    PAD,
    QUARTER,
    SHORTCUT,
    opposite,
    square,
)

CELLS: Final = 17
MIDDLE: Final = 8.0
"""The board's middle, both ways."""
CORNER: Final = 6.72
"""How far a hangar's middle lies from the board's, both ways."""
BOW: Final = 0.3
"""How far the shortcut's middle lies outside the straight line."""

Cell = tuple[int, int]
Place = tuple[float, float]

_ARM: Final[tuple[Cell, ...]] = (
    (11, 0), (12, 1), (12, 2), (12, 3), (13, 4), (14, 4), (15, 4),
    (16, 5), (16, 6), (16, 7), (16, 8), (16, 9), (16, 10),
)  # fmt: skip
"""Squares 0–12: from seat 0's first, over three corners, to just before seat 1's first."""
_SLOTS: Final[dict[int, tuple[Place, ...]]] = {
    1: ((0.0, 0.0),),
    2: ((-0.8, 0.0), (0.8, 0.0)),
    4: ((-0.78, -0.78), (0.78, -0.78), (-0.78, 0.78), (0.78, 0.78)),
}
"""Where in its hangar each of so many planes stands, from the hangar's middle."""
_HOME_REACH: Final = 1.86
_HOME_STEP: Final = math.radians(22)
"""How far from the middle a plane at home stands, and how far around it the next one."""


def turned(place: Place, quarters: int) -> Place:
    """The place after so many quarter turns clockwise around the board's middle."""
    x, y = place
    for _ in range(quarters % 4):
        x, y = 2 * MIDDLE - y, x
    return x, y


def turned_cell(cell: Cell, quarters: int) -> Cell:
    """The cell after so many quarter turns clockwise."""
    x, y = turned(cell, quarters)
    return round(x), round(y)


def square_cell(index: int) -> Cell:
    """The cell (column, row) of ring square 0–51."""
    return turned_cell(_ARM[index % QUARTER], index // QUARTER)


def lane_cell(seat: int, step: int) -> Cell:
    """The cell of a seat's step 51–55. Raises ValueError for a step that is not in the lane."""
    if not LANE <= step < HOME:
        raise ValueError(f"step {step} is not in the lane")
    return turned_cell((8, step - LAST_RING), seat)


def pad_cell(seat: int) -> Cell:
    """The cell of the launch pad: beside the seat's first square, off the ring."""
    return turned_cell((12, 0), seat)


def hangar_middle(seat: int) -> Place:
    """The middle of a seat's hangar, in its corner of the board."""
    return turned((MIDDLE + CORNER, MIDDLE - CORNER), seat)


def hangar_cell(seat: int, plane: int, planes: int = 4) -> Place:
    """Where the plane (an index) of a seat with 1, 2 or 4 `planes` stands in the hangar."""
    x, y = hangar_middle(seat)
    dx, dy = _SLOTS[planes][plane]
    return x + dx, y + dy


def home_cell(seat: int, plane: int, planes: int = 4) -> Place:
    """Where the plane stands in its seat's sector of the centre."""
    angle = (plane - (planes - 1) / 2) * _HOME_STEP
    at = (MIDDLE + _HOME_REACH * math.sin(angle), MIDDLE - _HOME_REACH * math.cos(angle))
    return turned(at, seat)


@lru_cache(maxsize=1024)
def place(seat: int, step: int, plane: int = 0, planes: int = 4) -> Place:
    """Where a seat's plane stands after `step` steps (−1–56)."""
    if step == HANGAR:
        return hangar_cell(seat, plane, planes)
    if step == HOME:
        return home_cell(seat, plane, planes)
    if step == PAD:
        return pad_cell(seat)
    return square_cell(square(seat, step)) if step <= LAST_RING else lane_cell(seat, step)


def heading(seat: int, step: int) -> float:
    """Where a plane at rest points: degrees clockwise from up, on its way; up in its hangar and at home."""
    if step in (HANGAR, HOME):
        return 0.0
    ahead = (MIDDLE, MIDDLE) if step + 1 == HOME else place(seat, step + 1)
    return bearing(place(seat, step), ahead)


def bearing(start: Place, end: Place) -> float:
    """Degrees clockwise from up of the way from one place to another."""
    return math.degrees(math.atan2(end[0] - start[0], start[1] - end[1])) % 360.0


def flight_path(seat: int, p: float) -> Place:
    """The place at the share `p` (0–1) of a seat's shortcut, which bows outwards over the lane it crosses."""
    start, end = place(seat, SHORTCUT[0]), place(seat, SHORTCUT[1])
    lane = lane_cell(opposite(seat), CROSSED)
    out = BOW * 4.0 * p * (1.0 - p) / math.dist(lane, (MIDDLE, MIDDLE))
    x, y = (a + (b - a) * p + (c - MIDDLE) * out for a, b, c in zip(start, end, lane, strict=True))
    return x, y
