"""How the options share the width of a card, and what lies where inside one of them."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.card.sheet import Sheet
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

LEADING = 1.3


def said(sheet: Sheet, stage: Stage, at: int) -> str:
    """The words of the option or verdict at a position, in the language that is on."""
    option = sheet.option(at)
    if option is not None:
        return stage.words.of(option.text)
    return stage.words(f"card.verdict_{sheet.order[at] + 1}")


def rows(sheet: Sheet, size: Size, *, thin: bool) -> list[list[int]]:
    """The positions in each row: pairs where the window is wide, three alone, a last odd one alone."""
    count = len(sheet.order)
    if portrait(size) or (count == 3 and not thin and sheet.question.verdict is None):
        return [[at] for at in range(count)]
    across = 3 if sheet.question.verdict is not None else 2
    return [list(range(start, min(start + across, count))) for start in range(0, count, across)]


def badge_width(size: Size, thin: bool) -> int:
    """The coloured part with the letter."""
    return px(size, 8.6 if thin else 10.4)


def lip(size: Size) -> int:
    return max(2, px(size, 0.8))


def marked(sheet: Sheet, at: int, thin: bool) -> bool:
    """Whether the option carries a box to tick, or on an explained card a check or a cross."""
    return at in sheet.ticked | sheet.rights if thin else sheet.several


def picture_box(sheet: Sheet, size: Size, rect: Rect, at: int, thin: bool) -> Rect | None:
    """Where the option's own picture lies, if it has one."""
    option = sheet.option(at)
    if option is None or option.picture is None:
        return None
    pad = px(size, 1.1)
    high = rect.h - lip(size) - 2 * pad
    wide = min(round(rect.w * 0.32), round(high * 1.5))
    return Rect(rect.x + badge_width(size, thin) + pad, rect.y + pad, wide, high)


def text_box(sheet: Sheet, size: Size, rect: Rect, at: int, thin: bool) -> Rect:
    """Where the option's words lie inside `rect`."""
    pad = px(size, 1.6 if thin else 2.1)
    picture = picture_box(sheet, size, rect, at, thin)
    left = picture.right if picture else rect.x + badge_width(size, thin)
    right = rect.right - (px(size, 7.4) if marked(sheet, at, thin) else pad)
    high = px(size, 0.7 if thin else 1.3)
    return Rect(left + pad, rect.y + high, right - left - pad, rect.h - lip(size) - 2 * high)


def _least(size: Size, type_px: int, *, pictured: bool, thin: bool) -> int:
    """How high an option is at least: as a finger needs it, or once answered as its type does."""
    if pictured:
        return px(size, 11 if thin else 17)
    return min(px(size, 8.4), round(type_px * 2.5)) if thin else px(size, 11.4)


def row_height(
    sheet: Sheet, stage: Stage, size: Size, row: Sequence[Rect], ats: Sequence[int], type_px: int, thin: bool
) -> int:
    """What the fullest option of a row needs at `type_px`, in px."""
    pictured = any((option := sheet.option(at)) is not None and option.picture for at in ats)
    least = _least(size, type_px, pictured=pictured, thin=thin)
    for rect, at in zip(row, ats, strict=True):
        box = text_box(sheet, size, Rect(rect.x, 0, rect.w, least), at, thin)
        text = stage.letters.height(said(sheet, stage, at), "bold", type_px, box.w, LEADING)
        least = max(least, text + least - box.h if text > box.h else least)
    return least


def grid(sheet: Sheet, stage: Stage, size: Size, space: Rect, type_px: int, *, thin: bool) -> list[Rect]:
    """The rectangles of all options, as low as their words allow, from the top of `space` down."""
    gap, y = px(size, 1.7 if thin else 2.6), space.y
    rects: list[Rect] = []
    for ats in rows(sheet, size, thin=thin):
        wide = (space.w - gap * (len(ats) - 1)) // len(ats)
        row = [Rect(space.x + i * (wide + gap), y, wide, 0) for i in range(len(ats))]
        high = row_height(sheet, stage, size, row, ats, type_px, thin)
        for rect in row:
            rect.h = high
        rects += row
        y += high + gap
    return rects


def stretched(rects: Sequence[Rect], spare: int, most: int) -> int:
    """Make every row up to `most` px high with the `spare` px there are; returns how many px that took."""
    tops = sorted({rect.y for rect in rects})
    share, taken = spare // max(1, len(tops)), 0
    for top in tops:
        row = [rect for rect in rects if rect.y == top]
        more = max(0, min(share, most - row[0].h))
        for rect in row:
            rect.update(rect.x, rect.y + taken, rect.w, rect.h + more)
        taken += more
    return taken
