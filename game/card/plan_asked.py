"""The plan of a card that waits for an answer: question and picture above, options below."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from pygame import Rect

from game.card.cut import Cut, pictured
from game.card.plan import Plan, Type, finished, inner, most, window
from game.card.rows import grid, stretched
from game.card.sheet import Sheet
from game.stage.picture import fitted
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px

WIDE_LEADING = 1.45


class Fit(NamedTuple):
    """Type and the picture's height, per cent of the shorter side; whether the mascot may stand by."""

    question: float
    option: float
    tall: float
    friend: bool
    lines: int = 99
    """Only for questions of so many lines."""


FITS = (
    Fit(6.2, 4.3, 44, True, 2),
    Fit(5.4, 4.0, 38, True, 2),
    Fit(4.8, 3.7, 32, True, 4),
    Fit(4.5, 3.5, 30, True, 4),
    Fit(4.8, 3.6, 28, False),
    Fit(4.4, 3.3, 26, False),
    Fit(4.0, 3.0, 24, False),
    Fit(3.7, 2.7, 22, False),
    Fit(3.7, 2.4, 20, False),
)
"""From roomy to tight: the first at which all is seen is taken."""


def plan_asked(sheet: Sheet, stage: Stage, size: Size) -> Plan:
    """The largest type at which all is seen at once; at the floor the content is taller than its window."""
    for fit in FITS:
        plan = _plan(sheet, stage, size, fit)
        if not plan.scrolls and _lines(plan) <= fit.lines + portrait(size):
            break
    return plan


def _lines(plan: Plan) -> int:
    """How many lines the question takes."""
    return plan.rects["question"].h // round(plan.type.question * WIDE_LEADING)


def _plan(sheet: Sheet, stage: Stage, size: Size, fit: Fit) -> Plan:
    card = most(size)
    space = inner(size, card)
    type_ = Type.of(size, fit.question, fit.option, fit.option, stage.scale)
    cut, foot = (
        Cut(size, False, type_.option, sheet.question.minefield),
        px(size, 12.4) if sheet.several else 0,
    )
    seen, tail = window(size, card, foot), px(size, 1.4 if foot else 4)
    tops = _question(sheet, stage, size, space, type_.question, px(size, fit.tall), fit.friend)
    below = max(rect.bottom for rect in tops.values()) + px(size, 3.4)
    options = _options(sheet, stage, cut, space.move(0, below - space.y), px(size, fit.tall + 4))
    spare = max(0, seen.bottom - tail - max(rect.bottom for rect in options))
    spare -= stretched(options, spare, _tallest(sheet, size, options[0]))
    if not portrait(size):
        _spread(tops, options, spare)
    rects = tops | {f"option:{at}": rect for at, rect in enumerate(options)}
    if foot:
        rects |= _foot(size, card, space)
    content = max(rect.bottom for rect in options) + tail - seen.y
    return finished(Plan(size, card, seen, content, type_, cut, rects), foot)


def _spread(tops: dict[str, Rect], options: list[Rect], spare: int) -> None:
    """Options to the card's foot, the question to the middle of what is left above."""
    for rect in tops.values():
        rect.y += spare // 2
    for rect in options:
        rect.y += spare


def _tallest(sheet: Sheet, size: Size, option: Rect) -> int:
    """How high an option grows where there is room."""
    if sheet.question.verdict is not None:
        return min(px(size, 42), option.w + px(size, 4.3))
    if any(pictured(sheet, at) for at in range(len(sheet.order))):
        return px(size, 25)
    return px(size, 16.5 if portrait(size) else 15)


def _options(sheet: Sheet, stage: Stage, cut: Cut, space: Rect, most: int) -> list[Rect]:
    """The options, or the boards of a verdict, which are at first no more than `most` px high."""
    if sheet.question.verdict is None:
        return grid(sheet, stage, cut, space)
    gap = px(cut.size, 3)
    wide = (space.w - 2 * gap) // 3
    high = min(most, px(cut.size, 30), wide + px(cut.size, 4.3))
    return [Rect(space.x + i * (wide + gap), space.y, wide, high) for i in range(3)]


def _foot(size: Size, card: Rect, space: Rect) -> dict[str, Rect]:
    """What stays at the bottom while options are ticked: how many are right, and the button that answers."""
    button = Rect(0, 0, px(size, 27), px(size, 9))
    button.bottomright = (space.right, card.bottom - px(size, 3.4))
    return {"hint": Rect(space.x, button.y, button.x - space.x - px(size, 3), button.h), "confirm": button}


def _question(
    sheet: Sheet, stage: Stage, size: Size, space: Rect, type_px: int, tall: int, friend: bool
) -> dict[str, Rect]:
    """The question and what it is about: side by side, or upright one above the other."""
    words = stage.words.of(sheet.question.ask)
    upright = portrait(size)
    box = (space.w, round(tall * 1.25)) if upright else (round(space.w * 0.36), tall)
    shown = _shown(sheet.question.picture, stage, box)
    name = "picture" if shown else "figure"
    if not shown and friend and not any(pictured(sheet, at) for at in range(len(sheet.order))):
        shown = (round(tall * 1.14), round(tall * 0.9))
    if not shown:
        return {"question": Rect(space.x, space.y, space.w, _height(stage, words, type_px, space.w))}
    if upright:
        picture = Rect(space.centerx - shown[0] // 2, space.y, *shown)
        top = picture.bottom + px(size, 3.2)
        return {
            name: picture,
            "question": Rect(space.x, top, space.w, _height(stage, words, type_px, space.w)),
        }
    gap = px(size, 4.5)
    wide = space.w - shown[0] - gap
    high = _height(stage, words, type_px, wide)
    if name == "picture":  # it grows into what the lines leave free
        wide = _written(stage, words, type_px, wide)
        shown = fitted(shown, (space.w - wide - gap, max(high, tall)))
    middle = space.y + max(high, shown[1]) // 2
    picture = Rect(space.right - shown[0], middle - shown[1] // 2, *shown)
    return {"question": Rect(space.x, middle - high // 2, wide, high), name: picture}


def _written(stage: Stage, words: str, type_px: int, wide: int) -> int:
    """The width, at most `wide` px, in which the evened lines stay as they are."""
    lines = stage.letters.lines(words, "bold", type_px, wide, balanced=True)
    longest = max(stage.letters.width(line, "bold", type_px) for line in lines)
    longest += type_px  # a quotation mark may hang
    same = stage.letters.lines(words, "bold", type_px, longest, balanced=True) == lines
    return longest if same and longest < wide else wide


def _height(stage: Stage, words: str, type_px: int, wide: int) -> int:
    return stage.letters.height(words, "bold", type_px, wide, WIDE_LEADING)


def _shown(path: Path | None, stage: Stage, box: Size) -> Size | None:
    """How large the question's picture is in `box` px; None without one that can be had.

    The file is decoded once at a good size, whatever the fits try.
    """
    image = stage.art.picture(path, (960, 960)) if path is not None else None
    return fitted(image.get_size(), box) if image is not None else None
