"""Much that stands still, for the price of little: several images made into one, parts said only once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage

T = TypeVar("T")


def repeated(canvas: Canvas, stage: Stage, part: str, key: Hashable, draw: Callable[[], T]) -> T:
    """What `draw` says and returns; said again unchanged while `key`, language and sound stay as they are."""
    return canvas.repeat(part, (key, stage.words.lang, stage.sound.muted), draw)


def baked(canvas: Canvas, stage: Stage, key: Hashable, area: Rect, draw: Callable[[Canvas], None]) -> None:
    """Blit what `draw` says inside `area`, as one image.

    `key` names everything it depends on besides `area` and the window's size. `draw` uses the window's
    own coordinates. What it offers is lost: offer outside.
    """

    def draw_once(sheet: Canvas) -> Canvas:
        draw(sheet)
        return sheet

    whole = ("baked", key, canvas.size, tuple(area))
    canvas.blit(stage.made(whole, lambda: draw_once(Canvas(canvas.size)).render(area)), area.topleft)
