"""The fair's own words, from assets/text/{zh,en}.yaml. Questions bring their own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from game.bank.own import load_own
from game.bank.question import Lang, Said


class Words:
    """`words("wheel.spin")` is the text in the language that is on; `{name}` in it is filled in.

    Raises KeyError for a key that the files do not have: a test walks over all of them.
    """

    def __init__(self, texts: Mapping[Lang, Mapping[str, str]], lang: Lang = "zh") -> None:
        self._texts = texts
        self.lang: Lang = lang

    def __call__(self, key: str, **values: object) -> str:
        text = self._texts[self.lang][key]
        return text.format(**values) if values else text

    def of(self, said: Said) -> str:
        """A bank's text in the language that is on."""
        return said.in_(self.lang)

    def both(self, key: str) -> Said:
        """The text in both languages, as a bank has its own."""
        return Said(self._texts["zh"][key], self._texts["en"][key])

    def switch(self) -> None:
        """The other language, from now on."""
        self.lang = "en" if self.lang == "zh" else "zh"


def load_words(folder: Path, lang: Lang = "zh") -> Words:
    """Read zh.yaml and en.yaml of `folder`: nested mappings become dotted keys."""
    files: dict[Lang, Path] = {"zh": folder / "zh.yaml", "en": folder / "en.yaml"}
    return Words({key: flat(load_own(path)) for key, path in files.items()}, lang)


def flat(tree: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    """{"wheel": {"spin": "Spin"}} → {"wheel.spin": "Spin"}."""
    texts: dict[str, str] = {}
    for key, value in tree.items():
        if isinstance(value, Mapping):
            texts.update(flat(value, f"{prefix}{key}."))
        else:
            texts[f"{prefix}{key}"] = str(value)
    return texts
