"""Which rows of a page are seen: as many whole ones as there is room for, from a first one on. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def last_first(heights: Sequence[int], gap: int, room: int) -> int:
    """The furthest that one can scroll: the first row from which on all the others have room in `room` px."""
    used = 0
    for at in range(len(heights) - 1, -1, -1):
        used += heights[at]
        if used > room:
            return min(at + 1, len(heights) - 1)
        used += gap
    return 0


def tops(heights: Sequence[int], gap: int, room: int, first: int) -> list[tuple[int, int]]:
    """(index, distance from the top in px) of the rows that are seen; at least the first one."""
    seen: list[tuple[int, int]] = []
    y = 0
    for at in range(first, len(heights)):
        if y + heights[at] > room and seen:
            break
        seen.append((at, y))
        y += heights[at] + gap
    return seen
