"""What an author types to cite a law, taken apart.

By key, as our own banks do: `KEY [ARTICLE[.PARAGRAPH][(ITEM)]]`

    trademark-law-2019              the law as a whole
    trademark-law-2019 57           article 57
    trademark-law-2019 57(2)        article 57, item 2
    trademark-law-2019 57.1(2)      article 57, paragraph 1, item 2; also 57①(2)

By name, as lawyers write: `《商标法》第五十七条第一款第（二）项`, with numbers in either script, with
or without 《》, article, paragraph and item; the name is the full one or the short one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_CIRCLED = {chr(0x2460 + i): f".{i + 1}" for i in range(20)}
_BY_KEY = re.compile(
    r"(?P<key>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
    r"(?:\s+(?P<article>\d{1,9})(?:\.(?P<paragraph>\d{1,3}))?(?:\((?P<item>\d{1,3})\))?)?"
)
_N = "[〇零一二三四五六七八九十百千两0-9]{1,9}"
_BY_NAME = re.compile(
    r"(?:《(?P<quoted>[^《》]+)》|(?P<bare>[^\x00-\x7f《》\s第][^《》\s第]*))\s*"
    rf"(?:第\s*(?P<article>{_N})\s*条)?\s*(?:第?\s*(?P<paragraph>{_N})\s*款)?\s*(?:第?\s*\(?(?P<item>{_N})\)?\s*项)?"
)
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}


@dataclass(frozen=True, slots=True)
class Citation:
    """`law` is a key of the register or, with `by_name`, a law's name. Numbers are None where absent."""

    law: str
    by_name: bool = False
    article: int | None = None
    paragraph: int | None = None
    item: int | None = None


def parse(typed: str) -> Citation | None:
    """The citation, or None where it follows neither form."""
    text = "".join(_CIRCLED.get(sign, sign) for sign in typed)
    text = unicodedata.normalize("NFKC", text).strip()
    if found := _BY_KEY.fullmatch(text):
        numbers = (int(found[part]) if found[part] else None for part in ("article", "paragraph", "item"))
        return Citation(found["key"], False, *numbers)
    if found := _BY_NAME.fullmatch(text):
        numbers = (number(found[part]) if found[part] else None for part in ("article", "paragraph", "item"))
        return Citation(found["quoted"] or found["bare"], True, *numbers)
    return None


def number(typed: str) -> int:
    """The value of a number in Chinese (up to 9,999) or Arabic digits: 一千二百六十 → 1260."""
    if typed.isdecimal():
        return int(typed)
    total, digit = 0, 0
    for sign in typed:
        if sign in _TENS:
            total += (digit or 1) * _TENS[sign]
            digit = 0
        else:
            digit = digit * 10 + (_DIGITS[sign] if sign in _DIGITS else int(sign))
    return total + digit


def chinese(value: int) -> str:
    """`value` (1–9999) in Chinese as statutes number their articles: 110 → 一百一十, 15 → 十五."""
    words, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            words += ("零" if gap and words else "") + "零一二三四五六七八九"[digit] + name
        gap = not digit and bool(words)
    return words.removeprefix("一") if words.startswith("一十") else words


def zh_place(citation: Citation) -> str:
    """第五十七条第一款第（二）项"""
    place = f"第{chinese(citation.article)}条" if citation.article else ""
    place += f"第{chinese(citation.paragraph)}款" if place and citation.paragraph else ""
    return place + (f"第（{chinese(citation.item)}）项" if place and citation.item else "")


def en_place(citation: Citation) -> str:
    """Art. 57(2), or Art. 57, para. 1(2)"""
    place = f"Art. {citation.article}" if citation.article else ""
    place += f", para. {citation.paragraph}" if place and citation.paragraph else ""
    return place + (f"({citation.item})" if place and citation.item else "")
