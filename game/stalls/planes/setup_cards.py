"""The cards of the setting-up: four seats, three rule books. Each looks like what one can press."""

from __future__ import annotations

import math
from typing import Final, Literal

from pygame import Rect

from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import BLUE, FLOOR, INK, PAPER, SLATE, WHITE, Colour, mixed, px, rgb
from game.stage.widgets import fitting, write
from game.stalls.planes.pieces import sprite
from game.stalls.plate import plate
from game.stalls.teams import SEAT_LOOKS, shape

Sitter = Literal["human", "computer", "empty"]
"""Who sits on a seat; a tap goes on to the next of the three."""

SANDY: Final = mixed(PAPER, rgb("#D8C9A4"), 0.7)
"""The edge of what is not chosen."""
DASHED: Final = rgb("#CDBB8E")

_SYMBOLS: Final = {"human": "ui/person", "computer": "ui/gear", "empty": None}
_FLEETS: Final[dict[str, tuple[tuple[int, float, float, float], ...]]] = {
    "quick": ((1, 0.5, 0.5, 0.92),),
    "classic": ((0, 0.26, 0.26, 0.56), (0, 0.76, 0.26, 0.56), (0, 0.26, 0.76, 0.56), (0, 0.76, 0.76, 0.56)),
    "class": ((2, 0.32, 0.36, 0.68), (2, 0.7, 0.7, 0.68)),
}
"""A rule book's picture: how many planes one has. Seat, middle and side as shares of the picture's side."""


def draw_seat(canvas: Canvas, stage: Stage, rect: Rect, seat: int, sitter: Sitter) -> None:
    """A seat's card; offers "seat:i"."""
    name = f"seat:{seat}"
    down = canvas.pressed == name
    key = ("setup seat", seat, sitter, down, stage.words.lang)
    around = rect.inflate(px(canvas.size, 4), px(canvas.size, 5))
    baked(canvas, stage, key, around, lambda sheet: _paint_seat(sheet, stage, rect, seat, sitter, down))
    canvas.offer(name, rect)


