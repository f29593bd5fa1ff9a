"""The map of the fair: each stall that has questions, a place to tap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.bank.quizmaster import Quizmaster
from game.fair import closed
from game.fair.fairground import Fairground
from game.fair.visit import Visit
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stalls.stall import Stall

LOOK: Final = 4.0
"""Seconds between two looks at the banks: each asks for the dates of all files, which a frame can feel."""


class Lobby:
    """Choose a stall. Without a single readable question it says so, and opens once a file is mended.

    `anew` is the lobby after files were saved. `rename` draws the visitor another nickname; `certificate`
    shows what a full stamp card is worth.
    """

    def __init__(
        self,
        stage: Stage,
        quiz: Quizmaster,
        stalls: Sequence[Stall],
        visit: Visit,
        choose: Callable[[Stall], Scene],
        leave: Callable[[], Scene],
        anew: Callable[[], Scene],
        *,
        rename: Callable[[], None] = lambda: None,
        certificate: Callable[[], Scene] | None = None,
    ) -> None:
        self._stage = stage
        self._quiz = quiz
        self.visit = visit
        self._choose = choose
        self._leave = leave
        self._anew = anew
        self._rename = rename
        self._certificate = certificate
        self._open = {stall.key: stall for stall in stalls if quiz.topics(stall.key)}
        self._ground = Fairground(stage, tuple(self._open))
        self._t = 0.0
        self._look = 0.0
        self._shown = False

    @property
    def still(self) -> bool:
        return self._stage.calm

    def handle(self, event: Event) -> Scene:
        match event:
            case Back():
                return self._leave()
            case Tap(name) if name.startswith("stall:"):
                return self._enter(self._open[name.removeprefix("stall:")])
            case Tap("nickname"):
                self._stage.sound.play("dice")
                self._rename()
            case Tap("certificate") if self._certificate is not None:
                self._stage.sound.play("tap")
                return self._certificate()
            case Key(digit) if digit.isdecimal() and 1 <= int(digit) <= len(self._open):
                return self._enter(list(self._open.values())[int(digit) - 1])
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        return self._look_again(dt)

    def draw(self, canvas: Canvas) -> None:
        t = (
            self._t if self._shown and not self._stage.calm else 0.0
        )  # what moves is drawn after the first frame
        self._shown = True
        if self._open:
            self._ground.draw(canvas, self.visit, t, full=self._certificate is not None)
        else:
            closed.draw(canvas, self._stage, self._quiz.problems, t)

    def _enter(self, stall: Stall) -> Scene:
        self._stage.sound.play("tap")
        return self._choose(stall)

    def _look_again(self, dt: float) -> Scene:
        """See now and then whether files were saved: another lobby shows what has opened or closed."""
        self._look += dt
        if self._look < LOOK:
            return self
        self._look = 0.0
        return self._anew() if self._quiz.refresh() else self
