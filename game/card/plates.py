"""An option on the card: a plate with its letter in a shape, its words, its picture and its mark."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect, Surface

from game.card import badges
from game.card.cut import Cut, reason, said
from game.card.looks import Look, look, own_colour, state
from game.card.pictures import rounded
from game.card.plan import Plan
from game.card.prose import parted
from game.card.sheet import Sheet
from game.card.signs import BOMB, SAFE, sign
from game.card.slices import drawn_out
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.theme import GREEN_DEEP, INK, NAVY, SLATE, WHITE, Size, mixed, px
from game.stage.typeset import Weight
from game.stage.widgets import write

LETTERS = "ABCDEF"


def margin(size: Size) -> int:
    """How far a plate's shadow reaches, in px."""
    return px(size, 1.2)


def plate_radius(size: Size) -> int:
    return px(size, 2.6)


def draw_plate(
    canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet, at: int, *, down: bool = False
) -> None:
    """The option at a position as `plan` and `sheet` have it; `down` while it is pressed."""
    size, rect = plan.size, plan.rects[f"option:{at}"]
    if state(sheet, at) != "aside":
        spread = margin(size)
        shadow = soft_rect(rect.size, plate_radius(size), spread, NAVY, 14 if down else 34)
        canvas.blit(shadow, (rect.x - spread, rect.y - spread + spread // 3))
    plate = _Plate(plan.cut, sheet, at, look(sheet, at), down)
    canvas.blit(plate.body(stage, rect), rect.topleft)
    face = rect.move(0, plate.sunk)
    plate.letter(canvas, stage, face)
    plate.picture(canvas, stage, face)
    plate.words(canvas, stage, face)


@dataclass(frozen=True, slots=True)
class _Plate:
    cut: Cut
    sheet: Sheet
    at: int
    look: Look
    down: bool

    @property
    def sunk(self) -> int:
        """How far a pressed plate has gone down, in px."""
        return round(self.cut.lip * 0.75) if self.down else 0

    @property
    def shape(self) -> str:
        if self.cut.acts:
            return "circle"
        shapes = badges.SHAPES if self.sheet.question.verdict is None else badges.VERDICT_SHAPES
        return shapes[self.at % len(shapes)]

    def reach(self, high: int) -> float:
        """The radius of the letter's shape on a face `high` px high."""
        share = 0.42 if self.cut.acts else 0.37
        return min(self.cut.badge * share, high * 0.37, min(self.cut.size) * 0.037)

    def body(self, stage: Stage, rect: Rect) -> Surface:
        """Everything but the words: drawn narrow, then drawn out."""
        left, right = self.cut.badge + 2, max(self.cut.mark, 2 * plate_radius(self.cut.size))
        narrow = left + right + 2
        image = stage.art.drawn(document(narrow, rect.h, self.svg(narrow, rect.h)), (narrow, rect.h))
        return drawn_out(image, rect.size, (left, 0, right, 0))

    def svg(self, w: int, high: int) -> str:
        """Lip, outline, face, the coloured part of the letter with its shape, and the mark."""
        low, top, wide, shown = self.cut.lip, self.sunk, self.cut.badge, self.look
        h, radius = high - low, plate_radius(self.cut.size)
        line = max(2.0, min(self.cut.size) * shown.line / 100)
        light = gradient("b", mixed(shown.badge, WHITE, 0.14), shown.badge, (0, top, wide, top + h))
        corner = (
            f"M{wide},{top} H{radius} A{radius},{radius} 0 0 0 0,{top + radius} V{top + h - radius} "
            f"A{radius},{radius} 0 0 0 {radius},{top + h} H{wide}Z"
        )
        return (
            light
            + block(0, low, w, h, radius, code(shown.lip))
            + block(0, top, w, h, radius, code(shown.edge))
            + block(line, top + line, w - 2 * line, h - 2 * line, radius - line, code(shown.fill))
            + f'<path d="{corner}" fill="url(#b)"/>'
            + badges.shape(self.shape, wide / 2, top + h / 2, self.reach(h), code(WHITE))
            + (self._sign(top + h / 2) if self.cut.acts else self._mark(w, top + h / 2))
        )

    def _sign(self, y: float) -> str:
        """A bomb on what is taken for a mine; once answered on each mine, on others a shield, and a mark."""
        now, x, reach = state(self.sheet, self.at), self.cut.badge / 2, self.reach(10_000)
        if now == "plain":
            return ""
        mine = now == "ticked" or self.at in self.sheet.rights
        colour = INK if mine else SLATE if now == "aside" else GREEN_DEEP
        body = sign(BOMB if mine else SAFE, x, y, reach * 0.058, colour)
        spot = x + reach * 0.66, y + reach * 0.74, reach * 0.54
        match now:
            case "right":
                return body + badges.right_mark(*spot)
            case "missed":
                return body + badges.overlooked_mark(*spot)
            case "wrong":
                return body + badges.wrong_mark(*spot)
        return body

    def _mark(self, w: int, y: float) -> str:
        if not self.cut.marked(self.sheet, self.at):
            return ""
        x, radius = w - self.cut.mark * 0.55, self.cut.mark * (0.32 if self.cut.thin else 0.3)
        match state(self.sheet, self.at):
            case "right":
                return badges.right_mark(x, y, radius)
            case "missed":
                return badges.missed_mark(x, y, radius)
            case "wrong":
                return badges.wrong_mark(x, y, radius)
            case now:
                colour = own_colour(self.sheet, self.at)
                return badges.tick_box(x, y, radius, colour, ticked=now == "ticked")

    def letter(self, canvas: Canvas, stage: Stage, face: Rect) -> None:
        """A to F, or the number of an act; a verdict's shape or an act's sign speaks for itself."""
        if self.sheet.question.verdict is not None:
            return
        if self.cut.acts and state(self.sheet, self.at) != "plain":
            return
        high = face.h - self.cut.lip
        reach = self.reach(high)
        at = (face.x + self.cut.badge / 2, face.y + high / 2 + badges.letter_drop(self.shape) * reach)
        text = str(self.at + 1) if self.cut.acts else LETTERS[self.at]
        write(canvas, stage, text, at, round(reach * 0.98), colour=self.look.letter, align="center")

    def picture(self, canvas: Canvas, stage: Stage, face: Rect) -> None:
        option, box = self.sheet.option(self.at), self.cut.picture(self.sheet, face, self.at)
        if option is None or option.picture is None or box is None:
            return
        image = stage.art.picture(option.picture, box.size)
        if image is not None:
            image = rounded(image, px(self.cut.size, 1.2))
            at = (box.centerx - image.get_width() / 2, box.centery - image.get_height() / 2)
            canvas.blit(image, at)

    def words(self, canvas: Canvas, stage: Stage, face: Rect) -> None:
        box, words = self.cut.words(self.sheet, face, self.at), said(self.sheet, stage, self.at)
        images = [self._set(stage, words, "bold", self.cut.type_px, box.w)]
        if self.cut.thin and (why := reason(self.sheet, stage, self.at)):
            images.append(self._set(stage, why, "medium", self.cut.reason_px, box.w))
        y = box.centery - sum(image.get_height() for image in images) / 2
        for image in images:
            canvas.blit(image, (box.x, y))
            y += image.get_height()

    def _set(self, stage: Stage, words: str, weight: Weight, type_px: int, wide: int) -> Surface:
        if self.cut.acts:
            words = parted(stage, words, weight, type_px, wide)
        return stage.letters.paragraph(
            words, weight, type_px, self.look.text, wide, leading=self.cut.leading, balanced=True
        )
