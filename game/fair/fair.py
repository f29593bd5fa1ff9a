"""The way through the fair: which scene follows which. The only place where they know of each other."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer
from game.card.scene import Card
from game.fair.attract import Attract
from game.fair.howto import HowTo
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.visit import Visit
from game.stage.scene import Scene
from game.stage.sound import Silence
from game.stage.stage import Stage
from game.stalls import STALLS
from game.stalls.stall import Round, Stall, Visitor


@dataclass(frozen=True, slots=True)
class Fair:
    """Everything the scenes need, and how one leads to the next. `demo_quiz` asks when nobody plays."""

    stage: Stage
    quiz: Quizmaster
    demo_quiz: Callable[[], Quizmaster]
    rng: random.Random
    stalls: Sequence[Stall] = STALLS

    def attract(self) -> Scene:
        """The screen that waits, in silence, for the next visitor."""
        self.stage.sound.music(False)
        self.stage.forget()
        return Attract(self.stage, self.rng, enter=self.enter, demo=self.demo)

    def enter(self) -> Scene:
        """A visitor steps up, and the banks are as they were last saved."""
        self.stage.sound.music(True)
        self.stage.forget()
        self.quiz.refresh()
        self.quiz.new_visit()
        return self.lobby(Visit())

    def lobby(self, visit: Visit) -> Scene:
        """The map of the fair."""
        return Lobby(
            self.stage,
            self.quiz,
            self.stalls,
            visit,
            choose=lambda stall: self.how_to(stall, visit),
            leave=self.attract,
        )

    def how_to(self, stall: Stall, visit: Visit) -> Scene:
        """How a stall is played, before it is."""
        return HowTo(self.stage, stall, start=lambda: self.play(stall, visit), back=lambda: self.lobby(visit))

    def play(self, stall: Stall, visit: Visit) -> Scene:
        """A round at a stall, or the map if its files have vanished meanwhile."""
        if not self.quiz.topics(stall.key):
            return self.lobby(visit)
        return stall.open(
            Visitor(
                self.stage,
                self.quiz,
                self.rng,
                finish=lambda done: self.results(done, visit),
                leave=lambda: self.lobby(visit),
                saved=visit.saved,
            )
        )

    def results(self, done: Round, visit: Visit) -> Scene:
        """The stars, the stamp, and what to remember."""
        open_now = [stall for stall in self.stalls if self.quiz.topics(stall.key)]
        return Results(
            self.stage,
            open_now,
            done,
            visit,
            new=visit.stamp(done.stall, done.stars),
            ask=self._ask_again,
            leave=lambda: self.lobby(visit),
            idle=self.attract,
        )

    def _ask_again(self, answer: Answer, beneath: Scene, then: Callable[[Answer], Scene]) -> Scene:
        return Card(self.stage, answer.asking, beneath, self.rng, then, leave=lambda: beneath)

    def demo(self) -> Scene | None:
        """A fair for the bot, that nobody hears and that leaves no trace; None with nothing to play."""
        quiz = self.demo_quiz()
        quiz.refresh()
        if not any(quiz.topics(stall.key) for stall in self.stalls):
            return None
        silent = replace(self.stage, sound=Silence())
        return replace(self, stage=silent, quiz=quiz, rng=random.Random(self.rng.random())).lobby(Visit())
