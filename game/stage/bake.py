"""Much that stands still, for the price of little: several images made into one, parts said only once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from pygame import Rect, Surface

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


class Around:
    """The parts of a picture around a hole that something opaque covers: it need not be painted."""

    def __init__(self) -> None:
        self._made_for: object = None
        self._parts: list[tuple[Surface, Rect]] = []

    def __call__(self, whole: Surface, hole: Rect) -> list[tuple[Surface, Rect]]:
        """Parts of `whole` and their places in it, the same ones while both stay as they are."""
        if self._made_for != (whole, hole):
            width, height = whole.get_size()
            bands = [
                Rect(0, 0, width, hole.y),
                Rect(0, hole.y, hole.x, hole.h),
                Rect(hole.right, hole.y, width - hole.right, hole.h),
                Rect(0, hole.bottom, width, height - hole.bottom),
            ]
            self._parts = [(whole.subsurface(band), band) for band in bands if band.w > 0 and band.h > 0]
            self._made_for = (whole, hole.copy())
        return self._parts
