"""Whether a picture can be shown: there, in its place, of a kind and size that a kiosk can draw."""

from __future__ import annotations

import difflib
import re
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from game.bank.problems import Value, shown

MOST_BYTES = 10_000_000
MOST_PIXELS = 20_000_000
MOST_SVG_BYTES = 1_000_000
KINDS = ("PNG", "JPEG", "WEBP")
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".svg")

_IGNORED_TAGS = {"text", "use", "image", "clipPath", "mask", "filter"}
_IGNORED_PAINT = re.compile(r"currentColor|rgba\s*\(")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a picture cannot be shown: the kind of a message and its gaps."""

    kind: str
    gaps: dict[str, Value] = field(default_factory=dict)


def examine(name: str, folder: Path, *, thoroughly: bool = False) -> Flaw | None:
    """What is wrong with the picture `name`, written in a bank file that lies in `folder`.

    The fair looks at the head of a picture only; `thoroughly` decodes it whole, as `check` does.
    """
    path = place(name, folder)
    if path is None:
        return Flaw("picture_outside", {"name": shown(name)})
    try:
        if not path.is_file():
            return _missing(name, path, folder)
        size = path.stat().st_size
        most = MOST_SVG_BYTES if path.suffix.lower() == ".svg" else MOST_BYTES
        if size > most:
            megabytes, allowed = f"{size / 1e6:.1f}", most // 1_000_000
            return Flaw("picture_heavy", {"name": shown(name), "size": megabytes, "most": allowed})
        return _svg(name, path) if path.suffix.lower() == ".svg" else _bitmap(name, path, thoroughly)
    except (OSError, ValueError) as error:
        return Flaw("picture_unreadable", {"name": shown(name), "reason": shown(str(error), 60)})


def place(name: str, folder: Path) -> Path | None:
    """Where `name` lies, or None if that is not in `folder` or below it, links followed."""
    written = name.replace("\\", "/")
    if written.startswith("/") or ":" in written or "\0" in written:
        return None
    path = folder / written
    try:
        return path if path.resolve().is_relative_to(folder.resolve()) else None
    except (OSError, RuntimeError):  # a link that points to itself
        return None


def _missing(name: str, path: Path, folder: Path) -> Flaw:
    near = [other for other in _neighbours(path.parent) if other.suffix.lower() in SUFFIXES]
    names = {other.relative_to(folder).as_posix(): other for other in near}
    folded = {other.casefold(): other for other in names}
    close = difflib.get_close_matches(name.replace("\\", "/").casefold(), folded, n=1, cutoff=0.6)
    if close:
        return Flaw("picture_missing_guess", {"name": shown(name, 40), "guess": folded[close[0]]})
    return Flaw("picture_missing", {"name": shown(name, 40)})


def _neighbours(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _bitmap(name: str, path: Path, thoroughly: bool) -> Flaw | None:
    from PIL import Image, UnidentifiedImageError  # 40 ms that a bank without photographs never pays

    gaps: dict[str, Value] = {"name": shown(name)}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own warning of size: ours has the number of pixels
            with Image.open(path) as picture:
                width, height = picture.size
                if picture.format not in KINDS:
                    return Flaw("picture_kind", gaps | {"kind": str(picture.format)})
                if width * height > MOST_PIXELS:
                    return Flaw("picture_pixels", gaps | {"width": width, "height": height})
                _ = picture.load() if thoroughly else picture.verify()
    except Image.DecompressionBombError:
        return Flaw("picture_pixels_unknown", gaps)
    except UnidentifiedImageError:
        return Flaw("picture_no_picture", gaps)
    except (OSError, SyntaxError, ValueError, EOFError):
        return Flaw("picture_truncated", gaps)
    return None


def _svg(name: str, path: Path) -> Flaw | None:
    """Our rasteriser leaves out some elements without a word, so a drawing must not use them."""
    gaps: dict[str, Value] = {"name": shown(name)}
    text = path.read_bytes().decode("utf-8", "replace")
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        return Flaw("svg_doctype", gaps)
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return Flaw("svg_broken", gaps)
    tags = [str(element.tag).rpartition("}")[2] for element in root.iter()]
    if tags[0] != "svg":
        return Flaw("svg_broken", gaps)
    ignored = [tag for tag in tags if tag in _IGNORED_TAGS] + _IGNORED_PAINT.findall(text)
    if ignored:
        listed = ", ".join(dict.fromkeys(ignored))
        return Flaw("svg_ignored", gaps | {"tags": listed})
    return None
