"""The report as one page that needs nothing else: styles and drawings are in it, and it prints on A4."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from game.report import charts
from game.report import wording as w
from game.report import wording_notes as n
from game.report.document import Document
from game.report.figures import OfStall
from game.report.markup import page, tag
from game.report.numbers import count, decimal, percent
from game.report.questions import card, rows
from game.report.statistics import ENOUGH, Share


def html(document: Document, style: str) -> bytes:
    """The page, UTF-8, in the style sheet `style`."""
    title = document.say(w.TITLE)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        tag("style", style),
    )
    body = tag("body", charts.bunting(), tag("main", *_sections(document)))
    lang = {"zh": "zh-CN", "en": "en"}[document.lang]
    return page(tag("html", head, body, lang=lang)).encode("utf-8", "replace")


def _sections(document: Document) -> Iterator[Element]:
    yield _head(document)
    yield _tiles(document)
    if document.figures.visits:
        yield _when(document)
    yield _first(document)
    yield _by_topic(document)
    yield _others(document)
    yield _notes(document)


def _head(document: Document) -> Element:
    made = document.say(w.MADE, day=document.made)
    return tag(
        "header",
        tag("h1", document.say(w.TITLE)),
        tag("p", f"{document.span()} · {made}"),
        charts.meander(),
    )


def _tiles(document: Document) -> Element:
    figures = document.figures
    met = sum(topic.met for stall in figures.stalls for topic in stall.topics)
    known = sum(topic.known for stall in figures.stalls for topic in stall.topics)
    told = (
        (w.VISITS, count(figures.visits)),
        (w.MINUTES, decimal(figures.minutes)),
        (w.ANSWERS, count(figures.share.asked)),
        (w.RIGHT, percent(figures.share.value)),
        (w.MET, document.say(w.OF, some=count(met), all=count(known))),
    )
    tiles = [
        tag("div", tag("strong", figure), tag("span", document.say(what)), class_="tile")
        for what, figure in told
    ]
    left = figures.left_out
    left_out = document.say(w.LEFT_OUT, bots=left.bots, idle=left.idle, tries=left.tries)
    return tag("section", tag("div", *tiles, class_="tiles"), tag("p", left_out, class_="small"))


def _when(document: Document) -> Element:
    """Visits by day, or by hour where there was but one day."""
    figures = document.figures
    days = sorted(figures.days)
    if len(days) > 1:
        title = document.say(w.BY_DAY)
        counts = {day[5:]: figures.days[day] for day in days} if days[0][:4] == days[-1][:4] else figures.days
        return tag("section", tag("h2", title), charts.columns(counts, title))
    title = document.say(w.BY_HOUR, day=days[0])
    hours = range(min(figures.hours), max(figures.hours) + 1)
    by_hour = {document.say(w.HOUR, hour=hour): figures.hours.get(hour, 0) for hour in hours}
    return tag("section", tag("h2", title), charts.columns(by_hour, title))


def _first(document: Document) -> Element:
    figures, say = document.figures, document.say
    striking = figures.striking
    if striking:
        told = say(w.SOME_FIRST, some=len(striking), all=len(figures.entries))
    else:
        ripe = sum(not entry.item.share.few for entry in figures.entries)
        told = say(w.NONE_FIRST, ripe=ripe, enough=ENOUGH)
    cards = [card(document, entry) for entry in striking]
    return tag("section", tag("h2", say(w.FIRST)), tag("p", told), *cards, class_="first")


def _by_topic(document: Document) -> Element:
    columns = (w.TOPIC, w.VISITS, w.GAMES, w.ANSWERS, w.MET, w.RIGHT)
    head = tag("thead", tag("tr", *(tag("th", document.say(column), scope="col") for column in columns)))
    bodies = [_of_stall(document, stall) for stall in document.figures.stalls]
    table = tag("table", head, *bodies, class_="topics")
    return tag("section", tag("h2", document.say(w.BY_TOPIC)), table)


def _of_stall(document: Document, stall: OfStall) -> Element:
    """A stall and its topics; visits and games are the stall's alone."""
    met, known = (sum(getattr(topic, what) for topic in stall.topics) for what in ("met", "known"))
    name = document.text(document.catalogue.stall(stall.key))
    own = [
        _line(document, name, (count(stall.visits), count(stall.games)), stall.share, met, known, "stall-row")
    ]
    for topic in stall.topics:
        name = document.text(document.catalogue.topic(topic.stall, topic.key))
        own.append(_line(document, name, ("", ""), topic.share, topic.met, topic.known, ""))
    return tag("tbody", *own, class_=stall.key if stall.key.isidentifier() else "stall")


def _line(
    document: Document, name: str, visited: tuple[str, str], share: Share, met: int, known: int, kind: str
) -> Element:
    right = percent(share.value)
    drawing = charts.bar(share.value, "share", f"{name}: {right}") if share.value is not None else None
    cells = (*visited, count(share.asked), document.say(w.OF, some=count(met), all=count(known)))
    numbers = [tag("td", cell, class_="number") for cell in cells]
    last = tag("td", drawing, tag("b", right), class_="length few" if share.few else "length")
    return tag("tr", tag("th", name, scope="row"), *numbers, last, class_=kind)


def _others(document: Document) -> Element:
    say, others = document.say, document.figures.others
    if not others:
        return tag("section", tag("h2", say(w.OTHERS)), tag("p", say(w.NO_OTHERS)))
    columns = (w.QUESTION, w.ASKED, w.FACILITY, w.DISCRIMINATION)
    head = tag("thead", tag("tr", *(tag("th", say(column), scope="col") for column in columns)))
    table = tag("table", head, *rows(document, others), class_="questions")
    return tag("section", tag("h2", say(w.OTHERS)), table)


def _notes(document: Document) -> Element:
    say = document.say
    notes = [tag("li", say(note, enough=ENOUGH)) for note in n.NOTE]
    foot = [
        say(n.SOURCES, files=document.read_from()),
        say(n.TWICE, count=document.twice) if document.twice else "",
        say(n.PRIVATE),
    ]
    return tag(
        "section",
        tag("h2", say(n.NOTES)),
        tag("ul", *notes),
        tag("p", " ".join(filter(None, foot)), class_="small"),
        class_="notes",
    )
