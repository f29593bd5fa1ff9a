"""The board's scene: it makes the moves one after the other and shows what came of each before the next."""

from __future__ import annotations

from game.card.answer import Answer
from game.card.scene import Card
from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Tap
from game.stage.scene import Scene
from game.stalls.planes import acts, computer, podium
from game.stalls.planes.acts import Act
from game.stalls.planes.asking import KEY, next_asking
from game.stalls.planes.game import Answered, Asked, Began, Chosen, Ended, Move
from game.stalls.planes.legal import choices
from game.stalls.planes.match import Match, roll
from game.stalls.planes.playback import Playback
from game.stalls.planes.screen import Screen
from game.stalls.planes.setup import Setup
from game.stalls.stall import Round, Visitor
from game.stalls.teams import SEAT_LOOKS

LONGEST = 30.0
"""Seconds that one question may take of the sun's way: nobody loses the day to a long think."""


def open_planes(visitor: Visitor) -> Scene:
    """The board that the visitor left, or the screen that seats the players."""
    left = visitor.saved.get(KEY)
    if isinstance(left, Match):
        return PlanesScene(visitor, left)
    return Setup(visitor, lambda match: PlanesScene(visitor, match))


class PlanesScene:
    """A game for one visitor's group. `match` is always ahead of the picture, which follows act by act."""

    def __init__(self, visitor: Visitor, match: Match) -> None:
        self._visitor = visitor
        self.match = match
        self._screen = Screen(visitor.stage, match, visitor.quiz.topics(KEY))
        self._playback = Playback(visitor.stage)
        self._over_time = 0.0
        visitor.saved[KEY] = match

    @property
    def busy(self) -> bool:
        """Something is being shown."""
        return self._playback.act is not None

    @property
    def over(self) -> bool:
        """The game has ended and all of it was seen."""
        return self.match.state.over and not self.busy

    @property
    def still(self) -> bool:
        if self.over:
            return self._visitor.stage.calm or self._over_time > podium.MOVING
        return self._may_tap and self._screen.still

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home" | "next") if self.over:
                return self._finish()
            case Back() | Tap("home"):
                return self._leave()
            case Tap("roll") | Key("space") if self._may_tap and self.match.state.rolled is None:
                self._roll()
            case Tap("end") if not self.match.state.over:
                self._visitor.stage.sound.play("tap")
                self._screen.ending.tap()
            case Tap(name) if name.startswith("plane:"):
                self._pick(int(name.removeprefix("plane:")))
            case Key(key) if key.isdecimal():
                self._pick(int(key) - 1)
        return self

    def update(self, dt: float) -> Scene:
        self._screen.pass_(dt)
        if self.over:
            self._over_time += dt
            return self._finish() if self._over_time > podium.SHOWN else self
        self.match.seconds += dt
        self._playback.pass_(dt)
        return self if self.busy or self.match.state.over else self._go_on()

    def draw(self, canvas: Canvas) -> None:
        self._screen.draw(canvas, self._playback.act, self._playback.t)
        if self.over:
            podium.draw(canvas, self._visitor.stage, self.match, self._over_time)

    @property
    def _may_tap(self) -> bool:
        return not self.busy and self.match.waiting

    def _play(self, move: Move, *before: Act) -> None:
        """Make a move; show `before` and then what came of it."""
        still = acts.rest(self.match.state, self.match.number)
        board, calm = self.match.state.board, self._visitor.stage.calm
        outcomes = self.match.play(move)
        still = acts.rest_on(still, self.match.number)
        self._playback.add((*before, *acts.acts(still, outcomes, board, calm=calm)))
        self._visitor.turned()

    def _go_on(self) -> Scene:
        """Nothing moves: what happens next, unless it is a human's to say."""
        match, rng = self.match, self._visitor.rng
        state = match.state
        if self._screen.ending.meant:
            self._play(Ended("host"))
        elif state.asked is not None:
            return self._ask(state.asked)
        elif match.sunlight == 0.0:
            self._play(Ended("cap"), acts.sunset(acts.rest(state, match.number)))
        elif not state.begun:
            first = Began(rng.randrange(len(state.players)))
            self._play(first, *acts.drawn(acts.rest(state, match.number), first.player, calm=self._calm))
        elif match.human:
            if state.rolled is not None and len(choices(state)) == 1:
                self._play(Chosen(choices(state)[0]))
        elif state.rolled is None:
            self._roll()
        else:
            thought = acts.thought(acts.rest(state, match.number))
            self._play(computer.choose(state, rng), *([thought] if len(choices(state)) > 1 else []))
        return self

    def _roll(self) -> None:
        """Chance first: the number is drawn before the die tumbles."""
        match = self.match
        move = roll(self._visitor.rng)
        still = acts.rest(match.state, match.number)
        thought = () if match.human else (acts.thought(still),)
        thrown = acts.thrown(acts.rest(match.state, move.number), calm=self._calm)
        self._play(move, *thought, *thrown)

    def _pick(self, plane: int) -> None:
        if self._may_tap and plane in choices(self.match.state):
            self._visitor.stage.sound.play("tap")
            self._play(Chosen(plane))

    def _ask(self, asked: Asked) -> Scene:
        """A human gets the card; what a computer answers is only heard of."""
        match, visitor = self.match, self._visitor
        if not match.human:
            right = match.answer_of_computer(visitor.rng)
            self._play(Answered(right), acts.said(acts.rest(match.state, match.number), asked, right))
            return self
        if match.given is not None:
            return self._explained()
        seat = match.state.players[match.state.turn].seat
        if match.asking is None:
            colour, number = SEAT_LOOKS[seat].bright, len(match.answers) + 1
            match.asking = next_asking(visitor.quiz, asked.region, colour, number)
        if match.asking is None:  # the files have vanished: nobody is held up by that
            self._play(Answered(True))
            return self
        visitor.turned()
        return Card(
            visitor.stage,
            match.asking,
            self,
            visitor.rng,
            then=lambda _: self._explained(),
            leave=visitor.leave,
            judged=self._answered,
        )

    def _answered(self, answer: Answer) -> None:
        match = self.match
        match.answers.append(answer)
        match.asking, match.given = None, answer.right
        match.seconds += min(answer.seconds, LONGEST)
        self._visitor.answered(answer)

    def _explained(self) -> Scene:
        """The answer was explained: now the plane hears of it."""
        match = self.match
        right, match.given = bool(match.given), None
        asked = match.state.asked
        cheer = acts.cheered(acts.rest(match.state, match.number), asked.plane if asked else 0)
        self._play(Answered(right), *([cheer] if right else []))
        return self

    @property
    def _calm(self) -> bool:
        return self._visitor.stage.calm

    def _leave(self) -> Scene:
        """The board waits for the visitor to come back, unless nobody has been asked anything yet."""
        if not self.match.answers and self.match.asking is None:
            self._visitor.saved.pop(KEY, None)
        return self._visitor.leave()

    def _finish(self) -> Scene:
        self._visitor.saved.pop(KEY, None)
        return self._visitor.finish(Round(KEY, tuple(self.match.answers), self.match.stars))
