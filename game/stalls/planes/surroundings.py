"""What stands still on the board's screen, as one opaque picture: planes repaint only pieces of it."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect, Surface
from pygame.transform import flip

from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import FLOOR, HEADING, px
from game.stage.widgets import fitting, panel, write
from game.stalls.planes.board import Region, cell_side, paint_board
from game.stalls.planes.pieces import rehearse, scale_of
from game.stalls.planes.places import layout


def backdrop(
    stage: Stage,
    size: tuple[int, int],
    players: int,
    planes: int,
    regions: Sequence[Region],
    *,
    sun: bool,
    end: bool,
) -> Surface:
    """The meadow, the board for `planes` planes a seat, the title and what lives in the corners.

    There is room for the `sun` and for the button that lets the host `end` the game, if wanted."""
    key = ("planes backdrop", size, players, planes, tuple(regions), sun, end, stage.words.lang)
    return stage.made(key, lambda: _paint(stage, size, layout(size, players, sun, end), planes, regions))


def _paint(
    stage: Stage, size: tuple[int, int], places: dict[str, Rect], planes: int, regions: Sequence[Region]
) -> Surface:
    scene, board, spread = out_of_focus(stage.art, size).copy(), places["board"], px(size, 4)
    shade = soft_rect(board.size, round(cell_side(board)), spread, depth=110)
    scene.blit(shade, (board.x - spread, board.y - spread * 2 // 3))
    paint_board(scene, stage, size, board, regions, planes)
    rehearse(stage, cell_side(board), scale_of(planes))
    sheet = Canvas(size)
    if "horse" in places:
        horse = places["horse"]
        middle = (horse.centerx + horse.w // 20, horse.bottom - horse.h // 40)
        _shade(sheet, stage, (round(horse.w * 0.96), round(horse.h * 0.15)), middle)
    if "sheep" in places:
        _sheep(sheet, stage, places["sheep"])
    if "title" in places:
        _title(sheet, stage, places["title"])
    if "hint" in places:
        _hint(sheet, stage, places["hint"])
    sheet.flush(scene)
    return scene


def _shade(sheet: Canvas, stage: Stage, size: tuple[int, int], middle: tuple[int, int]) -> None:
    image = stage.art.svg("shadow-grass", width=size[0], height=size[1])
    sheet.blit(image, image.get_rect(center=middle).topleft)


def _sheep(sheet: Canvas, stage: Stage, room: Rect) -> None:
    """Two that look at one another."""
    for share, grown, flipped in ((0.19, 0.74, True), (0.73, 1.0, False)):
        image = stage.art.svg("sheep", height=round(room.h * grown))
        foot = room.bottom - round(room.h * (1 - grown) * 0.4)
        place = image.get_rect(midbottom=(room.x + round(room.w * share), foot))
        middle = (place.centerx + place.w // 20, place.bottom)
        _shade(sheet, stage, (round(place.w * 1.05), round(place.h * 0.24)), middle)
        sheet.blit(flip(image, flipped, False), place.topleft)


def _title(sheet: Canvas, stage: Stage, room: Rect) -> None:
    """The game's name in the fair's lettering."""
    text, size = stage.words("planes.title"), px(sheet.size, HEADING)
    image = stage.letters.title(text, size)
    while image.get_width() > room.w and size > px(sheet.size, FLOOR):
        size -= max(1, size // 16)
        image = stage.letters.title(text, size)
    sheet.blit(image, image.get_rect(center=room.center).topleft)


def _hint(sheet: Canvas, stage: Stage, place: Rect) -> None:
    """The game in one line, on a white pill with a bulb."""
    panel(sheet, stage, place, radius=place.h // 2)
    bulb = stage.art.svg("topics/bulb", height=round(place.h * 0.56), tint=("#1F2B4D", "#B36B00"))
    left = place.x + round(place.h * 0.4)
    middle = place.centery - px(sheet.size, 0.4)
    sheet.blit(bulb, bulb.get_rect(midleft=(left, middle)).topleft)
    room = place.right - left - bulb.get_width() - place.h * 0.6
    text = stage.words("planes.hint")
    fit = fitting(stage, text, "bold", px(sheet.size, 3.5), room, px(sheet.size, FLOOR))
    write(sheet, stage, text, (left + bulb.get_width() + place.h * 0.2, middle), fit)
