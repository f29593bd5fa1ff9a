"""The part of the card that scrolls: what leaves its window is cut off, for eye and finger alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.theme import PAPER, Colour, Size, px


class Pieces:
    """What was drawn for one card, kept until the card looks different altogether."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Surface] = {}
        self._basis: Hashable = None
        self.made = 0
        """How many were drawn so far: a frame in which this grows is a slow one."""

    def rest_on(self, basis: Hashable) -> None:
        """Forget everything unless it was made on the same basis."""
        if basis != self._basis:
            self._kept.clear()
            self._basis = basis

    def __call__(
        self,
        key: Hashable,
        size: Size,
        area: Rect,
        draw: Callable[[Canvas], None],
        ground: Colour | None = PAPER,
    ) -> Surface:
        """What `draw` says inside `area`, opaque on `ground`, or transparent where that is None."""
        if key not in self._kept:
            sheet = Canvas(size)
            draw(sheet)
            drawn = sheet.render(area)
            if ground is not None:
                paper = Surface(area.size, 0, 32)
                paper.fill(ground)
                paper.blit(drawn, (0, 0))
                drawn = paper
            self._kept[key] = drawn
            self.made += 1
        return self._kept[key]

    def many(self, key: Hashable, make: Callable[[], list[Surface]]) -> list[Surface]:
        """Several surfaces that are made together."""
        if (key, 0) not in self._kept:
            for i, image in enumerate(make()):
                self._kept[key, i] = image
            self.made += 1
        found, i = [], 0
        while (key, i) in self._kept:
            found.append(self._kept[key, i])
            i += 1
        return found


def draw_held(
    canvas: Canvas,
    pieces: Pieces,
    name: str,
    rect: Rect,
    down: int,
    draw: Callable[[Canvas], None],
    *,
    enabled: bool = True,
) -> None:
    """A button that may move: drawn once for each look, shown and offered `down` px below `rect`."""
    pressed = canvas.pressed == name

    def pushed(sheet: Canvas) -> None:
        sheet.pressed = name if pressed else None
        draw(sheet)

    area = rect.inflate(px(canvas.size, 2.6), px(canvas.size, 2.6))
    image = pieces((name, tuple(rect), pressed, enabled), canvas.size, area, pushed, ground=None)
    canvas.blit(image, (area.x, area.y + down))
    if enabled:
        canvas.offer(name, rect.move(0, down))


class Pane:
    """A canvas seen through `window`, with everything shifted by (dx, dy) px."""

    def __init__(self, canvas: Canvas, window: Rect, shift: tuple[int, int]) -> None:
        self.canvas, self.window, self.shift = canvas, window, shift

    def place(self, image: Surface, at: tuple[float, float], alpha: int = 255) -> None:
        """Show `image` at its place in the content, as far as it can be seen."""
        rect = image.get_rect(topleft=(round(at[0]) + self.shift[0], round(at[1]) + self.shift[1]))
        seen = rect.clip(self.window)
        if seen == rect:
            self.canvas.blit(image, rect.topleft, alpha)
        elif seen.w and seen.h and alpha > 0:
            part = seen.move(-rect.x, -rect.y)
            key = ("part", id(image), tuple(part))
            self.canvas.paint(seen, key, lambda surface: _blit(surface, image, seen, part))

    def offer(self, name: str, rect: Rect, least: int) -> None:
        """Let the visible part of `rect` be tapped, if at least `least` px of its height are seen."""
        seen = rect.move(self.shift).clip(self.window)
        if seen.h >= min(least, rect.h) and seen.w > 0:
            self.canvas.offer(name, seen)


def _blit(surface: Surface, image: Surface, seen: Rect, part: Rect) -> None:
    surface.blit(image, seen.topleft, part)
