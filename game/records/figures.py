"""The day's figures, read from the records. People only: what a bot plays is not counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

from game.records.note import AtStall, Place, Today


class Read(Protocol):
    """Gives the rows of a query."""

    def __call__(self, sql: str, *values: object) -> Sequence[tuple[Any, ...]]: ...


_TOP = """SELECT visit, nickname, avatar, stars, points FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY visit ORDER BY stars DESC, points DESC, at) AS best
    FROM games JOIN visits ON id = visit
    WHERE stall = ? AND at BETWEEN ? AND ? AND NOT bot AND nickname != ''
) WHERE best = 1 ORDER BY stars DESC, points DESC, at LIMIT ?"""
_VISITS = "SELECT COUNT(*) FROM visits WHERE begun BETWEEN ? AND ? AND NOT bot"
_ANSWERS = """SELECT stall, COUNT(*), SUM(right) FROM visits JOIN answers ON visit = id
    WHERE begun BETWEEN ? AND ? AND NOT bot AND NOT again GROUP BY stall"""
_GAMES = """SELECT stall, COUNT(*) FROM visits JOIN games ON visit = id
    WHERE begun BETWEEN ? AND ? AND NOT bot GROUP BY stall"""


def top(read: Read, day: date, stall: str, count: int) -> tuple[Place, ...]:
    """Everybody's best game of the day at the stall: most stars, then most points, then the earliest."""
    return tuple(Place(*row) for row in read(_TOP, stall, *_span(day), count))


def of_day(read: Read, day: date) -> Today:
    """The figures of the visits that began on a day; second tries are not counted among the answers."""
    [(visits,)] = read(_VISITS, *_span(day))
    answers = {stall: (count, right) for stall, count, right in read(_ANSWERS, *_span(day))}
    games = dict(read(_GAMES, *_span(day)))
    stalls = tuple(
        AtStall(stall, games.get(stall, 0), *answers.get(stall, (0, 0)))
        for stall in sorted({*answers, *games})
    )
    return Today(visits, sum(at.answers for at in stalls), sum(at.right for at in stalls), stalls)


def _span(day: date) -> tuple[str, str]:
    """The first and the last moment of a day, as the records write them."""
    return f"{day}T00:00:00", f"{day}T23:59:59"
