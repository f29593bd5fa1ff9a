"""Where the parts of an explanation lie in its panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pygame import Rect

from game.card.citations import Matter
from game.card.panel_foot import ASIDE, foot, head_foot, slim_foot
from game.card.plan import heading_px
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

WayOn = Literal["below", "apart", "aside", "over"]
"""Where the button stands: below the words, apart from all, beside the words, or over them."""
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
    matter: Matter, space: Rect, horse: int, *, apart: bool = False, slim: bool = False
) -> dict[str, Rect]:
    """All parts as low as their words allow, the panel's upper edge at 0; the mascot is `horse` px high.

    In a `slim` panel the button stands beside all words, or over them beside the heading and the citations,
    whichever is lower.
    """
    if slim and not portrait(matter.size):
        aside, over = _panel(matter, space, horse, "aside"), _panel(matter, space, horse, "over")
        return min(aside, over, key=lambda rects: rects["panel"].h)
    return _panel(matter, space, horse, "apart" if apart else "below")


def _panel(matter: Matter, space: Rect, horse: int, way_on: WayOn) -> dict[str, Rect]:
    """See `panel`; `way_on` is where the button stands."""
    sheet, stage, size, type_ = matter
    whole = Rect(space.x, 0, space.w, 0).inflate(px(size, 2.8), 0)
    close = 1.0 if horse else 0.5
    pad, upright = px(size, 2.8 if horse else 2.2), portrait(size)
    beside = 0 if upright or not horse else round(horse * 0.86) + px(size, 1.6)
    column = _Column(whole.x + pad + beside, px(size, 2.8 * close), whole.w - 2 * pad - beside)
    right = column.x + column.w + px(size, 0.6)
    column.w -= px(size, ASIDE) if way_on == "aside" else 0
    rects = {"panel": whole}
    rects |= (
        _upright_head(size, column, horse)
        if upright and horse
        else _head(size, column, whole, horse, heading_px(size, type_))
    )
    if way_on == "over":
        column.y = head_foot(matter, column.x, rects, right) + px(size, 0.8)
    indent = chip(type_.body) + px(size, 1.2)
    for at, because in becauses(sheet, stage).items():
        high = stage.letters.height(because, "bold", type_.body, column.w - indent, type_.leading)
        rects[f"because:{at}"] = column.take(high, px(size, 0.8), indent)
    why = stage.letters.height(
        stage.words.of(sheet.question.why), "medium", type_.body, column.w, type_.leading
    )
    rects["why"] = column.take(why, px(size, 1.6 * close))
    room = Rect(column.x, column.y, column.w, 0)
    match way_on:
        case "over":
            bottom = rects["why"].bottom
        case "aside":
            bottom = slim_foot(matter, room, rects, right)
        case _:
            bottom = foot(matter, room, rects, apart=way_on == "apart")
    whole.h = bottom + px(size, 2.4 * close)
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


def grow(rects: dict[str, Rect], more: int) -> None:
    """Give the panel `more` px of height: its words come down a little, its foot goes all the way."""
    above = rects["why"].y
    for name, rect in rects.items():
        if name == "panel":
            rect.h += more
        elif name.startswith(("next", "mascot", "law:")) and rect.bottom > above:
            rect.y += more
        else:
            rect.y += more // 3
