"""What a visitor is called at the fair: drawn from two lists, never typed. No pygame."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.bank.own import load_own
from game.bank.question import Lang, Said

_BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True)
class Nickname:
    """A kind adjective and an animal, in both languages; `avatar` names the animal's drawing."""

    said: Said
    avatar: str

    def lines(self, lang: Lang) -> list[str]:
        """On one line in Chinese, in English on two: the adjective, and what it describes."""
        return [part for part in self.said.in_(lang).partition(" ")[::2] if part]

    @property
    def written(self) -> str:
        """As the records keep it: “勇敢小马驹 · Brave Foal”."""
        return f"{self.said.zh}{_BETWEEN}{self.said.en}"


def read_nickname(written: str, avatar: str) -> Nickname:
    """A nickname out of the records. What has only one language is the same in both."""
    zh, between, en = written.partition(_BETWEEN)
    return Nickname(Said(zh, en if between else zh), avatar)


SOMEBODY: Final = Nickname(Said("小客人", "Guest"), "foal")
"""Who has drawn no nickname."""


class Names:
    """The two lists: adjectives, and animals by the name of their drawing."""

    def __init__(self, adjectives: Sequence[Said], animals: Mapping[str, Said]) -> None:
        self.adjectives = tuple(adjectives)
        self.animals = dict(animals)

    def draw(self, rng: random.Random, before: Nickname | None = None) -> Nickname:
        """Any of them; after `before` another adjective and another animal."""
        adjectives = [one for one in self.adjectives if not (before and before.said.zh.startswith(one.zh))]
        animals = [key for key in self.animals if not (before and before.avatar == key)]
        adjective, animal = rng.choice(adjectives), rng.choice(animals)
        what = self.animals[animal]
        return Nickname(Said(f"{adjective.zh}{what.zh}", f"{adjective.en} {what.en}"), animal)


def load_names(path: Path) -> Names:
    """Read the lists."""
    tree = load_own(path)
    animals = {key: Said(**said) for key, said in tree["animals"].items()}
    return Names([Said(**said) for said in tree["adjectives"]], animals)
