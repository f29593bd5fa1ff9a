"""The one scene that every stall uses to ask: question, options, and after the answer why."""

from __future__ import annotations

import random
from collections.abc import Callable

from game.card.answer import Answer, Asking, Given
from game.card.moment import RISE, Moment
from game.card.plan import Plan
from game.card.scroller import Scroller
from game.card.sheet import Sheet, shuffled
from game.card.view import View
from game.stage.canvas import Canvas
from game.stage.events import Back, Drag, Event, Key, Release, Scroll, Tap
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import px

PRAISES = ("card.right_1", "card.right_2", "card.right_3")
SLOWEST = 1 / 30
"""A movement never skips more than this many seconds because the picture before it took long to draw."""
FLING = 0.2
"""A flick carries the content as far as the finger would have gone in so many seconds."""


class Card:
    """Asks, judges, explains. `judged` hears the answer at once, `then` follows the explanation, `leave` is
    the way home.

    With an answer that was `given` elsewhere there is nothing to ask: the card comes up and judges.
    """

    def __init__(
        self,
        stage: Stage,
        asking: Asking,
        beneath: Scene,
        rng: random.Random,
        then: Callable[[Answer], Scene],
        leave: Callable[[], Scene],
        given: Given | None = None,
        judged: Callable[[Answer], None] | None = None,
    ) -> None:
        self.stage = stage
        sheet = Sheet(asking, shuffled(asking.question, rng))
        self.sheet = sheet if given is None else sheet.given(given.chosen)
        self._then, self._leave, self._judged = then, leave, judged
        self._view = View(stage, beneath, rng.choice(PRAISES))
        self._moment = Moment(calm=stage.calm, answered=None if given is None else -RISE)
        self._scroller = Scroller()
        self._plan: Plan | None = None
        self._seconds = 0.0 if given is None else given.seconds
        self._made = 0
        self._hitched = True

    @property
    def answered(self) -> bool:
        return self.sheet.answered

    def right_names(self) -> tuple[str, ...]:
        """What to tap, in this order, to answer right; nothing once that is done."""
        return self._names(sorted(self.sheet.rights))

    def wrong_names(self) -> tuple[str, ...]:
        """What to tap, in this order, to answer wrong; nothing once that is done."""
        wrong = [at for at in range(len(self.sheet.order)) if at not in self.sheet.rights]
        return self._names(sorted((wrong + sorted(self.sheet.rights))[: len(self.sheet.rights)]))

    def _names(self, ats: list[int]) -> tuple[str, ...]:
        if self.sheet.answered:
            return ()
        names = tuple(f"option:{at}" for at in ats)
        return (*names, "confirm") if self.sheet.several else names

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home"):
                return self._leave()
            case Tap("next"):
                return self._next()
            case Tap("confirm"):
                self._put(self.sheet.hand_in())
            case Tap("more"):
                self._page(0.8)
            case Tap(name) if name.startswith("option:"):
                self._put(self.sheet.tick(int(name.removeprefix("option:"))))
            case Key(key):
                self._key(key)
            case Drag() | Release() | Scroll():
                self._pull(event)
        return self

    def update(self, dt: float) -> Scene:
        if not self.sheet.answered:
            self._seconds += dt
        step = min(dt, SLOWEST) if self._hitched else dt
        self._hitched = False
        explaining = self._moment.explaining
        self._moment.calm = self.stage.calm
        if self._moment.judges_within(step):
            self._judge()
        self._moment.pass_(step)
        self._scroller.update(step, calm=self.stage.calm)
        if self._moment.explaining and not explaining:
            self._moment.scrolled = 0.0
        return self

    def draw(self, canvas: Canvas) -> None:
        was_thin = self._plan is not None and self._plan.thin
        self._plan = self._view.draw(canvas, self.sheet, self._moment, self._scroller)
        if self._plan.thin and not was_thin and self._plan.scrolls and not self.sheet.question.minefield:
            self._show_panel(self._plan)  # acts carry their reasons themselves, from the top
        system_buttons(canvas, self.stage)
        self._hitched = self._view.pieces.made != self._made
        self._made = self._view.pieces.made

    @property
    def still(self) -> bool:
        more = self._plan is not None and self._plan.scrolls and not self._scroller.ended
        return self._scroller.still and self._moment.still(len(self.sheet.order), more=more)

    def _put(self, sheet: Sheet) -> None:
        """Take the sheet after a tap, and let it be heard."""
        if sheet is self.sheet:
            return
        self.sheet = sheet
        if not sheet.answered:
            self.stage.sound.play("tap")
            return
        self._moment.answered = 0.0
        self._judge()
        if self._judged is not None:
            self._judged(self.sheet.answer(self._seconds))

    def _judge(self) -> None:
        """Let right or wrong be heard as it is seen."""
        self.stage.sound.play("right" if self.sheet.correct else "wrong")

    def _next(self) -> Scene:
        if not (self._moment.explaining and self._moment.patient):
            return self
        self.stage.sound.play("tap")
        return self._then(self.sheet.answer(self._seconds))

    def _key(self, key: str) -> None:
        """Digits choose by position; the others scroll."""
        if key.isdecimal() and self._moment.seen(int(key) - 1):
            self._put(self.sheet.tick(int(key) - 1))
        elif key in ("pageup", "pagedown"):
            self._page(0.8 if key == "pagedown" else -0.8)
        elif key in ("up", "down"):
            self._page(0.25 if key == "down" else -0.25)

    def _page(self, share: float) -> None:
        """Scroll by a share of what can be seen at once."""
        if self._plan is not None and self._plan.scrolls:
            self._scroller.glide(share * self._plan.window.h)
            self._moment.scrolled = 0.0

    def _pull(self, event: Drag | Release | Scroll) -> None:
        if self._plan is None or not self._plan.scrolls:
            return
        if isinstance(event, Scroll):
            self._scroller.glide(-event.steps * px(self._plan.size, 9))
        elif self._plan.window.collidepoint(event.start):
            if isinstance(event, Drag):
                self._scroller.drag(event.moved[1])
            else:
                self._scroller.glide(-event.velocity[1] * FLING)
        self._moment.scrolled = 0.0

    def _show_panel(self, plan: Plan) -> None:
        """The explanation is what one now wants to read, however far down it begins."""
        self._scroller.drag(float(self._scroller.limit))
        self._scroller.drag(-self._scroller.limit)
        self._scroller.glide(plan.rects["panel"].y - plan.window.y - px(plan.size, 1))
