"""Where the parts of an explanation lie in its panel."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.card.citations import cited, cited_in_line
from game.card.plan import Type
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

HEADING = 4.8
"""The type of the heading, per cent of the shorter side."""
ASIDE = 27.0
"""The width (per cent of the shorter side) that all words leave to the button where it stands beside them."""
HORSE_PEEKS = 4.4
"""In an upright window the mascot looks so far over the panel's edge (per cent of the shorter side)."""
HORSE_WIDE = 0.863
"""Width of the mascot's drawing by its height."""


def becauses(sheet: Sheet, stage: Stage) -> dict[int, str]:
    """Why each wrong tick is wrong, where the author says so, by position; an act has that on its plate."""
    wrong = [] if sheet.question.minefield else sorted(sheet.ticked - sheet.rights)
    found = {at: option.because for at in wrong if (option := sheet.option(at)) is not None}
    return {at: stage.words.of(said) for at, said in found.items() if said is not None}


def chip(type_px: int) -> int:
    """The side of the little block with an option's letter before its `because`."""
    return round(type_px * 1.45)


def heading_px(size: Size, type_: Type) -> int:
    """The heading's type, never far from that of the words below it."""
    return min(px(size, HEADING), round(type_.body * 1.5))


def button(size: Size, right: int, bottom: int) -> Rect:
    """The way on."""
    wide, high = px(size, 25), px(size, 8.6)
    return Rect(right - wide, bottom - high, wide, high)


@dataclass(slots=True)
class _Column:
    """Hands out rectangles downwards."""

    x: int
    y: int
    w: int

    def take(self, high: int, after: int, indent: int = 0) -> Rect:
        rect = Rect(self.x + indent, self.y, self.w - indent, high)
        self.y += high + after
        return rect


def panel(
    sheet: Sheet,
    stage: Stage,
    size: Size,
    space: Rect,
    type_: Type,
    horse: int,
    *,
    apart: bool,
    slim: bool = False,
) -> dict[str, Rect]:
    """All parts as low as their words allow, the panel's upper edge at 0; the mascot is `horse` px high.

    In a `slim` panel the button stands beside all words or beside the last citations, whichever is lower.
    """
    if slim and not portrait(size):
        both = (_panel(sheet, stage, size, space, type_, horse, aside) for aside in (px(size, ASIDE), 0))
        return min(both, key=lambda rects: rects["panel"].h)
    return _panel(sheet, stage, size, space, type_, horse, None, apart=apart)


def _panel(
    sheet: Sheet,
    stage: Stage,
    size: Size,
    space: Rect,
    type_: Type,
    horse: int,
    aside: int | None,
    *,
    apart: bool = False,
) -> dict[str, Rect]:
    """See `panel`; the words of a slim one leave `aside` px to the button."""
    whole = Rect(space.x, 0, space.w, 0).inflate(px(size, 2.8), 0)
    close = 1.0 if horse else 0.5
    pad, upright = px(size, 2.8 if horse else 2.2), portrait(size)
    beside = 0 if upright or not horse else round(horse * 0.86) + px(size, 1.6)
    column = _Column(whole.x + pad + beside, px(size, 2.8 * close), whole.w - 2 * pad - beside)
    right = column.x + column.w + px(size, 0.6)
    column.w -= aside or 0
    rects = {"panel": whole}
    rects |= (
        _upright_head(size, column, horse)
        if upright and horse
        else _head(size, column, whole, horse, heading_px(size, type_))
    )
    indent = chip(type_.body) + px(size, 1.2)
    for at, because in becauses(sheet, stage).items():
        high = stage.letters.height(because, "bold", type_.body, column.w - indent, type_.leading)
        rects[f"because:{at}"] = column.take(high, px(size, 0.8), indent)
    why = stage.letters.height(
        stage.words.of(sheet.question.why), "medium", type_.body, column.w, type_.leading
    )
    rects["why"] = column.take(why, px(size, 1.6 * close))
    if aside is not None:
        whole.h = _slim_foot(sheet, stage, size, type_, column, rects, right)
    else:
        whole.h = _foot(sheet, stage, size, type_, column, rects, apart=apart)
    whole.h += px(size, 2.4 * close)
    if horse and not upright:
        rects["mascot"].bottom = whole.h - px(size, 0.9)
        grow(rects, max(0, horse + px(size, 1.9) - whole.h))
    return rects


