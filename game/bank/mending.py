"""Traps found in the raw text, and the stand-ins that let the reader go on behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.bank.problems import Notebook, Value


@dataclass(frozen=True, slots=True)
class Trap:
    """Something on a line, at `column` counted from 0, that YAML would misread.

    `length` characters there give way to `stand_in` so that the rest of the file can be read. The
    question around it is broken all the same: a stand-in is never played.
    """

    kind: str
    column: int
    length: int = 0
    stand_in: str = ""
    gaps: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A trap and its line, counted from 0."""

    line: int
    trap: Trap

    @property
    def column(self) -> int:
        return self.trap.column

    def note(self, notes: Notebook) -> None:
        notes.add(self.trap.kind, self.line + 1, self.trap.column + 1, **self.trap.gaps)


class Mended:
    """`text` with the stand-ins put in, and the way back to the columns of the original."""

    def __init__(self, text: str, findings: Iterable[Found]) -> None:
        self._traps: dict[int, list[Trap]] = {}
        for found in findings:
            if found.trap.length or found.trap.stand_in:
                self._traps.setdefault(found.line, []).append(found.trap)
        lines = text.split("\n")
        for number, traps in self._traps.items():
            traps.sort(key=lambda trap: trap.column)
            lines[number] = _with_stand_ins(lines[number], traps)
        self.text = "\n".join(lines)

    def column(self, line: int, column: int) -> int:
        """The original column of what stands at `column` of the mended `line`, all from 0."""
        for trap in self._traps.get(line, ()):
            if column > trap.column:
                column = max(trap.column, column - len(trap.stand_in) + trap.length)
        return column


def _with_stand_ins(line: str, traps: list[Trap]) -> str:
    parts, start = [], 0
    for trap in traps:
        parts += [line[start : trap.column], trap.stand_in]
        start = max(start, trap.column + trap.length)
    return "".join([*parts, line[start:]])
