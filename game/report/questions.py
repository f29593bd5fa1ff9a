"""Questions on the page: striking ones as cards, all others as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from game.report import wording as w
from game.report.charts import bar, gauge
from game.report.document import Document
from game.report.figures import Entry
from game.report.flags import Flag, dead
from game.report.items import Drawn, Item
from game.report.markup import tag
from game.report.numbers import coefficient, count, decimal, percent, span
from game.report.wording_notes import ADVICE, FLAGS, MINES_HARD

RIGHT, WRONG, UNKNOWN = "✓", "✗", "·"


def card(document: Document, entry: Entry) -> Element:
    """A striking question: why it is one, its figures, what drew whom, and what to do."""
    item, say = entry.item, document.say
    pills = [tag("span", say(FLAGS[flag]), class_=f"pill {flag}") for flag in entry.flags]
    options = [_option(document, item, drawn) for drawn in item.drawn]
    advice = [tag("li", _advice(document, item, flag)) for flag in entry.flags]
    return tag(
        "article",
        tag("p", tag("span", document.place(item), class_="place"), *pills, class_="top"),
        tag("h3", document.title(item)),
        _measures(document, item),
        tag("table", *options, class_="options"),
        tag("ul", *advice, class_="advice"),
        *_small_print(document, entry),
        class_=f"card {_safe_class(item.stall)}",
    )


def rows(document: Document, entries: tuple[Entry, ...]) -> Iterator[Element]:
    """A body of the table for each topic: its name, then its questions."""
    for place, own in groupby(entries, key=lambda entry: document.place(entry.item)):
        held = list(own)
        head = tag("tr", tag("th", place, colspan="4", scope="rowgroup"), class_="topic")
        stall = _safe_class(held[0].item.stall)
        yield tag("tbody", head, *(_row(document, entry) for entry in held), class_=stall)


def _row(document: Document, entry: Entry) -> Element:
    item = entry.item
    share = item.share
    options = [piece for drawn in item.drawn for piece in (_brief(document, item, drawn), " ")]
    return tag(
        "tr",
        tag(
            "td",
            tag("p", document.title(item), class_="ask"),
            tag("p", *options, class_="brief"),
            *_small_print(document, entry),
        ),
        tag("td", count(share.asked), class_="number"),
        tag("td", *_share(document, item)),
        tag("td", coefficient(item.discrimination), class_="number"),
    )


def _measures(document: Document, item: Item) -> Element:
    say = document.say
    return tag(
        "p",
        tag("span", f"{say(w.ASKED)} ", tag("b", count(item.share.asked))),
        tag("span", f"{say(w.FACILITY)} ", *_share(document, item), class_="wide"),
        tag("span", f"{say(w.DISCRIMINATION)} ", tag("b", coefficient(item.discrimination))),
        tag("span", say(w.TYPICAL_SECONDS, seconds=decimal(item.seconds))),
        class_="measures",
    )


def _share(document: Document, item: Item) -> tuple[Element, Element, Element]:
    share = item.share
    told = f"{document.say(w.FACILITY)} {percent(share.value)}, {document.say(w.INTERVAL)} {span(share)}"
    kind = "span few" if share.few else "span"
    return tag("b", percent(share.value)), gauge(share, told), tag("span", span(share), class_=kind)


def _option(document: Document, item: Item, drawn: Drawn) -> Element:
    """A row of a card: mark, words, bar, how many."""
    share = item.of_asked(drawn.count)
    kind = {True: "right", False: "wrong", None: "unknown"}[drawn.choice.right]
    if drawn in dead(item):
        kind = "dead"
    words = document.option(drawn)
    return tag(
        "tr",
        tag("td", _mark(item, drawn), class_=f"mark {kind}"),
        tag("td", words),
        tag("td", bar(share, kind, f"{words}: {percent(share)}"), class_="length"),
        tag("td", count(drawn.count), class_="number"),
        tag("td", percent(share), class_="number"),
        tag("td", _judged(document, item, drawn), class_="judged") if item.kind == "minefield" else None,
    )


def _brief(document: Document, item: Item, drawn: Drawn) -> Element:
    """An option among the small print of a row."""
    told = f"{_mark(item, drawn)} {document.option(drawn)} "
    figure = f"{count(drawn.count)} ({percent(item.of_asked(drawn.count))})"
    return tag("span", told, tag("b", figure), class_="right" if drawn.choice.right else "other")


def _mark(item: Item, drawn: Drawn) -> str:
    if drawn.choice.right is None:
        return UNKNOWN
    if item.kind == "minefield":
        return "✹" if drawn.choice.right else "○"
    return RIGHT if drawn.choice.right else WRONG


def _judged(document: Document, item: Item, drawn: Drawn) -> str:
    if drawn.choice.right is None:
        return ""
    return document.say(w.PER_ACT, right=percent(item.judged_right(drawn).value))


def _advice(document: Document, item: Item, flag: Flag) -> str:
    return document.say(MINES_HARD if flag == "hard" and item.kind == "minefield" else ADVICE[flag])


def _small_print(document: Document, entry: Entry) -> Iterator[Element]:
    item, say = entry.item, document.say
    if item.state == "gone":
        yield tag("p", say(w.GONE), class_="small")
    elif item.state == "earlier":
        yield tag("p", say(w.ONLY_EARLIER, hash=item.hash[:4]), class_="small")
    for old in entry.earlier:
        told = {"hash": old.hash[:4], "first": old.first, "last": old.last, "asked": old.share.asked}
        share = f"{percent(old.share.value)} ({span(old.share)})"
        yield tag("p", say(w.EARLIER, share=share, **told), class_="small")
    if item.state != "gone":
        yield tag("p", document.written_at(item), class_="small id")


def _safe_class(stall: str) -> str:
    return stall if stall.isidentifier() else "stall"
