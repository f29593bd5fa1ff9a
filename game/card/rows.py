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


def packed(sheet: Sheet, stage: Stage, cut: Cut, space: Rect) -> list[Rect]:
    """The rectangles of all options in three columns, the highest first: none waits for its neighbours."""
    wide = (space.w - 2 * cut.gap) // 3
    least = cut.least(pictured=False)
    heights = [cut.height(sheet, stage, at, wide, least) for at in range(len(sheet.order))]
    bottoms, rects = [space.y] * 3, {}
    for at in sorted(range(len(heights)), key=lambda at: -heights[at]):
        column = bottoms.index(min(bottoms))
        rects[at] = Rect(space.x + column * (wide + cut.gap), bottoms[column], wide, heights[at])
        bottoms[column] = rects[at].bottom + cut.gap
    return [rects[at] for at in range(len(heights))]


def levelled(rects: Sequence[Rect], bottom: int) -> None:
    """Let what stands in a column grow alike, until each column ends at `bottom`."""
    for x in {rect.x for rect in rects}:
        column = sorted((rect for rect in rects if rect.x == x), key=lambda rect: rect.y)
        spare = bottom - column[-1].bottom
        for place, rect in enumerate(column):
            before, after = (spare * part // len(column) for part in (place, place + 1))
            rect.update(rect.x, rect.y + before, rect.w, rect.h + after - before)


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
