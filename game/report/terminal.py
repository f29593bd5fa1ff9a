"""The short report: a few lines for whoever types the command."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from game.report import wording as w
from game.report.document import Document
from game.report.figures import Entry, OfStall
from game.report.numbers import coefficient, count, decimal, percent, span
from game.report.statistics import ENOUGH
from game.report.wording_notes import FLAGS, HINT

MOST = 10
"""So many striking questions are told here."""
LONGEST = 60
"""Columns that a question may take; a Chinese character takes two."""


def lines(document: Document) -> Iterator[str]:
    """The report for a terminal of some 100 columns."""
    yield from _head(document)
    yield ""
    yield from _table(_stalls(document))
    yield ""
    yield from _striking(document)
    yield ""
    yield document.say(HINT)


def _head(document: Document) -> Iterator[str]:
    figures, say = document.figures, document.say
    yield f"{say(w.TITLE)}  {document.span()}"
    told = (
        (w.VISITS, count(figures.visits)),
        (w.MINUTES, decimal(figures.minutes)),
        (w.ANSWERS, count(figures.share.asked)),
        (w.RIGHT, percent(figures.share.value)),
    )
    yield "   ".join(f"{say(what)} {figure}" for what, figure in told)
    left_out = figures.left_out
    yield say(w.LEFT_OUT, bots=left_out.bots, idle=left_out.idle, tries=left_out.tries)


def _stalls(document: Document) -> Iterator[tuple[str, ...]]:
    yield tuple(map(document.say, (w.STALL, w.VISITS, w.GAMES, w.ANSWERS, w.RIGHT)))
    for stall in document.figures.stalls:
        yield document.text(document.catalogue.stall(stall.key)), *_of_stall(stall)


def _of_stall(stall: OfStall) -> tuple[str, ...]:
    return count(stall.visits), count(stall.games), count(stall.share.asked), percent(stall.share.value)


def _striking(document: Document) -> Iterator[str]:
    figures, say = document.figures, document.say
    yield say(w.FIRST)
    if not figures.striking:
        ripe = sum(not entry.item.share.few for entry in figures.entries)
        yield say(w.NONE_FIRST, ripe=ripe, enough=ENOUGH)
        return
    yield say(w.SOME_FIRST, some=len(figures.striking), all=len(figures.entries))
    head = tuple(map(say, (w.ASKED, w.FACILITY, w.INTERVAL, w.DISCRIMINATION, w.QUESTION)))
    shown = figures.striking[:MOST]
    yield from _table([head, *(_of_entry(document, entry) for entry in shown)], words_last=True)
    if len(shown) < len(figures.striking):
        yield "  …"


def _of_entry(document: Document, entry: Entry) -> tuple[str, ...]:
    item = entry.item
    striking = " ".join(f"[{document.say(FLAGS[flag])}]" for flag in entry.flags)
    words = f"{striking} {_cut(document.title(item))} ({item.question})"
    weight = coefficient(item.discrimination).replace("−", "-")  # consoles of old lack the minus
    return count(item.share.asked), percent(item.share.value), span(item.share), weight, words


def _table(
    rows: Iterator[tuple[str, ...]] | Sequence[tuple[str, ...]], *, words_last: bool = False
) -> Iterator[str]:
    """Rows in columns: figures to the right, words (the first column, or the last) to the left."""
    held = list(rows)
    widths = [max(map(_width, column)) for column in zip(*held, strict=True)]
    word = len(widths) - 1 if words_last else 0
    for row in held:
        cells = zip(row, widths, strict=True)
        yield "  ".join(
            _padded(cell, width, left=at == word) for at, (cell, width) in enumerate(cells)
        ).rstrip()


def _padded(text: str, width: int, *, left: bool) -> str:
    blanks = " " * (width - _width(text))
    return text + blanks if left else blanks + text


def _width(text: str) -> int:
    """Columns of a terminal: Chinese characters and their punctuation are two wide."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _cut(text: str) -> str:
    """The text in one line, no wider than LONGEST."""
    one_line = " ".join(text.split())
    kept = one_line
    while _width(kept) > LONGEST:
        kept = kept[:-1]
    return kept if kept == one_line else kept.rstrip() + "…"
