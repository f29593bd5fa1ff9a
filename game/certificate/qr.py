"""The code as a QR picture: what a scanner at the prize desk types, letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PIL import Image

QUIET = 4
"""Blank modules around it: ISO/IEC 18004 asks for four."""

Modules: TypeAlias = tuple[str, ...]
"""Row by row without the blank rim: "1" is dark, "0" is light."""


def modules(code: str) -> Modules:
    """The QR picture of a code. Not for the game's own process: segno brings all of http and ssl with it."""
    import segno

    made = segno.make_qr(code, error="m", boost_error=True)
    return tuple("".join(str(int(module)) for module in row) for row in made.matrix)


def qr_picture(code: str, side: int) -> Image.Image:
    """Black on white in at most `side` px with its blank rim, every module the same whole number of px."""
    from PIL import Image

    rows = modules(code)
    count = len(rows) + 2 * QUIET
    small = Image.new("L", (count, count), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark == "1":
                small.putpixel((x + QUIET, y + QUIET), 0)
    scale = max(1, side // count)
    return small.resize((count * scale, count * scale), Image.Resampling.NEAREST)
