"""Running text as the card sets it."""

from __future__ import annotations

import re

from pygame import Surface

from game.stage.stage import Stage
from game.stage.theme import INK
from game.stage.typeset import Weight

ORPHAN = 0.14
"""A last line shorter than this share of the width looks forgotten."""
_PAUSE = re.compile(r"[，；：。！？]|[,;:.!?](?= )")


def prose(stage: Stage, words: str, weight: Weight, type_px: int, width: int, leading: float) -> Surface:
    """Lines as full as they can be; evened out where that would leave an orphan on the last one."""
    lines = stage.letters.lines(words, weight, type_px, width)
    evened = stage.letters.width(lines[-1], weight, type_px) < ORPHAN * width
    return stage.letters.paragraph(words, weight, type_px, INK, width, leading=leading, balanced=evened)


def parted(stage: Stage, words: str, weight: Weight, type_px: int, width: int) -> str:
    """Words that take two lines, with the break where one pauses if both parts have room on their lines."""

    def lines(text: str) -> int:
        return len(stage.letters.lines(text, weight, type_px, width))

    if lines(words) != 2:
        return words
    ends = [pause.end() for pause in _PAUSE.finditer(words)]
    for end in sorted(ends, key=lambda end: abs(end - len(words) / 2)):
        parts = words[:end].strip(), words[end:].strip()
        if all(parts) and all(lines(part) == 1 for part in parts):
            return "\n".join(parts)
    return words
