"""The strip below the card: where one is in the file, and what is wrong there, with its line."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.bank.question import Problem
from game.desk.preview_file import Watched
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.shapes import block, code, document
from game.stage.stage import Stage
from game.stage.theme import CORAL_DEEP, FLOOR, GREEN_DEEP, PAPER, SLATE, Size, portrait, px, rgb
from game.stage.widgets import round_button, write

SHARE: Final = 0.2
"""The strip's part of the window's height."""
NOTE: Final = rgb("#8A5A12")
LEADING: Final = 1.28


def strip(size: Size) -> Rect:
    """Where it lies."""
    high = round(size[1] * (0.16 if portrait(size) else SHARE))
    return Rect(0, size[1] - high, size[0], high)


def draw_strip(canvas: Canvas, stage: Stage, file: Watched, at: int) -> None:
    """The way through the file, its name and the line, and the problems that belong here."""
    size, area = canvas.size, strip(canvas.size)
    side, edge = px(size, 7.4), px(size, 2)
    back = Rect(edge, area.y + edge, side, side)
    on = back.move(side + edge, 0)
    room = Rect(on.right + 2 * edge, area.y + edge, area.right - on.right - 4 * edge, area.h - 2 * edge)
    problems, place = file.of(at), _place(stage, file, at)
    key = ("preview strip", place, problems, stage.words.lang)
    baked(canvas, stage, key, area, lambda sheet: _paint(sheet, stage, area, room, place, problems))
    if len(file.questions) > 1:
        round_button(canvas, stage, "page:back", back, icon="ui/back")
        round_button(canvas, stage, "page:on", on, icon="ui/play")


def _place(stage: Stage, file: Watched, at: int) -> str:
    questions = file.questions
    if not questions:
        return stage.words("preview.empty", file=file.file.name)
    line = questions[at].line
    return stage.words("preview.place", file=file.file.name, n=at + 1, total=len(questions), line=line)


def _paint(
    sheet: Canvas, stage: Stage, area: Rect, room: Rect, place: str, problems: tuple[Problem, ...]
) -> None:
    size, type_px = sheet.size, px(sheet.size, 2.7)
    line = px(size, 0.5)
    face = block(0, 0, area.w, area.h, 0, code(PAPER)) + block(0, 0, area.w, line, 0, code(rgb("#DDAF5E")))
    sheet.blit(stage.art.drawn(document(area.w, area.h, face), area.size), area.topleft)
    write(sheet, stage, place, (room.x, room.y + type_px * 0.7), type_px, colour=SLATE)
    y = room.y + round(type_px * 1.6)
    if not problems:
        clean = stage.words("preview.clean")
        write(sheet, stage, clean, (room.x, y + type_px * 0.8), type_px, colour=GREEN_DEEP)
        return
    for shown, problem in enumerate(problems):
        image = _words(stage, size, problem, room.w)
        more = len(problems) - shown
        last = y + image.get_height() + (type_px * 1.4 if more > 1 else 0) > room.bottom
        if last and shown:
            write(sheet, stage, stage.words("preview.more", n=more), (room.x, y + type_px * 0.7), type_px)
            return
        sheet.blit(
            image.subsurface((0, 0, image.get_width(), min(image.get_height(), room.bottom - y))), (room.x, y)
        )
        y += image.get_height()
        if last:
            return


def _words(stage: Stage, size: Size, problem: Problem, wide: int) -> Surface:
    """A problem in the language that is on: its line, what, and how to mend it."""
    lang = stage.words.lang
    error = problem.severity == "error"
    text = stage.words(
        "preview.error" if error else "preview.note",
        line=problem.line,
        what=problem.what.in_(lang),
        fix=problem.fix.in_(lang),
    )
    colour = CORAL_DEEP if error else NOTE
    return stage.letters.paragraph(text, "bold", px(size, max(FLOOR, 2.6)), colour, wide, leading=LEADING)
