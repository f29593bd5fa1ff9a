"""A finished certificate as files: a PNG and a PDF, A4 at 300 dpi, in the data folder's certificates/."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.certificate.code import spaced
from game.certificate.frame import DPI
from game.certificate.order import Order

if TYPE_CHECKING:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

SPARE: Final = 1 << 30
"""Bytes that stay free on the disk: the records need them more than the pictures do."""


class NoRoomError(OSError):
    """The disk is nearly full."""


def kept_at(folder: Path, order: Order) -> Path:
    """Where the PDF of an order is, once it is kept; its PNG lies beside it."""
    return folder / f"{order.day.isoformat()}-{spaced(order.code)}.pdf"


def keep(picture: Image.Image, folder: Path, order: Order) -> Path:
    """Write both files, each whole or not at all; the PDF's path. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < SPARE:
        raise NoRoomError(f"less than {SPARE >> 20} MiB are free at {folder}")
    pdf = kept_at(folder, order)
    for path in (pdf.with_suffix(".png"), pdf):
        save(picture, path)
    return pdf


def save(picture: Image.Image, path: Path, info: PngInfo | None = None) -> None:
    """Write one picture, in the format of its name; it appears under the name when it is complete.

    `info` are texts that travel in a PNG.
    """
    fresh = path.with_name(f".{path.name}")
    try:
        if path.suffix == ".pdf":
            picture.save(fresh, "PDF", resolution=float(DPI), quality=90, optimize=True)
        else:
            picture.save(fresh, "PNG", dpi=(DPI, DPI), compress_level=6, pnginfo=info)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
