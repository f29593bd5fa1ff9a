"""The card of one question after the other, above a strip that says what is wrong with it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.bank.question import Question
from game.card.answer import Answer, Asking
from game.card.scene import Card
from game.desk.preview_file import Watched
from game.desk.preview_strip import draw_strip, strip
from game.stage.booth import stall_backdrop
from game.stage.canvas import Canvas
from game.stage.events import Event, Key, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import BLUE, STALL_COLOURS, Colour

LOOK: Final = 0.3
"""Seconds between two looks at the file."""


class Preview:
    """Left and right leaf through the questions, home leads to the first; a saved file shows what changed."""

    def __init__(self, stage: Stage, file: Watched, rng: random.Random) -> None:
        self.file = file
        self._stage, self._rng = stage, rng
        self.at = 0
        self._waited = 0.0
        self._fresh = True
        self.card = self._card()

    @property
    def still(self) -> bool:
        return not self._fresh and (self.card is None or self.card.still)

    def handle(self, event: Event) -> Scene:
        match event:
            case Key("left" | "right" as key):
                self._leaf(-1 if key == "left" else 1)
            case Tap("home"):
                self._turn_to(0)
            case Tap("page:back" | "page:on" as name):
                self._leaf(-1 if name == "page:back" else 1)
            case _ if self.card is not None:
                self.card.handle(event)
        return self

    def update(self, dt: float) -> Scene:
        self._waited += dt
        if self._waited >= LOOK:
            self._waited = 0.0
            before = self.file.questions
            if self.file.refresh():
                self._turn_to(changed(before, self.file.questions, self.at))
        if self.card is not None:
            self.card.update(dt)
        return self

    def draw(self, canvas: Canvas) -> None:
        self._fresh = False
        scene = self.card or Ground(self._stage, self._colour)
        canvas.within((canvas.size[0], strip(canvas.size).y), scene.draw)  # above the strip all is the card's
        draw_strip(canvas, self._stage, self.file, self.at)

    def _leaf(self, by: int) -> None:
        if self.file.questions:
            self._stage.sound.play("tap")
            self._turn_to((self.at + by) % len(self.file.questions))

    def _turn_to(self, at: int) -> None:
        self.at = max(0, min(at, len(self.file.questions) - 1))
        self._fresh = True
        self.card = self._card()

    def _card(self) -> Card | None:
        """The card of the question that is on; None while the file has none."""
        questions, topic = self.file.questions, self.file.topic
        if not questions or topic is None:
            return None
        question, number = questions[self.at], self.at + 1
        cites = self.file.citations(question)
        asking = Asking(question, topic.name, topic.icon, self._colour, cites, number, len(questions))
        beneath = Ground(self._stage, self._colour)
        return Card(self._stage, asking, beneath, self._rng, then=self._after, leave=lambda: self)

    @property
    def _colour(self) -> Colour:
        return STALL_COLOURS.get(self.file.stall, BLUE)

    def _after(self, _: Answer) -> Scene:
        """The question was tried out: the next one."""
        self._leaf(1)
        return self


class Ground:
    """The stall behind the card."""

    still = True

    def __init__(self, stage: Stage, colour: Colour) -> None:
        self._stage, self._colour = stage, colour

    def handle(self, event: Event) -> Scene:  # noqa: ARG002
        return self

    def update(self, dt: float) -> Scene:  # noqa: ARG002
        return self

    def draw(self, canvas: Canvas) -> None:
        canvas.blit(stall_backdrop(self._stage.art, canvas.size, self._colour), (0, 0))


def changed(before: Sequence[Question], after: Sequence[Question], at: int) -> int:
    """The first question that is not as it was, but for its line; or the one that is on."""
    known = {replace(question, line=0) for question in before}
    fresh = (i for i, question in enumerate(after) if replace(question, line=0) not in known)
    return next(fresh, at)
