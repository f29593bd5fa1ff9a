"""Which question a square asks: from the region of its quarter, or from another when that has none left."""

from __future__ import annotations

from collections.abc import Sequence

from game.bank.question import Topic
from game.bank.quizmaster import Quizmaster
from game.card.answer import Asking
from game.stage.stage import Stage
from game.stage.theme import Colour
from game.stalls.planes.board import Region
from game.stalls.planes.track import SEATS

KEY = "planes"
OPEN = 0
"""The total of a round whose number of questions nobody knows before its end."""


def topic_of(topics: Sequence[Topic], region: int) -> Topic | None:
    """The topic of the region 0–3: the files in their order, over again where there are fewer than four."""
    return topics[region % len(topics)] if topics else None


def regions(stage: Stage, topics: Sequence[Topic]) -> tuple[Region, ...]:
    """The four quarters in the language that is on."""
    found = [topic_of(topics, region) for region in range(SEATS)]
    return tuple(Region(stage.words.of(topic.name), _icon(stage, topic)) for topic in found if topic)


def _icon(stage: Stage, topic: Topic) -> str:
    """The topic's drawing; a question mark where its file names none, or one that there is not."""
    name = f"topics/{topic.icon or 'question'}"
    try:
        stage.art.svg(name, height=8)
    except FileNotFoundError:
        return "topics/question"
    return name


def next_asking(quiz: Quizmaster, region: int, colour: Colour, number: int) -> Asking | None:
    """The `number`-th question, for a square of the region, on a card of the `colour`.

    A visitor who has met all questions meets them again. None only if the files have vanished.
    """
    for _ in range(2):
        for topic in _in_turn(quiz.topics(KEY), region):
            question = quiz.ask(topic)
            if question is not None:
                cites = quiz.citations(question)
                return Asking(question, topic.name, topic.icon, colour, cites, number, OPEN)
        quiz.new_visit()
    return None


def _in_turn(topics: Sequence[Topic], region: int) -> Sequence[Topic]:
    """The region's own topic first, then the others."""
    first = topic_of(topics, region)
    return [] if first is None else [first, *(topic for topic in topics if topic is not first)]
