"""Words that one may write in a file, in English and in Chinese, and which one was meant by another."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping


class Vocabulary:
    """`chinese` gives each English word its Chinese names; messages speak the first one.

    `typed` is what people write for a word although it is none: for suggestions only.
    """

    def __init__(
        self, chinese: Mapping[str, tuple[str, ...]], typed: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.chinese, self._typed = chinese, typed or {}
        self.english = {name: word for word, names in chinese.items() for name in (word, *names)}
        """Every accepted name → the English word."""

    def spoken(self, word: str, neighbours: Iterable[str]) -> str:
        """`word` as an author would write it who wrote `neighbours`: in Chinese if one of them is Chinese."""
        chinese = any(not name.isascii() for name in neighbours)
        return self.chinese[word][0] if chinese else word

    def meant(self, typed: str, allowed: Collection[str]) -> str | None:
        """The name that `typed` was probably meant to be, among the English words `allowed`, or None.

        The answer is Chinese when what was typed is.
        """
        names = {name: word for name, word in self.english.items() if word in allowed}
        others = {
            name: word for word, typed_for in self._typed.items() if word in allowed for name in typed_for
        }
        close = difflib.get_close_matches(typed.strip().casefold(), [*names, *others], n=1, cutoff=0.6)
        if not close:
            return None
        found = close[0]
        return found if found in names else self.spoken(others[found], [typed])
