"""A question's picture: from a file that anybody may have put there to a surface that fits the card."""

import struct
import warnings
from pathlib import Path

import pygame

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 20_000_000
FORMATS = ("PNG", "JPEG", "WEBP")

# What Pillow raises for a file that is broken, cut off, or not what it says.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error)

Size = tuple[int, int]


def fitted(size: tuple[float, float], box: Size) -> Size:
    """The largest size in px with the aspect of `size` that stays inside `box`, and never less than 1×1."""
    scale = min(box[0] / size[0], box[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def raster(path: Path, box: Size) -> pygame.Surface | None:
    """A PNG, JPEG or WebP as an RGBA surface that fits `box`; None when it cannot be read or is too large."""
    from PIL import Image  # costs 60 ms, and most questions have no picture

    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _decoded(path, box)
    except (*_BROKEN, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None


def _decoded(path: Path, box: Size) -> pygame.Surface | None:
    """Looks at the header before the pixels: a picture of 20,000² fits in 48 KB, and in no memory."""
    from PIL import Image, ImageOps

    with Image.open(path, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            return None
        longest = max(box)  # a camera may have turned the picture, so either side may become the width
        image.draft("RGB", (longest, longest))
        upright = ImageOps.exif_transpose(image).convert("RGBA")
        small = upright.resize(fitted(upright.size, box), Image.Resampling.LANCZOS)
    return pygame.image.frombytes(small.tobytes(), small.size, "RGBA")
