"""Running text as the card sets it."""

from __future__ import annotations

import re

from pygame import Surface

from game.stage.stage import Stage
from game.stage.theme import INK
from game.stage.typeset import Weight

ORPHAN = 0.2
"""A last line shorter than this share of the width looks forgotten."""
STEP = 0.03
"""By this share of the width a paragraph is set narrower to lengthen its last line."""
_PAUSE = re.compile(r"[，；：。！？]|[,;:.!?](?= )")


def prose(stage: Stage, words: str, weight: Weight, type_px: int, width: int, leading: float) -> Surface:
    """Lines as full as they can be without an orphan on the last one, and no more of them for that."""
    count = len(stage.letters.lines(words, weight, type_px, width))
    for narrowed in range(round(0.5 / STEP)):
        room = round(width * (1 - narrowed * STEP))
        lines = stage.letters.lines(words, weight, type_px, room)
        if len(lines) > count:
            break
        if stage.letters.width(lines[-1], weight, type_px) >= ORPHAN * width:
            return stage.letters.paragraph(words, weight, type_px, INK, room, leading=leading)
    return stage.letters.paragraph(words, weight, type_px, INK, width, leading=leading, balanced=True)


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
