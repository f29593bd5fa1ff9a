"""Where the values of a question stand in its file, which is read once more for the questions asked about."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from game.bank.keys import CHINESE, ENGLISH, spoken
from game.bank.problems import Notebook
from game.bank.source import decode
from game.bank.tree import REFUSED, Many, Map, Node, grow
from game.doctor.finding import Spot


class Places:
    """Lines and columns in one bank file, from 1, inside the questions that begin on `lines`.

    Where YAML refuses the file, which the reader has told, only the lines of the questions are known.
    """

    def __init__(self, file: Path, lines: Collection[int]) -> None:
        self._lines = lines
        self._questions: dict[int, Map] = {}
        text = _text(file)
        names = [name for name in CHINESE["ask"] if f"{name}:" in text]
        self.keys = {key: spoken(key, names) for key in CHINESE}
        """Every English key as this file would write it."""
        try:
            grow(text, Notebook(file), dict.fromkeys(("questions", *CHINESE["questions"]), self._keep))
        except REFUSED:
            self._questions.clear()

    def _keep(self, question: Node) -> None:
        mark: Any = question.start_mark
        line = mark.line + 1
        if line in self._lines and isinstance(question, Map):
            self._questions[line] = question

    def of(self, line: int, spot: Spot) -> tuple[int, int]:
        """(line, column) of `spot` in the question on `line`, or of as much of the way as is written."""
        if line not in self._questions:
            return line, 1
        mark: Any = _follow(self._questions[line], spot).start_mark
        return mark.line + 1, mark.column + 1


def _text(file: Path) -> str:
    try:
        return decode(file.read_bytes(), Notebook(file)) or ""
    except OSError:  # it was there a moment ago
        return ""


def _follow(node: Node, spot: Spot) -> Node:
    for step in spot:
        inner = _options(node) if step == "option" else _inside(node, step)
        if inner is None:
            break
        node = inner
    return node


def _inside(node: Node, step: str | int) -> Node | None:
    """An entry of a list by number (a single value is a list of one), or a value by its English key."""
    if isinstance(step, int):
        entries = node.items if isinstance(node, Many) else [node]
        return entries[step] if step < len(entries) else None
    values = node.entries.items() if isinstance(node, Map) else ()
    return next((value for name, (_, value) in values if ENGLISH.get(name) == step), None)


def _options(question: Node) -> Many:
    """All options as a question counts them: right ones or mines, then the others."""
    lists = [_inside(question, key) for key in ("right", "mines", "wrong", "safe")]
    entries = [
        entry for node in lists if node for entry in (node.items if isinstance(node, Many) else [node])
    ]
    return Many(question.start_mark, entries)
