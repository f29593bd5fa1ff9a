"""The day's table as a picture: a sheet on the meadow with the stall's colour at its head."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from pygame import Rect, Surface

from game.fair.daily import ROWS, Line, Table
from game.fair.daily_places import layout, parts
from game.fair.face import draw_face
from game.fair.host import draw_host
from game.fair.stars import STARS
from game.stage import shapes
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import (
    BLUE_DEEP,
    BROWN,
    CORAL_DEEP,
    FLOOR,
    INK,
    PAPER,
    SAND,
    SLATE,
    SUN,
    WHITE,
    Colour,
    Size,
    mixed,
    px,
    rgb,
)  # fmt: skip
from game.stage.widgets import fitting, write

MEDALS: Final[tuple[Colour, ...]] = (rgb("#F2B01E"), rgb("#A9B6CC"), rgb("#CF8A4E"))
"""Gold, silver, bronze: the first three differ by their number, too."""
HEADS: Final[dict[str, tuple[Colour, Colour]]] = {
    "wheel": (SUN, INK),
    "planes": (BLUE_DEEP, WHITE),
    "targets": (CORAL_DEEP, WHITE),
}
"""The stall's colour, and that of words upon it."""
FREE: Final = mixed(SLATE, WHITE, 0.1)
"""The words on a place that nobody has taken."""
ONE_LINE: Final = 2.9
"""Below this size (per cent of the shorter side) English nicknames are set on two lines instead."""


Setting = tuple[int, bool]
"""Size in px, and whether nicknames stand on two lines."""


def draw(canvas: Canvas, stage: Stage, table: Table) -> None:
    """The whole screen but the invitation; it offers the system's buttons."""
    key = ("daily", table, canvas.size, stage.words.lang)
    canvas.blit(stage.made(key, partial(_stood, canvas.size, stage, table)), (0, 0))
    system_buttons(canvas, stage, home=False)


def _stood(size: Size, stage: Stage, table: Table) -> Surface:
    sheet, still, places = Canvas(size), Surface(size, 0, 32), layout(size)
    sheet.blit(out_of_focus(stage.art, size), (0, 0))
    _paper(sheet, stage, places, table.stall)
    draw_host(sheet, stage, places["horse"], 0.0, "horse-cheer")
    setting = _setting(stage, table, places["row:0"], size)
    for k in range(ROWS):
        line = table.lines[k] if k < len(table.lines) else None
        _row(sheet, stage, places[f"row:{k}"], k, line, setting)
    sheet.flush(still)
    return still


