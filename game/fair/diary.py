"""What is noted of a visit, so that a teacher has figures and a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer
from game.fair import standing
from game.fair.daily import ROWS
from game.fair.standing import Standing
from game.fair.visit import Visit
from game.records.fingerprint import fingerprint
from game.records.note import AnswerNote, Place
from game.records.records import Records
from game.stage.words import Words
from game.stalls.stall import Round, Stall

POINTS: Final = 10
"""What a right answer counts in the day's table, at a stall that has no points of its own."""


class Diary:
    """Keeps `records` of every visit; `bot`: it is a machine that plays. Without records it keeps nothing.

    Where the visit stands is noted with every answer and whenever something else has changed.
    """

    def __init__(
        self,
        records: Records | None,
        quiz: Quizmaster,
        stalls: Sequence[Stall],
        words: Words,
        *,
        bot: bool = False,
    ) -> None:
        self.records = records
        self._quiz = quiz
        self._stalls = stalls
        self._words = words
        self._bot = bot
        self._noted = ""

    def begin(self, visit: Visit) -> None:
        """A visitor steps up, and is given an id."""
        if self.records is not None:
            lang, name = self._words.lang, visit.nickname
            visit.id = self.records.begin_visit(lang, name, avatar=visit.avatar, bot=self._bot)

    def named(self, visit: Visit) -> None:
        """The visitor has another nickname."""
        if self.records is not None:
            self.records.named(visit.id, visit.nickname, visit.avatar)
            self.turned(visit, None)

    def answered(self, visit: Visit, stall: str, answer: Answer, *, again: bool = False) -> None:
        """Something was answered at the stall; `again`: on the results, where it had been missed."""
        if self.records is None:
            return
        question = answer.asking.question
        note = AnswerNote(
            stall,
            self._topic(stall, question.id),
            question.id,
            fingerprint(question),
            question.kind,
            answer.chosen,
            answer.right,
            answer.seconds,
            again,
        )
        self._noted = self._state(visit, None if again else stall)
        self.records.answered(visit.id, note, self._noted)

    def turned(self, visit: Visit, stall: str | None) -> None:
        """Something else has changed, at the stall or (None) on the map."""
        if self.records is None or (state := self._state(visit, stall)) == self._noted:
            return
        self._noted = state
        self.records.save_snapshot(visit.id, state)

    def played(self, visit: Visit, done: Round) -> None:
        """A round was played to its end."""
        if self.records is not None:
            right = sum(answer.right for answer in done.answers)
            points = POINTS * right if done.points is None else done.points
            self.records.played(visit.id, done.stall, done.stars, points)

    def best(self, stall: str) -> tuple[Place, ...]:
        """The day's ten best at a stall."""
        return self.records.top(self.records.day, stall, ROWS) if self.records is not None else ()

    def end(self, visit: Visit, *, idle: bool = False) -> None:
        """The visitor has gone; `idle`: in the middle of something, without a word."""
        if self.records is not None:
            self.records.end_visit(visit.id, idle=idle)

    def cut_off(self) -> Standing | None:
        """The visit that was cut off a moment ago, as far as it still fits; None if there is none."""
        found = self.records.snapshot(bot=self._bot) if self.records is not None else None
        if found is None:
            return None
        return standing.thaw(found.visit, found.text, self._stalls, self._quiz)

    def _state(self, visit: Visit, stall: str | None) -> str:
        return standing.freeze(visit, self._stalls, self._quiz, stall, self._words.lang)

    def _topic(self, stall: str, question: str) -> str:
        """The key of the topic that the question is of; nothing where its file has vanished meanwhile."""
        for topic in self._quiz.shelved(stall):
            if any(known.id == question for known in topic.questions):
                return topic.key
        return ""
