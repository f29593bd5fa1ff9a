"""What YAML says when it refuses a text, put into a teacher's words and, where it misleads, places."""

from __future__ import annotations

from typing import Any

import yaml

from game.bank.keys import ENGLISH
from game.bank.mending import Found, Trap
from game.bank.problems import shown
from game.bank.tree import Unreadable

_CLOSING = {"[": "]", "{": "}"}


def refusal(error: Exception, text: str) -> Found:
    """The message for `error`, which one of PyYAML's two parsers, or our tree, raised for `text`."""
    if isinstance(error, Unreadable):
        return Found(error.line, Trap(error.kind, error.column, gaps=dict(error.gaps)))
    lines = text.split("\n")
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Found(0, Trap("yaml", 0))
    problem, there, opened = str(error.problem), error.problem_mark, error.context_mark or error.problem_mark
    for words, kind in _KINDS:
        if words in problem:
            return _KNOWN[kind](kind, lines, there, opened)
    return _at(there, "yaml")


def _at(mark: Any, kind: str, **gaps: str) -> Found:
    return Found(mark.line, Trap(kind, mark.column, gaps=dict(gaps)))


def _colon(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    """A second colon on a line is text; the first one belongs to a line in the wrong place."""
    before = lines[there.line][: there.column]
    key = before.strip().removeprefix("- ").strip(" \"'")
    if key in ENGLISH or ":" not in before:
        return Found(there.line, Trap("misplaced_line", len(before) - len(before.lstrip())))
    return _at(there, kind, text=shown(lines[there.line].strip()))


def _line(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    """A line without a colon, or with one that only looks like it."""
    line = lines[opened.line]
    if "：" in line:
        return Found(
            opened.line, Trap("wide_colon", line.index("："), gaps={"key": shown(line.split("：")[0])})
        )
    return _at(opened, kind, text=shown(line))


def _bracket(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    sign = lines[opened.line][opened.column : opened.column + 1]
    return _at(opened, kind, sign=sign, closing=_CLOSING.get(sign, ""))


def _quote(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    return _at(opened, kind, sign=lines[opened.line][opened.column : opened.column + 1])


def _backslash(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    """One parser points at the sign, the other behind it."""
    return Found(there.line, Trap(kind, max(0, lines[there.line].rfind("\\", 0, there.column + 1))))


def _sign(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    text = lines[there.line][there.column :] if there.line < len(lines) else ""
    return _at(there, kind, sign=text[:1], text=shown(text))


def _there(kind: str, lines: list[str], there: Any, opened: Any) -> Found:  # noqa: ARG001
    """YAML looks ahead: the line it could not place, without the blank ones before it."""
    return _at(there, kind)


_KINDS = (
    ("mapping values are not allowed", "colon_in_text"),
    ("could not find expected ':'", "no_colon"),
    ("unexpected end of stream", "unclosed_quote"),
    ("unexpected document", "unclosed_quote"),
    ("escape", "backslash"),
    ("hexdecimal", "backslash"),
    ("',' or '", "unclosed_bracket"),
    ("node content", "stray_bracket"),
    ("cannot start any token", "leading_sign"),
    ("expected key", "misplaced_line"),
    ("<block end>", "misplaced_line"),
    ("'-' indicator", "misplaced_line"),
    ("document start", "misplaced_line"),
    ("entries are not allowed", "misplaced_line"),
    ("keys are not allowed", "leading_sign"),
    ("alphabetic or numeric", "leading_sign"),
)
"""Words that libyaml and the pure parser share when they refuse → the kind of our message."""

_KNOWN = {
    "colon_in_text": _colon,
    "no_colon": _line,
    "unclosed_quote": _quote,
    "unclosed_bracket": _bracket,
    "backslash": _backslash,
    "stray_bracket": _sign,
    "leading_sign": _sign,
    "misplaced_line": _there,
}
