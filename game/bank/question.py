"""What a bank holds once it has been read: plain frozen data, no file handling, no pygame."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")
Kind = Literal["one", "several", "verdict", "minefield"]
KINDS: tuple[Kind, ...] = ("one", "several", "verdict", "minefield")
Signs = Literal["infringement", "mine"]
"""What the boards of a verdict question read: infringing and fine, or – for what is unlawful and yet
infringes nobody's right – a mine and safe. The third board is the same in both."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text in both languages. A language that the author left out is the empty string."""

    zh: str = ""
    en: str = ""

    def in_(self, lang: Lang) -> str:
        """The text in `lang`, or in the other language where `lang` is missing."""
        return (self.zh or self.en) if lang == "zh" else (self.en or self.zh)

    def filled(self, /, **gaps: object) -> Said:
        """The text with its {gaps} filled; a gap that is a `Said` itself speaks the language around it."""
        zh = {name: gap.zh if isinstance(gap, Said) else gap for name, gap in gaps.items()}
        en = {name: gap.en if isinstance(gap, Said) else gap for name, gap in gaps.items()}
        return Said(self.zh.format(**zh), self.en.format(**en))


class Verdict(Enum):
    """The three boards of the target stall; also a kind of card question."""

    INFRINGING = "infringing"
    FINE = "fine"
    DEPENDS = "depends"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen. `because` says why it is wrong (or right).

    In a minefield an option is an act, and `right` (to be hit) is one that is a mine.
    """

    text: Said
    right: bool
    because: Said | None = None
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One question as the author wrote it: options unshuffled, right ones (or mines) first.

    `options` is empty for a verdict question and `verdict` is None for all others; `signs` are those of
    its boards.
    `law` holds the citations as typed; `laws.Register.cite` turns them into words of a day.
    """

    id: str
    ask: Said
    why: Said
    options: tuple[Option, ...] = ()
    verdict: Verdict | None = None
    level: int = 1
    picture: Path | None = None
    law: tuple[str, ...] = ()
    twin: str | None = None
    file: Path = Path()
    line: int = 1
    signs: Signs = "infringement"
    minefield: bool = False

    @property
    def kind(self) -> Kind:
        """What it asks for: one right option, several, one of the three verdicts, or the mines of a field."""
        if self.verdict is not None:
            return "verdict"
        if self.minefield:
            return "minefield"
        return "several" if sum(option.right for option in self.options) > 1 else "one"


@dataclass(frozen=True, slots=True)
class Topic:
    """One bank file: a sector of the wheel, a region of the board, a field of targets."""

    stall: str
    key: str
    name: Said
    icon: str | None
    questions: tuple[Question, ...]
    file: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file: where (1-based), what, and how to mend it, in both languages."""

    file: Path
    line: int
    column: int
    what: Said
    fix: Said
    severity: Literal["error", "warning"] = "error"
