"""The traps inside one line's value: quotation marks, braces, colons, and signs that YAML reserves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.bank.keys import ENGLISH
from game.bank.mending import Trap
from game.bank.problems import shown

QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
RESERVED = {"@": "＠", "%": "％", "&": "＆", "*": "＊", "!": "！", "`": "｀", "|": "｜", ">": "＞", "?": "？"}
"""Signs that may not begin a bare text, with the look-alikes that stand in for them."""

_COLON = re.compile(r":(?= |$)")
_FLOW_KEY = re.compile(
    r"(?P<lead>[{,，])\s*(?P<sign>\"?)(?P<key>\w+)(?P=sign)\s*(?P<colon>：\s*|:(?P<good> |$)?)"
)
_FLOW_MARK = re.compile(r"(?<=[{\[])[@%&*!`]|(?<=[:,] )[@%&*!`]")
_CODE_KEYS = {"level", "id", "icon", "picture", "twin", "verdict", "signs", "law"}


def plain_traps(line: str, start: int, key: str | None) -> Iterator[Trap]:
    """Text without quotation marks, from `start` to the end of the line, behind `key` if there is one."""
    sign, text = line[start], line[start:]
    if sign in RESERVED and (sign not in "|>?" or key):
        yield Trap("leading_sign", start, 1, RESERVED[sign], {"sign": sign, "text": shown(text)})
        return
    if key and text.startswith("- "):
        yield Trap("dash_behind_key", start, 1, "－", {"key": key})
        return
    cut = line.find(" #", start)
    if cut >= 0 and ENGLISH.get(key or "") not in _CODE_KEYS and not _is_comment(line, cut):
        gaps = {"cut": shown(line[cut + 1 :], 16), "kept": shown(line[start:cut], 16)}
        yield Trap("hash_cuts", cut + 1, gaps=gaps)
    for colon in _COLON.finditer(line, start, cut if cut >= 0 else len(line)):
        if colon.start() > start:
            yield Trap("colon_in_text", colon.start(), 1, "：", {"text": shown(text)})


def _is_comment(line: str, cut: int) -> bool:
    """A remark set off on purpose: two spaces before the # and one behind it."""
    return line[cut - 1] == " " and line[cut + 2 : cut + 3] == " "


def quoted_traps(line: str, start: int) -> Iterator[Trap]:
    """A value that begins with a quotation mark which is closed on this line must end there."""
    found = QUOTED[line[start]].match(line, start)
    rest = line[found.end() :].lstrip() if found else ""
    if found and rest and rest[0] not in "#:":
        at, text = found.end(), {"text": shown(line[start:]), "sign": line[start]}
        yield Trap("text_after_quote", at, len(line) - at, "", text)


def flow_traps(line: str, start: int) -> Iterator[Trap]:
    """Inside { } and [ ]: full-width signs around keys, and reserved signs in front of a text."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', lambda quoted: '"' + "x" * (len(quoted.group()) - 2) + '"', line)
    for found in _FLOW_KEY.finditer(bare, start):
        key, colon = found["key"], found.start("colon")
        if key not in ENGLISH:
            continue
        if found["lead"] == "，":
            yield Trap("wide_comma", found.start(), 1, ", ", {"key": key})
        if bare[colon] == "：":
            yield Trap("wide_colon", colon, len(found["colon"]), ": ", {"key": key})
        elif found["good"] is None and not found["sign"]:
            gaps = {"key": key, "text": shown(line[colon + 1 :], 12)}
            yield Trap("no_space_after_colon", colon, 1, ": ", gaps)
    for found in _FLOW_MARK.finditer(bare, start):
        sign, at = found.group(), found.start()
        yield Trap("leading_sign", at, 1, RESERVED[sign], {"sign": sign, "text": shown(line[at:])})
