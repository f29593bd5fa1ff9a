"""Tabs and wide spaces in front of a line, which are as wide as the author's editor shows them."""

from __future__ import annotations

import re
from typing import Final

from game.bank.lines import look

WIDTHS: Final = ((2, 2), (4, 2), (8, 2), (2, 1), (4, 1), (8, 1))
"""What editors show: columns from tab stop to tab stop, and of a full-width space. The likeliest first."""
_INDENT: Final = re.compile("[ \t\u3000\u00a0\u2002\u2003\u2009\u202f\u200b\ufeff]*")
_ODD: Final = re.compile("^ *[\t\u3000\u00a0\u2002\u2003\u2009\u202f\u200b\ufeff]", re.MULTILINE)
_NO_WIDTH: Final = re.compile("[\u200b\ufeff]")


def indentations(text: str) -> list[str]:
    """`text` with plain spaces in front of its lines, for each width that makes a difference."""
    if not _ODD.search(text):
        return []
    odd = {found.line for found in look(text) if found.trap.kind in ("tab_indent", "odd_indent")}
    return list(dict.fromkeys(_indented(text, odd, tab, wide) for tab, wide in WIDTHS))


def _indented(text: str, odd: set[int], tab: int, wide: int) -> str:
    lines = text.split("\n")
    for number in odd:
        lines[number] = _INDENT.sub(lambda found: _plain(found.group(), tab, wide), lines[number], count=1)
    return "\n".join(lines)


def _plain(indent: str, tab: int, wide: int) -> str:
    """As many spaces as `indent` is wide."""
    seen = _NO_WIDTH.sub("", indent).replace("\u3000", " " * wide)
    return " " * len(seen.expandtabs(tab))
