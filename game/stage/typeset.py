"""Set one line of type: which font draws each character, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

import pygame
from pygame.font import Font

Weight = Literal["medium", "bold", "title"]
Face = Literal["medium", "bold", "kuaile", "fredoka"]

FILES: Final[dict[Face, str]] = {
    "medium": "noto-sans-sc-500.ttf",
    "bold": "noto-sans-sc-700.ttf",
    "kuaile": "zcool-kuaile.ttf",
    "fredoka": "fredoka.ttf",
}
FREDOKA_SCALE: Final = 1.1
"""Fredoka's capitals, set this much larger, stand as tall as KuaiLe's characters."""
AIR: Final = 0.125
"""Ems between Chinese and Latin; CLREQ 3.2.2 allows up to a quarter."""
SQUEEZE: Final = 0.5
"""Ems taken out, at most, where two full-width marks meet: CLREQ 3.1.6."""
BEARING: Final = 0.05
"""Ems of blank that a mark keeps at the end of a line: as much as an ideograph has."""

_OPEN: Final = "“‘（《〈【「『"
_CLOSE: Final = "，。、；：！？”’）》〉】」』"
_HAN: Final = "㐀-䶿一-鿿"
_WORD: Final = "A-Za-z0-9%®™"
_SEAM: Final = re.compile(
    rf"(?<=[{_CLOSE}])(?=[{_OPEN}{_CLOSE}])|(?<=[{_OPEN}])(?=[{_OPEN}])"
    rf"|(?<=[{_HAN}])(?=[{_WORD}])|(?<=[{_WORD}])(?=[{_HAN}])"
)
_LETTER: Final = re.compile("[A-Za-z]")
_IDEOGRAPH: Final = re.compile(f"[{_HAN}]")
_BESIDE: Final = re.compile(f"[{_WORD}]")
_TYPED: Final = re.compile("(?<=[A-Za-z])'")
"""The apostrophe of a keyboard. ’ is what it means."""
_APOSTROPHE: Final = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")
# Our Noto keeps narrow ‘ ’ “ ” at private code points. Its … floats above the baseline, as Chinese wants it.
_NARROW: Final = str.maketrans({"‘": "\ue018", "’": "\ue019", "“": "\ue01c", "”": "\ue01d", "…": "..."})
_FREDOKA: Final = str.maketrans("\ue018\ue019\ue01c\ue01d", "‘’“”")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one `face` at `px`, `x` px right of the start of the line and `y` px below its top.

    It names its font and does not hold it: a font takes half a megabyte and an open file, and lines last.
    """

    face: Face
    px: int
    text: str
    x: float
    y: int


@dataclass(frozen=True, slots=True)
class Line:
    """A set line and its width in px. Neither counts the blank halves of the marks at its two ends."""

    runs: tuple[Run, ...]
    width: int


def is_latin(text: str) -> bool:
    """Whether a text is set by the habits of Latin type: narrow quotes, an ellipsis on the baseline."""
    return len(_LETTER.findall(text)) > 3 * len(_IDEOGRAPH.findall(text))


class Typesetter:
    """The fonts of a folder, opened when first needed, and the lines set in them."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the four `FILES`; the first use of one that is missing raises FileNotFoundError."""
        pygame.font.init()
        self._folder = folder
        self.font = lru_cache(64)(self._font)
        self.line = lru_cache(1024)(self._line)

    def forget(self) -> None:
        """Close the fonts and let go of the lines."""
        self.font.cache_clear()
        self.line.cache_clear()

    def ascent(self, weight: Weight, px: int) -> int:
        """How far the baseline lies below the top of a line."""
        return max(font.get_ascent() for font in self._fonts(weight, px))

    def height(self, weight: Weight, px: int) -> int:
        """From the highest accent to the lowest descender, over all fonts of the weight."""
        return self.ascent(weight, px) + max(-font.get_descent() for font in self._fonts(weight, px))

    def advance(self, text: str, weight: Weight, px: int, latin: bool) -> float:
        """The room a piece of a line needs at most: marks count in full, and so does the air beside Latin."""
        if len(text) == 1 and "一" <= text <= "鿿" and weight != "title":
            return px
        air = sum(_BESIDE.match(end) is not None for end in (text[:1], text[-1:]))
        return self._runs(text, weight, px, latin)[1] + air * AIR * px

    def _line(self, text: str, weight: Weight, px: int, latin: bool) -> Line:
        runs, end = self._runs(text, weight, px, latin)
        marks = bool(text) and not latin
        left = self._blank_left(runs[0]) - BEARING * px if marks and text[0] in _OPEN else 0.0
        right = self._blank_right(runs[-1]) - BEARING * px if marks and text[-1] in _CLOSE else 0.0
        return Line(tuple(replace(run, x=run.x - left) for run in runs), round(end - left - right))

    def _runs(self, text: str, weight: Weight, px: int, latin: bool) -> tuple[list[Run], float]:
        """The runs of a text, and where the last one ends."""
        ascent, x = self.ascent(weight, px), 0.0
        runs: list[Run] = []
        for seam, face, characters in _pieces(text, weight, latin):
            font = self.font(face, px)
            run = Run(face, px, characters, x, ascent - font.get_ascent())
            if seam:
                run = replace(run, x=x + self._gap(runs[-1], run))
            runs.append(run)
            x = run.x + font.size(characters)[0]
        return runs, x

    def _fonts(self, weight: Weight, px: int) -> tuple[Font, ...]:
        faces: tuple[Face, ...] = ("kuaile", "fredoka", "bold") if weight == "title" else (weight,)
        return tuple(self.font(face, px) for face in faces)

    def _gap(self, before: Run, after: Run) -> float:
        """What a seam adds between two runs: air beside Latin, less than nothing where two marks meet."""
        if before.text[-1] not in _OPEN + _CLOSE:
            return AIR * before.px
        blank = self._blank_right(before) + self._blank_left(after) - 2 * BEARING * before.px
        return -max(0.0, min(SQUEEZE * before.px, blank))

    def _blank_left(self, run: Run) -> float:
        return self.font(run.face, run.px).metrics(run.text[0])[0][0]

    def _blank_right(self, run: Run) -> float:
        _, right, _, _, advance = self.font(run.face, run.px).metrics(run.text[-1])[0]
        return advance - right

    def _font(self, face: Face, px: int) -> Font:
        return Font(self._folder / FILES[face], round(px * FREDOKA_SCALE) if face == "fredoka" else px)


def _pieces(text: str, weight: Weight, latin: bool) -> Iterator[tuple[bool, Face, str]]:
    """Cut a text into (whether it follows a seam, face, characters)."""
    text = _TYPED.sub("’", text)
    dressed = text.translate(_NARROW) if latin else _APOSTROPHE.sub("\ue019", text.replace("——", "⸺"))
    for place, part in enumerate(_SEAM.split(dressed)):
        if weight != "title":
            yield place > 0, weight, part
            continue
        for order, (face, characters) in enumerate(groupby(part, lambda one: _title_face(one, latin))):
            seam = place > 0 and order == 0
            yield seam, face, "".join(characters).translate(_FREDOKA if face == "fredoka" else {})


def _title_face(character: str, latin: bool) -> Face:
    """KuaiLe has the ideographs of GB2312 and draws Latin letters that nobody can read."""
    if character < "\u0100" or "\ue018" <= character <= "\ue01d" or (latin and character in "–—•™€"):
        return "fredoka"
    if character in _OPEN + _CLOSE + "…—～" or character.encode("gb2312", "ignore") >= b"\xb0":
        return "kuaile"
    return "bold"
