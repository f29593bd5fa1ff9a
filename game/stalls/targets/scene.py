"""The target stall's scene: a hand throws, a hit settles, the card explains; the minefield is the finale."""

from __future__ import annotations

from typing import Final

from game.card.answer import Given
from game.card.scene import Card
from game.stage.canvas import Canvas
from game.stage.events import Back, Drag, Event, Key, Release, Tap
from game.stage.scene import Scene
from game.stage.theme import px
from game.stalls.stall import Round, Visitor
from game.stalls.targets import aim, mood
from game.stalls.targets.arm import Arm
from game.stalls.targets.flick import flicked
from game.stalls.targets.game import SETTLING
from game.stalls.targets.legal import hanging
from game.stalls.targets.moves import Missed, Move, Settled, TookBack
from game.stalls.targets.play import KEY, SLOWEST, Play
from game.stalls.targets.screen import Screen
from game.stalls.targets.setup import Setup

BOARD: Final = "board:"
"""How a board's target begins; its index follows."""


def open_targets(visitor: Visitor) -> Scene:
    """The round that the visitor left, or the screen that asks how many play."""
    left = visitor.saved.get(KEY)
    if isinstance(left, Play):
        return TargetsScene(visitor, left)
    return Setup(visitor, lambda play: TargetsScene(visitor, play))


