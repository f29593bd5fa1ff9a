"""Wrap Chinese and Latin text into lines.

A text is first cut into pieces that never part: an ideograph with the punctuation that clings to it, a
Latin word, a number with its unit. No piece starts with closing or ends with opening punctuation, so no line
made of whole pieces does either. The cuts are a subset of the opportunities of UAX #14 (Unicode line
breaking); which punctuation clings follows CLREQ 3.1.6 (W3C, requirements for Chinese text layout).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from operator import add

Measure = Callable[[str], float]

_SPACE = r" \t\u3000"
_GLUE = r"\u00a0\u2060\u200d"
_WIDE = r"々〆〇ぁ-ヿㄅ-ㄯ㐀-䶿一-鿿豈-\ufaff０-９Ａ-Ｚａ-ｚ\U00020000-\U0003fffd"
_UNITS = "年月日号时分秒元角万亿条款项章节个件次人名岁倍级类家页字米克吨度天周"
_FULL_OPEN = "“‘（《〈【〖「『〔［｛"
# Never at the end of a line: opening marks, currency signs, and ① or ㈠ before what they number.
_OPEN = _FULL_OPEN + r"(\[{$¥￥£€#№①-⓿㈠-㊰" + _GLUE
# Never at the start of a line. After a full-width one a word may begin; after a full stop or ’ (don’t) not.
_FULL = "，。！？；：、”）》〉】〗」』〕］｝…—"
_CLOSE = _FULL + r"％～~’,.!?;:)\]}%‰°℃®™·‧•/\-–々ー・\u0300-\u036f\ufe0e\ufe0f" + _GLUE

# A name of up to five characters in quotation marks stays whole: “小白马”.
_NAME = "".join(rf"(?:(?<!“[^“”]{{{k}}})|(?![^“”]{{1,{5 - k}}}”))" for k in range(1, 5))

_CUT = re.compile(
    rf"(?![{_SPACE}{_CLOSE}]|$)(?<![{_OPEN}])(?<![{_OPEN}][{_SPACE}])"  # kinsoku
    rf"(?<![^{_SPACE}](?=[\"']))(?<![\"'])"  # straight quotes do not tell on which side they stand
    rf"(?<!第(?=\d))(?<!\d(?=[{_UNITS}]))(?<!\d[万亿](?=[{_UNITS}]))"  # 第57条, 500万元
    rf"(?<!Art\. (?=\d))(?<!para\. (?=\d)){_NAME}"
    rf"(?<!(?<![A-Za-z0-9])[A-Za-z](?=[{_WIDE}]))(?<!AA(?=制))"  # T恤, U盘, AA制
    rf"(?:(?<=[{_SPACE}{_WIDE}{_FULL}])|(?<!^)(?=[{_WIDE}{_FULL_OPEN}])|(?<=[A-Za-z]-)(?=[A-Za-z]))"
)
# After these a sentence pauses; a full stop may belong to "Art. 3".
_PAUSES = frozenset("，。！？；：·,!?;")
# Where a word that is wider than a whole line may be broken.
_HARD_CUT = re.compile(rf"(?![{_SPACE}{_CLOSE}]|$)(?<![{_OPEN}])(?<!^)")


class Ruler:
    """Remembers the width of every piece it has measured, with its trailing spaces and without."""

    def __init__(self, measure: Measure) -> None:
        """`measure(text)` gives the width of a text; it is asked once for each different piece."""
        self.full = _Memory(measure)
        self.ink = _Memory(lambda piece: self.full[piece.rstrip()])


class _Memory(dict[str, float]):
    def __init__(self, measure: Measure) -> None:
        self._measure = measure

    def __missing__(self, piece: str) -> float:
        width = self[piece] = self._measure(piece)
        return width


def pieces(text: str) -> list[str]:
    """Cut a text without line feeds wherever a line may end; trailing spaces stay with their piece."""
    return _CUT.split(text)


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """Break `text` into lines at most `width` wide, by `measure`; only a single character may be wider.

    A line feed always ends a line. Spaces at the end of a line are dropped.
    """
    ruler = Ruler(measure)
    return [line for paragraph in text.split("\n") for line in _filled(pieces(paragraph), width, ruler)]


def balance(text: str, width: float, measure: Measure) -> list[str]:
    """Wrap into as few lines as `wrap` does, but as evenly as possible: no orphan is left on the last one.

    Two lines part where the sentence does, if neither is then less than half as long as the other.
    """
    ruler = Ruler(measure)
    return [line for paragraph in text.split("\n") for line in _evened(pieces(paragraph), width, ruler)]


def _filled(parts: list[str], width: float, ruler: Ruler) -> list[str]:
    """Put whole parts on each line while they fit; the space after the last one need not."""
    if max(map(ruler.ink.__getitem__, parts)) > width:
        parts = list(_broken(parts, width, ruler))
    ends = list(accumulate(map(ruler.full.__getitem__, parts)))
    inks = list(map(add, [0.0, *ends], map(ruler.ink.__getitem__, parts)))
    lines, start, used = [], 0, 0.0
    while start < len(parts):
        stop = max(start + 1, bisect_right(inks, used + width))
        lines.append("".join(parts[start:stop]).rstrip())
        start, used = stop, ends[stop - 1]
    return lines


def _broken(parts: list[str], width: float, ruler: Ruler) -> Iterator[str]:
    """Break the parts that are wider than a line: between letters and, if that is not enough, anywhere."""
    for part in parts:
        for cluster in (part,) if ruler.ink[part] <= width else _HARD_CUT.split(part):
            yield from (cluster,) if ruler.ink[cluster] <= width else cluster


def _evened(parts: list[str], width: float, ruler: Ruler) -> list[str]:
    """Fill lines as narrow as the number of lines at full width allows, to 1/500 of that width."""
    best = _filled(parts, width, ruler)
    narrow, wide = max(map(ruler.ink.__getitem__, parts)), width if len(best) > 1 else 0.0
    while wide - narrow > width / 500:
        middle = (narrow + wide) / 2
        lines = _filled(parts, middle, ruler)
        if len(lines) > len(best):
            narrow = middle
        else:
            best, wide = lines, middle
    return _phrased(parts, width, ruler) or best if len(best) == 2 else best


def _phrased(parts: list[str], width: float, ruler: Ruler) -> list[str] | None:
    """Two lines that part after a mark, no wider than filled ones; None where there is no such place."""
    room = max(map(ruler.ink.__getitem__, _filled(parts, width, ruler)))
    best, least = None, room
    for stop in range(1, len(parts)):
        if parts[stop - 1].rstrip()[-1:] in _PAUSES:
            lines = ["".join(part).rstrip() for part in (parts[:stop], parts[stop:])]
            short, long = sorted(map(ruler.ink.__getitem__, lines))
            if long <= least and short >= long / 2:
                best, least = lines, long
    return best
