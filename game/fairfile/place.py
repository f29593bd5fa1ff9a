"""Where a value stands, and how it is told what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from game.bank.problems import Notebook, Value, shown
from game.bank.question import Said
from game.bank.tree import Node, Text
from game.bank.vocabulary import Vocabulary


class NoValueError(Exception):
    """There is no value that we understand; what is wrong with it has been noted."""


@dataclass(frozen=True, slots=True)
class Place:
    """A key as it was typed, in the notes on its file.

    `default` is what holds without a value, as the author would write it.
    """

    notes: Notebook
    key: Text
    default: str

    def note(self, kind: str, node: Node, /, **gaps: Value) -> None:
        """Note what is wrong with a value at `node`."""
        self.notes.at(
            kind, node.start_mark, **{"key": shown(self.key.value), "default": self.default, **gaps}
        )

    def refuse(self, kind: str, node: Node, /, **gaps: Value) -> NoReturn:
        """The same, and there is no value."""
        self.note(kind, node, **gaps)
        raise NoValueError

    def typed(self, node: Node) -> str:
        """What stands behind a key that takes one word."""
        if not isinstance(node, Text):
            self.refuse("not_one_word", node)
        if not (typed := node.value.strip()):
            self.refuse("empty_value", self.key)
        return str(typed)

    def doubt(self, kind: str, node: Node, typed: str, words: Vocabulary) -> None:
        """Note a word that is none of `words`, with the one that was meant, or with all of them."""
        guess = words.meant(typed, words.chinese)
        if guess is not None:
            self.note(f"{kind}_guess", node, value=shown(typed), guess=guess)
        else:
            self.note(kind, node, value=shown(typed), allowed=self.listed(words))

    def listed(self, words: Vocabulary) -> Said:
        """All words of a vocabulary as one text."""
        names = [words.spoken(word, [self.key.value]) for word in words.chinese]
        return Said("、".join(names), ", ".join(names))

    @property
    def chinese(self) -> bool:
        """Whether the author writes Chinese here."""
        return not self.key.value.isascii()
