"""How each kind of value is read: a text in one or two languages, a level, options, citations, a picture."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from game.bank.house import House
from game.bank.keys import CHINESE, SIGNS, VERDICTS, meant, spoken
from game.bank.pictures import examine, place
from game.bank.problems import Notebook, Value, shown
from game.bank.question import Option, Said, Signs, Verdict
from game.bank.room import room
from game.bank.tree import Many, Map, Node, Text

LONGEST_ASK = 120
LONGEST_OPTION = 60
"""Chinese characters that fit the card at every size without scrolling; Latin letters count half."""

LEVELS = {"1": 1, "2": 2, "3": 3}

Read = Callable[["Fields", Text, Node], Any]
Table = Mapping[str, tuple[str, Read]]
"""Every accepted name of a key → (its English name, how its value is read)."""


def table(**reads: Read) -> Table:
    """A table of the English keys `reads`, with their Chinese names beside them."""
    return {name: (key, read) for key, read in reads.items() for name in (key, *CHINESE[key])}


class Fields:
    """Reads the values of one file in `folder`. A value that is no good is noted and comes back as None."""

    def __init__(self, notes: Notebook, folder: Path, house: House) -> None:
        self.notes, self.folder, self.house = notes, folder, house
        self.pictures: list[Path] = []

    def note(self, kind: str, node: Node, /, **gaps: Value) -> None:
        """Note a problem of this kind (a key of `wording.MESSAGES`) where `node` begins."""
        self.notes.at(kind, node.start_mark, **gaps)

    def record(self, node: Map, fields: Table) -> dict[str, Any]:
        """The values of a map by English key. A misspelt key counts as the one that was meant: None."""
        found: dict[str, Any] = {}
        for name, (key, value) in node.entries.items():
            if name in fields:
                field, read = fields[name]
                if field in found:
                    self._twice(node, field, key, fields)
                found[field] = read(self, key, value)
            else:
                self._unknown(node, key, fields, found)
        return found

    def _twice(self, node: Map, field: str, key: Text, fields: Table) -> None:
        names = (name for name in node.entries if name in fields and fields[name][0] == field)
        first = node.entries[next(names)][0]
        if first is not key:
            both = f"{first.value} / {key.value}"
            self.note("duplicate_key", key, key=both, first=self.notes.line(first.start_mark))

    def _unknown(self, node: Map, key: Text, fields: Table, found: dict[str, Any]) -> None:
        allowed = dict.fromkeys(field for field, _ in fields.values())
        typed = shown(key.value)
        if guess := meant(key.value, allowed):
            found.setdefault(fields[guess][0], None)
            self.note("unknown_key_guess", key, key=typed, guess=guess)
        elif "ask" not in fields and "questions" not in fields:
            self.note("text_became_key", key, key=typed)
        else:
            names = "、".join(spoken(field, node.entries) for field in allowed)
            listed = Said(names, names.replace("、", ", "))
            self.note("unknown_key", key, key=typed, allowed=listed)

    def word(self, key: Text, node: Node) -> str | None:
        """A text that is the same in every language."""
        if type(node) is Text:
            text: str = node.value.strip()
            if text:
                return text
            self.note("empty_value", key, key=key.value)
        else:
            self.note("list_for_text" if type(node) is Many else "map_for_text", node, key=key.value)
        return None

    def said(self, key: Text, node: Node) -> Said | None:
        """One text for every language, or one for each."""
        if type(node) is not Map:
            text = self.word(key, node)
            return None if text is None else Said(text, text)
        return self._said(node, self.record(node, SAID))

    def _said(self, node: Map, found: dict[str, Any]) -> Said | None:
        zh, en = found.get("zh"), found.get("en")
        if zh or en:
            return Said(zh or "", en or "")
        if "zh" not in found and "en" not in found and all(name in OPTION for name in node.entries):
            self.note("no_text", node, zh=spoken("zh", node.entries), en=spoken("en", node.entries))
        return None

    def ask(self, key: Text, node: Node) -> Said | None:
        ask = self.said(key, node)
        if ask is not None:
            self._measure(ask, LONGEST_ASK, node)
        return ask

    def _measure(self, said: Said, most: int, node: Node) -> None:
        if len(said.zh) > most or len(said.en) > most:
            length = max(room(said.zh), room(said.en))
            if length > most:
                self.note("long_text", node, length=length, most=most)

    def level(self, key: Text, node: Node) -> int | None:
        typed = self.word(key, node)
        if typed is None:
            return None
        level = LEVELS.get(typed) or LEVELS.get(unicodedata.normalize("NFKC", typed[:8]))
        if level is None:
            self.note("bad_level", node, value=shown(typed))
        return level

    def verdict(self, key: Text, node: Node) -> tuple[Verdict, Signs | None] | None:
        typed = self.word(key, node)
        if typed is not None and typed not in VERDICTS:
            self.note("bad_verdict", node, value=shown(typed))
        return VERDICTS.get(typed or "")

    def signs(self, key: Text, node: Node) -> Signs | None:
        typed = self.word(key, node)
        if typed is not None and typed not in SIGNS:
            self.note("bad_signs", node, value=shown(typed))
        return SIGNS.get(typed or "")

    def icon(self, key: Text, node: Node) -> str | None:
        name = self.word(key, node)
        icons = self.house.icons
        if name is not None and icons is not None and name not in icons:
            self.note("unknown_icon", node, icon=shown(name), icons=", ".join(sorted(icons)))
        return name

    def picture(self, key: Text, node: Node) -> Path | None:
        name = self.word(key, node)
        if name is None:
            return None
        flaw = examine(name, self.folder, thoroughly=self.house.thoroughly)
        if flaw:
            self.note(flaw.kind, node, **flaw.gaps)
        path = place(name, self.folder)
        if path is not None:
            self.pictures.append(path)
        return path

    def law(self, key: Text, node: Node) -> tuple[str, ...]:
        """Citations; what is wrong with one is told, but the question is played without it."""
        nodes = self.entries(key, node)
        typed = [self.word(key, entry) or "" for entry in nodes]
        for doubt in self.house.register.doubts(typed, self.house.today):
            self.note(doubt.kind, nodes[doubt.index], **doubt.gaps)
        return tuple(typed)

    def right(self, key: Text, node: Node) -> list[tuple[Option, Node]] | None:
        return self._options(key, node, True)

    def wrong(self, key: Text, node: Node) -> list[tuple[Option, Node]] | None:
        return self._options(key, node, False)

    def _options(self, key: Text, node: Node, right: bool) -> list[tuple[Option, Node]] | None:
        """The readable options with their places; empty only if none was written."""
        entries = self.entries(key, node)
        options = [(option, entry) for entry in entries if (option := self._option(key, entry, right))]
        return options if options or not entries else None

    def _option(self, key: Text, node: Node, right: bool) -> Option | None:
        found, text = self.entry(key, node, OPTION)
        if text is None:
            return None
        self._measure(text, LONGEST_OPTION, node)
        return Option(text, right, found.get("because"), found.get("picture"))

    def entry(self, key: Text, node: Node, fields: Table) -> tuple[dict[str, Any], Said | None]:
        """The values of one entry of a list of answers, and its text if that can be read."""
        if type(node) is Map:
            found = self.record(node, fields)
            return found, self._said(node, found)
        if type(node) is Many:
            self.note("list_for_option", node)
            return {}, None
        return {}, self.said(key, node)

    def entries(self, key: Text, node: Node) -> list[Node]:
        """The entries of a list, or the one value that stands instead of a list."""
        if type(node) is Many:
            if node.flow:
                self._wide_commas(node)
            return node.items
        if type(node) is Text and node.value.startswith("【") and node.value.endswith("】"):
            self.note("wide_brackets", node, key=key.value)
        return [node]

    def _wide_commas(self, node: Many) -> None:
        for item in node.items:
            if type(item) is Text and not item.style and "，" in item.value:
                kind = "wide_comma_in_list" if len(node.items) == 1 else "wide_comma_in_entry"
                self.note(kind, item, text=shown(item.value))


SAID = table(zh=Fields.word, en=Fields.word)
OPTION = table(zh=Fields.word, en=Fields.word, because=Fields.said, picture=Fields.picture)
