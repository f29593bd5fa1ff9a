"""From the bytes of a bank file to its text, whatever editor saved it."""

from __future__ import annotations

import codecs

from game.bank.problems import Notebook

MOST_BYTES = 32_000_000
"""About 30,000 questions; more is a wrong file, and must not freeze the fair."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, notes: Notebook) -> str | None:
    """The text of `data` with "\\n" line ends, or None (and a note) where it is no text we can read.

    Tried in turn: UTF-8 with or without its mark, then GB 18030 (which holds GBK and GB 2312).
    A UTF-8 file with a few spoilt bytes stays UTF-8: each becomes U+FFFD, which the line check reports.
    """
    if len(data) > MOST_BYTES:
        notes.add("huge_file", 1, 1, size=len(data) // 1_000_000, most=MOST_BYTES // 1_000_000)
        return None
    if data.startswith(_UTF16) or _looks_like_utf16(data):
        notes.add("utf16", 1, 1)
        return None
    text = _decoded(data.removeprefix(codecs.BOM_UTF8), notes)
    if text is not None and "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decoded(data: bytes, notes: Notebook) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        spoilt = error.start
    patched = data.decode("utf-8", "replace")
    if _mostly_readable(patched) or _with_halves(data):
        return patched
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        line = data.count(b"\n", 0, spoilt) + 1
        notes.add("unknown_encoding", line, 1)
        return None
    notes.add("gbk", 1, 1)
    return text


def _with_halves(data: bytes) -> bool:
    """UTF-8 but for halves of characters, as some programs write emoji."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _mostly_readable(patched: str) -> bool:
    """GBK read as UTF-8 is nearly all U+FFFD; a damaged UTF-8 file has far more good characters."""
    good = sum(1 for c in patched if c > "\u07ff" and c != "\ufffd")
    return good > patched.count("\ufffd")


def _looks_like_utf16(data: bytes) -> bool:
    """UTF-16 without its mark: every second byte of the ASCII in it is zero."""
    head = data[:2000]
    return len(head) >= 4 and max(head[0::2].count(0), head[1::2].count(0)) > len(head) // 8
