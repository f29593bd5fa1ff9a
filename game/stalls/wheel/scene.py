"""The wheel's stall: flick it, land, answer, five times."""

from __future__ import annotations

from game.bank.question import Question, Topic
from game.card.answer import Answer, Asking
from game.card.scene import Card
from game.stage.bake import Around, repeated
from game.stage.canvas import Canvas
from game.stage.events import Back, Drag, Event, Key, Release, Tap
from game.stage.scene import Scene
from game.stalls.stall import Round, Visitor
from game.stalls.wheel import mood, view
from game.stalls.wheel.faces import faces
from game.stalls.wheel.round import KEY, WheelRound
from game.stalls.wheel.rules import SPINS, Answered, Landed, State, apply, close, draw, start
from game.stalls.wheel.spin import Spin, pegs_passed, plan
from game.stalls.wheel.wheel import Face, Wheel

REST = 1.1
"""Seconds that the drawn sector is shown before its question opens."""
BRISK = 2.3
"""Turns a second of a spin that was tapped, not flicked."""
CALM_START = 0.3
"""Seconds after which there is time to prepare."""
FLICK = 0.12
"""Turns a second that make a flick: slower, and the wheel just stays where it was put."""


def open_wheel(visitor: Visitor) -> Scene:
    """The round that the visitor left, with the question that was asked, or a fresh one."""
    return WheelScene(visitor).taken_up()


