"""Which of the missed questions stand on which page of the sheet, and how large each is set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from game.fair.reminder import Reminder, Setting, fitted
from game.stage.stage import Stage
from game.stage.theme import Size, px

Page = tuple[tuple[Reminder, Setting, Rect], ...]

LOW: Final = 15.6
"""Height of a row that one would like to read, in per cent of the shorter side."""
GAP: Final = 1.5
ROOMY: Final = 22.0
"""A row is not stretched beyond this height."""


def folio(stage: Stage, said: Sequence[Reminder], area: Rect, size: Size) -> tuple[Page, ...]:
    """The pages, each with its rows in `area` (px). A long reminder has a page to itself."""
    gap = px(size, GAP)
    side_by_side = max(1, min(len(said), (area.h + gap) // px(size, LOW + GAP)))
    share = (area.h - (side_by_side - 1) * gap) // side_by_side
    pages: list[list[tuple[Reminder, Setting]]] = []
    left = 0
    for one in said:
        setting = fitted(stage, one, area.w, size, (share, area.h))
        if not pages or setting.height > left:
            pages.append([])
            left = area.h
        pages[-1].append((one, setting))
        left -= setting.height + gap
    return tuple(_placed(page, area, gap, px(size, ROOMY)) for page in pages)


def _placed(rows: Sequence[tuple[Reminder, Setting]], area: Rect, gap: int, most: int) -> Page:
    """Rows from the top of `area` down, equally high up to `most` px if all of them can be."""
    share = min(most, (area.h - gap * (len(rows) - 1)) // len(rows))
    needed = [max(setting.height, share) for _, setting in rows]
    if sum(needed) + gap * (len(rows) - 1) > area.h:
        needed = [setting.height for _, setting in rows]
    placed, y = [], area.y
    for (one, setting), high in zip(rows, needed, strict=True):
        placed.append((one, setting, Rect(area.x, y, area.w, high)))
        y += high + gap
    return tuple(placed)
