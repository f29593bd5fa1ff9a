"""What to remember of a missed question: topic, right answer, why, law; and how it is set, never cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from game.card.answer import Answer
from game.card.sheet import VERDICTS, verdict_key
from game.fair.missed import first_sentence
from game.stage.stage import Stage
from game.stage.theme import FLOOR, Size, px

ICON, LEFT, RIGHT, PAD, GAP = 9.0, 13.4, 2.4, 1.2, 2.0
"""In per cent of the shorter side: the icon, the text's margins, above and below it, topic to law."""
AIR: Final = 0.6
"""Between the right answer and what stands below it."""
MARK: Final = 3.5
"""The check and the room after it."""
LEADING: Final = 1.3
SCALES: Final = (
    (4.4, 3.8, 3.4, 3.0),
    (3.7, 3.1, 2.9, 2.7),
    (3.5, 3.0, 2.8, FLOOR),
    (3.2, 2.8, 2.6, FLOOR),
    (3.0, 2.6, FLOOR, FLOOR),
    (2.9, FLOOR, FLOOR, FLOOR),
)
"""Sizes of the topic, the right answer, the reason and the law, from the largest to the least."""
LAST: Final = (FLOOR, 2.0, 0.0, 0.0)
"""When an answer is longer than any question of ours has, so that it is still not cut."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a row says. The second line of each is left out where it is empty."""

    topic: str
    right: str
    why: str
    law: str
    icon: str
    learned: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """How it is set: sizes in px (0: left out), whether the law has its own line, and the text's height."""

    topic: int
    right: int
    why: int
    law: int
    below: bool
    height: int


def reminder(stage: Stage, answer: Answer, *, learned: bool) -> Reminder:
    """What to say of a missed question, in the language of the moment."""
    asking, say = answer.asking, stage.words.of
    law = say(asking.citations[0]) if asking.citations else ""
    return Reminder(
        say(asking.topic),
        rightly(stage, answer),
        first_sentence(say(asking.question.why)),
        stage.words("results.learned") if learned else law,
        asking.icon or "question",
        learned,
    )


def rightly(stage: Stage, answer: Answer) -> str:
    """The right answer in words; several are joined. Of a minefield only what was misjudged."""
    question, say = answer.asking.question, stage.words.of
    if question.verdict is not None:
        return stage.words(verdict_key(question, VERDICTS.index(question.verdict)))
    if question.minefield:
        return "\n".join(_misjudged(stage, answer))
    right = [say(option.text) for option in question.options if option.right]
    return ("; " if stage.words.lang == "en" else "；").join(right)


def _misjudged(stage: Stage, answer: Answer) -> Iterator[str]:
    """The mines that were overlooked, and the safe acts that were hit, if any."""
    wrong = [
        act for at, act in enumerate(answer.asking.question.options) if act.right != (at in answer.chosen)
    ]
    for key, mines in (("card.mines_were", True), ("card.safe_were", False)):
        acts = [stage.words.of(act.text) for act in wrong if act.right is mines]
        if acts:
            yield stage.words(key, acts=(" / " if stage.words.lang == "en" else "；").join(acts))


def settings(stage: Stage, said: Sequence[Reminder], row: int, size: Size) -> Iterator[list[Setting]]:
    """All ways to set some of them alike in rows `row` px wide, the best first.

    They go from large to small, then without the reasons: those are left out before an answer would be cut.
    """
    room = row - px(size, LEFT) - px(size, RIGHT)
    short = [(topic, right, 0.0, law) for topic, right, _, law in SCALES]
    for scale in (*SCALES, *short, LAST):
        yield [_measured(stage, one, room, size, scale) for one in said]


def _measured(stage: Stage, said: Reminder, room: int, size: Size, scale: tuple[float, ...]) -> Setting:
    letters = stage.letters
    topic, right, why, law = (px(size, per) if per else 0 for per in scale)
    beside = letters.width(said.topic, "title", topic) + px(size, GAP)
    below = bool(law) and beside + letters.width(said.law, "bold", law) > room
    height = letters.height(said.topic, "title", topic, room, LEADING) + 2 * px(size, PAD)
    height += letters.height(said.right, "bold", right, room - px(size, MARK), LEADING)
    height += letters.height(said.why, "medium", why, room, LEADING) + px(size, AIR) if why else 0
    height += letters.height(said.law, "bold", law, room, LEADING) + px(size, AIR) if below else 0
    return Setting(topic, right, why, law, below, height)