class WheelScene:
    """A round of five spins for one visitor. Everything that outlives the screen is in `round`."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._stage = visitor.stage
        self._topics = {topic.key: topic for topic in visitor.quiz.topics(KEY)[:12]}
        self.round = self._left_over() or WheelRound(start(self._counts()))
        visitor.saved[KEY] = self.round
        self._wheel = Wheel(self._stage)
        self._around = Around()
        self._faced: tuple[object, tuple[Face, ...]] = (None, ())
        self._rehearsed: object = None
        self._angle = visitor.rng.random()
        self._spin: Spin | None = None
        self._landed: Landed | None = None
        self._t = 0.0
        self._since = 0.0
        self._kick = 0.0
        self._held = False

    def _left_over(self) -> WheelRound | None:
        """The round that the visitor left, if its topics are still there."""
        left = self._visitor.saved.get(KEY)
        return left if isinstance(left, WheelRound) and left.fits(self._topics) else None

    def taken_up(self) -> Scene:
        """The wheel, the question that waits for its answer, or what follows a round that is over."""
        return self._next() if self.round.asking is None else self._card(self.round.asking)

    @property
    def state(self) -> State:
        """Where the round stands."""
        return self.round.state

    def _counts(self) -> list[tuple[str, int]]:
        """How many questions each topic has left; all of them again once the visitor has met every one."""
        quiz = self._visitor.quiz
        if not any(quiz.left(topic) for topic in self._topics.values()):
            quiz.new_visit()
        return [(key, quiz.left(topic)) for key, topic in self._topics.items()]

    @property
    def turning(self) -> bool:
        """The wheel is on its way, or has just landed."""
        return self._spin is not None or self._landed is not None

    @property
    def busy(self) -> bool:
        """It goes on by itself."""
        return self.turning

    @property
    def resting_on(self) -> int | None:
        """The sector that was drawn and is shown before its question opens."""
        return self._landed.sector if self._landed is not None and self._spin is None else None

    @property
    def still(self) -> bool:
        hinting = not self.state.results and not self._stage.calm
        return not (self.turning or self._held or hinting or abs(self._kick) > 0.05)

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home"):
                return self._leave()
            case Tap("spin" | "wheel") | Key("space") if not self.turning:
                self._start(BRISK)
            case Drag("wheel", _, at, moved) if not self.turning:
                self._held = True
                self._angle += self._wheel.turned(at, moved)
            case Release("wheel", _, at, velocity) if self._held:
                self._held = False
                speed = self._wheel.turned(at, velocity)
                if abs(speed) > FLICK:
                    self._start(speed)
        return self

    def update(self, dt: float) -> Scene:
        self._t += dt
        self._since += dt
        self._kick *= max(0.0, 1.0 - 9.0 * dt)
        if self._spin is not None:
            self._turn(self._spin)
        elif self._landed is not None and self._since > REST:
            return self._rest(self._landed)
        return self

    def draw(self, canvas: Canvas) -> None:
        stage = self._stage
        place = view.layout(canvas.size)["wheel"]
        for part, area in self._around(view.backdrop(stage, canvas.size), view.hidden(place)):
            canvas.blit(part, area.topleft)
        turning = self._spin is not None
        running = self._t if turning else 0.0
        self._wheel.draw(
            canvas, self._faces(), self._angle, lit=self.resting_on, moving=turning or self._held, t=running
        )
        view.draw_pointer(canvas, stage, place, self._kick)
        shown = self.state, self.turning, self._mood()
        repeated(canvas, stage, "around the wheel", shown, lambda: self._draw_around(canvas))
        if not (self.state.results or self.turning or self._held or stage.calm):
            view.draw_hint(canvas, stage, self._t)
        self._rehearse(canvas.size)

    def _draw_around(self, canvas: Canvas) -> None:
        view.draw_around(canvas, self._stage, self.state, busy=self.turning, mood=self._mood())

    def _rehearse(self, size: tuple[int, int]) -> None:
        """Make, unseen, what the next tap will show: its first frames shall not stutter."""
        wanted = (size, self.state, self._stage.words.lang)
        if wanted == self._rehearsed or self.turning or self._t < CALM_START:
            return
        self._rehearsed = wanted
        unseen = Canvas(size)
        for unseen.pressed in ("spin", "wheel", None):
            busy = unseen.pressed is None
            said = mood.TURNING if busy else self._mood()
            view.draw_around(unseen, self._stage, self.state, busy=busy, mood=said)
            self._wheel.draw(unseen, self._faces(), self._angle, lit=None, moving=busy, t=0.0)
        for bent in range(-view.BENDS, view.BENDS + 1):
            view.draw_pointer(unseen, self._stage, view.layout(size)["wheel"], bent / view.BENDS)

    def _start(self, speed: float) -> None:
        """Chance first: where it will land is drawn before the wheel moves."""
        if self.state.over:
            return
        self._landed = draw(self.state, self._visitor.rng)
        count = len(self.state.sectors)
        self._spin = plan(self._angle, self._landed.sector, count, speed, self._visitor.rng)
        self._since = 0.0
        self._stage.sound.play("whoosh")

    def _turn(self, spin: Spin) -> None:
        before, self._angle = self._angle, spin.angle(self._since)
        passed = pegs_passed(before, self._angle, len(self.state.sectors))
        if passed:
            self._kick = 1.0 if self._angle > before else -1.0
            self._stage.sound.play("tick")
        if self._since >= spin.seconds:
            self._spin, self._since = None, 0.0
            self._stage.sound.play("spin_end")

    def _rest(self, landed: Landed) -> Scene:
        """The sector was shown long enough: ask, or for the double turn on."""
        self._landed = None
        sector = self.state.sectors[landed.sector]
        if sector.topic is None:
            self.round.state = apply(self.state, landed)
            self._stage.sound.play("star")
            self._visitor.turned()
            return self
        question = self._visitor.quiz.ask(self._topics[sector.topic])
        if question is None:  # its file was emptied while the wheel turned
            self.round.state = close(self.state, sector.topic)
            return self._next()
        self.round.state = apply(self.state, landed)
        self.round.asking = self._asking(question, self._topics[sector.topic])
        self._visitor.turned()
        return self._card(self.round.asking)

    def _card(self, asking: Asking) -> Scene:
        rng = self._visitor.rng
        return Card(
            self._stage,
            asking,
            self,
            rng,
            then=lambda _: self._next(),
            leave=self._leave,
            judged=self._answered,
        )

    def _faces(self) -> tuple[Face, ...]:
        """What the sectors show now, in the language that is on; made anew when either changes."""
        wanted = (self.state, self._stage.words.lang)
        if wanted != self._faced[0]:
            self._faced = (wanted, faces(self.state, self._topics, self._stage.words))
        return self._faced[1]

    def _mood(self) -> mood.Mood:
        return mood.TURNING if self._spin is not None else mood.at_rest(self.state, self._landed)

    def _asking(self, question: Question, topic: Topic) -> Asking:
        return Asking(
            question,
            topic.name,
            topic.icon,
            view.SUNNY,
            self._visitor.quiz.citations(question),
            number=len(self.round.answers) + 1,
            total=SPINS,
            double=self.state.double,
        )

    def _answered(self, answer: Answer) -> None:
        self.round.state = apply(self.state, Answered(answer.right))
        self.round.answers += (answer,)
        self.round.asking = None
        self._visitor.answered(answer)
        self._since = 0.0

    def _next(self) -> Scene:
        """The wheel again, or the end of the round."""
        if not self.state.over:
            return self
        self._visitor.saved.pop(KEY, None)
        if not self.round.answers:
            return self._visitor.leave()
        return self._visitor.finish(Round(KEY, self.round.answers, self.state.stars))

    def _leave(self) -> Scene:
        """The wheel waits for the visitor to come back, unless nobody has been asked anything yet."""
        if not self.round.begun:
            self._visitor.saved.pop(KEY, None)
        return self._visitor.leave()
