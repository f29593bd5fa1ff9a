"""From YAML text to a small tree: texts, lists and maps that know where they stand.

Everything stays text: `no`, `1:30`, `007` and dates are what the author typed. Anchors, aliases and
tags are refused, nesting is bounded, and a key that stands twice is seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Union

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.bank.own import fastest_loader
from game.bank.problems import Notebook, shown

DEEPEST = 12
"""Levels of nesting. A topic needs six; a file with more is a mistake or an attack."""

Text = ScalarEvent
"""A text is the parser's own event: one object less for each of the 20 texts of a question."""


class Map:
    """Keys with their values, in the order of the file."""

    __slots__ = ("entries", "start_mark")

    def __init__(self, start_mark: Any, entries: dict[str, tuple[Text, Node]]) -> None:
        self.start_mark, self.entries = start_mark, entries


class Many:
    """A list; `flow` when it is written in brackets."""

    __slots__ = ("flow", "items", "start_mark")

    def __init__(self, start_mark: Any, items: list[Node], flow: bool = False) -> None:
        self.start_mark, self.items, self.flow = start_mark, items, flow


Node = Union[Text, Many, Map]  # noqa: UP007  # evaluated at run time
Harvest = Mapping[str, Callable[[Node], None]]


class Unreadable(Exception):  # noqa: N818
    """YAML that we do not accept: `kind` and `gaps` of a message; line and column from 0."""

    def __init__(self, kind: str, mark: Any, **gaps: str) -> None:
        super().__init__(kind)
        self.kind, self.line, self.column, self.gaps = kind, mark.line, mark.column, gaps


REFUSED = (yaml.YAMLError, Unreadable, ValueError, OverflowError)
"""What `grow` raises; the last two where the pure parser meets an escape beyond the last character."""


def grow(
    text: str, notes: Notebook, harvest: Harvest | None = None, loader: type[Any] | None = None
) -> Node | None:
    """The tree of `text`; None if there is nothing in it.

    `harvest` names keys of the root whose list items go to a function one by one, as soon as each is
    read, instead of into the tree: ten thousand questions never stand in memory as a tree at once.
    Raises yaml.YAMLError where YAML cannot go on, and Unreadable where we do not want to.
    """
    parser = (loader or fastest_loader())(text)
    try:
        return _Growth(parser.get_event, notes, text, harvest or {}).document()
    finally:
        parser.dispose()


_PROPERTIES = [re.compile(rf"{sign}(?<![^\s\[{{,:\-].)") for sign in ("&", r"\*", "!")]
"""Anchors, aliases and tags: where a text may begin. One sign at a time, which `re` finds fastest."""


class _Growth:
    """Takes the parser's events one by one. The recursion is bounded by DEEPEST."""

    def __init__(self, event: Callable[[], Any], notes: Notebook, text: str, harvest: Harvest) -> None:
        self.event, self.notes, self.harvest = event, notes, harvest
        self.careful = "\\" in text or any(sign.search(text) for sign in _PROPERTIES)

    def document(self) -> Node | None:
        self.event()  # the stream begins
        if isinstance(self.event(), StreamEndEvent):
            return None
        root = self.node(self.event(), 0)
        self.event()  # the document ends
        after = self.event()
        if isinstance(after, DocumentStartEvent):
            self._note("two_documents", after)
        return root

    def node(self, event: Any, depth: int) -> Node:
        if self.careful:
            self._check(event)
        kind = type(event)
        if kind is Text:
            return event  # type: ignore[no-any-return]
        if kind is AliasEvent:
            return ScalarEvent(
                None, None, (True, False), f"*{event.anchor}", event.start_mark, event.end_mark
            )
        if depth == DEEPEST:
            raise Unreadable("too_deep", event.start_mark, most=str(DEEPEST))
        return self._map(event, depth + 1) if kind is MappingStartEvent else self._many(event, depth + 1)

    def _map(self, start: Any, depth: int) -> Map:
        entries: dict[str, tuple[Text, Node]] = {}
        event, careful = self.event, self.careful
        while type(key := event()) is not MappingEndEvent:
            if careful or type(key) is not Text:
                self._check_key(key)
            name = key.value
            if name in entries:
                first = self.notes.line(entries[name][0].start_mark)
                self._note("duplicate_key", key, key=shown(name), first=first)
            value = event()
            if depth == 1 and name in self.harvest and type(value) is SequenceStartEvent:
                value = self._harvested(value, self.harvest[name])
            elif careful or type(value) is not Text:
                value = self.node(value, depth)
            entries[name] = (key, value)
        return Map(start.start_mark, entries)

    def _many(self, start: Any, depth: int) -> Many:
        items = []
        event, careful = self.event, self.careful
        while type(item := event()) is not SequenceEndEvent:
            items.append(self.node(item, depth) if careful or type(item) is not Text else item)
        return Many(start.start_mark, items, start.flow_style)

    def _harvested(self, start: Any, each: Callable[[Node], None]) -> Many:
        while type(item := self.event()) is not SequenceEndEvent:
            each(self.node(item, 2))
        return Many(start.start_mark, [], start.flow_style)

    def _check_key(self, key: Any) -> None:
        if type(key) is not Text:
            raise Unreadable("key_is_no_word", key.start_mark)
        self._check(key)

    def _check(self, event: Any) -> None:
        """An anchor, an alias, a tag, or (by escapes in quotes) something unprintable."""
        value = shown(getattr(event, "value", ""))
        if type(event) is AliasEvent:
            self._note("leading_sign", event, sign="*", text=f"*{event.anchor}")
        elif event.anchor:
            self._note("leading_sign", event, sign="&", text=f"&{event.anchor} {value}".strip())
        elif getattr(event, "tag", None):
            self._note("leading_sign", event, sign="!", text=f"! {value}".strip())
        elif type(event) is Text and event.style == '"':
            odd = next((c for c in event.value if not (c.isprintable() or c in "\n\u3000\u00a0")), None)
            if odd is not None:
                self._note("invisible_character", event, code=f"U+{ord(odd):04X}")

    def _note(self, kind: str, event: Any, **gaps: str | int) -> None:
        self.notes.at(kind, event.start_mark, **gaps)
