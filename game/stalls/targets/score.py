"""Points, where rings add at most a fifth, and stars, which only knowledge earns. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.stalls.targets.boards import Ring
from game.stalls.targets.minefield import Minefield
from game.stalls.targets.scenario import Result

RIGHT: Final = 50
"""Points of a right answer; a wrong one has none, whatever its ring."""
MINE: Final = 20
"""Points of a cleared mine."""
LAWFUL: Final = 10
"""What a lawful act that was hit costs, down to nothing for the whole field."""
STARS: Final = 5
FIELD: Final = 2
"""The scenarios that the minefield is worth, in stars."""


def answered(result: Result) -> int:
    """The points of an answered scenario: 50, 55 or 60, or none."""
    return RIGHT + bonus(RIGHT, result.ring) if result.right else 0


def bonus(points: int, ring: Ring) -> int:
    """What the ring adds to so many points: a fifth for a 10, a tenth for an 8."""
    return points * (ring - 6) // 20


def swept(field: Minefield, player: int) -> int:
    """A player's points in the minefield: never below nothing, and with rings at most a fifth more."""
    hits = [hit for hit in field.hits if hit.player == player]
    mines = [hit for hit in hits if field.mines[hit.board]]
    earned = max(0, MINE * len(mines) - LAWFUL * (len(hits) - len(mines)))
    return earned + min(earned // 5, sum(bonus(MINE, hit.ring) for hit in mines))


def stars(results: Sequence[Result], field: Minefield | None) -> int:
    """One star for playing and up to four for what was known: 1 + 4k, rounded, halves up.

    k is the share of the scenarios that were right, with the minefield as two more, right by the share of its
    mines that were cleared; each lawful act that was hit takes a mine away.
    """
    known, asked = sum(result.right for result in results), len(results)
    if field is not None:
        mines = sum(field.mines)
        net = max(0, field.cleared - (len(field.hits) - field.cleared))
        known, asked = known * mines + FIELD * net, (asked + FIELD) * mines
    return 1 if asked == 0 else 1 + (2 * (STARS - 1) * known + asked) // (2 * asked)
