"""How the options share the width of a card."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.card.cut import Cut, pictured
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import portrait


def rows(sheet: Sheet, cut: Cut) -> list[list[int]]:
    """The positions in each row: where the window is wide, pairs, and boards and acts in threes.

    Three options alone stand one below the other while they are thick.
    """
    count = len(sheet.order)
    if portrait(cut.size) or (count == 3 and not cut.thin and sheet.question.verdict is None):
        return [[at] for at in range(count)]
    across = 3 if sheet.question.kind in ("verdict", "minefield") else 2
    return [list(range(start, min(start + across, count))) for start in range(0, count, across)]


def grid(sheet: Sheet, stage: Stage, cut: Cut, space: Rect) -> list[Rect]:
    """The rectangles of all options, as low as their words allow, from the top of `space` down."""
    rects: list[Rect] = []
    y = space.y
    for ats in rows(sheet, cut):
        wide = (space.w - cut.gap * (len(ats) - 1)) // len(ats)
        high = cut.least(pictured=any(pictured(sheet, at) for at in ats))
        high = max(cut.height(sheet, stage, at, wide, high) for at in ats)
        rects += [Rect(space.x + i * (wide + cut.gap), y, wide, high) for i in range(len(ats))]
        y += high + cut.gap
    return rects


def stretched(rects: Sequence[Rect], spare: int, most: int) -> int:
    """Let rows grow up to `most` px or the highest of them, low ones first; returns how many px that took.

    It is never more than `spare`.
    """
    tops = sorted({rect.y for rect in rects})
    rows_ = [[rect for rect in rects if rect.y == top] for top in tops]
    heights = [row[0].h for row in rows_]
    goal = _level(heights, spare, max(most, *heights))
    taken = 0
    for row, high in zip(rows_, heights, strict=True):
        more = max(0, goal - high)
        for rect in row:
            rect.update(rect.x, rect.y + taken, rect.w, high + more)
        taken += more
    return taken


def _level(heights: Sequence[int], spare: int, most: int) -> int:
    """To which height all lower ones can be raised with `spare` px in all, at most to `most`."""
    low_first = sorted(heights)
    for count in range(1, len(low_first) + 1):
        goal = (spare + sum(low_first[:count])) // count
        if count == len(low_first) or goal <= low_first[count]:
            break
    return min(goal, most)