def _paint_seat(sheet: Canvas, stage: Stage, rect: Rect, seat: int, sitter: Sitter, down: bool) -> None:
    """The plane on a disc, the seat's shape in the corner, who flies it on a band of the seat's colour.

    An empty seat is paper with broken lines: somebody may still come.
    """
    look, empty = SEAT_LOOKS[seat], sitter == "empty"
    bright = mixed(look.bright, PAPER, 0.5) if empty else look.bright
    fill, edge = (PAPER, SANDY) if empty else (mixed(bright, WHITE, 0.72), bright)
    face = plate(sheet, stage, rect, fill, edge, down)
    low = round(face.h * 0.29)
    band = Rect(face.x + face.w // 14, face.bottom - low - face.w // 16, face.w - face.w // 7, low)
    _blit(sheet, stage, band, _frame(band.size, band.h * 0.36, None if empty else look.deep))
    side = min(round((band.y - face.y) * 0.84), round(face.w * 0.72))
    spot = Rect(0, 0, side, side)
    spot.center = face.centerx, (face.y + band.y) // 2
    half = side / 2
    rim = shapes.code(mixed(bright, WHITE, 0.3))
    ring = f'<circle cx="{half:g}" cy="{half:g}" r="{half - 1:g}" fill="{rim}"/>'
    ring += f'<circle cx="{half:g}" cy="{half:g}" r="{half * 0.93:g}" fill="#FFFFFF"/>'
    _blit(sheet, stage, spot, _ring(spot.w) if empty else ring)
    plane = sprite(stage, seat, round(side * 0.8), 45.0)
    sheet.blit(plane, plane.get_rect(center=spot.center).topleft, 90 if empty else 255)
    mark = Rect(face.x + face.w // 16, face.y + face.w // 16, side // 4, side // 4)
    centre = f"translate({mark.w / 2:g},{mark.w / 2:g}) scale({mark.w / 24:g})"
    _blit(sheet, stage, mark, f'<g transform="{centre}">{shape(seat, shapes.code(bright))}</g>')
    _label(sheet, stage, band, sitter)


def _frame(size: tuple[int, int], radius: float, fill: Colour | None) -> str:
    """A rounded block of a colour; without one, a broken line around it."""
    if fill is not None:
        return shapes.block(0, 0, *size, radius, shapes.code(fill))
    line = max(2.0, min(size) * 0.03)
    place = line / 2, line / 2, size[0] - line, size[1] - line
    return shapes.block(*place, radius, "none", _broken(line, line))


def _ring(side: int) -> str:
    """A broken line around a circle. A rectangle that is all corners would be struck through now and then."""
    line = max(2.0, side * 0.03)
    around = math.pi * (side - line)
    part = around / 7 / round(around / 7 / line)  # dashes and gaps come out even
    middle = f'cx="{side / 2:g}" cy="{side / 2:g}" r="{(side - line) / 2:g}"'
    return f'<circle {middle} fill="none" {_broken(line, part)}/>'


def _broken(line: float, part: float) -> str:
    """A stroke of dashes, four parts long, and gaps of three."""
    dashes = f'stroke-dasharray="{part * 4:g},{part * 3:g}"'
    return f'stroke="{shapes.code(DASHED)}" stroke-width="{line:g}" {dashes}'


def _label(sheet: Canvas, stage: Stage, band: Rect, sitter: Sitter) -> None:
    text, symbol = stage.words(f"planes.seat_{sitter}"), _SYMBOLS[sitter]
    icon = stage.art.svg(symbol, height=round(band.h * 0.5), tint=("#1F2B4D", "#FFFFFF")) if symbol else None
    beside = icon.get_width() + band.h * 0.2 if icon else 0.0
    room, most, least = band.w * 0.9 - band.h * 0.7, round(band.h * 0.52), px(sheet.size, FLOOR)
    words = [stage.words(f"planes.seat_{other}") for other in _SYMBOLS]  # all equally large
    fit = min(fitting(stage, word, "title", most, room, least) for word in words)
    left = band.centerx - (stage.letters.width(text, "title", fit) + beside) / 2
    if icon is not None:
        sheet.blit(icon, icon.get_rect(midleft=(round(left), band.centery)).topleft)
    write(
        sheet,
        stage,
        text,
        (left + beside, band.centery),
        fit,
        weight="title",
        colour=WHITE if symbol else SLATE,
    )


def draw_book(canvas: Canvas, stage: Stage, rect: Rect, key: str, *, chosen: bool) -> None:
    """A rule book's card; offers "book:key"."""
    name = f"book:{key}"
    down = canvas.pressed == name
    around = rect.inflate(px(canvas.size, 4), px(canvas.size, 5))
    made = ("setup book", key, chosen, down, stage.words.lang)
    baked(canvas, stage, made, around, lambda sheet: _paint_book(sheet, stage, rect, key, chosen, down))
    canvas.offer(name, rect)


def _paint_book(sheet: Canvas, stage: Stage, rect: Rect, key: str, chosen: bool, down: bool) -> None:
    """Its name, what it is in one line, and its planes; the chosen one is blue and ticked."""
    edge = px(sheet.size, 2.6)
    line = BLUE if chosen else SANDY
    face = plate(sheet, stage, rect, mixed(BLUE, WHITE, 0.86) if chosen else PAPER, line, down)
    side = round(min(face.h * 0.78, face.w * 0.32))
    picture = Rect(face.right - side - edge // 2, face.centery - side // 2, side, side)
    _fleet(sheet, stage, picture, key)
    room = picture.x - face.x - edge - edge // 3
    colour = rgb("#1B5CB0") if chosen else INK
    name, tall = stage.words(f"planes.{key}"), min(px(sheet.size, 5.6), round(face.h * 0.3))
    names = [stage.words(f"planes.{other}") for other in _FLEETS]  # all equally large
    least = px(sheet.size, FLOOR)
    fit = min(fitting(stage, each, "title", tall, room - tall * 1.3, least) for each in names)
    wide = write(
        sheet, stage, name, (face.x + edge, face.y + face.h * 0.28), fit, weight="title", colour=colour
    ).w
    if chosen:
        _tick(sheet, stage, (round(face.x + edge + wide + tall * 0.8), round(face.y + face.h * 0.28)), tall)
    more, area = stage.words(f"planes.{key}_more"), Rect(face.x + edge, 0, room, round(face.h * 0.46))
    sizes = list(range(px(sheet.size, 3.1), px(sheet.size, FLOOR) - 1, -1)) or [px(sheet.size, FLOOR)]
    mores = [stage.words(f"planes.{other}_more") for other in _FLEETS]
    fit = min(stage.letters.fit(each, "medium", area.w, area.h, sizes, leading=1.25) for each in mores)
    ink = INK if chosen else SLATE
    image = stage.letters.paragraph(more, "medium", fit, ink, area.w, leading=1.25, balanced=True)
    sheet.blit(image, image.get_rect(midleft=(area.x, round(face.y + face.h * 0.7))).topleft)


def _fleet(sheet: Canvas, stage: Stage, picture: Rect, key: str) -> None:
    for seat, x, y, side in _FLEETS[key]:
        plane = sprite(stage, seat, round(picture.w * side), 45.0)
        middle = (round(picture.x + picture.w * x), round(picture.y + picture.h * y))
        sheet.blit(plane, plane.get_rect(center=middle).topleft)


def _tick(sheet: Canvas, stage: Stage, middle: tuple[int, int], side: int) -> None:
    spot = Rect(0, 0, side, side)
    spot.center = middle
    _blit(
        sheet,
        stage,
        spot,
        f'<circle cx="{side / 2:g}" cy="{side / 2:g}" r="{side / 2:g}" fill="{shapes.code(BLUE)}"/>',
    )
    tick = stage.art.svg("ui/check", height=round(side * 0.54), tint=("#1F2B4D", "#FFFFFF"))
    sheet.blit(tick, tick.get_rect(center=spot.center).topleft)


def _blit(sheet: Canvas, stage: Stage, spot: Rect, body: str) -> None:
    sheet.blit(stage.art.drawn(shapes.document(spot.w, spot.h, body), spot.size), spot.topleft)
