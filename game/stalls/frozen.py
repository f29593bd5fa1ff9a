"""What stalls keep, as plain data that outlives a power cut, and back: questions by id, moves by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final, TypeVar

from game.bank.question import Question, Topic
from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer, Asking
from game.records.fingerprint import fingerprint
from game.stalls.refused import RefusedError

Kind = TypeVar("Kind")


class UnfitError(Exception):
    """What was kept no longer fits: a question is gone, or its words are others."""


MISFITS: Final = (UnfitError, RefusedError, LookupError, TypeError, ValueError, AttributeError)
"""What thawing may raise when the data were written by another version, or for other questions."""


def freeze_asking(asking: Asking) -> dict[str, object]:
    """The question's id and fingerprint, and what its card shows beside it."""
    question = asking.question
    return {
        "question": question.id,
        "hash": fingerprint(question),
        "colour": list(asking.colour),
        "number": asking.number,
        "total": asking.total,
        "double": asking.double,
    }


def thaw_asking(data: Any, stall: str, quiz: Quizmaster) -> Asking:
    """The asking with the question as it is now. Raises one of MISFITS."""
    topic, question = _found(data["question"], data["hash"], quiz.topics(stall))
    red, green, blue = data["colour"]
    return Asking(
        question,
        topic.name,
        topic.icon,
        (red, green, blue),
        quiz.citations(question),
        data["number"],
        data["total"],
        data["double"],
    )


def freeze_answer(answer: Answer) -> dict[str, object]:
    """The asking, and what was chosen."""
    chosen = {"chosen": list(answer.chosen), "right": answer.right, "seconds": round(answer.seconds, 2)}
    return freeze_asking(answer.asking) | chosen


def thaw_answer(data: Any, stall: str, quiz: Quizmaster) -> Answer:
    """The answer. Raises one of MISFITS."""
    return Answer(thaw_asking(data, stall, quiz), tuple(data["chosen"]), data["right"], data["seconds"])


def freeze_move(move: Any) -> list[object]:
    """The name of a move and its values."""
    return [type(move).__name__, *asdict(move).values()]


def thaw_move(data: Any, kinds: Iterable[type[Kind]]) -> Kind:
    """The move, one of `kinds`. Raises one of MISFITS."""
    name, *values = data
    kind = {kind.__name__: kind for kind in kinds}[name]
    return kind(*(tuple(value) if isinstance(value, list) else value for value in values))


def _found(key: str, words: str, topics: Iterable[Topic]) -> tuple[Topic, Question]:
    for topic in topics:
        for question in topic.questions:
            if question.id == key and fingerprint(question) == words:
                return topic, question
    raise UnfitError(f"there is no question {key} of these words")
