"""How each value of fair.yaml is read and written: a word, a number, a list of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol

from game.bank.problems import shown
from game.bank.tree import Many, Map, Node, Text
from game.bank.vocabulary import Vocabulary
from game.fairfile.keys import LANGUAGES, NEVER, NONE, PRESETS, SIZES, STALLS, SWITCH
from game.fairfile.place import NoValueError, Place

_NUMBER: Final = re.compile(r"\d{1,6}(?=\s*(?:%|秒|s|seconds)?$)")
_PARTS: Final = re.compile(r"\s*[、，,;；]\s*")


class Entry(Protocol):
    """A kind of value."""

    def read(self, place: Place, node: Node) -> Any:
        """The value. Raises NoValueError."""

    def write(self, value: Any, *, chinese: bool) -> str:
        """How an author writes `value`."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word out of a vocabulary; with `truth` it becomes a bool: whether it is this one."""

    words: Vocabulary
    truth: str | None = None

    def read(self, place: Place, node: Node) -> Any:
        typed = place.typed(node)
        word = self.words.english.get(_plain(typed))
        if word is None:
            place.doubt("bad_word", node, typed, self.words)
            raise NoValueError
        return word if self.truth is None else word == self.truth

    def write(self, value: Any, *, chinese: bool) -> str:
        if self.truth is not None:
            value = next(word for word in self.words.chinese if (word == self.truth) == value)
        return _spoken(self.words, value, chinese=chinese)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from `least` to `most`; where it may be `never`, a word or 0 stands for None."""

    least: int
    most: int
    never: bool = False

    def read(self, place: Place, node: Node) -> Any:
        typed = place.typed(node)
        plain = _plain(typed)
        if self.never and (plain in NEVER.english or plain == "0"):
            return None
        found = _NUMBER.match(plain)
        if found is None or not self.least <= int(found[0]) <= self.most:
            place.refuse("bad_number", node, value=shown(typed), least=self.least, most=self.most)
        return int(found[0])

    def write(self, value: Any, *, chinese: bool) -> str:
        return _spoken(NEVER, "never", chinese=chinese) if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Words:
    """Words out of a vocabulary, in a list or on one line with commas between them."""

    words: Vocabulary

    def read(self, place: Place, node: Node) -> Any:
        found = []
        for typed, at in entries(place, node):
            plain = _plain(typed)
            if plain in self.words.english:
                found.append(self.words.english[plain])
            else:
                place.doubt("bad_entry", at, typed, self.words)
        return tuple(dict.fromkeys(found))

    def write(self, value: Any, *, chinese: bool) -> str:
        return _joined([_spoken(self.words, word, chinese=chinese) for word in value], chinese=chinese)


class Topics:
    """Names of the form stall/file, in a list or on one line with commas between them."""

    def read(self, place: Place, node: Node) -> Any:
        return tuple(dict.fromkeys(topic(typed) for typed, _ in entries(place, node)))

    def write(self, value: Any, *, chinese: bool) -> str:
        parted = [name.partition("/") for name in value]
        names = [f"{_spoken(STALLS, stall, chinese=chinese)}/{file}" for stall, _, file in parted]
        return _joined(names, chinese=chinese)


ENTRIES: Final[dict[str, Entry]] = {
    "language": Word(LANGUAGES),
    "volume": Number(0, 100),
    "mute": Word(SWITCH, "yes"),
    "text size": Word(SIZES),
    "calm": Word(SWITCH, "yes"),
    "idle": Number(10, 3600, never=True),
    "wait": Number(5, 300),
    "closed stalls": Words(STALLS),
    "closed topics": Topics(),
    "presets": Words(PRESETS),
    "table": Word(SWITCH, "yes"),
    "print": Word(SWITCH, "yes"),
}
"""English key → its kind of value."""


def written(key: str, value: Any, *, chinese: bool) -> str:
    """How an author writes the value of a key."""
    return ENTRIES[key].write(value, chinese=chinese)


def entries(place: Place, node: Node) -> Iterator[tuple[str, Node]]:
    """The words of a list, or of one line, each with its place. Raises NoValueError."""
    if isinstance(node, Map):
        place.refuse("not_words", node)
    for item in node.items if isinstance(node, Many) else [node]:
        if not isinstance(item, Text):
            place.refuse("not_words", item)
        for part in _PARTS.split(item.value.strip(" 【】")):
            if part and _plain(part) not in NONE.english:
                yield part, item


def topic(typed: str) -> str:
    """The name of a topic with its stall in English."""
    stall, slash, file = typed.partition("/")
    return STALLS.english.get(_plain(stall), stall) + slash + file.removesuffix(".yaml")


def _joined(names: list[str], *, chinese: bool) -> str:
    return ("、" if chinese else ", ").join(names) if names else _spoken(NONE, "none", chinese=chinese)


def _spoken(words: Vocabulary, word: str, *, chinese: bool) -> str:
    known = word in words.chinese
    return words.chinese[word][0] if chinese and known else word


def _plain(typed: str) -> str:
    """As the vocabularies have it: full-width letters and digits made narrow, all of them small."""
    return unicodedata.normalize("NFKC", typed).strip().casefold()
