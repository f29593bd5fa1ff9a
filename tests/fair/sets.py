"""What the tests of the fair share: a stage, stalls that play nothing, a quiz that can be empty, answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from pygame import Rect, Surface

from game.bank.question import Option, Problem, Question, Said
from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer, Asking
from game.stage.canvas import Canvas
from game.stage.events import Event
from game.stage.scene import Scene
from game.stage.theme import SUN
from game.stalls.stall import Stall

KEYS = ("wheel", "planes", "targets")
ROOM = (*KEYS, "another")
"""As many as the map has room for: one more than there are."""


@dataclass
class Quiz:
    """Stands in for a quizmaster: the stalls in `ready` have questions, those in `mended` after a refresh."""

    ready: Sequence[str]
    problems: tuple[Problem, ...] = ()
    mended: Sequence[str] = ()
    looks: int = 0

    def topics(self, stall: str) -> tuple[str, ...]:
        return ("a topic",) if stall in self.ready else ()

    def refresh(self) -> bool:
        self.looks += 1
        found, self.ready, self.mended = bool(self.mended), [*self.ready, *self.mended], ()
        return found

    def as_quizmaster(self) -> Quizmaster:
        return cast(Quizmaster, self)


@dataclass
class Stop:
    """A scene that only remembers: where a way ended, and what it was told."""

    name: str
    offers: dict[str, Rect] = field(default_factory=dict)
    told: list[Event] = field(default_factory=list)
    still: bool = True

    def handle(self, event: Event) -> Scene:
        self.told.append(event)
        return self

    def update(self, dt: float) -> Scene:  # noqa: ARG002
        return self

    def draw(self, canvas: Canvas) -> None:
        for name, rect in self.offers.items():
            canvas.offer(name, rect)


def stalls(*keys: str) -> list[Stall]:
    """Stalls that draw nothing and cannot be played."""
    return [Stall(key, lambda _: Stop("played"), lambda *_: None) for key in keys]


def answers(*right: bool) -> tuple[Answer, ...]:
    """Answers to different questions, right or not."""
    return tuple(_answer(at, ok) for at, ok in enumerate(right))


def _answer(at: int, right: bool) -> Answer:
    options = (Option(Said("对的", "The right one"), True), Option(Said("错的", "The wrong one"), False))
    why = Said("第一句说明白。第二句讲故事。", "The first sentence says it. The second tells a story.")
    question = Question(f"q{at}", Said("问题？", "A question?"), why, options)
    law = (Said("《商标法》第五十七条第（二）项", "Trademark Law, Art. 57(2)"),)
    asking = Asking(question, Said("近似商标", "Look-alike marks"), "twins", SUN, law, double=at == 0)
    return Answer(asking, (0 if right else 1,), right, 2.0)


def drawn(scene: Scene, size: tuple[int, int] = (1024, 768)) -> Canvas:
    """The canvas after the scene has drawn itself once, as it stands before the flush."""
    canvas = Canvas(size)
    canvas.begin(size)
    scene.draw(canvas)
    return canvas


def flushed(canvas: Canvas) -> list[Rect]:
    """What changed on a screen that shows the canvas."""
    return canvas.flush(Surface(canvas.size))


def pixels(canvas: Canvas) -> bytes:
    """What is seen of the canvas."""
    surface = Surface(canvas.size)
    canvas.flush(surface)
    return bytes(surface.get_buffer().raw)
