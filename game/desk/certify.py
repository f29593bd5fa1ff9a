"""Makes one certificate, in a process of its own: first the picture for the screen, then the files."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from PIL import Image

from game.certificate.frame import HIGH, WIDE
from game.certificate.keeping import keep
from game.certificate.order import Order, read_order
from game.certificate.page import A4, Page
from game.certificate.qr import modules
from game.certificate.shown import write_shown
from game.fair.easel import Easel
from game.settings import ASSETS
from game.stage.art import Art
from game.stage.words import load_words


def certify(text: str, folder: Path, shown: Path, height: int) -> int:
    """The certificate of an order (JSON) as a picture `height` px high at `shown`, and kept in `folder`.

    Exit status 1 where it cannot be kept; without a code it is not meant to be.
    """
    with suppress(AttributeError, OSError):
        os.nice(5)  # the game comes first
    order = read_order(text)
    write_shown(preview(order, height), modules(order.code) if order.code else (), shown)
    if not order.code:
        return 1
    try:
        keep(painted(order, A4), folder, order)
    except OSError:
        return 1
    return 0


def preview(order: Order, height: int) -> Image.Image:
    """The whole page `height` px high; painted larger, so that small letters stand where they should."""
    size = round(height * WIDE / HIGH), height
    return painted(order, min(A4, 2 * size[0])).resize(size, Image.Resampling.LANCZOS)


def painted(order: Order, width: int) -> Image.Image:
    """The page `width` px wide."""
    easel, say = Easel(Art(ASSETS / "art")), load_words(ASSETS / "text").both
    return Page(order, easel, say, ASSETS / "fonts", width).picture
