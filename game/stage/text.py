"""Text as surfaces: the same words at the same size are the same object, so a still page costs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from pygame import SRCALPHA, Surface
from pygame.font import Font

from game.stage.cache import Cache
from game.stage.theme import WHITE, Colour
from game.stage.title import embossed
from game.stage.typeset import Line, Typesetter, Weight, is_latin
from game.stage.wrap import balance, pieces, wrap

Align = Literal["left", "center"]

MIDDLE: Final = 0.365
"""The optical middle of a line lies so many ems above the baseline."""


class Lettering:
    """Everything written in the fair. `px` is the em; surfaces are shared: blit them, never draw on them.

    Weights: "medium" and "bold" are Noto Sans SC; "title" is KuaiLe, for our own Chinese words, with Fredoka
    for Latin and Noto for the characters that KuaiLe lacks. Marks hang: a line starts and ends with ink, not
    with the blank half of a full-width mark, so that what is centred looks centred.
    """

    def __init__(self, fonts: Path) -> None:
        """`fonts` is the folder of the font files."""
        self._type = Typesetter(fonts)
        self._kept = Cache()
        self._wrapped = lru_cache(2048)(self._wrap)
        self._widest = lru_cache(2048)(self._measure_widest)

    def forget(self) -> None:
        """Let go of everything written, of how it was set, and of the open fonts."""
        self._kept.clear()
        self._wrapped.cache_clear()
        self._widest.cache_clear()
        self._type.forget()

    def font(self, weight: Literal["medium", "bold"], px: int) -> Font:
        """The bare font."""
        return self._type.font(weight, px)

    def middle(self, weight: Weight, px: int) -> int:
        """How far the optical middle lies below the top of a `line`."""
        return round(self._type.ascent(weight, px) - MIDDLE * px)

    def width(self, text: str, weight: Weight, px: int) -> int:
        """The width of a `line`."""
        return self._type.line(text, weight, px, is_latin(text)).width

    def line(self, text: str, weight: Weight, px: int, colour: Colour) -> Surface:
        """One line, as high as the tallest letters of the weight."""
        return self._kept((text, weight, px, colour), lambda: self._line(text, weight, px, colour))

    def title(self, text: str, px: int) -> Surface:
        """One line in the fair's own lettering: white to cream, outlined and standing out of the page."""
        return self._kept((text, px), lambda: embossed(self._line(text, "title", px, WHITE), px))

    def lines(
        self, text: str, weight: Weight, px: int, width: int, *, balanced: bool = False
    ) -> tuple[str, ...]:
        """The lines of a paragraph `width` px wide; `balanced` ones are as equally long as they can be."""
        return self._wrapped(text, weight, px, width, balanced)

    def height(self, text: str, weight: Weight, px: int, width: int, leading: float = 1.5) -> int:
        """The height of a `paragraph`."""
        return round(px * leading) * len(self.lines(text, weight, px, width))

    def fit(
        self,
        text: str,
        weight: Weight,
        width: int,
        height: int,
        sizes: Sequence[int],
        *,
        leading: float = 1.5,
    ) -> int:
        """The first of the (descending) sizes at which a paragraph fits and tears no word, else the last."""
        for px in sizes:
            fits = self.height(text, weight, px, width, leading) <= height
            if fits and self._widest(text, weight, px) <= width:
                return px
        return sizes[-1]

    def paragraph(
        self,
        text: str,
        weight: Weight,
        px: int,
        colour: Colour,
        width: int,
        *,
        leading: float = 1.5,
        align: Align = "left",
        balanced: bool = False,
    ) -> Surface:
        """Wrapped lines `leading` ems apart, on a surface as wide as the longest of them.

        The optical middle of the first and the last line is half a line from the edge: centre the surface,
        and the text is centred.
        """
        key = (text, weight, px, colour, width, leading, align, balanced)
        return self._kept(key, lambda: self._block(*key))

    def _line(self, text: str, weight: Weight, px: int, colour: Colour) -> Surface:
        line = self._type.line(text, weight, px, is_latin(text))
        surface = _blank((line.width, self._type.height(weight, px)), colour)
        self._draw(surface, line, colour, 0, 0)
        return surface

    def _block(
        self,
        text: str,
        weight: Weight,
        px: int,
        colour: Colour,
        room: int,
        leading: float,
        align: Align,
        balanced: bool,
    ) -> Surface:
        latin, pitch = is_latin(text), round(px * leading)
        lines = self.lines(text, weight, px, room, balanced=balanced)
        ready = [self._type.line(line, weight, px, latin) for line in lines]
        width = max(line.width for line in ready)
        surface = _blank((width, pitch * len(ready)), colour)
        for order, line in enumerate(ready):
            x = (width - line.width) // 2 if align == "center" else 0
            self._draw(surface, line, colour, x, round((order + 0.5) * pitch) - self.middle(weight, px))
        return surface

    def _draw(self, surface: Surface, line: Line, colour: Colour, x: int, y: int) -> None:
        for run in line.runs:
            ink = self._type.font(run.face, run.px).render(run.text, True, colour)
            surface.blit(ink, (x + round(run.x), y + run.y))

    def _wrap(self, text: str, weight: Weight, px: int, width: int, balanced: bool) -> tuple[str, ...]:
        latin = is_latin(text)
        fill = balance if balanced else wrap
        return tuple(fill(text, width, lambda piece: self._type.advance(piece, weight, px, latin)))

    def _measure_widest(self, text: str, weight: Weight, px: int) -> float:
        latin, parts = is_latin(text), set(pieces(text.replace("\n", " ")))
        return max(self._type.advance(part.rstrip(), weight, px, latin) for part in parts)


def _blank(size: tuple[int, int], colour: Colour) -> Surface:
    """Transparent, but of the text's colour, so that scaling it gives no dark fringe."""
    surface = Surface((max(1, size[0]), size[1]), SRCALPHA, 32)
    surface.fill((*colour, 0))
    return surface
