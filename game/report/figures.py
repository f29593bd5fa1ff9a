"""All figures of a report: totals, days, stalls, topics, questions. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from game.report.catalogue import Catalogue
from game.report.flags import URGENCY, Flag, flags
from game.report.items import Item, items
from game.report.statistics import Share
from game.report.visits import LeftOut, Reply, Sample, Visit


@dataclass(frozen=True, slots=True)
class Entry:
    """A question: its present wording (or the last one known), what is striking, and its earlier wordings."""

    item: Item
    flags: tuple[Flag, ...]
    earlier: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class OfTopic:
    """A topic: first answers and how many of its questions (`known` in the bank) anybody met."""

    stall: str
    key: str
    share: Share
    met: int
    known: int


@dataclass(frozen=True, slots=True)
class OfStall:
    """A stall: visits that answered something there, games played to their end, first answers."""

    key: str
    visits: int
    games: int
    share: Share
    seconds: float | None
    topics: tuple[OfTopic, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the report tells. `minutes` is the median visit; `days` and `hours` count when visits began.

    `entries` begin with the striking ones, the most urgent first; the others follow by stall and topic, the
    hardest first.
    """

    visits: int
    minutes: float | None
    share: Share
    days: Mapping[str, int]
    hours: Mapping[int, int]
    stalls: tuple[OfStall, ...]
    entries: tuple[Entry, ...]
    left_out: LeftOut

    @property
    def striking(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.flags)

    @property
    def others(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.flags)


def figures(counted: Sample, catalogue: Catalogue) -> Figures:
    """The figures of what counts, in the words of the banks at hand."""
    visits = counted.visits
    replies = [reply for visit in visits for reply in visit.replies]
    lasted = [visit.minutes for visit in visits if visit.minutes is not None]
    stalls = _stalls(visits, replies, catalogue)
    return Figures(
        len(visits),
        median(lasted) if lasted else None,
        _share(replies),
        Counter(visit.begun[:10] for visit in visits),
        Counter(int(visit.begun[11:13]) for visit in visits),
        stalls,
        _entries(items(visits, catalogue), stalls),
        counted.left_out,
    )


def _share(replies: Sequence[Reply]) -> Share:
    return Share(sum(reply.right for reply in replies), len(replies))


def _stalls(visits: Sequence[Visit], replies: Iterable[Reply], catalogue: Catalogue) -> tuple[OfStall, ...]:
    """Stalls that somebody played or that have questions, topics in the order of the banks."""
    by_topic: dict[tuple[str, str], list[Reply]] = {place: [] for place in catalogue.topics}
    for reply in replies:
        by_topic.setdefault((reply.stall, reply.topic), []).append(reply)
    played = Counter(stall for visit in visits for stall in visit.played)
    topics = defaultdict(list)
    for (stall, key), own in by_topic.items():
        topics[stall].append(_topic(stall, key, own, catalogue))
    keys = [key for key in catalogue.names.stalls if key in topics or key in played]
    keys += sorted((topics.keys() | played.keys()) - set(keys))
    return tuple(
        _stall(key, visits, played[key], [own for (at, _), own in by_topic.items() if at == key], topics[key])
        for key in keys
    )


def _topic(stall: str, key: str, replies: Sequence[Reply], catalogue: Catalogue) -> OfTopic:
    topic = catalogue.topics.get((stall, key))
    questions = {question.id for question in topic.questions} if topic is not None else set()
    met = {reply.question for reply in replies}
    return OfTopic(stall, key, _share(replies), len(met), len(questions | met))


def _stall(
    key: str,
    visits: Iterable[Visit],
    games: int,
    by_topic: Iterable[Sequence[Reply]],
    topics: Sequence[OfTopic],
) -> OfStall:
    replies = [reply for own in by_topic for reply in own]
    came = sum(any(reply.stall == key for reply in visit.replies) for visit in visits)
    seconds = median(reply.seconds for reply in replies) if replies else None
    return OfStall(key, came, games, _share(replies), seconds, tuple(topics))


def _entries(found: Iterable[Item], stalls: Sequence[OfStall]) -> tuple[Entry, ...]:
    places = [(topic.stall, topic.key) for stall in stalls for topic in stall.topics]
    order = {place: number for number, place in enumerate(places)}
    wordings: defaultdict[str, list[Item]] = defaultdict(list)
    for item in found:
        wordings[item.question].append(item)
    entries = [_entry(own) for own in wordings.values()]

    def place(entry: Entry) -> tuple[object, ...]:
        urgent = URGENCY.index(entry.flags[0]) if entry.flags else len(URGENCY)
        item = entry.item
        return urgent, order[item.stall, item.topic], item.share.value, item.question

    return tuple(sorted(entries, key=place))


def _entry(wordings: Iterable[Item]) -> Entry:
    main, *earlier = sorted(wordings, key=lambda item: (item.state == "now", item.last), reverse=True)
    return Entry(main, flags(main), tuple(earlier))
