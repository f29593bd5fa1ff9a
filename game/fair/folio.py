"""Which of the missed questions stand on which page of the sheet, and how large each is set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from game.fair.reminder import Reminder, Setting, settings
from game.stage.stage import Stage
from game.stage.theme import Size, px

Page = tuple[tuple[Reminder, Setting, Rect], ...]

LOW: Final = 15.6
"""Height of a row that one would like to read, in per cent of the shorter side."""
GAP: Final = 1.5
ROOMY: Final = 28.0
"""A row is not stretched beyond this height."""


def folio(stage: Stage, said: Sequence[Reminder], area: Rect, size: Size) -> tuple[Page, ...]:
    """The pages, each with its rows in `area` (px). All rows of a page are set alike.

    As many share a page as one would like to read; fewer where even small letters have no room.
    """
    gap, pages, rest = px(size, GAP), [], list(said)
    most = max(1, (area.h + gap) // px(size, LOW + GAP))
    while rest:
        for count in range(min(most, len(rest)), 0, -1):
            room = area.h - gap * (count - 1)
            fit = _settled(stage, rest[:count], area.w, size, room)
            if fit is not None or count == 1:
                break
        rows = list(zip(rest, fit or list(settings(stage, rest[:1], area.w, size))[-1], strict=False))
        pages.append(_placed(rows, area, gap, px(size, ROOMY)))
        rest = rest[len(rows) :]
    return tuple(pages)


def _settled(stage: Stage, said: Sequence[Reminder], row: int, size: Size, room: int) -> list[Setting] | None:
    """The largest setting in which all of them are no higher than `room` px; several keep their reasons."""
    for found in settings(stage, said, row, size):
        if len(said) > 1 and not found[0].why:
            return None
        if sum(setting.height for setting in found) <= room:
            return found
    return None


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
