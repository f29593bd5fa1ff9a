"""Who throws: one alone, or two to four teams that take turns. A card each, and the button that starts."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.bake import baked
from game.stage.booth import SYSTEM
from game.stage.canvas import Canvas
from game.stage.path import disc
from game.stage.stage import Stage
from game.stage.svg import filled
from game.stage.system import system_buttons
from game.stage.theme import BLUE, FLOOR, GREEN_DEEP, INK, PAPER, WHITE, Size, mixed, portrait, px, rgb
from game.stage.widgets import button, fitting, write
from game.stalls.plate import plate
from game.stalls.targets.bag import picture
from game.stalls.targets.counter import put, stall
from game.stalls.targets.places import box, row, sides
from game.stalls.targets.teams import bag_look

PLAYERS: Final = (1, 2, 3, 4)
GROUPS: Final[dict[int, tuple[tuple[int | None, float, float, float], ...]]] = {
    1: ((None, 0.5, 1.0, 0.96),),
    2: ((0, 0.3, 0.84, 0.66), (1, 0.7, 0.96, 0.66)),
    3: ((2, 0.5, 0.68, 0.58), (0, 0.25, 0.97, 0.58), (1, 0.75, 0.97, 0.58)),
    4: ((2, 0.29, 0.62, 0.52), (3, 0.71, 0.62, 0.52), (0, 0.24, 0.97, 0.52), (1, 0.76, 0.97, 0.52)),
}
"""A card's bags, the farthest first: seat, middle and foot as shares of the picture's sides, side."""


@lru_cache(maxsize=16)
def layout(size: Size) -> dict[str, Rect]:
    """The rectangles title, players:1 … 4, start, horse and bale."""
    w, h = sides(size)
    if portrait(size):
        return _upright(size, w, h)
    wide = min(138.0, w - 26.0)
    high = min(46.0, 0.37 * wide)  # no higher than bags and words fill
    top = 28.0 + (46.0 - high) * 0.55
    places = {"title": box(size, (w - wide) / 2, top - 14.5 - (46.0 - high) * 0.1, wide, 13.0)}
    cards = row("players", 4, box(size, (w - wide) / 2, top, wide, high), px(size, wide / 4))
    places |= _numbered(cards)
    places["start"] = box(size, w / 2 - 26.0, 81.5, 52.0, 14.5)
    tall = min(22.5, w / 2 - 34.0)
    places["horse"] = box(size, w / 2 - 36.0 - 0.81 * tall, 98.0 - tall, 0.81 * tall, tall)
    bale = min(24.0, w / 2 - 34.0)
    return places | {"bale": box(size, w - bale - 4.0, 97.0 - 0.56 * bale, bale, 0.56 * bale)}


def _upright(size: Size, w: float, h: float) -> dict[str, Rect]:
    """Two rows of two cards."""
    places = {"title": box(size, 4.0, SYSTEM + 9.5, w - 8.0, 14.0)}
    top, foot = SYSTEM + 26.0, h - 36.0
    tall = min(56.0, (foot - top - 3.0) / 2)
    first = row("players", 2, box(size, 4.0, top, w - 8.0, tall), px(size, 46))
    second = row("players", 2, box(size, 4.0, top + tall + 3.0, w - 8.0, tall), px(size, 46))
    places |= _numbered({f"players:{i}": rect for i, rect in enumerate([*first.values(), *second.values()])})
    places["start"] = box(size, 36.0, h - 22.0, 58.0, 15.5)
    return places | {"horse": box(size, 4.0, h - 33.5, 25.9, 32.0)}


def _numbered(cards: dict[str, Rect]) -> dict[str, Rect]:
    """The cards' names count players from one."""
    return {f"players:{i}": rect for i, rect in zip(PLAYERS, cards.values(), strict=True)}


