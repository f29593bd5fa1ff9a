"""The file that brings a certificate to the screen: its picture, and the QR picture of its code beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.certificate.keeping import save
from game.certificate.qr import Modules

if TYPE_CHECKING:
    from PIL import Image

_QR: Final = "qr"


def write_shown(picture: Image.Image, qr: Modules, path: Path) -> None:
    """A PNG at `path`, whole or not at all. Raises OSError."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text(_QR, "\n".join(qr))
    save(picture, path, info)


def read_shown(path: Path) -> tuple[Image.Image, Modules]:
    """What `write_shown` wrote. Raises OSError where that is no picture."""
    from PIL import Image  # costs 60 ms, which the start of the fair is spared

    with Image.open(path, formats=("PNG",)) as file:
        picture: Image.Image = file.convert("RGB")
        return picture, tuple(str(file.info.get(_QR, "")).split())
