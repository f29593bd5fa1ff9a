"""`report`: what was learned, and which questions deserve a look, from the records of all machines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TextIO

from game.bank.disk import why
from game.bank.laws import load_register
from game.bank.question import Lang, Said
from game.bank.shelf import Shelf
from game.fairfile.keys import STALLS
from game.records.files import NAME
from game.report.catalogue import Catalogue, Names, catalogue
from game.report.document import Document, Source
from game.report.figures import figures
from game.report.page import html
from game.report.reading import UnreadableError, databases, read
from game.report.sheet import sheet
from game.report.terminal import lines
from game.report.visits import Visit, merged, sample
from game.report.wording_files import ENDING, UNWRITTEN, WRITTEN
from game.settings import ASSETS
from game.stage.words import load_words

PAGES, SHEETS = (".html", ".htm"), (".csv",)


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted. `databases` are files, or folders of them; none means the one in the data `folder`.

    `banks` are the folders that the questions' words come from; `to` None means the terminal.
    """

    databases: Sequence[Path]
    folder: Path
    banks: Sequence[Path]
    lang: Lang
    to: Path | None = None


@dataclass(slots=True)
class _Found:
    """What was read from each file, and what is to be said of the others."""

    books: dict[Path, tuple[Visit, ...]] = field(default_factory=dict)
    troubles: list[Said] = field(default_factory=list)


def report(request: Request, today: date, out: TextIO, complaints: TextIO) -> int:
    """Write the report where it is wanted.

    Returns the exit status: 0, or 1 if a file could not be read (those that could are reported all the same)
    or the report not be written, or 2 if its ending is neither .html nor .csv.
    """
    if request.to is not None and request.to.suffix.lower() not in (*PAGES, *SHEETS):
        print(ENDING.filled(path=request.to).in_(request.lang), file=complaints)
        return 2
    found = _read(request.databases or [request.folder / NAME])
    for trouble in found.troubles:
        print(trouble.in_(request.lang), file=complaints)
    if not found.books:
        return 1
    written = _write(_document(found, request, today), request, out, complaints)
    return 0 if written and not found.troubles else 1


def _read(paths: Sequence[Path]) -> _Found:
    """The records at `paths`, each file once."""
    found = _Found()
    for path in paths:
        try:
            files = {file.resolve(): file for file in databases(path)}
        except UnreadableError as reason:
            found.troubles.append(reason.why)
            continue
        for place, file in files.items():
            try:
                if place not in found.books:
                    found.books[place] = read(file)
            except UnreadableError as reason:
                found.troubles.append(reason.why)
    return found


def _document(found: _Found, request: Request, today: date) -> Document:
    visits = merged(found.books.values())
    words = _catalogue(request.banks, today)
    sources = [Source(path, len(book)) for path, book in found.books.items()]
    twice = len(list(chain(*found.books.values()))) - len(visits)
    return Document(figures(sample(visits), words), words, request.lang, today.isoformat(), sources, twice)


def _catalogue(banks: Sequence[Path], today: date) -> Catalogue:
    """The words of the banks, and of the screen where it names stalls and boards."""
    shelf = Shelf(banks, load_register(ASSETS / "laws.yaml"), lambda: today)
    shelf.refresh()
    said = load_words(ASSETS / "text").both
    depends = said("card.verdict_3")
    names = Names(
        {stall: said(f"stall.{stall}.name") for stall in STALLS.chinese},
        {
            "infringement": (said("card.verdict_1"), said("card.verdict_2"), depends),
            "mine": (said("card.mine_1"), said("card.mine_2"), depends),
        },
    )
    return catalogue(chain.from_iterable(map(shelf.topics, STALLS.chinese)), names)


def _write(document: Document, request: Request, out: TextIO, complaints: TextIO) -> bool:
    """Whether the report is where it was wanted."""
    if request.to is None:
        for line in lines(document):
            print(line, file=out)
        return True
    if request.to.suffix.lower() in PAGES:
        content = html(document, (ASSETS / "report.css").read_text("utf-8"))
    else:
        content = sheet(document)
    try:
        request.to.write_bytes(content)
    except OSError as reason:
        said = UNWRITTEN.filled(path=request.to, reason=why(reason))
        print(said.in_(request.lang), file=complaints)
        return False
    print(document.say(WRITTEN, path=request.to), file=out)
    return True
