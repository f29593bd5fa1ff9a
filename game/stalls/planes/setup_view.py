"""Who plays, and by which rules: four seats, three rule books, the computers' level, one large button.

Start takes two taps.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import GREEN_DEEP, portrait, px
from game.stage.widgets import button
from game.stalls.planes.rulebook import BOOKS
from game.stalls.planes.setup_cards import Sitter, draw_book, draw_seat
from game.stalls.planes.setup_level import draw_level

PRESETS: Final = tuple(book.key for book in BOOKS)
LEVEL: Final = 31.0
"""How wide the level's card is, in per cent of the window's shorter side."""


@lru_cache(maxsize=16)
def layout(size: tuple[int, int], books: tuple[str, ...] = PRESETS) -> dict[str, Rect]:
    """The rectangles title, seat:0 … 3, book:… of each of `books`, level and start, in px."""
    places = _upright(size) if portrait(size) else _wide(size)
    spots = [places.pop(f"book:{key}") for key in PRESETS]
    spare = len(PRESETS) - len(books)
    across, down = spots[1].x - spots[0].x, spots[1].y - spots[0].y
    for key, spot in zip(books, spots, strict=False):
        places[f"book:{key}"] = spot.move(spare * across // 2, spare * down // 2)
    return places


def _wide(size: tuple[int, int]) -> dict[str, Rect]:
    """Seats in a row, rule books in a row below, level and button last; the system's column stays free."""
    w, h = size
    gap = px(size, 2.2)
    room = Rect(0, 0, min(w - 2 * px(size, 13), px(size, 142)), h)
    room.centerx = w // 2
    title = Rect(room.x, px(size, 3), room.w, px(size, 12))
    seats = _row(
        "seat", [str(seat) for seat in range(4)], Rect(room.x, px(size, 17), room.w, px(size, 34)), gap
    )
    books = _row("book", PRESETS, Rect(room.x, px(size, 55.5), room.w, px(size, 21)), gap)
    foot = Rect(0, px(size, 81.5), min(px(size, LEVEL + 46) + gap, room.w), px(size, 14))
    foot.centerx = room.centerx
    return {"title": title, **_foot(foot, size, gap)} | seats | books


def _foot(row: Rect, size: tuple[int, int], gap: int) -> dict[str, Rect]:
    """The level at the left end, the button beside it."""
    wide = px(size, LEVEL)
    start = Rect(row.x + wide + gap, row.y, row.w - wide - gap, row.h)
    return {"start": start, "level": Rect(row.x, row.y, wide, row.h)}


def _upright(size: tuple[int, int]) -> dict[str, Rect]:
    """Two rows of seats, the rule books one below the other."""
    w, h = size
    edge, gap = px(size, 4.5), px(size, 2.4)
    title = Rect(edge, px(size, 12), w - 2 * edge, px(size, 12))
    corner = px(size, 18)
    foot = Rect(corner, h - px(size, 19.5), title.right - corner, px(size, 14.5))
    free = foot.y - title.bottom - px(size, 9)
    tall = min(px(size, 37), round(free * 0.29))
    low = min(px(size, 18), (free - 2 * tall - 3 * gap) // 3)
    top = title.bottom + px(size, 3)
    places = {"title": title, **_foot(foot, size, gap)}
    for i in range(2):
        names = (str(i * 2), str(i * 2 + 1))
        places |= _row("seat", names, Rect(edge, top + i * (tall + gap), title.w, tall), gap)
    top += 2 * (tall + gap) + px(size, 1.5)
    for i, key in enumerate(PRESETS):
        places[f"book:{key}"] = Rect(edge, top + i * (low + gap), title.w, low)
    return places


def _row(kind: str, names: Sequence[str], row: Rect, gap: int) -> dict[str, Rect]:
    wide = (row.w - gap * (len(names) - 1)) // len(names)
    return {
        f"{kind}:{name}": Rect(row.x + i * (wide + gap), row.y, wide, row.h) for i, name in enumerate(names)
    }


def draw(
    canvas: Canvas,
    stage: Stage,
    seats: Sequence[Sitter],
    book: str,
    level: int = 2,
    *,
    books: tuple[str, ...] = PRESETS,
    ready: bool = True,
) -> None:
    """The whole screen: who sits on the four seats, the chosen one of the `books`, the level (1–3).

    Offers start (first: it is Enter's), seat:0 … 3, book:… and level; unless `ready`, nothing can be started.
    """
    places, size = layout(canvas.size, books), canvas.size
    canvas.blit(stage.made(("planes setup", size), lambda: _backdrop(stage, size)), (0, 0))
    title = stage.letters.title(stage.words("planes.setup"), px(size, 9))
    canvas.blit(title, title.get_rect(center=places["title"].center).topleft)
    start = stage.words("planes.start")
    button(canvas, stage, "start", places["start"], start, colour=GREEN_DEEP, icon="ui/play", enabled=ready)
    for seat, sitter in enumerate(seats):
        draw_seat(canvas, stage, places[f"seat:{seat}"], seat, sitter)
    for key in books:
        draw_book(canvas, stage, places[f"book:{key}"], key, chosen=key == book)
    draw_level(canvas, stage, places["level"], level)
    system_buttons(canvas, stage)


def _backdrop(stage: Stage, size: tuple[int, int]) -> Surface:
    """The meadow, and in the corners that are free the mascot and a sheep."""
    scene, places = out_of_focus(stage.art, size).copy(), layout(size)
    left, right, foot = places["level"].x, places["start"].right, size[1] - px(size, 2)
    tall = foot - max(places[f"book:{key}"].bottom for key in PRESETS) - px(size, 1.5)
    horse = stage.art.svg("horse-cheer", height=min(tall, round(left * 1.1)))
    sheep = stage.art.svg("sheep", height=min(px(size, 13), round((size[0] - right) * 0.6)))
    for image, middle in ((horse, left // 2), (sheep, (right + size[0]) // 2)):
        if image is sheep and portrait(size):
            continue
        place = image.get_rect(midbottom=(middle, foot))
        shade = stage.art.svg("shadow-grass", width=round(place.w * 1.05), height=round(place.w * 0.2))
        scene.blit(
            shade, shade.get_rect(center=(place.centerx + place.w // 20, place.bottom - place.h // 40))
        )
        scene.blit(image, place)
    return scene
