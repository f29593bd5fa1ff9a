"""One bank file, from its bytes to a topic, and everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.bank.disk import why
from game.bank.house import House
from game.bank.keys import ENGLISH
from game.bank.lines import SILENT, look, seems_clean
from game.bank.mending import Found, Mended
from game.bank.pieces import pieces
from game.bank.problems import Notebook
from game.bank.question import Problem, Topic
from game.bank.refusals import refusal
from game.bank.schema import Schema
from game.bank.source import decode
from game.bank.tree import REFUSED, Many, Map, Node, Text, grow

_QUESTIONS = tuple(name for name, key in ENGLISH.items() if key == "questions")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file.

    `whole` is false if some of its text could not be read as it stands. Its `topic` then holds the
    questions that could; who still has an older whole reading does better to keep that.
    `pictures` are all that its questions name, also those that are not there.
    """

    topic: Topic | None
    problems: tuple[Problem, ...]
    whole: bool
    pictures: tuple[Path, ...] = ()


def read_file(path: Path, stall: str, house: House) -> Reading:
    """The topic in the bank file `path`, and all its problems in the order of the file.

    A broken question is left out; there is no topic only where none could be made out at all.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        notes = Notebook(path)
        notes.add("unreadable_file", 1, 1, reason=why(error))
        return Reading(None, tuple(notes.problems), False)
    return read(data, path, stall, house)


def read(data: bytes, path: Path, stall: str, house: House, loader: type[Any] | None = None) -> Reading:
    """The same for `data`, the bytes of the file at `path`; `loader` is PyYAML's, by default the fastest."""
    notes = Notebook(path)
    text = decode(data, notes)
    if text is None:
        return Reading(None, tuple(notes.problems), False)
    if house.letters is not None:
        _note_boxes(text, house.letters, notes)
    return _Reader(text, path, stall, house, loader).reading(notes.problems)


def _note_boxes(text: str, letters: frozenset[str], notes: Notebook) -> None:
    """The first place of each character that the fonts lack."""
    for letter in set(text) - letters:
        if letter.isprintable() and letter != "\ufffd":
            at = text.index(letter)
            line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
            notes.add("no_letter", line, column, letter=letter, code=f"U+{ord(letter):04X}")


class _Reader:
    """Tries the text as it is; then with its traps mended; then question by question."""

    def __init__(self, text: str, path: Path, stall: str, house: House, loader: type[Any] | None) -> None:
        self.text, self.path, self.stall, self.house, self.loader = text, path, stall, house, loader

    def reading(self, before: Sequence[Problem]) -> Reading:
        traps = [] if seems_clean(self.text) else look(self.text)
        traps = [found for found in traps if found.trap.kind in SILENT]
        try:
            if all(found.trap.kind == "hash_cuts" for found in traps):
                return self._attempt(before, traps, None)
            grow(self.text, Notebook(self.path), None, self.loader)
        except REFUSED:
            traps = look(self.text)
        mended = Mended(self.text, traps)
        try:
            return self._attempt(before, traps, mended)
        except REFUSED as error:
            return self._in_pieces(before, traps, mended, error)

    def _begin(
        self, before: Sequence[Problem], traps: Sequence[Found], mended: Mended | None
    ) -> tuple[Notebook, Schema]:
        notes = Notebook(self.path, list(before))
        for found in traps:
            found.note(notes)
        notes.original_column = mended.column if mended else None
        return notes, Schema(self.path, self.stall, notes, self.house)

    def _attempt(self, before: Sequence[Problem], traps: Sequence[Found], mended: Mended | None) -> Reading:
        """The whole text at once. Raises where it is refused."""
        notes, schema = self._begin(before, traps, mended)
        text = mended.text if mended else self.text
        root = grow(text, notes, dict.fromkeys(_QUESTIONS, schema.question), self.loader)
        return self._end(notes, schema, root, whole=mended is None)

    def _in_pieces(
        self, before: Sequence[Problem], traps: Sequence[Found], mended: Mended, error: Exception
    ) -> Reading:
        notes, schema = self._begin(before, traps, mended)
        root: Node | None = None
        for first, text in pieces(mended.text):
            notes.above = first
            try:
                node = grow(text, notes, None, self.loader)
            except REFUSED as refused:
                if not any(first <= found.line < first + text.count("\n") for found in traps):
                    _tell(refusal(refused, text), notes)
                schema.started.append((first + 1, None))
                continue
            if first == 0:
                root = _with_list(node)
            elif isinstance(node, Many):
                for entry in node.items:
                    schema.question(entry)
        notes.above = 0
        if not notes.broken:
            _tell(refusal(error, mended.text), notes)
        return self._end(notes, schema, root if isinstance(root, Map) else None, whole=False)

    def _end(self, notes: Notebook, schema: Schema, root: Node | None, *, whole: bool) -> Reading:
        topic = None
        if isinstance(root, Map):
            topic = schema.topic(root)
        elif whole or (notes.original_column and not notes.broken):
            self._no_topic(notes, schema, root)
            whole = False
        problems = sorted(notes.problems, key=lambda problem: (problem.line, problem.column))
        return Reading(topic, tuple(problems), whole, tuple(schema.fields.pictures))

    def _no_topic(self, notes: Notebook, schema: Schema, root: Node | None) -> None:
        """The text is good YAML, but nothing like a bank."""
        if isinstance(root, Many):
            notes.at("root_list", root.start_mark)
            for entry in root.items:
                schema.question(entry)
        elif isinstance(root, Text) and root.value.strip():
            notes.at("only_text", root.start_mark)
        else:
            notes.add("empty_file", 1, 1)


def _with_list(root: Node | None) -> Node | None:
    """What stands above the questions, as if their list were under it and had been read."""
    if isinstance(root, Map):
        for name in root.entries.keys() & set(_QUESTIONS):
            key, _ = root.entries[name]
            root.entries[name] = (key, Many(key.start_mark, []))
    return root


def _tell(found: Found, notes: Notebook) -> None:
    """Note a refusal, whose place is one of the text that was being read."""
    trap = found.trap
    notes.at(trap.kind, found, **trap.gaps)
