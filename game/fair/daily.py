"""The day's table: who was best at a stall today. Nicknames only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.fair.nickname import Nickname, read_nickname
from game.records.note import Place

ROWS: Final = 10
"""So many are named."""


@dataclass(frozen=True, slots=True)
class Line:
    """One visitor's best round of the day: stars, and the points that part those with as many stars."""

    who: Nickname
    stars: int
    points: int


@dataclass(frozen=True, slots=True)
class Table:
    """The best of the day at the stall with this key, the first of them first."""

    stall: str
    lines: tuple[Line, ...]


def table(stall: str, places: Sequence[Place]) -> Table:
    """What the records know of the day's best, for the screen."""
    lines = (Line(read_nickname(p.nickname, p.avatar), p.stars, p.points) for p in places[:ROWS])
    return Table(stall, tuple(lines))


def rank(visit: str, places: Sequence[Place]) -> int | None:
    """The visit's place in the table, from 1; None if it has none."""
    return next((k for k, place in enumerate(places[:ROWS], 1) if place.visit == visit), None)