class TargetsScene:
    """A round for one visitor's group. Everything that outlives the screen is in `play`."""

    def __init__(self, visitor: Visitor, play: Play) -> None:
        self._visitor, self._stage = visitor, visitor.stage
        self.play = play
        self.arm = Arm()
        self.screen = Screen(visitor.stage, play)
        self._settling = SETTLING
        visitor.saved[KEY] = play
        self._prepare()

    @property
    def waiting(self) -> bool:
        """A bag may be thrown."""
        return self.play.state.phase in ("throwing", "sweeping") and not self.arm.busy

    @property
    def busy(self) -> bool:
        """A bag flies, or its hit is about to count."""
        return self.arm.busy or self.play.state.hit is not None

    @property
    def still(self) -> bool:
        state = self.play.state
        if self.arm.busy or state.hit is not None or self.arm.measured is not None:
            return False
        return self.screen.still

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home"):
                return self._leave()
            case Tap("next") if self.play.state.over:
                return self._finish()
            case Tap("take-back") if self.play.state.hit is not None:
                self._take_back()
            case Tap(name) if name.startswith(BOARD):
                self._choose(int(name.removeprefix(BOARD)))
            case Key(key) if key.isdecimal() and key != "0":
                self._choose(int(key) - 1)
            case Tap("power") | Key("space") if self.waiting and self.arm.measured is not None:
                self.arm.stop(self.screen.boards_at, self.play.hung, self.play.state.down)
                self._stage.sound.play("whoosh")
            case Drag("bag", _, at) if self.waiting:
                self.screen.trace.hurry()
                self.arm.hold(self.screen.lane.place(at))
            case Release("bag", start, at, velocity):
                self._let_go(start, at, velocity)
        return self

    def update(self, dt: float) -> Scene:
        self.screen.trace.pass_(dt)
        play = self.play
        if play.state.phase in ("throwing", "sweeping"):
            play.hung += dt
            play.thought = min(SLOWEST, play.thought + dt)
        if (move := self.arm.pass_(dt)) is not None:
            self._landed(move)
        elif play.state.hit is not None:
            self._settling -= dt
            if self._settling <= 0.0:
                return self._settle()
        return self

    def draw(self, canvas: Canvas) -> None:
        share = self._settling / SETTLING if self.play.state.hit is not None else None
        self.screen.draw(canvas, self.arm, share)

    def flick_at(self, name: str) -> Event | None:
        """The throw that hits the board of this name: what a skilled hand would do. None if none does."""
        if not self.waiting or not self.play.state.bags or not name.startswith(BOARD):
            return None
        flick = aim.aim(int(name.removeprefix(BOARD)), self.screen.boards_at, self.play.hung)
        if flick is None:
            return None
        side, bag = min(self.screen.size), self.screen.lane.bag
        return Release("bag", bag, (bag[0], 0), (flick.x * side, -flick.y * side))

    def right_names(self) -> tuple[str, ...]:
        """What to hit to answer right: the boards that are left to be hit."""
        return self._names(right=True)

    def wrong_names(self) -> tuple[str, ...]:
        """What to hit to answer wrong."""
        return self._names(right=False)

    def _names(self, *, right: bool) -> tuple[str, ...]:
        state = self.play.state
        if state.scenario is not None:
            marked = {state.scenario.right}
        else:
            marked = {i for i, mine in enumerate(state.field.mines if state.field else ()) if mine}
        return tuple(f"{BOARD}{i}" for i in hanging(state) if (i in marked) == right)

    def _prepare(self) -> None:
        """Hang up what comes next, if nothing hangs."""
        while self.play.state.phase in ("drawing", "laying"):
            self.play.draw(self._visitor.quiz, self._visitor.rng)
        self.screen.trace.begin(self.play.state)
        self._visitor.turned()

    def _choose(self, board: int) -> None:
        """A board was tapped: it is hit at once where it takes taps, or the power bar comes up for it."""
        play = self.play
        if play.state.over:
            self.screen.trace.ask(board)
            return
        if not self.waiting or board not in hanging(play.state):
            return
        self._stage.sound.play("tap")
        self.screen.trace.hurry()
        if play.state.tappable:
            self.arm.tap(board, self.screen.boards_at, play.hung, play.state.down)
            self._stage.sound.play("whoosh")
        else:
            self.arm.measure(board)

    def _let_go(self, start: tuple[int, int], at: tuple[int, int], velocity: tuple[float, float]) -> None:
        """The bag is let go: back on its place it stays there, too slow it falls back, or it flies."""
        if not self.waiting:
            return
        flick = flicked(velocity, self.screen.size)
        if self.screen.on_bag(at) or flick is None or self.play.state.bags == 0:
            self.arm.drop()
            self._show_how(at[1] - start[1])
            return
        self.screen.trace.hurry()
        self.arm.throw(flick, self.screen.boards_at, self.play.hung, self.play.state.down)
        self._stage.sound.play("whoosh")

    def _show_how(self, down: int) -> None:
        """What was no throw: the mascot says what to do instead of pulling (so many px) or of letting go."""
        near = px(self.screen.size, 2.4)
        if abs(down) > near and self.play.state.bags:
            self.screen.trace.mood = mood.FIRST if down > 0 else mood.SOFT
            self._stage.sound.play("hop")

    def _landed(self, move: Move) -> None:
        """A bag has come to the rack, or past it."""
        flight, play = self.arm.flight, self.play
        assert flight is not None
        play.make(move)
        hit = not isinstance(move, Missed)
        self.screen.trace.land(play.state, flight, hit=hit)
        if hit:
            play.hung = self.arm.arrived  # exactly where the flight met the boards, at any frame rate
            self.arm.rest()
            self._settling = SETTLING
        self._stage.sound.play("hit" if hit else "hop")
        self._visitor.turned()

    def _take_back(self) -> None:
        self.play.make(TookBack())
        self.screen.trace.begin(self.play.state)
        self._visitor.turned()
        self._stage.sound.play("tap")

    def _settle(self) -> Scene:
        """The hit counts: the card explains a scenario; in the field the board itself does."""
        play = self.play
        scenario = play.state.scenario is not None
        play.make(Settled())
        if scenario:
            return self._explain()
        assert play.state.field is not None
        board = play.state.field.chosen[-1]
        self._stage.sound.play("right" if play.state.field.mines[board] else "wrong")
        self.screen.trace.count(play.state, board)
        if play.state.over:
            self._visitor.answered(play.answered())
        else:
            self._visitor.turned()
        return self

    def _explain(self) -> Scene:
        answer = self.play.answered()
        self._visitor.answered(answer)
        return Card(
            self._stage,
            answer.asking,
            self,
            self._visitor.rng,
            then=lambda _: self._go_on(),
            leave=self._leave,
            given=Given(answer.chosen, answer.seconds),
        )

    def _go_on(self) -> Scene:
        self._prepare()
        return self._finish() if self.play.state.over else self

    def _leave(self) -> Scene:
        """The rack waits for the visitor to come back, unless nothing has been answered yet."""
        if not self.play.answers:
            self._visitor.saved.pop(KEY, None)
        return self._visitor.leave()

    def _finish(self) -> Scene:
        self._visitor.saved.pop(KEY, None)
        if not self.play.answers:
            return self._visitor.leave()
        state = self.play.state
        points = sum(state.points(player) for player in range(state.players))
        return self._visitor.finish(Round(KEY, tuple(self.play.answers), state.stars, points))
