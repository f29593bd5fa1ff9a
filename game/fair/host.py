"""The young horse that hosts the fair: it waves, blinks and has something to say."""

from __future__ import annotations

import re
from typing import Final

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import portrait, px
from game.stage.widgets import bubble

_MARK: Final = re.compile(r"[，。！？；：]|[,.!?;:–](?= )")
DRAWINGS: Final = ("horse-wave", "horse-wave2", "horse-blink")
ROUND: Final = 8.0
"""Seconds after which it waves again."""
BEAT: Final = 0.24
"""Seconds of one pose while it waves: twice up and down."""


def pose(t: float) -> str:
    """The drawing of the mascot at time `t`: it waves twice in every round, and blinks in between."""
    now = t % ROUND
    if 1.0 <= now < 1.0 + 4 * BEAT:
        return "horse-wave2" if int((now - 1.0) / BEAT) % 2 == 0 else "horse-wave"
    return "horse-blink" if 4.2 <= now < 4.34 or 6.6 <= now < 6.74 else "horse-wave"


def draw_host(canvas: Canvas, stage: Stage, rect: Rect, t: float, drawing: str | None = None) -> None:
    """The mascot on its shadow in `rect`; `drawing` is another pose than waving."""
    shade = stage.art.svg("shadow-grass", width=round(rect.w * 0.96), height=round(rect.h * 0.15))
    canvas.blit(shade, (rect.centerx - shade.get_width() * 0.46, rect.bottom - shade.get_height() * 0.62))
    if t:  # the first frame of the fair must not wait for the other poses; all later ones find them ready
        for name in DRAWINGS:
            stage.art.svg(name, width=rect.w, height=rect.h)
    canvas.blit(stage.art.svg(drawing or pose(t), width=rect.w, height=rect.h), rect.topleft)


def draw_words(canvas: Canvas, stage: Stage, room: Rect, horse: Rect, text: str) -> None:
    """What the mascot in `horse` says, in a bubble no larger than `room` and than the words need."""
    size, wide = _one_line(canvas, stage, room, text)
    if wide > room.w:
        text, size, wide = _two_lines(canvas, stage, room, text, size)
    rect = Rect(room.x, room.y, wide, room.h)
    if portrait(canvas.size) and horse.centerx > room.x + wide:
        rect.right = room.right
    if rect.right <= horse.left:
        mouth = horse.left + round(horse.w * 0.2), horse.top + round(horse.h * 0.44)
        bubble(canvas, stage, rect, text, mouth, size)
        return
    above = rect.bottom <= horse.top + horse.h // 4
    mouth = (horse.centerx - horse.w // 14, horse.top + horse.h // 40) if above else (
        horse.right - horse.w // 9, min(horse.top + round(horse.h * 0.55), rect.bottom)
    )  # fmt: skip
    bubble(canvas, stage, rect, text, mouth, size)


def _one_line(canvas: Canvas, stage: Stage, room: Rect, text: str) -> tuple[int, int]:
    """The largest size in px in which the words stay on one line in `room`, and how wide their bubble is."""
    inner = px(canvas.size, 5.4)
    for per in (3.7, 3.5, 3.3, 3.1):
        size = px(canvas.size, per)
        wide = stage.letters.width(text, "bold", size) + px(canvas.size, 7)
        while wide <= room.w:  # wrapping counts the air around each word
            if len(stage.letters.lines(text, "bold", size, wide - inner)) == 1:
                return size, wide
            wide += px(canvas.size, 0.7)
    return size, wide


def _two_lines(canvas: Canvas, stage: Stage, room: Rect, text: str, least: int) -> tuple[str, int, int]:
    """The words parted at a mark, if both lines then fit at `least` px; else they part where it is even."""
    size, edge, parts = px(canvas.size, 3.7), px(canvas.size, 8), halved(text).split("\n")

    def longest(size: int) -> int:
        return max(stage.letters.width(part, "bold", size) for part in parts)

    if len(parts) == 1 or longest(least) + px(canvas.size, 5.6) > room.w:
        return text, size, _narrowest(canvas, stage, room, text, size)
    return "\n".join(parts), size, min(room.w, longest(size) + edge)


def _narrowest(canvas: Canvas, stage: Stage, room: Rect, text: str, size: int) -> int:
    """How wide a bubble is at least in which the words need no more lines than in `room`."""
    inner = px(canvas.size, 7)

    def lines(wide: int) -> int:
        return len(stage.letters.lines(text, "bold", size, wide - inner))

    widths = range(room.w, room.w // 2, -max(1, px(canvas.size, 0.7)))
    return min((wide for wide in widths if lines(wide) == lines(room.w)), default=room.w)


def halved(text: str) -> str:
    """Two lines, parted after the mark that is nearest to the middle; as it is without such a mark."""
    ends = [match.end() for match in _MARK.finditer(text) if match.end() < len(text)]
    if not ends:
        return text
    end = min(ends, key=lambda end: abs(end - len(text) / 2))
    return f"{text[:end].rstrip()}\n{text[end:].lstrip()}"
