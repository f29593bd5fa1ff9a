"""The way through the fair: which scene follows which. The only place where they know of each other."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer
from game.card.scene import Card
from game.fair.attract import Attract
from game.fair.care import CAREFREE, Care
from game.fair.certificate_scene import CertificateScene
from game.fair.daily import Table, rank, table
from game.fair.diary import Diary
from game.fair.honours import PLAIN, Honours, order_certificate
from game.fair.howto import HowTo
from game.fair.lobby import Lobby
from game.fair.plain import PlainRound
from game.fair.reception import Reception
from game.fair.results import Results
from game.fair.resume import Resume
from game.fair.standing import Standing
from game.fair.visit import Visit
from game.stage.scene import Scene
from game.stage.sound import Silence
from game.stage.stage import Stage
from game.stalls import STALLS
from game.stalls.stall import Round, Stall, Visitor


@dataclass(frozen=True, slots=True)
class Fair:
    """Everything the scenes need, and how one leads to the next. `demo_quiz` asks when nobody plays.

    The `diary` notes what visitors do, the `reception` knows what the host wants.
    """

    stage: Stage
    quiz: Quizmaster
    demo_quiz: Callable[[], Quizmaster]
    rng: random.Random
    diary: Diary
    reception: Reception
    stalls: Sequence[Stall] = STALLS
    honours: Honours = PLAIN
    care: Care = CAREFREE

    def attract(self) -> Scene:
        """The screen that waits, in silence, for the next visitor."""
        self.reception.wait()
        self.stage.sound.music(False)
        self.stage.forget()
        return Attract(self.stage, self.rng, enter=self.enter, demo=self.demo, tables=self.tables)

    def tables(self) -> Sequence[Table]:
        """The day's best at every stall where somebody has played, if the host lets them be shown."""
        if not self.honours.ranks():
            return ()
        bests = ((stall.key, self.diary.best(stall.key)) for stall in self._open())
        return [table(key, places) for key, places in bests if places]

    def _open(self) -> list[Stall]:
        """The stalls that have questions."""
        return [stall for stall in self.stalls if self.quiz.topics(stall.key)]

    def enter(self) -> Scene:
        """A visitor steps up, and the banks are as they were last saved."""
        self.stage.sound.music(True)
        self.stage.forget()
        self.quiz.refresh()
        self.quiz.new_visit()
        visit = self.honours.guest(self.rng)
        self.diary.begin(visit)
        self._attend(visit)
        return self.lobby(visit)

    def leave(self, visit: Visit, *, idle: bool = False) -> Scene:
        """The visitor has gone; `idle`: without a word."""
        self.diary.end(visit, idle=idle)
        return self.attract()

    def back_to(self, beneath: Scene) -> Scene:
        """From the host's panel to the scene that it was opened over, the title and the map as they are now.

        The sign in the corner begins a visit where it is given on the title: then that is where it leads.
        """
        match beneath:
            case Attract():
                return self.attract()
            case Lobby(visit=visit):
                return self.leave(visit, idle=True) if visit.fresh else self.lobby(visit)
        return beneath

    def _attend(self, visit: Visit) -> None:
        self.reception.attend(visit, leave=lambda: self.leave(visit, idle=True))

    def offer(self) -> Scene | None:
        """To take up again the visit that was cut off a moment ago; None where there is none."""
        if self.care.safe:
            return None
        self.quiz.refresh()
        found = self.diary.cut_off()
        return self.offer_to_go_on(found) if found is not None else None

    def offer_to_go_on(self, found: Standing) -> Scene:
        """Whether this visit is to be taken up again, asked in its language."""
        self.stage.words.lang = found.lang
        return Resume(
            self.stage,
            [stall.key for stall in self._open()],
            found,
            go_on=lambda: self.go_on(found),
            leave=lambda: self.leave(found.visit),
        )

    def go_on(self, found: Standing) -> Scene:
        """A visit where it was cut off: in the middle of a round, or on the map."""
        self.stage.sound.music(True)
        self.stage.forget()
        self.quiz.thaw(found.deck)
        self._attend(found.visit)
        return self.lobby(found.visit) if found.stall is None else self.play(found.stall, found.visit)

    def lobby(self, visit: Visit) -> Scene:
        """The map of the fair."""
        self.care.at_stall("")
        self.diary.turned(visit, None)
        return Lobby(
            self.stage,
            self.quiz,
            self.stalls,
            visit,
            choose=lambda stall: self.how_to(stall, visit),
            leave=lambda: self.leave(visit),
            anew=lambda: self.lobby(visit),
            rename=lambda: self._rename(visit),
            certificate=(lambda: self.certificate(visit)) if self._earned(visit) else None,
        )

    def certificate(self, visit: Visit) -> Scene:
        """What a full stamp card is worth. Seen again, it has the same code, and the stars of now."""
        press = self.honours.press
        if press is None:
            return self.lobby(visit)
        order = order_certificate(visit, press, [stall.key for stall in self.stalls])
        self.diary.turned(visit, None)
        prints = self.honours.prints()
        return CertificateScene(self.stage, press, order, leave=lambda: self.lobby(visit), prints=prints)

    def _earned(self, visit: Visit) -> bool:
        """Whether a certificate waits."""
        return self.honours.earned(visit, [stall.key for stall in self._open()])

    def _onward(self, visit: Visit) -> Scene:
        """From the results: to the certificate once it is earned, else to the map."""
        first = visit.certificate is None and self._earned(visit)
        return self.certificate(visit) if first else self.lobby(visit)

    def how_to(self, stall: Stall, visit: Visit) -> Scene:
        """How a stall is played, before it is."""
        if stall.key in self.care.closed:
            return self.play(stall, visit)
        return HowTo(self.stage, stall, start=lambda: self.play(stall, visit), back=lambda: self.lobby(visit))

    def play(self, stall: Stall, visit: Visit) -> Scene:
        """A round at a stall, or the map if its files have vanished meanwhile."""
        if not self.quiz.topics(stall.key):
            return self.lobby(visit)
        self.care.at_stall(stall.key)
        visitor = Visitor(
            self.stage,
            self.quiz,
            self.rng,
            finish=lambda done: self.results(done, visit),
            leave=lambda: self.lobby(visit),
            answered=lambda answer: self._answered(answer, stall, visit),
            turned=lambda: self.diary.turned(visit, stall.key),
            saved=visit.saved,
            presets=self.reception.settings.presets,
        )
        return PlainRound(stall.key, visitor).next() if stall.key in self.care.closed else stall.open(visitor)

    def results(self, done: Round, visit: Visit) -> Scene:
        """The stars, the stamp, and what to remember."""
        self.care.at_stall("")
        new = visit.stamp(done.stall, done.stars)
        self.diary.played(visit, done)
        self.diary.turned(visit, None)
        return Results(
            self.stage,
            self._open(),
            done,
            visit,
            new=new,
            ask=partial(self._ask_again, visit, done.stall),
            leave=lambda: self._onward(visit),
            place=rank(visit.id, self.diary.best(done.stall)) if self.honours.ranks() else None,
        )

    def _rename(self, visit: Visit) -> None:
        """The visitor would rather be called something else."""
        if self.honours.rename(visit, self.rng):
            self.diary.named(visit)

    def _answered(self, answer: Answer, stall: Stall, visit: Visit) -> None:
        """The deck learns from an answer, and the diary notes it."""
        self.quiz.answered(answer.asking.question, answer.right)
        self.diary.answered(visit, stall.key, answer)

    def _ask_again(
        self, visit: Visit, stall: str, answer: Answer, beneath: Scene, then: Callable[[Answer], Scene]
    ) -> Scene:
        return Card(
            self.stage,
            answer.asking,
            beneath,
            self.rng,
            then,
            leave=lambda: beneath,
            judged=lambda second: self.diary.answered(visit, stall, second, again=True),
        )

    def demo(self) -> Scene | None:
        """A fair for the bot, that nobody hears and that leaves no trace; None with nothing to play."""
        if self.care.safe:
            return None
        quiz = self.demo_quiz()
        quiz.refresh()
        if not any(quiz.topics(stall.key) for stall in self.stalls):
            return None
        silent, rng = replace(self.stage, sound=Silence()), random.Random(self.rng.random())
        untold = Diary(None, quiz, self.stalls, self.stage.words)
        honours = replace(self.honours, press=None)
        other = replace(self, stage=silent, quiz=quiz, rng=rng, diary=untold, honours=honours, care=CAREFREE)
        return other.lobby(honours.guest(rng))
