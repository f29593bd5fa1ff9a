"""The drawings: SVG files and SVG text, rasterised once for each size and kept while there is room."""

import io
import re
from pathlib import Path

import pygame

from game.stage.cache import Cache
from game.stage.picture import MOST_BYTES, Size, fitted, raster

ROOM = 96 * 1024 * 1024
MOST_UNITS = 1e6
"""A drawing wider or higher than this in its own units is a mistake, or infinite."""

_HEAD = re.compile(r"<svg\b[^>]*>")
_VIEW = re.compile(
    r"""\bviewBox=["']\s*([-+.\deE]+)[\s,]+([-+.\deE]+)[\s,]+([-+.\deE]+)[\s,]+([-+.\deE]+)\s*["']"""
)
_SIDE = re.compile(r"""\s(width|height)=["']\s*([^"']*?)\s*["']""")


class Art:
    """Hands out surfaces. The same drawing at the same size is the same object, so that whoever compares two
    frames by identity sees that nothing has changed."""

    def __init__(self, folder: Path, *, room: int = ROOM) -> None:
        """`folder` holds the `.svg` files; `room` is how many bytes of pixels to keep."""
        self._folder = folder
        self._made = Cache(room)

    def svg(
        self,
        name: str,
        *,
        height: float | None = None,
        width: float | None = None,
        tint: tuple[str, str] | None = None,
    ) -> pygame.Surface:
        """`<folder>/<name>.svg` at the height or width in px (its own size if neither; stretched if both).

        `tint=("#1F2B4D", "#D2412F")` replaces the first colour by the second wherever the drawing names it.
        Raises FileNotFoundError naming the file, ValueError if it is no SVG with a viewBox.
        """

        def rasterise() -> pygame.Surface:
            text = self._read(name)
            if tint is not None:
                text = re.sub(re.escape(tint[0]), tint[1], text, flags=re.IGNORECASE)
            return rendered(text, _size(view_box(text, name), width, height), name)

        return self._made(("svg", name, width, height, tint), rasterise)

    def drawn(self, text: str, size: Size) -> pygame.Surface:
        """SVG text made at run time, as a surface of `size` px. Its viewBox is stretched to fill."""
        return self._made(("drawn", text, size), lambda: rendered(text, size))

    def picture(self, path: Path, box: Size) -> pygame.Surface | None:
        """The picture of a question, as large as fits in `box`; None if it cannot be had."""
        try:
            changed = path.stat().st_mtime_ns
        except OSError:
            return None
        load = _vector if path.suffix.lower() == ".svg" else raster
        # an empty surface stands for a broken file: it is not tried again at every frame
        image = self._made(("picture", path, changed, box), lambda: load(path, box) or pygame.Surface((0, 0)))
        return image if image.get_width() else None

    def clear(self) -> None:
        """Forget every picture made so far."""
        self._made.clear()

    def _read(self, name: str) -> str:
        path = self._folder / f"{name}.svg"
        try:
            return path.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise FileNotFoundError(f"there is no drawing {name!r}: {path} is missing") from None


def view_box(text: str, name: str = "a drawing") -> tuple[float, float, float, float]:
    """x, y, width and height of the SVG's own coordinates. Raises ValueError naming the drawing."""
    head = _head(text, name)
    view = _VIEW.search(head)
    if view is not None:
        x, y, width, height = map(float, view.groups())
    else:
        sides = {key: value.removesuffix("px") for key, value in _SIDE.findall(head)}
        try:
            x, y, width, height = 0.0, 0.0, float(sides["width"]), float(sides["height"])
        except (KeyError, ValueError):
            raise ValueError(f"{name} is an SVG without a viewBox") from None
    if not (0 < width < MOST_UNITS and 0 < height < MOST_UNITS):
        raise ValueError(f"{name} is an SVG with an empty viewBox")
    return x, y, width, height


def rendered(text: str, size: Size, name: str = "a drawing") -> pygame.Surface:
    """SVG text as a surface of `size` px with alpha, quick to blit. Raises ValueError naming it."""
    head = _head(text, name)
    box = "" if _VIEW.search(head) else ' viewBox="{:g} {:g} {:g} {:g}"'.format(*view_box(text, name))
    body = text[text.index(head) + len(head) :]
    sized = f'<svg width="{size[0]}" height="{size[1]}"{box}{_SIDE.sub("", head)[4:]}{body}'
    try:
        image = pygame.image.load(io.BytesIO(sized.encode()), "drawing.svg")
    except pygame.error as problem:
        raise ValueError(f"{name} cannot be drawn: {problem}") from problem
    return quick(image)


def _head(text: str, name: str) -> str:
    """The tag <svg …>."""
    found = _HEAD.search(text)
    if found is None:
        raise ValueError(f"{name} is not an SVG")
    return found.group()


def quick(image: pygame.Surface) -> pygame.Surface:
    """The same pixels in the display's channel order, which blits 20–100× faster: `convert_alpha` without a
    display, at the same price."""
    copy = pygame.Surface(image.get_size(), pygame.SRCALPHA, 32)
    image.set_alpha(None)  # copy the alpha channel instead of blending with it
    copy.blit(image, (0, 0))
    return copy


def _vector(path: Path, box: Size) -> pygame.Surface | None:
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        text = path.read_text(encoding="utf-8")
        return rendered(text, fitted(view_box(text)[2:], box), path.name)
    except (OSError, ValueError):
        return None


def _size(view: tuple[float, float, float, float], width: float | None, height: float | None) -> Size:
    across, down = view[2:]
    if width is None:
        width = across if height is None else height * across / down
    if height is None:
        height = width * down / across
    return max(1, round(width)), max(1, round(height))
