"""Where everything on a card lies, for one window, one language and one state of the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pygame import Rect

from game.card.cut import Cut
from game.stage.theme import FLOOR, Size, portrait, px

QUESTION_FLOOR = 3.7
"""The question is never smaller than this (per cent of the shorter side), all else never than FLOOR."""
ANSWERED_FLOOR = 3.0
"""Once it is answered the explanation is what one reads: the question is no smaller than this."""
BODY_LEADING = 1.5
SQUARISH = 1.45
"""In a window that is less wide for its height, the card goes on to the right edge."""
HEADING = 4.8
"""The type of an explanation's heading (per cent of the shorter side)."""
FIXED = ("hint", "confirm", "next")
"""What may stand below the part that scrolls."""


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of type in px."""

    question: int
    option: int
    body: int
    leading: float = BODY_LEADING
    """Of the explanation's lines."""

    @staticmethod
    def of(
        size: Size,
        question: float,
        option: float,
        body: float,
        scale: float = 1.0,
        least: float = QUESTION_FLOOR,
        leading: float = BODY_LEADING,
    ) -> Type:
        """From per cent of the shorter side, `scale` times as large, never below the floors.

        That of the question is `least` per cent.
        """

        def at_least(per_cent: float, floor: float) -> int:
            return max(px(size, scale * per_cent), int(-(-min(size) * floor // 100)))

        return Type(at_least(question, least), at_least(option, FLOOR), at_least(body, FLOOR), leading)


def heading_px(size: Size, type_: Type) -> int:
    """The type of an explanation's heading, never far from that of the words below it."""
    return min(px(size, HEADING), round(type_.body * 1.5))


@dataclass(frozen=True, slots=True)
class Plan:
    """All rectangles in window pixels, those of the content as they lie before scrolling.

    `window` is the part of the card through which the content is seen, `content` the height in px of what
    there is to see. Names: question, picture, figure, option:0…, panel, mascot, heading, because:0…, why,
    law:0…, hint, confirm, next. The last three stay where they are when the content scrolls.
    """

    size: Size
    card: Rect
    window: Rect
    content: int
    type: Type
    cut: Cut
    rects: dict[str, Rect] = field(default_factory=dict)

    @property
    def thin(self) -> bool:
        """Whether this is a card that explains: its options are thin."""
        return self.cut.thin

    @property
    def scrolls(self) -> bool:
        return self.content > self.window.h

    @property
    def header(self) -> Rect:
        return Rect(self.card.x, self.card.y, self.card.w, header_height(self.size, thin=self.thin))


def header_height(size: Size, *, thin: bool = False) -> int:
    """In px, of a card that asks or, `thin`, of one that explains."""
    return px(size, 9.2 if thin else 10.4)


def meander_height(size: Size) -> int:
    """In px, of the band of 回纹 under the header."""
    return px(size, 1.7)


def lip_height(size: Size) -> int:
    """The card's own thickness."""
    return max(2, px(size, 0.8))


def most(size: Size, *, tight: bool = False) -> Rect:
    """The largest card: clear of the system buttons, which stand on the left or, upright, above.

    A `tight` one leaves no more room around than it must. Where the window is nearly square, buttons and
    card share its width; else the card is in the middle.
    """
    width, height = size
    if portrait(size):
        top, side = px(size, 12.4), px(size, 4)
        return Rect(side, top, width - 2 * side, height - top - px(size, 4))
    side = max(px(size, 11.8), 0 if tight else round(width * 0.095), (width - round(height * 1.7)) // 2)
    right = px(size, 2.6) if width < SQUARISH * height else side
    top = px(size, 2.6 if tight else 4.2)
    return Rect(side, top, width - side - right, height - top - px(size, 3 if tight else 4.2))


def inner(size: Size, card: Rect, *, thin: bool = False, tight: bool = False) -> Rect:
    """Where the content of `card` begins and how wide it is; its height is that of the card's paper."""
    edge = px(size, 3.2 if tight else 5.2)
    top = card.y + header_height(size, thin=thin) + meander_height(size) + px(size, 1.8 if tight else 2.6)
    return Rect(card.x + edge, top, card.w - 2 * edge, card.bottom - lip_height(size) - px(size, 4) - top)


def finished(plan: Plan, foot: int) -> Plan:
    """The plan as it is, or in an upright window with the card only as tall as its content.

    `foot` px at the card's lower end are kept for what does not scroll.
    """
    slack = plan.window.h - plan.content
    if slack <= 0 or not portrait(plan.size):
        return plan
    down = round(slack * 0.4)
    for name, rect in plan.rects.items():
        rect.y += down - (slack if foot and name in FIXED else 0)
    card, window = plan.card.move(0, down), plan.window.move(0, down)
    card.h -= slack
    window.h -= slack
    return replace(plan, card=card, window=window)


def window(size: Size, card: Rect, foot: int, *, thin: bool = False) -> Rect:
    """The part of the card through which the content is seen, `foot` px above its lower end."""
    top = card.y + header_height(size, thin=thin) + meander_height(size) + px(size, 0.9)
    return Rect(card.x, top, card.w, card.bottom - lip_height(size) - foot - top)
