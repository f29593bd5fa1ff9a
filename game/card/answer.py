"""What goes into a card and what comes out of it. Plain data."""

from __future__ import annotations

from dataclasses import dataclass

from game.bank.question import Question, Said
from game.stage.theme import Colour


@dataclass(frozen=True, slots=True)
class Asking:
    """A question on its way to the visitor, with what the card shows around it.

    `citations` are the laws as in force today; `number` of `total` counts the round's questions (a total
    of 0: nobody knows how many); `double` marks one that counts twice.
    """

    question: Question
    topic: Said
    icon: str | None
    colour: Colour
    citations: tuple[Said, ...] = ()
    number: int = 1
    total: int = 1
    double: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the visitor chose: indices into `question.options`, or into the three verdicts in their order.

    `seconds` is the time from seeing the question to answering it.
    """

    asking: Asking
    chosen: tuple[int, ...]
    right: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Given:
    """What was chosen before the card opened, by a throw, say; indices and seconds as in `Answer`."""

    chosen: tuple[int, ...]
    seconds: float
