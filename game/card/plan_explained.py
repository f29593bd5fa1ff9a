"""The plan of a card that has been answered: the question shrinks, the explanation comes up."""

from __future__ import annotations

from typing import NamedTuple

from pygame import Rect

from game.card.citations import Matter
from game.card.cut import Cut
from game.card.panel_foot import button
from game.card.panel_places import HORSE_PEEKS, grow, panel
from game.card.plan import ANSWERED_FLOOR, BODY_LEADING, Plan, Type, finished, inner, most, window
from game.card.rows import grid, levelled, packed, stretched
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

TIGHT_LEADING = 1.35
CLOSE = 1.42
"""Between the lines of an explanation on a tight card."""


class Fit(NamedTuple):
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


FITS = (
    Fit(4.8, 4.2, 4.2, 38),
    Fit(4.2, 3.6, 3.6, 34),
    Fit(3.8, 3.4, 3.3, 33),
    Fit(3.8, 3.3, 3.2, 28),
    Fit(3.8, 3.3, 3.2, 28, True),
    Fit(3.6, 3.1, 3.1, 25, True),
    Fit(3.5, 3.0, 3.0, 22, True),
    Fit(3.3, 2.8, 2.9, 19, True),
    Fit(3.2, 2.7, 2.8, 0, True),
    Fit(3.1, 2.6, 2.7, 0, True),
    Fit(3.0, 2.5, 2.6, 0, True),
    Fit(3.0, 2.4, 2.5, 0, True),
)
"""From roomy to tight, like those of a card that waits for its answer."""
FIELD_FITS = (
    *FITS[1:7],
    Fit(3.5, 3.0, 3.0, 0, True, True),
    Fit(3.3, 2.8, 2.8, 0, True, True),
    Fit(3.0, 2.6, 2.6, 0, True, True),
    Fit(3.0, 2.4, 2.4, 0, True, True),
    Fit(3.0, 2.4, 2.4, 0, True, True, True),
)
"""For a minefield, where nine acts come with nine reasons."""


def plan_explained(sheet: Sheet, stage: Stage, size: Size) -> Plan:
    """The largest type at which all is seen at once; else the smallest, with the button set apart."""
    fits = FIELD_FITS if sheet.question.minefield else FITS
    for fit in fits:
        plan = _plan(sheet, stage, size, fit, apart=False)
        if not plan.scrolls and (fit != FITS[0] or portrait(size) or _short(plan)):
            return plan
    return _plan(sheet, stage, size, fits[-1], apart=True)


def _short(plan: Plan) -> bool:
    """The explanation takes no more than three lines."""
    return plan.rects["why"].h <= 3 * round(plan.type.body * plan.type.leading)


def _plan(sheet: Sheet, stage: Stage, size: Size, fit: Fit, *, apart: bool) -> Plan:
    """`apart` keeps the button below the part that scrolls; else it stands in the panel."""
    card = most(size, tight=fit.tight)
    space = inner(size, card, thin=True, tight=fit.tight)
    leading = CLOSE if fit.tight else BODY_LEADING
    type_ = Type.of(size, fit.question, fit.option, fit.body, stage.scale, ANSWERED_FLOOR, leading)
    cut, words = Cut(size, True, type_.option, sheet.question.minefield), stage.words.of(sheet.question.ask)
    high = stage.letters.height(words, "bold", type_.question, space.w, TIGHT_LEADING)
    laid = packed if fit.packed and not portrait(size) else grid
    options = laid(sheet, stage, cut, space.move(0, high + px(size, 1.2 if fit.tight else 2)))
    rects = {"question": Rect(space.x, space.y, space.w, high)}
    rects |= {f"option:{at}": rect for at, rect in enumerate(options)}
    horse = px(size, fit.horse) if fit.horse else 0
    matter = Matter(sheet, stage, size, type_)
    parts = panel(matter, space, horse, apart=apart, slim=fit.slim and not apart)
    foot = px(size, 11.6) if apart else 0
    seen, tail = window(size, card, foot, thin=True), px(size, 1.4 if apart else 1.3 if fit.tight else 2.4)
    _settle(size, fit, seen.bottom - tail, options, parts, apart=apart)
    if apart:
        parts["next"] = button(size, space.right, card.bottom - px(size, 2.8))
    content = parts["panel"].bottom + tail - seen.y
    return finished(Plan(size, card, seen, content, type_, cut, rects | parts), foot)


def _settle(
    size: Size, fit: Fit, bottom: int, options: list[Rect], parts: dict[str, Rect], *, apart: bool
) -> None:
    """Put the panel under the options, and share out the room that is left above `bottom`."""
    upright = portrait(size)
    peeks = px(size, HORSE_PEEKS) if upright and "mascot" in parts else 0
    end = max(rect.bottom for rect in options)
    below = end + peeks + px(size, 1.6 if peeks else 1.2 if fit.tight else 2.6)
    spare = bottom - below - parts["panel"].h
    taken = 0
    if not apart and spare > 0:
        taken = spare // 2 if fit.packed else _share(size, fit, options, spare)
        grow(parts, 0 if upright else spare - taken)
    if fit.packed:
        levelled(options, end + taken)
    below += taken
    for rect in parts.values():
        rect.y += below


def _share(size: Size, fit: Fit, options: list[Rect], spare: int) -> int:
    """Let the rows of options grow by their share of `spare` px; returns how many that took."""
    taken = stretched(options, spare, 0)  # at first only to one another
    return taken + stretched(options, (spare - taken) // 2, px(size, 14 if fit.slim else 10.4))
