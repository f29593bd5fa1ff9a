"""The sheet that a round ends on: what to remember of the questions that were missed."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.fair.folio import Page, folio
from game.fair.missed import Review
from game.fair.reminder import reminder
from game.fair.row import draw_row
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BROWN, FLOOR, INK, SAND, Colour, Size, mixed, px, rgb
from game.stage.widgets import fitting, panel, round_button, write

SPARKLES: Final = ((-0.78, -0.28, 0.26), (-1.0, 0.12, 0.16), (0.76, -0.36, 0.19), (0.96, 0.04, 0.28))
"""Around the trophy: place from its middle and size, in its heights."""
HUES: Final[tuple[Colour, ...]] = tuple(map(rgb, ("#D2412F", "#2270D2", "#7A5AE0", "#C26A00", "#148060")))
"""Of the missed questions, in turn: so one tells them apart."""


class Memo:
    """Sets the sheet once for each size of the window, each language and each state of the review."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._set_for: tuple[Review, Size, str] | None = None
        self._pages: tuple[Page, ...] = ()

    def pages(self, review: Review, rect: Rect, size: Size) -> tuple[Page, ...]:
        """The pages on a sheet in `rect`; none if nothing was missed."""
        lang, before = self._stage.words.lang, self._set_for
        if before is None or before[0] is not review or before[1:] != (size, lang):
            self._set_for = review, size, lang
            missed = ((answer, answer.asking.question.id in review.learned) for answer in review.missed)
            said = [reminder(self._stage, answer, learned=learned) for answer, learned in missed]
            self._pages = folio(self._stage, said, listing(rect, size), size)
        return self._pages

    def draw(self, canvas: Canvas, rect: Rect, review: Review, page: int) -> None:
        """The sheet in `rect` without its stars. Draw it on a canvas that is kept."""
        panel(canvas, self._stage, rect, edge=mixed(SAND, BROWN, 0.25))
        size = canvas.size
        line = Rect(rect.x + px(size, 4.4), rect.y + px(size, 15.2), rect.w - px(size, 8.8), px(size, 1.7))
        image = self._stage.art.drawn(shapes.meander(line.w, line.h, SAND), line.size)
        canvas.blit(image, line.topleft)
        pages = self.pages(review, rect, size)
        if not pages:
            _praise(canvas, self._stage, rect, review)
            return
        _heading(canvas, self._stage, rect, review, (page, len(pages)))
        before = sum(map(len, pages[:page]))
        for k, (said, setting, row) in enumerate(pages[page], before):
            draw_row(canvas, self._stage, row, said, setting, HUES[k % len(HUES)])


def draw_pager(canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The two buttons that turn pages: `page:back` and `page:on`."""
    places = pager(rect, canvas.size)
    round_button(canvas, stage, "page:back", places["page:back"], icon="ui/back")
    round_button(canvas, stage, "page:on", places["page:on"], icon="ui/arrow")


def pager(rect: Rect, size: Size) -> dict[str, Rect]:
    """Where the two page buttons are."""
    side = px(size, 7)
    y = heading(rect, size).centery - side // 2 - px(size, 0.5)  # its lip, too, is clear of the rows
    on = Rect(rect.right - px(size, 3.4) - side, y, side, side)
    return {"page:back": on.move(-side - px(size, 9.4), 0), "page:on": on}


def heading(rect: Rect, size: Size) -> Rect:
    """Where the sheet says how many were right."""
    return Rect(rect.x + px(size, 4), rect.y + px(size, 17.2), rect.w - px(size, 8), px(size, 7.8))


def listing(rect: Rect, size: Size) -> Rect:
    """Where the missed questions are listed."""
    top = heading(rect, size).bottom + px(size, 0.7)
    return Rect(rect.x + px(size, 3.4), top, rect.w - px(size, 6.8), rect.bottom - px(size, 2.6) - top)


def _heading(sheet: Canvas, stage: Stage, rect: Rect, review: Review, page: tuple[int, int]) -> None:
    size, area, (number, count) = sheet.size, heading(rect, sheet.size), page
    words = "results.some" if review.right else "results.none_right"
    text = stage.words(words, right=review.right, missed=len(review.missed))
    room = area.w - (px(size, 26) if count > 1 else 0)
    big = fitting(stage, text, "bold", px(size, 3.5), room, px(size, FLOOR))
    write(sheet, stage, text, (area.x, area.centery), big)
    if count > 1:
        middle = (pager(rect, size)["page:back"].right + pager(rect, size)["page:on"].left) / 2
        label = stage.words("results.page", page=number + 1, pages=count)
        write(sheet, stage, label, (middle, area.centery), px(size, 3.1), colour=BROWN, align="center")


def _praise(sheet: Canvas, stage: Stage, rect: Rect, review: Review) -> None:
    """Nothing was missed: a cup, and a word to take along; the fair's stamp where nothing was asked."""
    area = listing(rect, sheet.size)
    area = Rect(area.x, area.y - px(sheet.size, 6), area.w, area.h + px(sheet.size, 6))
    drawing = "cup" if review.total else "stamp-horse"
    cup = stage.art.svg(drawing, height=min(round(area.h * 0.54), px(sheet.size, 25)))
    place = cup.get_rect(midtop=(area.centerx, area.y))
    sheet.blit(cup, place.topleft)
    for right, down, side in SPARKLES if review.total else ():
        spark = stage.art.svg("sparkle", height=round(place.h * side))
        at = place.centerx + round(right * place.h), place.centery + round(down * place.h)
        sheet.blit(spark, spark.get_rect(center=at).topleft)
    text = stage.words("results.perfect" if review.total else "results.nothing", total=review.total)
    big = fitting(stage, text, "title", px(sheet.size, 6), area.w, px(sheet.size, FLOOR))
    middle = area.y + cup.get_height() + px(sheet.size, 4.6)
    write(sheet, stage, text, (area.centerx, middle), big, weight="title", colour=BROWN, align="center")
    if review.total:
        top = round(middle + px(sheet.size, 4.4))
        _more(sheet, stage, Rect(area.x, top, area.w, area.bottom - top))


def _more(sheet: Canvas, stage: Stage, room: Rect) -> None:
    text = stage.words("results.perfect_more")
    sizes = [px(sheet.size, per) for per in (3.6, 3.3, 3.0, 2.7, FLOOR)]
    fit = stage.letters.fit(text, "bold", room.w, room.h, sizes, leading=1.4)
    image = stage.letters.paragraph(
        text, "bold", fit, INK, room.w, leading=1.4, align="center", balanced=True
    )
    sheet.blit(image, (room.centerx - image.get_width() / 2, room.y))
