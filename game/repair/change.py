"""A line before and after, and how a person is shown what is different."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import Final

AROUND: Final = 12
"""Characters shown on either side of what is different."""


@dataclass(frozen=True, slots=True)
class Change:
    """What stood on a line, counted from 1, and what stands there now."""

    line: int
    before: str
    after: str

    def shown(self) -> tuple[str, str]:
        """Both, without what is far from the difference, and with blanks that can be seen."""
        front = _shared(self.before, self.after)
        back = _shared(self.before[front:][::-1], self.after[front:][::-1])
        return _excerpt(self.before, front, back), _excerpt(self.after, front, back)


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _excerpt(line: str, front: int, back: int) -> str:
    """`line` from shortly behind its first `front` characters to shortly into its last `back`."""
    start, end = front - AROUND, len(line) - back + AROUND
    cut = line[max(0, start) : end]
    return ("…" if start > 0 else "") + "".join(map(_visible, cut)) + ("…" if end < len(line) else "")


def _visible(sign: str) -> str:
    if sign.isprintable():
        return sign
    return "[Tab]" if sign == "\t" else f"[U+{ord(sign):04X}]"
