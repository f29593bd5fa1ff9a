"""fair.yaml, from its bytes to the settings, and everything that is wrong with it.

It is read setting by setting: one that cannot be understood keeps its default and spoils no other.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from game.bank.disk import why
from game.bank.lines import SILENT, look
from game.bank.problems import Notebook, shown
from game.bank.question import Problem, Said
from game.bank.refusals import refusal
from game.bank.source import decode
from game.bank.tree import REFUSED, Map, Node, Text, grow
from game.fairfile.fair_file import FairFile, Reading, attribute
from game.fairfile.keys import KEYS, PRESETS, STALLS
from game.fairfile.place import NoValueError, Place
from game.fairfile.values import ENTRIES, entries, topic, written
from game.fairfile.wording import MESSAGES

_GOES_ON: Final = (" ", "\t", "#", "-", "]", "}", "\u3000", "\u00a0", "\ufeff")
"""What a line begins with that belongs to the setting above it."""
DEFAULTS: Final = FairFile()


def read_fair_file(path: Path) -> Reading:
    """The settings in the file at `path`. No file is no problem."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Reading(FairFile())
    except OSError as reason:
        notes = Notebook(path, messages=MESSAGES)
        notes.add("unreadable_file", 1, 1, reason=why(reason))
        return Reading(FairFile(), tuple(notes.problems))
    return read(data, path)


def read(data: bytes, path: Path) -> Reading:
    """The same for `data`, the bytes of the file at `path`."""
    notes = Notebook(path, messages=MESSAGES)
    text = decode(data, notes)
    reader = _Reader(notes)
    for first, piece in pieces(text or ""):
        notes.above = first
        reader.piece(piece)
    problems = sorted(notes.problems, key=lambda problem: (problem.line, problem.column))
    return Reading(replace(FairFile(), **reader.found), tuple(problems), tuple(reader.topics))


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """(number of the first line from 0, text) of what stands above the settings, then of each setting."""
    lines = text.split("\n")
    starts = [0, *(at for at, line in enumerate(lines) if at and line and not line.startswith(_GOES_ON))]
    for first, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield first, "\n".join(lines[first:end]) + "\n"


def strangers(path: Path, reading: Reading, known: Collection[str]) -> tuple[Problem, ...]:
    """The problems of closed topics that are none of the `known` ones, which are of the form stall/topic."""
    notes = Notebook(path, messages=MESSAGES)
    for name, line, column in reading.topics:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
            kind, example = "no_such_topic_guess" if close else "no_such_topic", next(iter(known), "")
            notes.add(kind, line, column, value=shown(name, 40), guess="".join(close), example=example)
    return tuple(notes.problems)


@dataclass
class _Reader:
    """Gathers the values of the settings by the field of `FairFile`."""

    notes: Notebook
    found: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    topics: list[tuple[str, int, int]] = field(default_factory=list)

    def piece(self, text: str) -> None:
        """One setting. Where its line is a trap or YAML refuses it, it is only told what is wrong."""
        traps = [found for found in look(text, KEYS) if found.trap.kind != "hash_cuts"]
        amiss = [found for found in traps if found.trap.kind in SILENT]
        node: Node | None = None
        if not amiss:
            try:
                node = grow(text, self.notes)
            except REFUSED as error:
                amiss = traps or [refusal(error, text)]
        for found in amiss:
            self.notes.at(found.trap.kind, found, **found.trap.gaps)
        if isinstance(node, Map):
            for key, value in node.entries.values():
                self._setting(key, value)
        elif node is not None and text.strip(" \n-"):
            self.notes.at("no_colon", node.start_mark, text=shown(text))

    def _setting(self, key: Text, value: Node) -> None:
        name = KEYS.english.get(key.value.strip().casefold())
        if name is None:
            self._unknown(key)
            return
        if name in self.lines:
            self.notes.at("duplicate_key", key.start_mark, key=shown(key.value), first=self.lines[name])
        self.lines[name] = self.notes.line(key.start_mark)
        default = written(name, getattr(DEFAULTS, attribute(name)), chinese=not key.value.isascii())
        place = Place(self.notes, key, default)
        self.found.pop(attribute(name), None)
        try:
            found = ENTRIES[name].read(place, value)
            self._sense(name, place, value, found)
        except NoValueError:
            return
        self.found[attribute(name)] = found

    def _sense(self, name: str, place: Place, node: Node, found: Any) -> None:
        """A fair needs a stall and a way to play; where topics are closed, they are looked for later."""
        if name == "closed stalls" and set(found) >= set(STALLS.chinese):
            place.refuse("all_closed", node)
        if name == "presets" and not found:
            place.refuse("no_presets", node, allowed=place.listed(PRESETS))
        if name == "closed topics":
            for typed, at in entries(place, node):
                mark: Any = at.start_mark
                self.topics.append((topic(typed), self.notes.line(mark), mark.column + 1))

    def _unknown(self, key: Text) -> None:
        typed = shown(key.value)
        if guess := KEYS.meant(key.value, KEYS.chinese):
            self.notes.at("unknown_key_guess", key.start_mark, key=typed, guess=guess)
            return
        chinese = not key.value.isascii()
        names = [KEYS.chinese[name][0] if chinese else name for name in KEYS.chinese]
        allowed = Said("、".join(names), ", ".join(names))
        self.notes.at("unknown_key", key.start_mark, key=typed, allowed=allowed)
