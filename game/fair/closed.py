"""What the fair shows while there is not a single question to read: why, and what to mend first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from pygame import Rect, Surface

from game.bank.question import Problem
from game.card.prose import prose
from game.fair.breeze import draw_clouds, draw_rotors
from game.fair.host import draw_host, draw_words
from game.fair.ornaments import arranged, extent, ornament
from game.fair.places import HORSE, title
from game.fair.sign import draw_sign
from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.scenery import meadow
from game.stage.stage import Stage
from game.stage.system import system_buttons, system_places
from game.stage.theme import BROWN, CORAL, CORAL_INK, FLOOR, WHITE, Size, mixed, portrait, px
from game.stage.typeset import Weight
from game.stage.widgets import fitting, panel, write

FOLDER: Final = "questions"
LEADING: Final = 1.4
SCALES: Final = (3.3, 3.0, 2.8, 2.6, FLOOR, 2.2, 2.0, 1.8)
"""Sizes of the text; those below the floor only for a message longer than any of ours."""
LEAST: Final = 9
"""Height of the line that says where a problem is, with the air inside its box and above it."""


def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: title, sheet, horse, bubble, lang, mute."""
    width, height = size
    tall = portrait(size)
    head = title(size)
    sheet = Rect(0, head.bottom + px(size, 2), min(px(size, 112), width - px(size, 10)), 0)
    sheet.h = px(size, 66) if tall else height - px(size, 36) - sheet.y + px(size, 9)
    sheet.centerx = width // 2
    horse = Rect(px(size, 3), 0, 0, px(size, 40 if tall else 24))
    horse.w = round(horse.h * HORSE)
    horse.bottom = height - px(size, 2)
    bubble = Rect(horse.right + px(size, 2), height - px(size, 15), 0, px(size, 10))
    bubble.w = min(px(size, 60), width - bubble.x - px(size, 4))
    rects = {"title": head, "sheet": sheet, "horse": horse, "bubble": bubble}
    return rects | system_places(size, home=False)


def draw(canvas: Canvas, stage: Stage, problems: Sequence[Problem], t: float) -> None:
    """The meadow without stalls, and a sheet with the first of `problems`, errors before warnings."""
    places, size = layout(canvas.size), canvas.size
    canvas.blit(stage.made(("closed", size), partial(_backdrop, stage, size)), (0, 0))
    draw_rotors(canvas, stage, t)
    draw_clouds(canvas, stage, t)
    draw_sign(canvas, stage, places["title"])
    sheet = places["sheet"]
    panel(canvas, stage, sheet)
    first = min(problems, key=lambda problem: problem.severity, default=None)
    key = ("closed", first, stage.words.lang)
    baked(canvas, stage, key, sheet, lambda page: _write(page, stage, sheet, first))
    draw_host(canvas, stage, places["horse"], t)
    draw_words(canvas, stage, places["bubble"], places["horse"], stage.words("lobby.empty_say"))
    system_buttons(canvas, stage, home=False)


def _backdrop(stage: Stage, size: Size) -> Surface:
    taken = list(layout(size).values())
    groups = arranged(stage.art, size, taken)
    clear = [*taken, *map(extent, groups)]
    scene = meadow(stage.art, size, clear=clear, turning=True)
    ornament(stage.art, scene, groups)
    return scene


def _write(page: Canvas, stage: Stage, sheet: Rect, problem: Problem | None) -> None:
    """The heading, and below it why there is nothing to play."""
    size = page.size
    area = sheet.inflate(-px(size, 10), -px(size, 7))
    head = _heading(page, stage, area)
    rest = Rect(area.x, head.bottom + px(size, 0.5), area.w, area.bottom - head.bottom - px(size, 0.5))
    if problem is None:
        _no_bank(page, stage, rest)
    else:
        _first(page, stage, rest, problem)


def _heading(page: Canvas, stage: Stage, area: Rect) -> Rect:
    """At the top of `area`, on one line; returns where it stands."""
    size, text = page.size, stage.words("lobby.empty")
    big = fitting(stage, text, "title", px(size, 6.4), area.w, px(size, FLOOR))
    middle = area.centerx, area.y + big * 0.6
    return write(page, stage, text, middle, big, weight="title", colour=BROWN, align="center")


def _no_bank(page: Canvas, stage: Stage, area: Rect) -> None:
    """There is nothing wrong, and nothing else either."""
    text = stage.words("lobby.empty_none", folder=FOLDER)
    sizes = [px(page.size, per) for per in SCALES]
    _paragraph(page, stage, area, text, "medium", stage.letters.fit(text, "medium", *area.size, sizes))


def _first(page: Canvas, stage: Stage, area: Rect, problem: Problem) -> None:
    """What to do, and the first problem in a box, in the largest letters in which nothing is cut."""
    size, words = page.size, stage.words
    why = words("lobby.empty_why", folder=FOLDER)
    what = f"{words.of(problem.what)} {words.of(problem.fix)}"
    least = px(size, LEAST)
    for type_size in (px(size, per) for per in SCALES):
        above = stage.letters.height(why, "medium", type_size, area.w, LEADING)
        below = stage.letters.height(what, "bold", type_size, area.w - px(size, 5), LEADING)
        if above + below + least <= area.h:
            break
    spare = max(0, area.h - above - below - least)
    above += min(spare // 2, px(size, 6))
    _paragraph(page, stage, Rect(*area.topleft, area.w, above), why, "medium", type_size)
    box = Rect(area.x, area.y + above + px(size, 1), area.w, 0)
    box.h = min(area.bottom - box.y, below + least + px(size, 1))
    _box(page, stage, box, _place(problem), what, type_size)


def _box(page: Canvas, stage: Stage, box: Rect, where: str, what: str, type_size: int) -> None:
    """Where the first problem is, and what."""
    size, pale = page.size, mixed(CORAL, WHITE, 0.9)
    plate = shapes.plate(box.w, box.h, px(size, 2), pale, mixed(CORAL, WHITE, 0.4), 0, max(2, px(size, 0.3)))
    page.blit(stage.art.drawn(plate, box.size), box.topleft)
    inner = box.inflate(-px(size, 5), -px(size, 2.6))
    small = fitting(stage, where, "bold", px(size, 3.1), inner.w, px(size, FLOOR))
    line = write(page, stage, where, (inner.x, inner.y + small * 0.7), small, colour=CORAL_INK)
    room = Rect(inner.x, line.bottom, inner.w, inner.bottom - line.bottom)
    _paragraph(page, stage, room, what, "bold", type_size)


def _paragraph(page: Canvas, stage: Stage, area: Rect, text: str, weight: Weight, type_size: int) -> None:
    """In the middle of the area's height."""
    image = prose(stage, text, weight, type_size, area.w, LEADING)
    page.blit(image, (area.x, area.centery - image.get_height() / 2))


def _place(problem: Problem) -> str:
    """The file and the line, or the folder."""
    name = short(problem.file)
    return f"{name}:{problem.line}" if problem.file.suffix else name


def short(file: Path) -> str:
    """The file as a teacher knows it: from the folder of the banks on."""
    parts = file.parts
    return "/".join(parts[parts.index(FOLDER) :] if FOLDER in parts else parts[-2:])
