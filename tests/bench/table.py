"""The bench's rows and how they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure in words: what, its value, what it is measured against, their ratio, and the limit."""

    what: str
    value: str
    against: str
    ratio: str
    limit: str
    kept: bool


def ratio_row(what: str, value: float, base: float, limit: float, unit: str, against: str) -> Row:
    """A row for `value` against `base`, both in `unit`."""
    ratio = value / base
    figures = f"{value:.2f} {unit}"
    return Row(what, figures, f"{against} {base:.2f} {unit}", f"{ratio:.2f}×", f"{limit:g}×", ratio <= limit)


def show(rows: Sequence[Row]) -> None:
    """Print the rows as a table."""
    heads = ("figure", "value", "against", "ratio", "at most", "")
    lines = [
        heads,
        *((r.what, r.value, r.against, r.ratio, r.limit, "ok" if r.kept else "OVER") for r in rows),
    ]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
