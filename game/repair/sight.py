"""What YAML makes of a text: which words are keys to it, which lines entries of a list, which texts it sees.

What was mended is held against this, so that nothing stays that YAML would take for something else.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from game.bank.fields import OPTION, SAID, Table
from game.bank.keys import ENGLISH, meant
from game.bank.lines import SILENT, look, seems_clean
from game.bank.mending import Found, Mended
from game.bank.pieces import pieces
from game.bank.problems import Notebook
from game.bank.refusals import refusal
from game.bank.schema import QUESTION, TOPIC
from game.bank.tree import REFUSED, Many, Map, Node, Text, grow


def _fields(table: Table) -> frozenset[str]:
    return frozenset([field for field, _ in table.values()])


LISTS: Final = frozenset({"questions", "right", "wrong", "mines", "safe", "law"})
"""Keys that a list may follow, in English."""
MOST_STUMBLES: Final = 8
"""Lines of one question that are left out before the rest is given up."""
_ANSWERS: Final = frozenset({"right", "wrong", "mines", "safe"})
_TEXTS: Final = frozenset({"ask", "why", "because"})
_ROOT: Final = "root"
_AT_HOME: Final[dict[str, frozenset[str]]] = {
    _ROOT: _fields(TOPIC),
    "questions": _fields(QUESTION),
    **dict.fromkeys(_ANSWERS, _fields(OPTION)),
    **dict.fromkeys({"topic", *_TEXTS}, _fields(SAID)),
}
"""The keys that can stand under a key, all in English."""
_HALVES: Final = re.compile("[\ud800-\udfff]")
"""Bytes that are no text stand in a text as halves of characters, which YAML does not take."""


def told(text: str) -> list[Found]:
    """The traps in `text` that a reader would tell: all of them only where YAML stumbles."""
    notes = Notebook(Path())
    try:
        grow(_HALVES.sub("□", text), notes)
    except REFUSED:
        return look(text)
    if notes.problems:
        return look(text)
    return [] if seems_clean(text) else [found for found in look(text) if found.trap.kind in SILENT]


class Sight:
    """What is seen in `text`, with stand-ins for its traps, and without the lines that YAML refuses.

    Lines and columns count from 0. `keys`, those that can stand where they do, and `texts` go with their
    lines, `entries` are lines. `strays` are the places of texts whose first words YAML took for a key,
    because of a colon behind them.
    """

    def __init__(self, text: str) -> None:
        self.keys: set[tuple[int, str]] = set()
        self.texts: set[tuple[int, str]] = set()
        self.entries: set[int] = set()
        self.strays: list[tuple[int, int]] = []
        whole = _HALVES.sub("□", text)
        for _ in range(2):  # behind one trap may be another
            whole = Mended(whole, look(whole)).text
        for above, piece in pieces(whole):
            self._above = above
            if (root := _grown(piece)) is not None:
                self._see(root, "questions" if isinstance(root, Many) else _ROOT)

    @property
    def size(self) -> int:
        """How many keys and entries there are."""
        return len(self.keys) + len(self.entries)

    def _see(self, node: Node, key: str) -> None:
        """Take in `node`, which stands under `key`, an English one or none."""
        if isinstance(node, Text):
            self.texts.add((self._line(node), node.value))
        elif isinstance(node, Many):
            self._see_list(node, key)
        else:
            self._see_map(node, key)

    def _see_list(self, node: Many, key: str) -> None:
        for item in node.items:
            if key in LISTS and not node.flow:
                self.entries.add(self._line(item))
            if not (node.flow and _is_bare_pair(item)):
                self._see(item, key if key in _ANSWERS or key == "questions" else "")

    def _see_map(self, node: Map, key: str) -> None:
        if key in _ANSWERS | _TEXTS and _is_stray(node):
            self.strays.append((self._line(node), _mark(node).column))
        for name, (written, value) in node.entries.items():
            if ENGLISH.get(name) in _AT_HOME.get(key, ()):
                self.keys.add((self._line(written), name))
            self._see(value, ENGLISH.get(name, ""))

    def _line(self, node: Node) -> int:
        return self._above + int(_mark(node).line)


def _grown(piece: str) -> Node | None:
    """The tree of `piece` without the lines on which YAML stumbles."""
    lines = piece.split("\n")
    for _ in range(MOST_STUMBLES):
        try:
            return grow("\n".join(lines), Notebook(Path()))
        except REFUSED as error:
            lines[min(refusal(error, "\n".join(lines)).line, len(lines) - 1)] = ""
    return None


def _mark(node: Node) -> Any:
    """Where `node` begins; PyYAML has no types for it."""
    return node.start_mark


def _is_bare_pair(node: Node) -> bool:
    """A map without braces, as YAML makes of `[answer: yes]`."""
    if not isinstance(node, Map) or len(node.entries) != 1:
        return False
    key, _ = next(iter(node.entries.values()))
    return bool(_mark(key).index == _mark(node).index)


def _is_stray(node: Map) -> bool:
    """A single key that is none, and that nobody meant to be one."""
    names = list(node.entries)
    if not _is_bare_pair(node) or names[0] in ENGLISH:
        return False
    return meant(names[0], ("zh", "en", "because", "picture")) is None