def _paper(sheet: Canvas, stage: Stage, places: dict[str, Rect], stall: str) -> None:
    """The sheet, its head with the stall's stamp and name, and a row of 回纹 at its foot."""
    size, rect, head = sheet.size, places["sheet"], places["head"]
    spread, radius = px(size, 3), px(size, 3.4)
    shadow = soft_rect(rect.size, radius, spread, depth=80)
    sheet.blit(shadow, (rect.x - spread, rect.y - spread + spread // 3))
    colour = HEADS.get(stall, HEADS["wheel"])[0]
    light = shapes.gradient("h", mixed(colour, WHITE, 0.16), colour, (0, 0, rect.w, head.h))
    edge = shapes.block(0, 0, rect.w, rect.h, radius, shapes.code(mixed(SAND, BROWN, 0.25)))
    paper = shapes.block(0, 0, rect.w, rect.h - px(size, 0.8), radius, shapes.code(PAPER))
    top = (
        f'<path d="M0,{head.h} V{radius} Q0,0 {radius},0 H{rect.w - radius} Q{rect.w},0 {rect.w},{radius} '
        f'V{head.h}Z" fill="url(#h)"/>'
    )
    sheet.blit(
        stage.art.drawn(shapes.document(*rect.size, light + edge + paper + top), rect.size), rect.topleft
    )
    line = Rect(rect.x + px(size, 4), rect.bottom - px(size, 2.9), rect.w - px(size, 8), px(size, 1.3))
    sheet.blit(stage.art.drawn(shapes.meander(line.w, line.h, SAND), line.size), line.topleft)
    _title(sheet, stage, head, stall)


def _title(sheet: Canvas, stage: Stage, head: Rect, stall: str) -> None:
    """The stall's stamp on a white disc, its name, and that this is today's table."""
    side = round(head.h * 0.84)
    disc = Rect(head.x + px(sheet.size, 2.4), head.centery - side // 2, side, side)
    white = shapes.document(side, side, shapes.block(0, 0, side, side, side, "#FFFFFF"))
    sheet.blit(stage.art.drawn(white, disc.size), disc.topleft)
    stamp = stage.art.svg(f"stamp-{stall}", height=round(side * 0.9))
    sheet.blit(stamp, stamp.get_rect(center=disc.center).topleft)
    ink = HEADS.get(stall, HEADS["wheel"])[1]
    cup = stage.art.svg("ui/trophy", height=round(side * 0.62), tint=("#1F2B4D", shapes.code(ink)))
    sheet.blit(cup, cup.get_rect(midright=(head.right - px(sheet.size, 3.4), head.centery)).topleft)
    text = stage.words("table.title", stall=stage.words(f"stall.{stall}.name"))
    left, right = disc.right + px(sheet.size, 2), head.right - px(sheet.size, 4.6) - cup.get_width()
    big = fitting(stage, text, "title", round(head.h * 0.52), right - left, px(sheet.size, FLOOR))
    at = (left + right) / 2, head.centery
    write(sheet, stage, text, at, big, weight="title", colour=ink, align="center")


def _row(sheet: Canvas, stage: Stage, row: Rect, k: int, line: Line | None, setting: Setting) -> None:
    """Place `k` (from 0): its number, the face, the nickname, stars and points; or that it is still free."""
    size, first = sheet.size, k < len(MEDALS)
    fill = mixed(MEDALS[k], WHITE, 0.8) if line and first else WHITE if line else mixed(PAPER, SAND, 0.12)
    rim = mixed(MEDALS[k], WHITE, 0.35) if line and first else mixed(SAND, WHITE, 0.5)
    plate = shapes.plate(row.w, row.h, px(size, 2), fill, rim, 0, max(2, px(size, 0.25)))
    sheet.blit(stage.art.drawn(plate, row.size), row.topleft)
    places = parts(row, size)
    _number(sheet, stage, places["number"], k, faded=line is None)
    if line is None:
        at = places["face"].x + px(size, 1), row.centery
        free, room = stage.words("table.free"), row.right - at[0] - px(size, 2)
        small = fitting(stage, free, "medium", px(size, 2.9), room, px(size, FLOOR))
        write(sheet, stage, free, at, small, weight="medium", colour=FREE)
        return
    rim = MEDALS[k] if first else mixed(SAND, WHITE, 0.3)
    draw_face(sheet, stage, places["face"], line.who.avatar, rim)
    _name(sheet, stage, line, places["name"], setting)
    _earned(sheet, stage, places, line)


def _number(sheet: Canvas, stage: Stage, disc: Rect, k: int, *, faded: bool) -> None:
    first = k < len(MEDALS) and not faded
    fill = MEDALS[k] if first else mixed(SAND, WHITE, 0.7 if faded else 0.45)
    body = shapes.block(0, 0, disc.w, disc.h, disc.w, shapes.code(fill))
    sheet.blit(stage.art.drawn(shapes.document(disc.w, disc.h, body), disc.size), disc.topleft)
    write(
        sheet,
        stage,
        str(k + 1),
        disc.center,
        round(disc.h * 0.56),
        colour=INK if first else BROWN,
        align="center",
    )


def _earned(sheet: Canvas, stage: Stage, places: dict[str, Rect], line: Line) -> None:
    """Stars, and points at the right end of the row."""
    area, room = places["stars"], places["points"]
    side = area.w / STARS
    for n in range(STARS):
        star = stage.art.svg("star" if n < line.stars else "star-empty", height=round(side * 0.94))
        sheet.blit(star, star.get_rect(center=(area.x + round((n + 0.5) * side), area.centery)).topleft)
    points = stage.words("table.points", n=line.points)
    small = fitting(stage, points, "bold", px(sheet.size, 2.5), room.w, px(sheet.size, FLOOR))
    write(sheet, stage, points, (room.right, room.centery), small, colour=BROWN, align="right")


def _setting(stage: Stage, table: Table, row: Rect, size: Size) -> Setting:
    """How all nicknames of a table are set: alike, on one line if that stays large, else on two."""
    room, lang, least = parts(row, size)["name"], stage.words.lang, px(size, FLOOR)
    whole = [line.who.said.in_(lang) for line in table.lines]
    parted = [part for line in table.lines for part in line.who.lines(lang)]

    def largest(texts: Sequence[str], most: int) -> int:
        return min((fitting(stage, text, "bold", most, room.w, least) for text in texts), default=most)

    one = largest(whole, min(px(size, 3.7), round(room.h * 0.6)))
    if one >= px(size, ONE_LINE) or parted == whole:
        return one, False
    return largest(parted, min(px(size, 3.4), round(room.h * 0.38))), True


def _name(sheet: Canvas, stage: Stage, line: Line, area: Rect, setting: Setting) -> None:
    big, parted = setting
    lines = line.who.lines(stage.words.lang) if parted else [line.who.said.in_(stage.words.lang)]
    for k, part in enumerate(lines):
        middle = area.centery + (k - (len(lines) - 1) / 2) * big * 1.2
        write(sheet, stage, part, (area.x, middle), big)
