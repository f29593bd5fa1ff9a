"""Running text as the card sets it."""

from __future__ import annotations

from pygame import Surface

from game.stage.stage import Stage
from game.stage.theme import INK
from game.stage.typeset import Weight

ORPHAN = 0.14
"""A last line shorter than this share of the width looks forgotten."""


def prose(stage: Stage, words: str, weight: Weight, type_px: int, width: int, leading: float) -> Surface:
    """Lines as full as they can be; evened out where that would leave an orphan on the last one."""
    lines = stage.letters.lines(words, weight, type_px, width)
    evened = stage.letters.width(lines[-1], weight, type_px) < ORPHAN * width
    return stage.letters.paragraph(words, weight, type_px, INK, width, leading=leading, balanced=evened)
