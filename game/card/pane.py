"""A part of the card that moves as one: what leaves its window is cut off, for eye and finger alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pygame import Rect, Surface

from game.card.pieces import Pieces
from game.stage.canvas import Canvas
from game.stage.theme import px


@dataclass(frozen=True, slots=True)
class Pane:
    """`canvas` seen through `window`, with everything `down` px lower than planned."""

    canvas: Canvas
    pieces: Pieces
    window: Rect
    down: int

    def place(self, image: Surface, at: tuple[float, float], alpha: int = 255) -> None:
        """Show `image` at its planned place, as far as it can be seen."""
        rect = image.get_rect(topleft=(round(at[0]), round(at[1]) + self.down))
        seen = rect.clip(self.window)
        if seen == rect:
            self.canvas.blit(image, rect.topleft, alpha)
        elif seen.w and seen.h and alpha > 0:
            part = seen.move(-rect.x, -rect.y)
            key = ("part", id(image), tuple(part))
            self.canvas.paint(seen, key, lambda surface: _blit(surface, image, seen, part))

    def offer(self, name: str, rect: Rect, least: int = 1) -> None:
        """Let the visible part of `rect` be tapped, if at least `least` px of its height are seen."""
        seen = rect.move(0, self.down).clip(self.window)
        if seen.h >= min(least, rect.h) and seen.w > 0:
            self.canvas.offer(name, seen)

    def hold(self, name: str, rect: Rect, draw: Callable[[Canvas], None], *, enabled: bool = True) -> None:
        """A button: `draw` draws it once up and once pressed; it is offered while it is `enabled`."""
        canvas, pressed = self.canvas, self.canvas.pressed == name

        def pushed(sheet: Canvas) -> None:
            sheet.pressed = name if pressed else None
            draw(sheet)

        area = rect.inflate(px(canvas.size, 2.6), px(canvas.size, 2.6))
        image = self.pieces((name, tuple(rect), pressed, enabled), canvas.size, area, pushed, ground=None)
        self.place(image, area.topleft)
        if enabled:
            self.offer(name, rect)


def _blit(surface: Surface, image: Surface, seen: Rect, part: Rect) -> None:
    surface.blit(image, seen.topleft, part)
