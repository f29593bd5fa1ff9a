"""Words on a Pillow picture, in the fair's fonts. Sizes and places are px; a size is the em."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
Weight = Literal["medium", "bold", "title"]
Align = Literal["left", "center", "right"]

_FILES: Final = {"medium": "noto-sans-sc-500.ttf", "bold": "noto-sans-sc-700.ttf"}
_ANCHOR: Final = {"left": "ls", "center": "ms", "right": "rs"}
FREDOKA: Final = 1.1
"""Fredoka's capitals, set this much larger, stand as tall as KuaiLe's characters."""
MIDDLE: Final = 0.365
"""The optical middle of a line lies so many ems above the baseline."""
RIM: Final = (37, 69, 143)
SIDE: Final = (21, 38, 79)
TOP, FOOT = (255, 255, 255), (255, 231, 168)
"""Of titles: the outline, what stands out of the page, and the fill from top to bottom."""


class Pen:
    """Writes on `page`."""

    def __init__(self, page: Image.Image, fonts: Path) -> None:
        self._page = page
        self._draw = ImageDraw.Draw(page)
        self._fonts = fonts
        self._font = lru_cache(64)(self._opened)

    def width(self, text: str, weight: Weight, size: float) -> float:
        """The width of one line."""
        return self._font(text.isascii(), weight, size).getlength(text)

    def write(
        self,
        text: str,
        at: tuple[float, float],
        size: float,
        *,
        weight: Weight = "bold",
        colour: Colour = (31, 43, 77),
        align: Align = "center",
        room: float = float("inf"),
    ) -> None:
        """Lines one below the other, the optical middle of them all at `at`; no wider than `room`."""
        lines = text.split("\n")
        widest = max(self.width(line, weight, size) for line in lines)
        size *= min(1.0, room / widest)
        pitch = size * 1.5
        top = at[1] - pitch * (len(lines) - 1) / 2 + MIDDLE * size
        for k, line in enumerate(lines):
            font = self._font(line.isascii(), weight, size)
            self._draw.text((at[0], top + k * pitch), line, colour, font, _ANCHOR[align])

    def title(self, text: str, at: tuple[float, float], size: float) -> None:
        """The fair's own lettering: white to cream, outlined, standing out of the page."""
        font = self._font(text.isascii(), "title", size)
        rim, depth = round(size * 0.067), round(size * 0.089)
        for step in range(depth, -1, -1):
            spot = at[0], at[1] + MIDDLE * size + step
            self._draw.text(spot, text, SIDE if step else RIM, font, "ms", stroke_width=rim)
        ink = Image.new("L", self._page.size, 0)
        ImageDraw.Draw(ink).text((at[0], at[1] + MIDDLE * size), text, 255, font, "ms")
        box = ink.getbbox()
        if box is not None:
            self._page.paste(_lit(box[2] - box[0], box[3] - box[1]), box[:2], ink.crop(box))

    def _opened(self, latin: bool, weight: Weight, size: float) -> ImageFont.FreeTypeFont:
        if weight != "title":
            return ImageFont.truetype(self._fonts / _FILES[weight], size)
        if latin:
            return ImageFont.truetype(self._fonts / "fredoka.ttf", size * FREDOKA)
        return ImageFont.truetype(self._fonts / "zcool-kuaile.ttf", size)


def _lit(width: int, height: int) -> Image.Image:
    """White that turns to cream towards the foot."""
    ramp = Image.new("RGB", (1, 2), TOP)
    ramp.putpixel((0, 1), FOOT)
    return ramp.resize((width, height), Image.Resampling.BILINEAR)
