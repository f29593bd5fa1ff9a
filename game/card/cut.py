"""How an option's plate is cut: where on it letter, picture, words and mark lie."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.card.sheet import Sheet, verdict_key
from game.stage.stage import Stage
from game.stage.theme import FLOOR, Size, px

LEADING = 1.3
REASON = 0.88
"""The size of an act's reason, of that of the act."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Thick plates wait for an answer, `thin` ones have it. `type_px` is the size of their words.

    `acts` are a minefield's: nine narrow plates whose coloured part is also what is ticked and marked.
    """

    size: Size
    thin: bool
    type_px: int
    acts: bool = False

    @property
    def badge(self) -> int:
        """The width of the coloured part with the letter."""
        if self.acts:
            return px(self.size, 5.4 if self.thin else 7)
        return min(px(self.size, 8.6), round(self.type_px * 2.7)) if self.thin else px(self.size, 10.4)

    @property
    def mark(self) -> int:
        """The width kept for a check, a cross or a box to tick."""
        return min(px(self.size, 7.4), round(self.type_px * 2.5)) if self.thin else px(self.size, 7.4)

    @property
    def lip(self) -> int:
        return max(2, px(self.size, 0.8))

    @property
    def gap(self) -> int:
        """Between two plates."""
        if self.acts:
            return px(self.size, 1.2 if self.thin else 1.8)
        return px(self.size, 1.7 if self.thin else 2.6)

    def least(self, *, pictured: bool) -> int:
        """How high a plate is at least: as a finger needs it, or once answered as its type does."""
        if pictured:
            return px(self.size, 11 if self.thin else 17)
        if self.acts:
            return px(self.size, 7 if self.thin else 9.4)
        return min(px(self.size, 8.4), round(self.type_px * 2.5)) if self.thin else px(self.size, 11.4)

    def marked(self, sheet: Sheet, at: int) -> bool:
        """Whether the option carries a box to tick, or on an explained card a check or a cross."""
        if self.acts:
            return False
        return at in sheet.ticked | sheet.rights if self.thin else sheet.several

    def picture(self, sheet: Sheet, rect: Rect, at: int) -> Rect | None:
        """Where the option's own picture lies on its plate `rect`, if it has one."""
        if not pictured(sheet, at):
            return None
        pad = px(self.size, 1.1)
        high = rect.h - self.lip - 2 * pad
        return Rect(
            rect.x + self.badge + pad, rect.y + pad, min(round(rect.w * 0.36), round(high * 1.5)), high
        )

    def words(self, sheet: Sheet, rect: Rect, at: int) -> Rect:
        """Where the option's words lie on its plate `rect`."""
        pad, above = px(self.size, 1.6 if self.thin else 2.1), px(self.size, 0.7 if self.thin else 1.3)
        if self.acts:
            pad, above = (
                px(self.size, 1.3),
                self.type_px - px(self.size, 1.9) if self.thin else px(self.size, 0.8),
            )
        picture = self.picture(sheet, rect, at)
        left = (picture.right if picture else rect.x + self.badge) + pad
        right = rect.right - (self.mark if self.marked(sheet, at) else pad)
        return Rect(left, rect.y + above, right - left, rect.h - self.lip - 2 * above)

    def height(self, sheet: Sheet, stage: Stage, at: int, wide: int, least: int) -> int:
        """What the option's words need on a plate `wide` px wide and `least` px high or higher."""
        box = self.words(sheet, Rect(0, 0, wide, least), at)
        text = stage.letters.height(said(sheet, stage, at), "bold", self.type_px, box.w, self.leading)
        if self.thin and (why := reason(sheet, stage, at)):
            text += stage.letters.height(why, "medium", self.reason_px, box.w, self.leading)
        return max(least, text + least - box.h)

    @property
    def leading(self) -> float:
        """Of the words: acts are set closer, with their reasons below them."""
        return 1.2 if self.acts and self.thin else LEADING

    @property
    def reason_px(self) -> int:
        """The size of the words below an act."""
        return max(-(-round(min(self.size) * FLOOR) // 100), round(self.type_px * REASON))


def pictured(sheet: Sheet, at: int) -> bool:
    """Whether the option has a picture of its own."""
    option = sheet.option(at)
    return option is not None and option.picture is not None


def said(sheet: Sheet, stage: Stage, at: int) -> str:
    """The words of the option or verdict at a position, in the language that is on."""
    option = sheet.option(at)
    if option is not None:
        return stage.words.of(option.text)
    return stage.words(verdict_key(sheet.question, sheet.order[at]))


def reason(sheet: Sheet, stage: Stage, at: int) -> str:
    """Why an act that was mistaken for a mine, or for none, is not one: it stands below the act."""
    mistaken = sheet.question.minefield and (at in sheet.ticked) != (at in sheet.rights)
    option = sheet.option(at) if mistaken else None
    return stage.words.of(option.because) if option is not None and option.because is not None else ""
