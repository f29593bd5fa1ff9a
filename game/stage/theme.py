"""Colours and sizes of the fair. All sizes are per cent of the window's shorter side."""

from __future__ import annotations

from typing import Final

Colour = tuple[int, int, int]
Size = tuple[int, int]


def rgb(code: str) -> Colour:
    """The colour that "#RRGGBB" names."""
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """The colour that lies the share (0..1) of the way from `a` to `b`."""
    r, g, bl = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return r, g, bl


INK: Final = rgb("#1F2B4D")
PAPER: Final = rgb("#FFFBF1")
WHITE: Final = rgb("#FFFFFF")
BROWN: Final = rgb("#9A5B12")
"""Small headings on paper."""
SAND: Final = rgb("#EBCB8E")
"""Meanders and fine frames on paper."""
SLATE: Final = rgb("#5B6685")
"""Quiet text on paper (5.5:1)."""
SUN: Final = rgb("#FFC83D")
SKY: Final = rgb("#BFE6FF")
BLUE: Final = rgb("#2B7DE1")
GREEN: Final = rgb("#1FA37A")
CORAL: Final = rgb("#F0604D")
VIOLET: Final = rgb("#7A5AE0")
NAVY: Final = rgb("#16335C")

BLUE_DEEP: Final = rgb("#2270D2")
GREEN_DEEP: Final = rgb("#148060")
CORAL_DEEP: Final = rgb("#D2412F")
"""The deep ones lie under white words: 4.6:1 and more."""
CORAL_INK: Final = rgb("#B5382A")
"""Words in coral on paper (5.6:1) or on pale coral."""

STALL_COLOURS: Final[dict[str, Colour]] = {"wheel": SUN, "planes": BLUE, "targets": CORAL}

OPTION_COLOURS: Final = (BLUE, rgb("#E8890C"), VIOLET, rgb("#D9489A"), rgb("#0E8FA8"), rgb("#8A5A2B"))
"""A circle, B square, C triangle, D diamond, E pentagon, F hexagon. Green and coral mean right and wrong."""

HEADING: Final = 7.8
QUESTION: Final = 4.8
OPTION: Final = 3.7
"""Sizes of type; like all that follow, in per cent of the window's shorter side."""
FLOOR: Final = 2.4
"""Nothing is written smaller than this."""
TOUCH: Final = 7.0
"""Nothing that can be tapped is smaller than this."""


def unit(size: Size) -> float:
    """One per cent of the window's shorter side, in pixels."""
    return min(size) / 100.0


def px(size: Size, per_cent: float) -> int:
    """So many per cent of the window's shorter side, in whole pixels (at least one)."""
    return max(1, round(min(size) * per_cent / 100.0))


def portrait(size: Size) -> bool:
    """Whether the window stands upright."""
    return size[1] > size[0]
