"""The table for Excel and WPS: a row for each wording of each question asked, striking ones first."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from unicodedata import normalize

from game.report import wording as w
from game.report.document import Document
from game.report.figures import Entry
from game.report.flags import Flag
from game.report.items import Drawn, Item
from game.report.wording_notes import FLAGS

Cell = str | int | float | None


def sheet(document: Document) -> bytes:
    """The table as CSV: UTF-8 with a mark at its head, without which Excel garbles Chinese."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    wordings = list(_wordings(document.figures.entries))
    most = max((item.drawn[-1].index + 1 for item, _ in wordings if item.drawn), default=0)
    writer.writerow(_head(document, most))
    for item, striking in wordings:
        writer.writerow([_safe(cell) for cell in _row(document, item, striking, most)])
    return text.getvalue().encode("utf-8-sig")


def _wordings(entries: tuple[Entry, ...]) -> Iterator[tuple[Item, tuple[Flag, ...]]]:
    for entry in entries:
        yield entry.item, entry.flags
        for item in entry.earlier:
            yield item, ()


def _head(document: Document, most: int) -> list[str]:
    say = document.say
    plain = (w.STRIKING, w.STALL, w.TOPIC, w.ID, w.VERSION, w.HASH, w.KIND, w.QUESTION, w.ASKED, w.RIGHT)
    facility = say(w.PER_CENT, what=say(w.FACILITY))
    last = map(say, (w.LOW, w.HIGH, w.DISCRIMINATION, w.SECONDS, w.SEEN, w.LAST))
    options = [say(words, number=n) for n in range(1, most + 1) for words in (w.OPTION, w.CHOSEN)]
    return [*map(say, plain), facility, *last, *options]


def _row(document: Document, item: Item, striking: tuple[Flag, ...], most: int) -> list[Cell]:
    say, share = document.say, item.share
    low, high = share.interval or (None, None)
    at = {drawn.index: drawn for drawn in item.drawn}
    return [
        " · ".join(say(FLAGS[flag]) for flag in striking),
        document.text(document.catalogue.stall(item.stall)),
        document.text(document.catalogue.topic(item.stall, item.topic)),
        item.question,
        say(w.VERSIONS[item.state]),
        item.hash,
        say(w.KINDS[item.kind]) if item.kind in w.KINDS else item.kind,
        document.title(item) if item.state == "now" else "",
        share.asked,
        share.right,
        _per_cent(share.value),
        _per_cent(low),
        _per_cent(high),
        None if item.discrimination is None else round(item.discrimination, 3),
        round(item.seconds, 1),
        item.first,
        item.last,
        *(cell for index in range(most) for cell in _option(document, item, at.get(index))),
    ]


def _option(document: Document, item: Item, drawn: Drawn | None) -> tuple[Cell, Cell]:
    if drawn is None:
        return None, None
    mark = document.say(w.MINE if item.kind == "minefield" else w.CORRECT) if drawn.choice.right else ""
    return mark + document.option(drawn), drawn.count


def _per_cent(value: float | None) -> float | None:
    return None if value is None else round(value * 100, 1)


def _safe(cell: Cell) -> Cell:
    """A text that a spreadsheet would take for a formula is marked as a text, by an apostrophe.

    Those for Chinese and Japanese take full-width signs for formulas, too.
    """
    first = normalize("NFKC", cell[:1]) if isinstance(cell, str) else ""
    return f"'{cell}" if first and first in "=+-@\t\r\n" else cell
