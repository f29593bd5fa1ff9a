"""The sheet that a round ends on: its stars, and what to remember of the questions that were missed."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.fair.missed import Review
from game.fair.reminder import draw_row
from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.motion import overshoot, progress
from game.stage.stage import Stage
from game.stage.theme import (
    BROWN,
    FLOOR,
    INK,
    SAND,
    Colour,
    mixed,
    px,
    rgb,
)
from game.stage.widgets import fitting, panel, round_button, write

SPARKLES: Final = ((-0.75, -0.3, 0.3), (-0.98, 0.14, 0.18), (0.74, -0.38, 0.22), (0.95, 0.0, 0.32))
"""Around the trophy: place from its middle and size, in its heights."""
HUES: Final[tuple[Colour, ...]] = tuple(map(rgb, ("#D2412F", "#2270D2", "#7A5AE0", "#C26A00", "#148060")))
"""Of the missed questions, in turn: so one tells them apart."""
STARS: Final = 5
APART: Final = 0.12
"""Seconds from star to star."""
POP: Final = 0.26
POSES: Final = 6
"""Sizes of a star on its way to the full one."""
LOW: Final = 15.6
"""Height of a missed question at least, and the gap between two, in per cent of the shorter side."""
GAP: Final = 1.5
LIFTED: Final = (0.0, 0.09, 0.14, 0.09, 0.0)
"""How much higher than the outer ones each star stands, in its own heights."""


def rows(room: Rect, size: tuple[int, int]) -> int:
    """How many missed questions fit on the sheet at once."""
    return max(1, (_list(room, size).h + px(size, GAP)) // px(size, LOW + GAP))


def pages(room: Rect, size: tuple[int, int], review: Review) -> int:
    """How many pages the missed questions fill."""
    return max(1, -(-len(review.missed) // rows(room, size)))


def draw_sheet(canvas: Canvas, stage: Stage, rect: Rect, review: Review, page: int) -> None:
    """The sheet in `rect` without its stars. Several pages offer `page:back` and `page:on`."""
    panel(canvas, stage, rect, edge=mixed(SAND, BROWN, 0.25))
    key = ("memo", review.missed, review.learned, review.right, review.total, page, stage.words.lang)
    baked(canvas, stage, key, rect, lambda sheet: _write(sheet, stage, rect, review, page))
    if pages(rect, canvas.size, review) > 1:
        _pager(canvas, stage, rect)


def draw_stars(canvas: Canvas, stage: Stage, rect: Rect, earned: int, t: float) -> None:
    """Five stars on top of the sheet; the earned ones pop up one after the other from `t` = 0."""
    for k, place in enumerate(stars(rect, canvas.size)):
        empty = stage.art.svg("star-empty", height=place.h)
        canvas.blit(empty, empty.get_rect(center=place.center).topleft)
        pose = round(POSES * overshoot(progress(t, k * APART, POP))) if k < earned else 0
        for size in range(1, POSES + 2):
            star = stage.art.svg("star", height=round(place.h * size / POSES))
            if size == pose:
                canvas.blit(star, star.get_rect(center=place.center).topleft)


def stars(rect: Rect, size: tuple[int, int]) -> list[Rect]:
    """Where the five stars stand on the sheet in `rect`."""
    side = min(px(size, 11.6), round(rect.w * 0.165))
    pitch = min((rect.w - px(size, 8)) / STARS, side * 1.25)
    found = []
    for k in range(STARS):
        place = Rect(0, 0, side, side)
        place.center = (
            round(rect.centerx + pitch * (k - 2)),
            round(rect.y + px(size, 8.9) - LIFTED[k] * side),
        )
        found.append(place)
    return found


def pager(rect: Rect, size: tuple[int, int]) -> dict[str, Rect]:
    """Where the two page buttons are."""
    side = px(size, 7)
    y = _heading(rect, size).centery - side // 2
    on = Rect(rect.right - px(size, 3.4) - side, y, side, side)
    return {"page:back": on.move(-side - px(size, 9.4), 0), "page:on": on}


def _heading(rect: Rect, size: tuple[int, int]) -> Rect:
    return Rect(rect.x + px(size, 4), rect.y + px(size, 18.0), rect.w - px(size, 8), px(size, 7.2))


def _list(rect: Rect, size: tuple[int, int]) -> Rect:
    """Where the missed questions are listed."""
    top = _heading(rect, size).bottom + px(size, 0.6)
    return Rect(rect.x + px(size, 3.4), top, rect.w - px(size, 6.8), rect.bottom - px(size, 2.9) - top)


def _write(sheet: Canvas, stage: Stage, rect: Rect, review: Review, page: int) -> None:
    size = sheet.size
    line = Rect(rect.x + px(size, 4.4), rect.y + px(size, 15.8), rect.w - px(size, 8.8), px(size, 1.7))
    sheet.blit(stage.art.drawn(shapes.meander(line.w, line.h, SAND), line.size), line.topleft)
    if not review.missed:
        _praise(sheet, stage, rect, review)
        return
    heading = _heading(rect, size)
    count = pages(rect, size, review)
    words = "results.some" if review.right else "results.none_right"
    text = stage.words(words, right=review.right, missed=len(review.missed))
    room = heading.w - (px(size, 26) if count > 1 else 0)
    big = fitting(stage, text, "bold", px(size, 3.5), room, px(size, FLOOR))
    write(sheet, stage, text, (heading.x, heading.centery), big)
    if count > 1:
        middle = (pager(rect, size)["page:back"].right + pager(rect, size)["page:on"].left) / 2
        label = stage.words("results.page", page=page + 1, pages=count)
        write(sheet, stage, label, (middle, heading.centery), px(size, 3.1), colour=BROWN, align="center")
    _rows(sheet, stage, rect, review, page)


def _rows(sheet: Canvas, stage: Stage, rect: Rect, review: Review, page: int) -> None:
    area, fit, gap = _list(rect, sheet.size), rows(rect, sheet.size), px(sheet.size, GAP)
    shown = review.missed[page * fit : (page + 1) * fit]
    share = fit if len(review.missed) > fit else len(shown)
    height = min((area.h - (share - 1) * gap) // share, px(sheet.size, 22))
    for k, answer in enumerate(shown):
        row = Rect(area.x, area.y + k * (height + gap), area.w, height)
        hue = HUES[(page * fit + k) % len(HUES)]
        draw_row(sheet, stage, row, answer, hue, learned=answer.asking.question.id in review.learned)


def _praise(sheet: Canvas, stage: Stage, rect: Rect, review: Review) -> None:
    """Nothing was missed: a trophy, and a word to take along."""
    area = _list(rect, sheet.size)
    area.top -= px(sheet.size, 6)
    key = "results.perfect" if review.total else "results.nothing"
    text = stage.words(key, total=review.total)
    cup = stage.art.svg(
        "ui/trophy", height=min(round(area.h * 0.46), px(sheet.size, 21)), tint=("#1F2B4D", "#F2B01E")
    )
    place = cup.get_rect(midtop=(area.centerx, area.y))
    sheet.blit(cup, place.topleft)
    for right, down, side in SPARKLES:
        spark = stage.art.svg("sparkle", height=round(place.h * side))
        at = place.centerx + round(right * place.h), place.centery + round(down * place.h)
        sheet.blit(spark, spark.get_rect(center=at).topleft)
    big = fitting(stage, text, "title", px(sheet.size, 6), area.w, px(sheet.size, FLOOR))
    middle = area.y + cup.get_height() + px(sheet.size, 5.4)
    write(sheet, stage, text, (area.centerx, middle), big, weight="title", colour=BROWN, align="center")
    if not review.total:
        return
    more, top = stage.words("results.perfect_more"), middle + px(sheet.size, 4.4)
    room = Rect(area.x, round(top), area.w, round(area.bottom - top))
    sizes = [px(sheet.size, per) for per in (3.3, 3.0, 2.7, FLOOR)]
    fit = stage.letters.fit(more, "bold", room.w, room.h, sizes, leading=1.4)
    image = stage.letters.paragraph(
        more, "bold", fit, INK, room.w, leading=1.4, align="center", balanced=True
    )
    sheet.blit(image, (room.centerx - image.get_width() / 2, room.y))


def _pager(canvas: Canvas, stage: Stage, rect: Rect) -> None:
    places = pager(rect, canvas.size)
    round_button(canvas, stage, "page:back", places["page:back"], icon="ui/back")
    round_button(canvas, stage, "page:on", places["page:on"], icon="ui/arrow")
