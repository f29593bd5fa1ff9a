"""A round at the wheel with all that outlives its screen: a visitor may leave it, or the power may go."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer, Asking
from game.stalls.frozen import (
    MISFITS,
    UnfitError,
    freeze_answer,
    freeze_asking,
    thaw_answer,
    thaw_asking,
)
from game.stalls.wheel.rules import Result, Sector, State

KEY = "wheel"


@dataclass(slots=True)
class WheelRound:
    """The state, the answers so far, and the question that waits for its answer, if one does."""

    state: State
    answers: tuple[Answer, ...] = ()
    asking: Asking | None = None

    @property
    def begun(self) -> bool:
        """Something would be lost if it were forgotten."""
        return bool(self.answers) or self.asking is not None

    def fits(self, topics: Container[str]) -> bool:
        """Whether the topics of its sectors are all there (still)."""
        return all(sector.topic is None or sector.topic in topics for sector in self.state.sectors)


def freeze(saved: object) -> object:
    """The round as plain data; see `Stall.freeze`."""
    assert isinstance(saved, WheelRound)
    state = saved.state
    return {
        "sectors": [[sector.topic, sector.left] for sector in state.sectors],
        "results": [[result.sector, result.right, result.double] for result in state.results],
        "waiting": state.waiting,
        "double": state.double,
        "answers": [freeze_answer(answer) for answer in saved.answers],
        "asking": freeze_asking(saved.asking) if saved.asking is not None else None,
    }


def thaw(data: object, quiz: Quizmaster) -> WheelRound | None:
    """The round that `freeze` made `data` of, or None where it no longer fits."""
    try:
        return _thawed(data, quiz)
    except MISFITS:
        return None


def _thawed(data: Any, quiz: Quizmaster) -> WheelRound:
    state = State(
        tuple(Sector(topic, left) for topic, left in data["sectors"]),
        tuple(Result(*result) for result in data["results"]),
        data["waiting"],
        data["double"],
    )
    answers = tuple(thaw_answer(answer, KEY, quiz) for answer in data["answers"])
    asking = thaw_asking(data["asking"], KEY, quiz) if data["asking"] is not None else None
    found = WheelRound(state, answers, asking)
    known = {topic.key for topic in quiz.topics(KEY)}
    if not found.fits(known) or (state.waiting is None) != (asking is None):
        raise UnfitError("these are other sectors")
    return found
