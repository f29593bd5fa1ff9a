"""Quotation marks around texts that YAML would cut short, refuse, or take for something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from game.bank.keys import ENGLISH
from game.bank.mending import Found
from game.repair.remedy import Remedy, cured
from game.repair.sight import Sight, told

_HEAD: Final = re.compile(r" *(?:- +)*(?:([\"']?)[^\s\"':#,{}\[\]][^\"':#,{}\[\]]*\1 *:[ \t]+)?")
"""What stands in front of a value: dashes and a key."""
_REMARK: Final = re.compile(r"[ \t]+#(?=[\s#]|$).*")
"""A remark: a # with a blank on either side. A # right in front of a word belongs to the text."""
_NAMES: Final = re.compile(r"^ *(?:- +)*([^\s\"'#{\[-][^:：\n]*?) *(?::(?:[ \t]|$)|：)", re.MULTILINE)
"""What stands in front of the first colon of a line."""
_ITEM: Final = re.compile(r"[^,\[\]{}]*")
_KINDS: Final = frozenset({"leading_sign", "colon_in_text", "text_after_quote"})


def with_texts_quoted(text: str) -> str:
    """`text` with quotation marks around what begins with a sign or holds a colon or a # that YAML minds."""
    lines = text.split("\n")
    places = {_start(found, lines[found.line]) for found in told(text) if _is_plain(found, lines[found.line])}
    return cured(text, [remedy for place in sorted(places) for remedy in _quoted(lines, *place)])


def with_strays_quoted(text: str) -> str:
    """`text` with quotation marks around options and explanations whose first words look like a key."""
    if all(name in ENGLISH for name in _NAMES.findall(text)):
        return text  # the rule, and found out soon
    lines = text.split("\n")
    return cured(text, [remedy for place in Sight(text).strays for remedy in _quoted(lines, *place)])


def _is_plain(found: Found, line: str) -> bool:
    """Whether there is no doubt; a # with a blank behind it may well begin a remark."""
    if found.trap.kind == "hash_cuts":
        return not _REMARK.match(line, found.column - 1)
    return found.trap.kind in _KINDS


def _start(found: Found, line: str) -> tuple[int, int]:
    """Where the text around a trap begins: inside brackets at the sign itself, else behind dashes and key."""
    head = _HEAD.match(line)
    start = head.end() if head else 0
    return found.line, found.column if line[start : start + 1] in ("[", "{") else start


def _quoted(lines: list[str], number: int, start: int) -> Iterator[Remedy]:
    """The remedy for the text at `start` of the line `number`; none if it goes on below."""
    line = lines[number]
    if _in_brackets(line, start):
        found = _ITEM.match(line, start)
        typed = found.group().rstrip() if found else ""
    else:
        remark = _REMARK.search(line, start)
        typed = line[start : remark.start() if remark else len(line)].rstrip()
    if line[:start].strip() + typed[:1].strip() and not _goes_on(lines, number, start):
        new = "'" + typed.replace("'", "''") + "'"
        yield Remedy(number, start, len(typed), new, lambda sight: (number, typed) in sight.texts)


def _in_brackets(line: str, start: int) -> bool:
    head = _HEAD.match(line)
    return head is not None and head.end() < start and line[head.end()] in "[{"


def _goes_on(lines: list[str], number: int, start: int) -> bool:
    """Whether the next line with a text stands further in than the key, or else the dash, of this one."""
    line = lines[number]
    dashes = len(line) - len(line.lstrip(" -"))
    column = dashes if dashes < start else max(line.rfind("-", 0, dashes), start - 2)
    for following in islice(lines, number + 1, None):
        text = following.lstrip(" ")
        if text and text[0] != "#":
            return len(following) - len(text) > column
    return False
