"""One thing to mend, and how to tell afterwards that it was the right one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.bank.mending import Found, Mended, Trap
from game.repair.sight import Sight


@dataclass(frozen=True, slots=True)
class Remedy:
    """`length` characters at `column` of `line`, both from 0, give way to `new`.

    It stays only if `proof` holds of what YAML sees afterwards.
    """

    line: int
    column: int
    length: int
    new: str
    proof: Callable[[Sight], bool]

    @property
    def found(self) -> Found:
        return Found(self.line, Trap("", self.column, self.length, self.new))


def cured(text: str, remedies: Iterable[Remedy]) -> str:
    """`text` with those remedies that prove right once all of them are applied. They must not overlap."""
    tried = list(remedies)
    if not tried:
        return text
    sight = Sight(_with(text, tried))
    return _with(text, [remedy for remedy in tried if remedy.proof(sight)])


def _with(text: str, remedies: Iterable[Remedy]) -> str:
    return Mended(text, [remedy.found for remedy in remedies]).text
