"""The plan of a card that has been answered: the question shrinks, the explanation comes up."""

from __future__ import annotations

from typing import NamedTuple

from pygame import Rect

from game.card.citations import Matter
from game.card.cut import Cut
from game.card.panel import HORSE_PEEKS, grow, panel
from game.card.panel_foot import button
from game.card.plan import ANSWERED_FLOOR, BODY_LEADING, Plan, Type, finished, inner, most, window
from game.card.rows import grid, levelled, packed, stretched
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

QUESTION_LEADING = 1.35
CLOSE = 1.42
"""Between the lines of an explanation on a tight card."""


class Level(NamedTuple):
    """Type and the mascot's height, per cent of the shorter side; at 0 the mascot steps aside.

    A `tight` card has narrow margins and closer lines; in a `slim` panel the button stands beside all of
    the words. Where all else is too high, options are `packed` into columns.
    """

    question: float
    option: float
    body: float
    horse: float
    tight: bool = False
    slim: bool = False
    packed: bool = False


LEVELS = (
    Level(4.8, 4.2, 4.2, 38),
    Level(4.2, 3.6, 3.6, 34),
    Level(3.8, 3.4, 3.3, 33),
    Level(3.8, 3.3, 3.2, 28),
    Level(3.8, 3.3, 3.2, 28, True),
    Level(3.6, 3.1, 3.1, 25, True),
    Level(3.5, 3.0, 3.0, 22, True),
    Level(3.3, 2.8, 2.9, 19, True),
    Level(3.2, 2.7, 2.8, 0, True),
    Level(3.1, 2.6, 2.7, 0, True),
    Level(3.0, 2.5, 2.6, 0, True),
    Level(3.0, 2.4, 2.5, 0, True),
)
FIELD_LEVELS = (
    *LEVELS[1:7],
    Level(3.5, 3.0, 3.0, 0, True, True),
    Level(3.3, 2.8, 2.8, 0, True, True),
    Level(3.0, 2.6, 2.6, 0, True, True),
    Level(3.0, 2.4, 2.4, 0, True, True),
    Level(3.0, 2.4, 2.4, 0, True, True, True),
)
"""For a minefield, where nine acts come with nine reasons."""


def explained(sheet: Sheet, stage: Stage, size: Size) -> Plan:
    """The largest type at which all is seen at once; else the smallest, with the button set apart."""
    levels = FIELD_LEVELS if sheet.question.minefield else LEVELS
    for level in levels:
        plan = _plan(sheet, stage, size, level, apart=False)
        if not plan.scrolls and (level != LEVELS[0] or portrait(size) or _short(plan)):
            return plan
    return _plan(sheet, stage, size, levels[-1], apart=True)


def _short(plan: Plan) -> bool:
    """The explanation takes no more than three lines."""
    return plan.rects["why"].h <= 3 * round(plan.type.body * plan.type.leading)


def _plan(sheet: Sheet, stage: Stage, size: Size, level: Level, *, apart: bool) -> Plan:
    """`apart` keeps the button below the part that scrolls; else it stands in the panel."""
    card = most(size, tight=level.tight)
    space = inner(size, card, thin=True, tight=level.tight)
    leading = CLOSE if level.tight else BODY_LEADING
    type_ = Type.of(size, level.question, level.option, level.body, stage.scale, ANSWERED_FLOOR, leading)
    cut, words = Cut(size, True, type_.option, sheet.question.minefield), stage.words.of(sheet.question.ask)
    high = stage.letters.height(words, "bold", type_.question, space.w, QUESTION_LEADING)
    laid = packed if level.packed and not portrait(size) else grid
    options = laid(sheet, stage, cut, space.move(0, high + px(size, 1.2 if level.tight else 2)))
    rects = {"question": Rect(space.x, space.y, space.w, high)}
    rects |= {f"option:{at}": rect for at, rect in enumerate(options)}
    horse = px(size, level.horse) if level.horse else 0
    matter = Matter(sheet, stage, size, type_)
    parts = panel(matter, space, horse, apart=apart, slim=level.slim and not apart)
    foot = px(size, 11.6) if apart else 0
    seen, tail = window(size, card, foot, thin=True), px(size, 1.4 if apart else 1.3 if level.tight else 2.4)
    _settle(size, level, seen.bottom - tail, options, parts, apart=apart)
    if apart:
        parts["next"] = button(size, space.right, card.bottom - px(size, 2.8))
    content = parts["panel"].bottom + tail - seen.y
    return finished(Plan(size, card, seen, content, type_, cut, rects | parts), foot)


def _settle(
    size: Size, level: Level, bottom: int, options: list[Rect], parts: dict[str, Rect], *, apart: bool
) -> None:
    """Put the panel under the options, and share out the room that is left above `bottom`."""
    upright = portrait(size)
    peeks = px(size, HORSE_PEEKS) if upright and "mascot" in parts else 0
    end = max(rect.bottom for rect in options)
    below = end + peeks + px(size, 1.6 if peeks else 1.2 if level.tight else 2.6)
    spare = bottom - below - parts["panel"].h
    taken = 0
    if not apart and spare > 0:
        taken = spare // 2 if level.packed else _share(size, level, options, spare)
        grow(parts, 0 if upright else spare - taken)
    if level.packed:
        levelled(options, end + taken)
    below += taken
    for rect in parts.values():
        rect.y += below


def _share(size: Size, level: Level, options: list[Rect], spare: int) -> int:
    """Let the rows of options grow by their share of `spare` px; returns how many that took."""
    taken = stretched(options, spare, 0)  # at first only to one another
    return taken + stretched(options, (spare - taken) // 2, px(size, 14 if level.slim else 10.4))