def _head(size: Size, column: _Column, whole: Rect, horse: int, title_px: int) -> dict[str, Rect]:
    """The heading above the words; the mascot stands on the left of all."""
    heading = {"heading": column.take(round(title_px * 1.3), px(size, 1.2 if horse else 0.5))}
    mascot = Rect(whole.x + px(size, 2), 0, round(horse * HORSE_WIDE), horse)
    return heading | {"mascot": mascot} if horse else heading


def _upright_head(size: Size, column: _Column, horse: int) -> dict[str, Rect]:
    """The mascot looks over the panel's edge, the heading stands beside it."""
    horse = round(horse * 0.72)
    mascot = Rect(column.x, column.y - px(size, HORSE_PEEKS), round(horse * HORSE_WIDE), horse)
    left = mascot.right + px(size, 2)
    heading = Rect(left, column.y, column.x + column.w - left, mascot.bottom - column.y)
    column.y = mascot.bottom + px(size, 2)
    return {"mascot": mascot, "heading": heading}


def _foot(
    sheet: Sheet,
    stage: Stage,
    size: Size,
    type_: Type,
    column: _Column,
    rects: dict[str, Rect],
    *,
    apart: bool,
) -> int:
    """Citations and, unless it stands `apart`, the way on at their right; returns where they end."""
    start = column.y
    way_on = button(size, column.x + column.w + px(size, 0.6), start + px(size, 8.6))
    room = column.w if apart else way_on.x - column.x - px(size, 2.4)
    pills = cited(sheet, stage, size, type_, Rect(column.x, start, room, 0), rects)
    end = pills[-1].bottom if pills else start
    if apart:
        return end
    bottom = max(end, way_on.bottom)
    rects["next"] = way_on.move(0, bottom - way_on.bottom)
    for rect in pills:
        rect.y += (bottom - end) // 2
    return bottom


def _slim_foot(
    sheet: Sheet,
    stage: Stage,
    size: Size,
    type_: Type,
    column: _Column,
    rects: dict[str, Rect],
    right: int,
) -> int:
    """Citations beside the heading as far as they fit there, the others below the words.

    The way on stands at the `right` of all that leaves it room; returns where they end.
    """
    heading, above, left = rects["heading"], px(size, 0.8), right - px(size, ASIDE + 0.6)
    said = stage.letters.width(stage.words("card.mines_missed"), "title", heading_px(size, type_))
    beside = Rect(heading.x + said + 3 * above, heading.y, heading.w - said - 3 * above, heading.h)
    first = cited_in_line(sheet, stage, size, type_, beside, rects) if beside.w > 0 else 0
    if first:
        heading.w = rects["law:0"].x - above - heading.x
    below = Rect(column.x, column.y, left - column.x, 0)
    pills = cited(sheet, stage, size, type_, below, rects, first)
    end = pills[-1].bottom if pills else column.y - above
    top = heading.y if column.x + column.w <= left else column.y
    bottom = max(end, top + px(size, 8.6))
    rects["next"] = button(size, right, bottom)
    return bottom


def grow(rects: dict[str, Rect], more: int) -> None:
    """Give the panel `more` px of height: its words come down a little, its foot goes all the way."""
    below = rects["why"].bottom
    foot = {name for name, rect in rects.items() if name.startswith("law:") and rect.y >= below}
    for name, rect in rects.items():
        if name == "panel":
            rect.h += more
        elif name in ("next", "mascot") or name in foot:
            rect.y += more
        else:
            rect.y += more // 3
