"""How much room a text takes, where a Chinese character is as wide as two letters."""

from __future__ import annotations


def wide(text: str) -> int:
    """How many of its signs are as wide as a Chinese character.

    In UTF-8 such a sign has two bytes more than a letter, which is quick to count.
    """
    return 0 if text.isascii() else (len(text.encode("utf-8", "replace")) - len(text)) // 2


def room(text: str) -> int:
    """The room that `text` takes, in Chinese characters."""
    broad = wide(text)
    return broad + (len(text) - broad + 1) // 2
