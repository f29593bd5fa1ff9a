"""A stall whose game is closed: its questions, one card after the other."""

from __future__ import annotations

from typing import Final

from game.card.answer import Answer, Asking
from game.card.scene import Card
from game.stage.booth import stall_backdrop
from game.stage.canvas import Canvas
from game.stage.events import Event
from game.stage.scene import Scene
from game.stage.theme import BLUE, STALL_COLOURS
from game.stalls.stall import Round, Visitor

QUESTIONS: Final = 5
"""Questions of a round, as many as there are stars."""


class PlainRound:
    """A round of five cards of `stall`. The scene itself is only what lies behind them."""

    still = True

    def __init__(self, stall: str, visitor: Visitor) -> None:
        self._stall = stall
        self._visitor = visitor
        self._colour = STALL_COLOURS.get(stall, BLUE)
        self._answers: tuple[Answer, ...] = ()
        visitor.saved.pop(stall, None)

    def next(self) -> Scene:
        """The next question; after the fifth, or where there are no more, the end of the round."""
        asking = self._asking() if len(self._answers) < QUESTIONS else None
        if asking is not None:
            return Card(
                self._visitor.stage,
                asking,
                self,
                self._visitor.rng,
                then=lambda _: self.next(),
                leave=self._visitor.leave,
                judged=self._answered,
            )
        if not self._answers:
            return self._visitor.leave()
        right = sum(answer.right for answer in self._answers)
        stars = round(QUESTIONS * right / len(self._answers))
        return self._visitor.finish(Round(self._stall, self._answers, stars))

    def handle(self, _: Event) -> Scene:
        return self.next()

    def update(self, _: float) -> Scene:
        return self

    def draw(self, canvas: Canvas) -> None:
        stage = self._visitor.stage
        key = ("plain", self._stall, canvas.size)
        canvas.blit(stage.made(key, lambda: stall_backdrop(stage.art, canvas.size, self._colour)), (0, 0))

    def _asking(self) -> Asking | None:
        """A question that this visitor has not met; all of them again once every one was met."""
        quiz = self._visitor.quiz
        drawn = quiz.draw(self._stall)
        if drawn is None and not self._answers:
            quiz.new_visit()
            drawn = quiz.draw(self._stall)
        if drawn is None:
            return None
        topic, question = drawn
        number, cited = len(self._answers) + 1, quiz.citations(question)
        return Asking(question, topic.name, topic.icon, self._colour, cited, number=number, total=QUESTIONS)

    def _answered(self, answer: Answer) -> None:
        self._answers += (answer,)
        self._visitor.answered(answer)
