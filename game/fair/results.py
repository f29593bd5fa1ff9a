"""After a round: the stars, the stamp, what to remember, and one more try at what was missed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from game.card.answer import Answer
from game.fair.award import HIT, Award
from game.fair.celebration import Celebration, Moment, ended
from game.fair.finish import layout
from game.fair.memo import Memo
from game.fair.missed import review
from game.fair.stars import APART, POP, STARS
from game.fair.visit import Visit
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Release, Scroll, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stalls.stall import Round, Stall

FINAL: Final = 99.0
"""Seconds after which everything has come to rest: where calm begins."""

Ask = Callable[[Answer, Scene, Callable[[Answer], Scene]], Scene]
"""Asks a question again, over a scene, and says what follows its answer."""


class Results:
    """`new` says that the round's stamp is the first of its stall on this card.

    `place` is the visitor's in the day's table of the stall, from 1.
    """

    def __init__(
        self,
        stage: Stage,
        stalls: Sequence[Stall],
        done: Round,
        visit: Visit,
        *,
        new: bool,
        ask: Ask,
        leave: Callable[[], Scene],
        place: int | None = None,
    ) -> None:
        self._stage = stage
        self.done = done
        self._new = new
        self._ask, self._leave = ask, leave
        self._place = place
        keys = [stall.key for stall in stalls]
        self._award = Award(stage, keys, visit.stamps, done.stall if new else None, visit.who)
        self._memo = Memo(stage)
        self._picture = Celebration(stage, self._award, self._memo)
        self.review = review(done)
        self._page = 0
        self._pages = 1
        self._t = 0.0
        self._heard = 0

    @property
    def still(self) -> bool:
        return self._stage.calm or ended(self._moment())

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("leave" | "home"):
                self._stage.sound.play("tap")
                return self._leave()
            case Tap("again") if self.review.again:
                self._stage.sound.play("tap")
                self.review = self.review.start()
                return self._next()
            case Tap("page:on") | Key("pagedown"):
                self._turn(1)
            case Tap("page:back") | Key("pageup"):
                self._turn(-1)
            case Scroll(steps):
                self._turn(-1 if steps > 0 else 1)
            case Release(_, start, end, _) if abs(end[0] - start[0]) > abs(end[1] - start[1]):
                self._turn(1 if end[0] < start[0] else -1)
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        self._sound()
        return self

    def draw(self, canvas: Canvas) -> None:
        places = layout(canvas.size, again=self.review.again, slots=self._award.slots)
        self._pages = max(1, len(self._memo.pages(self.review, places["memo"], canvas.size)))
        self._page = min(self._page, self._pages - 1)
        self._picture.draw(canvas, self._moment())

    def _moment(self) -> Moment:
        t = FINAL if self._stage.calm else self._t
        begin = self._stars_at()
        joyful = self._new or not self.review.missed
        confetti = t - HIT if joyful and not self._stage.calm else None
        stars, new = self.done.stars, self._new
        return Moment(self.review, self._page, stars, new, t, t - begin, confetti, self._place)

    def _stars_at(self) -> float:
        """When the first star pops: after the stamp, if there is one."""
        return HIT + 0.5 if self._new else 0.4

    def _turn(self, by: int) -> None:
        """To another page; past the last one comes the first."""
        if self._pages > 1:
            self._page = (self._page + by) % self._pages

    def _next(self) -> Scene:
        """The next of the missed questions once more, or this screen when all were asked."""
        waiting = self.review.waiting
        if waiting is None:
            if len(self.review.learned) == len(self.review.missed):
                self._stage.sound.play("fanfare")
            return self
        number, total = self.review.tried + 1, len(self.review.missed)
        asking = replace(waiting.asking, number=number, total=total, double=False)
        return self._ask(replace(waiting, asking=asking), self, self._answered)

    def _answered(self, answer: Answer) -> Scene:
        self.review = self.review.answered(answer)
        return self._next()

    def _sound(self) -> None:
        """Let the stamp, each star and the fanfare be heard when they are seen."""
        begin = self._stars_at()
        cues = [(HIT, "stamp")] if self._new else []
        cues += [(begin + k * APART, "star") for k in range(self.done.stars)]
        if self._new or not self.review.missed:
            cues.append((begin + STARS * APART + POP, "fanfare"))
        for at, sound in cues[self._heard :]:
            if self._t < at:
                return
            self._heard += 1
            self._stage.sound.play(sound)
