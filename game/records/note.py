"""What goes into the records and what comes out of them. Plain data, no persons: nicknames are drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """One answer. `question` is its id, `hash` its `fingerprint`, `topic` the key of its topic.

    `chosen` are indices into the question's options, or into the three verdicts in their order; `seconds`
    is the time from seeing the question to answering it. `again` marks the one more try at a missed one.
    """

    stall: str
    topic: str
    question: str
    hash: str
    kind: str
    chosen: tuple[int, ...]
    right: bool
    seconds: float
    again: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the day's table: the best game of one visit at one stall."""

    visit: str
    nickname: str
    avatar: str
    stars: int
    points: int


@dataclass(frozen=True, slots=True)
class AtStall:
    """A stall's day: games played to their end, first answers, and how many of them were right."""

    stall: str
    games: int
    answers: int
    right: int


@dataclass(frozen=True, slots=True)
class Today:
    """The day's visits, first answers and right ones, in all and by stall. The bot's do not count."""

    visits: int
    answers: int
    right: int
    stalls: tuple[AtStall, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The visit that was cut off: its id, when its state was last noted (ISO, local time), and the state."""

    visit: str
    at: str
    text: str
