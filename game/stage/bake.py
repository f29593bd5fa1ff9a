"""Several images that always appear together, made into one: a short display list is a fast one."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage


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
