"""Where the citations of an explanation lie: pills, side by side as far as they fit."""

from __future__ import annotations

from typing import NamedTuple

from pygame import Rect

from game.card.plan import Type
from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import FLOOR, Size, portrait, px

LAW = 2.7
"""The type of a citation, per cent of the shorter side."""
SMALLER = 0.94
"""It is never larger than so much of the words above it."""
LAW_LEADING = 1.22


class Matter(NamedTuple):
    """What is explained, on which stage, in a window of which size and in which type."""

    sheet: Sheet
    stage: Stage
    size: Size
    type: Type


def laws(sheet: Sheet, stage: Stage, size: Size) -> list[str]:
    """The citations' words, one for each pill. A minefield cites for nine acts: where the window is wide, all
    run on in one pill."""
    cited = [stage.words.of(said) for said in sheet.asking.citations]
    if not cited or not sheet.question.minefield or portrait(size):
        return cited
    return [("; " if stage.words.lang == "en" else "；").join(cited)]


def law_px(size: Size, type_: Type) -> int:
    """The size of a citation's type below words of `type_`."""
    return max(px(size, FLOOR), min(px(size, LAW), round(type_.body * SMALLER)))


def law_height(size: Size, type_px: int) -> int:
    """The height of a citation's pill with one line, and the width of its book."""
    return type_px + 2 * px(size, 1.1)


def cited(matter: Matter, room: Rect, rects: dict[str, Rect]) -> list[Rect]:
    """Add the citations to `rects`, from the top of `room` down."""
    pills = _pills(matter, room)
    rects |= {f"law:{at}": rect for at, rect in enumerate(pills)}
    return pills


def cited_in_line(matter: Matter, room: Rect, rects: dict[str, Rect]) -> bool:
    """Add a minefield's one pill at the right end of `room`, if there it takes but one line."""
    pills = _pills(matter, room)
    fits = bool(pills) and pills[0].h == law_height(matter.size, law_px(matter.size, matter.type))
    if fits:
        rects["law:0"] = pills[0].move(room.right - pills[0].right, room.centery - pills[0].centery)
    return fits


def _pills(matter: Matter, room: Rect) -> list[Rect]:
    """The pills of the citations, side by side as far as they fit into the width of `room`."""
    sheet, stage, size, type_ = matter
    gap, pills, type_px = px(size, 1), list[Rect](), law_px(size, type_)
    x, y = room.x, room.y
    for law in laws(sheet, stage, size):
        wide, high = _pill(stage, size, type_px, law, room.w)
        if pills and (x + wide > room.right or high != pills[-1].h):
            x, y = room.x, pills[-1].bottom + gap
        pills.append(Rect(x, y, wide, high))
        x += wide + gap
    return pills


def _pill(stage: Stage, size: Size, type_px: int, law: str, room: int) -> Size:
    """The size of one citation's pill, at most `room` px wide."""
    disc, pad = law_height(size, type_px), px(size, 1.1)
    most, wide = room - disc - 2 * pad, stage.letters.width(law, "bold", type_px)
    if wide <= most:
        return disc + 2 * pad + wide, disc
    return room, stage.letters.height(law, "bold", type_px, most, LAW_LEADING) + pad
