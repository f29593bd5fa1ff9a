"""The pad on which the host types the PIN, as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect

from game.kiosk.pin import DIGITS
from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import (
    BLUE_DEEP,
    BROWN,
    CORAL_DEEP,
    FLOOR,
    GREEN_DEEP,
    INK,
    SAND,
    WHITE,
    Size,
    mixed,
    px,
)
from game.stage.widgets import button, fitting, panel, round_button, write

ROWS: Final = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("delete", "0", "ok"))


@dataclass(frozen=True, slots=True)
class Pad:
    """What it shows: what it says (and whether that is bad news), how many digits were typed, whether it
    hears any, and whether they are enough."""

    says: str
    bad: bool
    typed: int
    open: bool
    ready: bool


def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: sheet, close, title, says, entry, and every key by its name."""
    sheet = Rect(0, 0, px(size, 66), px(size, 92))
    sheet.center = size[0] // 2, size[1] // 2
    close = Rect(0, 0, px(size, 8), px(size, 8))
    close.topright = sheet.right - px(size, 2.4), sheet.y + px(size, 2.4)
    places = {
        "sheet": sheet,
        "close": close,
        "title": Rect(sheet.x, sheet.y + px(size, 2.4), sheet.w, px(size, 8)),
        "says": Rect(sheet.x + px(size, 5), sheet.y + px(size, 11.5), sheet.w - px(size, 10), px(size, 9)),
        "entry": Rect(sheet.x + px(size, 6), sheet.y + px(size, 21.5), sheet.w - px(size, 12), px(size, 8)),
    }
    wide, high, gap = px(size, 16.8), px(size, 12), px(size, 1.8)
    left, top = sheet.centerx - (3 * wide + 2 * gap) // 2, places["entry"].bottom + px(size, 2.6)
    for y, row in enumerate(ROWS):
        for x, name in enumerate(row):
            key = name if name in ("delete", "ok") else f"digit:{name}"
            places[key] = Rect(left + x * (wide + gap), top + y * (high + gap), wide, high)
    return places


def draw(canvas: Canvas, stage: Stage, pad: Pad) -> None:
    """The pad, over what is drawn already."""
    places, words = layout(canvas.size), stage.words
    panel(canvas, stage, places["sheet"], edge=mixed(SAND, BROWN, 0.25))
    around = places["title"].unionall([places["says"], places["entry"]])
    key = ("pin", pad.says, pad.bad, pad.typed)
    baked(canvas, stage, key, around, lambda page: _head(page, stage, places, pad))
    button(
        canvas, stage, "ok", places["ok"], words("pin.ok"), colour=GREEN_DEEP, enabled=pad.open and pad.ready
    )
    if not pad.ready:
        canvas.offer("entry", places["entry"])  # where the keyboard stands while there is nothing to confirm
    for name, rect in places.items():
        if name.startswith("digit:"):
            label = name.removeprefix("digit:")
            button(canvas, stage, name, rect, label, colour=WHITE, text=INK, enabled=pad.open)
    button(
        canvas, stage, "delete", places["delete"], words("pin.delete"),
        colour=WHITE, text=BLUE_DEEP, enabled=pad.open and pad.typed > 0,
    )  # fmt: skip
    round_button(canvas, stage, "close", places["close"], icon="ui/cross")


def _head(page: Canvas, stage: Stage, places: dict[str, Rect], pad: Pad) -> None:
    """The title with its lock, what the pad says, and a dot for every digit."""
    size, title, says = page.size, places["title"], places["says"]
    words = stage.words("pin.title")
    lock = stage.art.svg("ui/lock", height=px(size, 6), tint=("#1F2B4D", shapes.code(BROWN)))
    room = title.w - 2 * px(size, 12) - lock.get_width()
    big = fitting(stage, words, "title", px(size, 6), room, px(size, FLOOR))
    left = title.centerx - (stage.letters.width(words, "title", big) + lock.get_width()) / 2
    page.blit(lock, (left - px(size, 0.6), title.centery - lock.get_height() / 2))
    write(
        page, stage, words, (left + lock.get_width() + px(size, 0.6), title.centery), big,
        weight="title", colour=BROWN,
    )  # fmt: skip
    sizes = [px(size, per) for per in (3.4, 3.1, 2.8, 2.6, FLOOR)]
    small = stage.letters.fit(pad.says, "bold", says.w, says.h, sizes, leading=1.35)
    colour = CORAL_DEEP if pad.bad else INK
    image = stage.letters.paragraph(
        pad.says, "bold", small, colour, says.w, leading=1.35, align="center", balanced=True
    )
    page.blit(image, image.get_rect(center=says.center).topleft)
    _dots(page, stage, places["entry"], pad.typed)


def _dots(page: Canvas, stage: Stage, rect: Rect, typed: int) -> None:
    """A place for each digit there may be: filled, still empty, or beyond the least number needed."""
    size, apart = page.size, rect.w / (DIGITS[1] + 1)
    pale = mixed(SAND, WHITE, 0.25)
    for at in range(DIGITS[1]):
        radius = px(size, 1.5 if at < typed else 1.1 if at < DIGITS[0] else 0.6)
        body = shapes.block(
            0, 0, 2 * radius, 2 * radius, radius, shapes.code(BLUE_DEEP if at < typed else pale)
        )
        dot = stage.art.drawn(shapes.document(2 * radius, 2 * radius, body), (2 * radius, 2 * radius))
        page.blit(dot, (rect.x + apart * (at + 1) - radius, rect.centery - radius))
