"""Change one setting in the text of a fair.yaml, and not a byte besides."""

from __future__ import annotations

import codecs
import re
from typing import Any, Final

from game.fairfile.keys import KEYS
from game.fairfile.values import written

_QUOTED: Final = r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\''
_VALUE: Final = re.compile(rf"[ \t\u3000]*(?P<value>{_QUOTED}|[^#\r\n]*?|.*?)(?P<rest>[ \t]+#.*|[ \t]*)$")
_REMARK: Final = re.compile(r"[ \t\u3000]*(#|$)")
_GOES_ON: Final = (" ", "\t", "\u3000", "- ", "]", "}")


def edited(data: bytes, key: str, value: Any) -> bytes:
    """`data`, the bytes of the file, with another value for an English key.

    Where the key stands, its line keeps its name and its remark; where it does not, a line is added at the
    end. Encoding and line ends stay. Raises UnicodeError for what is no text.
    """
    coding = _coding(data)
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    lines = data[len(mark) :].decode(coding).splitlines(keepends=True)
    return mark + "".join(_changed(lines, key, value)).encode(coding)


def _coding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8"


def _changed(lines: list[str], key: str, value: Any) -> list[str]:
    names = "|".join(re.escape(name) for name in (key, *KEYS.chinese[key]))
    head = re.compile(rf"(?P<name>(?P<sign>[\"']?)(?:{names})(?P=sign))[ \t]*[:：]", re.IGNORECASE)
    places = [at for at, line in enumerate(lines) if head.match(line)]
    end = _line_end(lines)
    if not places:
        return [*_ended(lines, end), *_added(lines, key, value, end)]
    at = places[-1]  # of several, the last one counts
    found = head.match(lines[at])
    assert found is not None
    body, tail = _parted(lines[at])
    rest = _VALUE.match(body, found.end())
    text = written(key, value, chinese=not found["name"].isascii())
    line = f"{found['name']}: {text}{rest['rest'] if rest else ''}{tail}"
    return [*lines[:at], line, *_beyond(lines, at + 1)]


def _beyond(lines: list[str], start: int) -> list[str]:
    """The lines from `start` on, without those that carried on the old value; remarks stay."""
    end = start
    while end < len(lines) and (_REMARK.match(lines[end]) or lines[end].startswith(_GOES_ON)):
        end += 1
    return [line for line in lines[start:end] if _REMARK.match(line)] + lines[end:]


def _added(lines: list[str], key: str, value: Any, end: str) -> list[str]:
    """A line for a key that stands nowhere, in the language of the others."""
    chinese = any(name in line for line in lines for names in KEYS.chinese.values() for name in names)
    name = KEYS.chinese[key][0] if chinese or not lines else key
    return [f"{name}: {written(key, value, chinese=not name.isascii())}{end}"]


def _ended(lines: list[str], end: str) -> list[str]:
    """The lines, the last one with an end."""
    if lines and not _parted(lines[-1])[1]:
        return [*lines[:-1], lines[-1] + end]
    return lines


def _line_end(lines: list[str]) -> str:
    """How this file ends its lines."""
    return _parted(lines[0])[1] or "\n" if lines else "\n"


def _parted(line: str) -> tuple[str, str]:
    """A line and its end."""
    body = line.rstrip("\r\n")
    return body, line[len(body) :]
