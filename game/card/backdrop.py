"""The scene that asked, out of focus behind the card: drawn once for each window size."""

from __future__ import annotations

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.light import dimmed
from game.stage.scene import Scene
from game.stage.theme import Size


class Backdrop:
    """Asks `beneath` for its picture and never for anything else."""

    def __init__(self, beneath: Scene) -> None:
        self._beneath = beneath
        self._made: Surface | None = None
        self._hole: Rect | None = None
        self._parts: list[tuple[Surface, Rect]] = []

    def __call__(self, size: Size) -> Surface:
        """An opaque surface of `size` px, the same one while the size stays."""
        if self._made is None or self._made.get_size() != size:
            canvas, sharp = Canvas(size), Surface(size, 0, 32)
            canvas.begin(size)
            self._beneath.draw(canvas)
            canvas.flush(sharp)
            self._made = dimmed(sharp)
        return self._made

    def around(self, size: Size, hole: Rect) -> list[tuple[Surface, Rect]]:
        """The backdrop but for a `hole` that something opaque covers: it need not be painted."""
        whole = self(size)
        if self._hole != hole or not self._parts or self._parts[0][0].get_parent() is not whole:
            window = whole.get_rect()
            bands = [
                Rect(0, 0, window.w, hole.y),
                Rect(0, hole.y, hole.x, hole.h),
                Rect(hole.right, hole.y, window.w - hole.right, hole.h),
                Rect(0, hole.bottom, window.w, window.h - hole.bottom),
            ]
            self._parts = [(whole.subsurface(band), band) for band in bands if band.w > 0 and band.h > 0]
            self._hole = hole
        return self._parts
