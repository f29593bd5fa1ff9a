"""How a stall is played, as a picture: its name, the moving scene, one line, one button."""

from __future__ import annotations

from functools import lru_cache, partial

from pygame import Rect, Surface

from game.fair.host import draw_host, halved
from game.fair.places import HORSE
from game.fair.sign import draw_title
from game.stage.booth import AWNING, SYSTEM, stall_backdrop
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import system_buttons, system_places
from game.stage.theme import (
    FLOOR,
    GREEN_DEEP,
    INK,
    STALL_COLOURS,
    Size,
    portrait,
    px,
)
from game.stage.widgets import button, panel
from game.stalls.stall import Stall


@lru_cache(8)
def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: title, panel, picture, line, horse, start, home, lang, mute."""
    places = (_upright if portrait(size) else _wide)(size)
    return places | system_places(size, top=px(size, SYSTEM))


def _wide(size: Size) -> dict[str, Rect]:
    """The host stands on the left below the system's buttons; the rest is for the picture."""
    width, height = size
    left, edge = px(size, 27), px(size, 5)
    sheet = Rect(0, px(size, AWNING + 14), min(px(size, 112), width - left - edge), 0)
    sheet.h = height - px(size, 18.4) - sheet.y
    sheet.centerx = max(width // 2, left + sheet.w // 2)
    title = Rect(sheet.x, sheet.y - px(size, 12.5), sheet.w, px(size, 12))
    start = Rect(0, sheet.bottom + px(size, 2.6), px(size, 50), px(size, 13.6))
    start.centerx = sheet.centerx
    horse = Rect(0, 0, round(px(size, 29) * HORSE), px(size, 29))
    horse.bottomleft = px(size, 1), height - px(size, 1.5)
    return {"title": title, "panel": sheet, "horse": horse, "start": start} | _inside(sheet, size, 9.5)


def _upright(size: Size) -> dict[str, Rect]:
    """Title, picture, button, one below the other; the host in the corner, large."""
    width, height = size
    horse = Rect(0, 0, 0, min(px(size, 50), round(height * 0.27)))
    horse.w = round(horse.h * HORSE)
    horse.bottomleft = px(size, 2), height - px(size, 2)
    title = Rect(px(size, 4), round(height * 0.125), width - px(size, 8), px(size, 16))
    sheet = Rect(px(size, 3), title.bottom + px(size, 3), width - px(size, 6), 0)
    sheet.h = min(px(size, 82), horse.top - px(size, 3) - sheet.y)
    start = Rect(horse.right + px(size, 1), 0, 0, px(size, 16))
    start.w = width - px(size, 4) - start.x
    start.centery = horse.centery + px(size, 2)
    return {"title": title, "panel": sheet, "horse": horse, "start": start} | _inside(sheet, size, 16)


def _inside(sheet: Rect, size: Size, low: float) -> dict[str, Rect]:
    """The picture and, below it, the line of text in a strip `low` per cent of the shorter side high."""
    line = Rect(0, 0, sheet.w - px(size, 7), px(size, low))
    line.midbottom = sheet.centerx, sheet.bottom - px(size, 1.6)
    picture = Rect(sheet.x + px(size, 3), sheet.y + px(size, 3.2), sheet.w - px(size, 6), 0)
    picture.h = line.top - picture.y - px(size, 1)
    return {"picture": picture, "line": line}


def draw(canvas: Canvas, stage: Stage, stall: Stall, t: float) -> None:
    """The lesson of `stall`, `t` seconds into it; it offers `start` and the system's buttons."""
    size, words, places = canvas.size, stage.words, layout(canvas.size)
    page = "lesson", stall.key, words.lang, size
    canvas.blit(stage.made(page, partial(_page, stage, stall.key, size)), (0, 0))
    stall.show(canvas, stage, places["picture"], t)
    draw_host(canvas, stage, places["horse"], t)
    go = words("howto.start")
    button(canvas, stage, "start", places["start"], go, colour=GREEN_DEEP, icon="ui/play")
    system_buttons(canvas, stage, top=px(size, SYSTEM))


def _page(stage: Stage, key: str, size: Size) -> Surface:
    """The stall `key` from inside, its name, and the sheet with the line on it: all that stands still."""
    page, words, places = Canvas(size), stage.words, layout(size)
    name = words(f"stall.{key}.name")
    draw_title(page, stage, places["title"], name, px(size, 11 if portrait(size) else 9))
    panel(page, stage, places["panel"])
    _line(page, stage, places["line"], words(f"stall.{key}.howto"))
    scene = stall_backdrop(stage.art, size, STALL_COLOURS[key])
    page.flush(scene)
    return scene


def _line(canvas: Canvas, stage: Stage, area: Rect, text: str) -> None:
    """What to do, in as large letters as fit."""
    sizes = [px(canvas.size, per) for per in (5.2, 4.8, 4.4, 4.0, 3.7, 3.4, 3.1, 2.8, FLOOR)]
    if stage.letters.width(text, "bold", sizes[0 if portrait(canvas.size) else 4]) > area.w:
        text = halved(text)
    big = stage.letters.fit(text, "bold", area.w, area.h, sizes, leading=1.35)
    image = stage.letters.paragraph(
        text, "bold", big, INK, area.w, leading=1.35, align="center", balanced=True
    )
    canvas.blit(image, (area.centerx - image.get_width() / 2, area.centery - image.get_height() / 2))
