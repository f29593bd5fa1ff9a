"""The scene that asked, out of focus behind the card: drawn once for each window size."""

from __future__ import annotations

from pygame import Rect, Surface

from game.stage.bake import Around
from game.stage.canvas import Canvas
from game.stage.light import dimmed
from game.stage.scene import Scene
from game.stage.theme import Size


class Backdrop:
    """Asks `beneath` for its picture and never for anything else."""

    def __init__(self, beneath: Scene) -> None:
        self._beneath = beneath
        self._made: Surface | None = None
        self._around = Around()

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
        """The backdrop but for a `hole` that something opaque covers."""
        return self._around(self(size), hole)