def draw(canvas: Canvas, stage: Stage, players: int) -> dict[str, Rect]:
    """The whole screen; offers start (first: it is Enter's), players:1 … 4, home, lang and mute."""
    size, places = canvas.size, layout(canvas.size)
    canvas.blit(stage.made(("targets setup", size), lambda: _backdrop(stage, size)), (0, 0))
    _title(canvas, stage, places["title"])
    start = stage.words("targets.start")
    button(canvas, stage, "start", places["start"], start, colour=GREEN_DEEP, icon="ui/play")
    for count in PLAYERS:
        _choice(canvas, stage, places[f"players:{count}"], count, chosen=count == players)
    system_buttons(canvas, stage, top=px(size, SYSTEM))
    return places


def _backdrop(stage: Stage, size: Size) -> Surface:
    """The stall without its rack, the mascot and a bale."""
    scene, places = stall(stage, size), layout(size)
    put(scene, stage, "horse-cheer", places["horse"])
    if "bale" in places:
        put(scene, stage, "bale", places["bale"])
    return scene


def _title(canvas: Canvas, stage: Stage, room: Rect) -> None:
    text, size = stage.words("targets.setup"), px(canvas.size, 9.5)
    image = stage.letters.title(text, size)
    while image.get_width() > room.w and size > px(canvas.size, FLOOR):
        size -= max(1, size // 16)
        image = stage.letters.title(text, size)
    canvas.blit(image, image.get_rect(center=room.center).topleft)


def _choice(canvas: Canvas, stage: Stage, rect: Rect, count: int, *, chosen: bool) -> None:
    """A card; offers "players:n"."""
    name = f"players:{count}"
    down = canvas.pressed == name
    key = ("targets players", count, chosen, down, stage.words.lang)
    around = rect.inflate(px(canvas.size, 4), px(canvas.size, 5))
    baked(canvas, stage, key, around, lambda sheet: _paint(sheet, stage, rect, count, chosen, down))
    canvas.offer(name, rect)


def _paint(sheet: Canvas, stage: Stage, rect: Rect, count: int, chosen: bool, down: bool) -> None:
    """As many bags as teams over the words; the chosen card is blue and ticked."""
    edge = BLUE if chosen else mixed(PAPER, rgb("#D8C9A4"), 0.8)
    face = plate(sheet, stage, rect, mixed(BLUE, WHITE, 0.84) if chosen else PAPER, edge, down)
    high = min(round(face.h * 0.25), px(sheet.size, 12))
    room = Rect(0, 0, *(min(face.w, face.h - high) * 9 // 10,) * 2)
    room.midbottom = face.centerx, face.bottom - high - px(sheet.size, 0.6)
    room.y -= max(0, room.y - face.y - px(sheet.size, 2.4)) // 2
    for seat, x, foot, side in GROUPS[count]:
        image = picture(stage, bag_look(seat), round(room.w * side), 0)
        at = (room.x + round(room.w * x), room.y + round(room.h * foot))
        shade = stage.art.svg("shadow-wood", width=image.get_width(), height=image.get_height() // 5)
        sheet.blit(shade, shade.get_rect(center=(at[0], at[1] - image.get_height() // 20)).topleft)
        sheet.blit(image, image.get_rect(midbottom=at).topleft)
    words = [stage.words(f"targets.players_{n}") for n in PLAYERS]
    least = px(sheet.size, FLOOR)
    fit = min(fitting(stage, one, "title", px(sheet.size, 6.0), face.w * 0.86, least) for one in words)
    colour = rgb("#1B5CB0") if chosen else INK
    middle = (face.centerx, face.bottom - high * 0.52)
    write(sheet, stage, words[count - 1], middle, fit, weight="title", colour=colour, align="center")
    if chosen:
        _tick(sheet, stage, face)


def _tick(sheet: Canvas, stage: Stage, face: Rect) -> None:
    side = px(sheet.size, 5.6)
    spot = Rect(face.right - side - side // 4, face.y + side // 4, side, side)
    body = shapes.document(100, 100, filled(disc(50, 50, 50), shapes.code(BLUE)))
    sheet.blit(stage.art.drawn(body, spot.size), spot.topleft)
    tick = stage.art.svg("ui/check", height=round(side * 0.54), tint=("#1F2B4D", "#FFFFFF"))
    sheet.blit(tick, tick.get_rect(center=spot.center).topleft)
