"""A look at the raw lines before YAML sees them: what teachers' keyboards do that YAML misreads.

YAML takes most of these traps for other text without a word, or blames the line after. The look
knows just enough of YAML to leave quoted text and block text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.bank.keys import BANK, ENGLISH
from game.bank.mending import Found, Trap
from game.bank.problems import shown
from game.bank.values import QUOTED, flow_traps, plain_traps, quoted_traps
from game.bank.vocabulary import Vocabulary

SILENT = {
    *("wide_colon", "wide_comma", "no_space_after_colon", "no_space_after_dash", "odd_dash", "tab_indent"),
    *("odd_indent", "invisible_character", "damaged_character", "half_character", "hash_cuts"),
}
"""Traps that YAML may read as something else without complaint. It refuses all others itself."""

_KNOWN = tuple(ENGLISH)
_LAST = {name[-1] for name in ENGLISH} | {" ", '"', "'"}
_ODD = ("\t", "\u3000", "\u00a0", "\u2002", "\u2003", "\u2009", "\u202f", "\u200b", "\ufeff")
_STAND_IN = {"\t": "  ", "\u3000": "  ", "\u200b": "", "\ufeff": ""}
_SUSPICIOUS = (" #", "\ufffd", "\u2028", "\u2029", "\x85", "\ufeff", "\\")
_ODD_START = re.compile(r"\n *(?:-[^ \n-]|[－–—•" + "".join(_ODD) + "])")
_TIGHT_COLON = re.compile(r":[^ \n]")

_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffd-\uffff]+")
_HALF = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}|\\U(?!00(?:0.|10))[0-9a-fA-F]{8}")
_INDENT = re.compile(r"[\s\u200b\ufeff]*")
_DASH = re.compile(r"(?P<good>-(?: +|$))|(?P<narrow>-[\u3000\u00a0]*)(?=[^\s-])|(?P<odd>[－–—•])[ \u3000]*")
_KEY = re.compile(
    r"""(?P<sign>["']?)(?P<key>[^\s"':：,，{}\[\]#|>][^"':：,，{}\[\]#]{0,19}?)(?P=sign)[ \u3000]*"""
    r"""(?P<colon>：[ \u3000]*|:(?P<good>[ \t]+|$)?)"""
)
_BLOCK_TEXT = re.compile(r"[|>][+-]?[1-9]?[+-]?\s*(?:#.*)?$")
_CLOSING = {'"': re.compile(r'(?:[^"\\]|\\.)*"'), "'": re.compile(r"(?:[^']|'')*'(?!')")}


def seems_clean(text: str) -> bool:
    """Whether `text` surely holds none of the silent traps. Fast: most files pass here."""
    if any(mark in text for mark in _SUSPICIOUS) or _ODD_START.search(f"\n{text[:80]}"):
        return False
    if _ODD_START.search(text) or _TIGHT_COLON.search(text):
        return False
    colon = text.find("：")
    while colon >= 0:
        if text[colon - 1] in _LAST and text[max(0, colon - 12) : colon].rstrip(" \"'").endswith(_KNOWN):
            return False
        colon = text.find("：", colon + 1)
    return True


def look(text: str, keys: Vocabulary = BANK) -> list[Found]:
    """Every trap in `text`, a file with these `keys`, in reading order."""
    view = _View(keys)
    lines = enumerate(text.split("\n"))
    return [found for number, line in lines for found in view.traps(number, line)]


class _View:
    """What is open while the lines go by: a block of text (| or >), or a quotation."""

    def __init__(self, keys: Vocabulary) -> None:
        self.keys = keys
        self.block: int | None = None  # the column of the key or dash that the block belongs to
        self.quote = ""
        self.opened = (0, 0)

    def traps(self, number: int, line: str) -> Iterator[Found]:
        for trap in _character_traps(line):
            yield Found(number, trap)
        start = _INDENT.match(line).end()  # type: ignore[union-attr]  # it matches nothing, too
        if start == len(line) or self._inside_block(line):
            return
        if self.quote:
            if not self._opens_key(line, start):
                self._close(line, 0)
                return
            yield Found(self.opened[0], Trap("unclosed_quote", self.opened[1], 1, "“", {"sign": self.quote}))
            self.quote = ""
        if line[start] != "#":
            for trap in (*_indent_traps(line, start), *self._content(number, line, start)):
                yield Found(number, trap)

    def _inside_block(self, line: str) -> bool:
        indent = len(line) - len(line.lstrip(" "))
        if self.block is not None and (indent <= self.block or line[indent] == "\t"):
            self.block = None
        return self.block is not None

    def _close(self, line: str, start: int) -> None:
        if _CLOSING[self.quote].match(line, start):
            self.quote = ""

    def _content(self, number: int, line: str, start: int) -> Iterator[Trap]:
        """Dashes, then a key, then a value."""
        parent, key = start, None
        while (found := _DASH.match(line, start)) and not line.startswith("---", start):
            yield from _dash_traps(line, found)
            parent, start = start, found.end()
        if (found := _KEY.match(line, start)) and self._is_key(found):
            yield from _key_traps(line, found)
            parent, start, key = start, found.end(), found["key"].strip()
        if start < len(line):
            yield from self._value(number, line, start, parent, key)

    def _value(self, number: int, line: str, start: int, parent: int, key: str | None) -> Iterator[Trap]:
        sign = line[start]
        if sign == "#":
            return  # a remark
        if _BLOCK_TEXT.match(line, start):
            self.block = parent
        elif sign in QUOTED:
            yield from quoted_traps(line, start)
            self.quote, self.opened = sign, (number, start)
            self._close(line, start + 1)
        elif sign in "[{":
            yield from flow_traps(line, start)
        else:
            yield from plain_traps(line, start, key)

    def _is_key(self, found: re.Match[str]) -> bool:
        """Real YAML, or so near to a key of ours that it was meant to be one."""
        if found["good"] is not None or found["key"].strip() in self.keys.english:
            return True
        near = found["colon"][0] == "："
        return near and self.keys.meant(found["key"], self.keys.chinese) is not None

    def _opens_key(self, line: str, start: int) -> bool:
        """Whether a line inside a quotation looks so much like a key that the quotation must have ended."""
        dash = _DASH.match(line, start)
        key = _KEY.match(line, dash.end() if dash else start)
        return bool(key and key["good"] is not None and key["key"].strip() in self.keys.english)


def _character_traps(line: str) -> Iterator[Trap]:
    for found in _INVISIBLE.finditer(line):
        start, length = found.start(), len(found.group())
        if "\ufffd" in found.group():
            yield Trap("damaged_character", start, length, "□" * length)
        else:
            yield Trap("invisible_character", start, length, " " * length, {"code": _code(line[start])})
    for found in _HALF.finditer(line):
        yield Trap("half_character", found.start(), len(found.group()), "□", {"code": found.group()})


def _indent_traps(line: str, start: int) -> Iterator[Trap]:
    """Anything but plain spaces in front of a line."""
    odd = next((i for i in range(start) if line[i] in _ODD), None)
    if odd is not None:
        kind = "tab_indent" if line[odd] == "\t" else "odd_indent"
        stand_in = "".join(_STAND_IN.get(sign, " ") for sign in line[odd:start])
        yield Trap(kind, odd, start - odd, stand_in, {"code": _code(line[odd])})


def _dash_traps(line: str, found: re.Match[str]) -> Iterator[Trap]:
    at = found.start()
    if found["narrow"]:
        text = shown(line[found.end() :], 12)
        yield Trap("no_space_after_dash", at, found.end() - at, "- ", {"text": text})
    elif found["odd"]:
        yield Trap("odd_dash", at, len(found.group()), "- ", {"sign": found["odd"]})


def _key_traps(line: str, found: re.Match[str]) -> Iterator[Trap]:
    key, colon = found["key"].strip(), found.start("colon")
    if line[colon] == "：":
        yield Trap("wide_colon", colon, len(found["colon"]), ": ", {"key": key})
    elif found["good"] is None:
        text = shown(line[colon + 1 :], 12)
        yield Trap("no_space_after_colon", colon, 1, ": ", {"key": key, "text": text})


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
