"""The stall's screen: which of the two racks hangs there, where its boards are, and its picture."""

from __future__ import annotations

from copy import copy
from typing import Final

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import Size
from game.stalls.targets import (
    minefield_places,
    minefield_view,
    mood,
    pictures,
    scenario_places,
    scenario_view,
)
from game.stalls.targets.arm import Arm
from game.stalls.targets.boards import BoardsAt, Rack
from game.stalls.targets.drift import moving
from game.stalls.targets.happening import BURST
from game.stalls.targets.moves import Settled
from game.stalls.targets.places import Lane
from game.stalls.targets.play import Play
from game.stalls.targets.rules import apply
from game.stalls.targets.trace import Trace

QUIET: Final = 0.25
"""The share left of the time to take a hit back when the board is at rest and few change their mind."""


class Screen:
    """Draws a round. `lane`, `rack` and `boards_at` are those of the window as it was last drawn."""

    def __init__(self, stage: Stage, play: Play) -> None:
        self._stage, self._play = stage, play
        self.trace = Trace(play.state.player)
        self.size: Size = (1366, 768)
        self._rehearsed: object = None
        self._foreseen: object = None

    @property
    def sweeping(self) -> bool:
        """It is the minefield that hangs there."""
        return self._play.state.field is not None

    @property
    def lane(self) -> Lane:
        return minefield_places.lane(self.size) if self.sweeping else scenario_places.lane(self.size)

    @property
    def rack(self) -> Rack:
        return minefield_places.rack(self.size) if self.sweeping else scenario_places.rack(self.size)

    @property
    def boards_at(self) -> BoardsAt:
        """Where the boards hang at any time."""
        return moving(self.rack, self.trace.level, self._stage.calm)

    @property
    def still(self) -> bool:
        """Nothing on it moves of its own: no board, nothing that glows, bursts or shows how."""
        state, trace = self._play.state, self.trace
        if state.over:
            return trace.told is None or trace.counted > BURST
        if trace.telling or trace.announcing(state):
            return False
        hinting = not self._play.touched and not self.sweeping
        return self._stage.calm or not (trace.level > 1 or hinting or state.tappable)

    def on_bag(self, at: tuple[int, int]) -> bool:
        """Whether a px lies on the bag's place."""
        layout = minefield_places.layout if self.sweeping else scenario_places.layout
        return layout(self.size)["bag"].collidepoint(at)

    def draw(self, canvas: Canvas, arm: Arm, settling: float | None) -> None:
        """The round as it stands; `settling` is the share left of the time to take a hit back."""
        self.size = canvas.size
        self._rehearse(arm)
        self._foresee(arm, settling)
        self._draw(canvas, self._play, self.trace, arm, settling)

    def _draw(self, canvas: Canvas, play: Play, trace: Trace, arm: Arm, settling: float | None) -> None:
        stage, asking = self._stage, play.asking
        assert asking is not None
        discs, words = tuple(self.boards_at(play.hung)), stage.words
        if self.sweeping:
            field = pictures.minefield(words, play, asking, arm, trace, discs, settling)
            minefield_view.draw(canvas, stage, field)
        else:
            scenario = pictures.scenario(words, play, asking, arm, trace, discs, settling)
            scenario_view.draw(canvas, stage, scenario)

    def _rehearse(self, arm: Arm) -> None:
        """Make what will move before it does, once for each size, language and question."""
        asking, stage = self._play.asking, self._stage
        wanted = (self.size, stage.words.lang, asking)
        if wanted == self._rehearsed or asking is None:
            return
        self._rehearsed = wanted
        seats = [team.seat for team in pictures.teams(self._play)]
        if self.sweeping:
            minefield_view.rehearse(stage, self.size, pictures.acts(stage.words, self._play, asking), seats)
        else:
            scenario_view.rehearse(stage, self.size, asking.question.signs, seats)
        unseen, said = Canvas(self.size), self.trace.mood
        for unseen.pressed in ("take-back", None):
            self._draw(unseen, self._play, self.trace, arm, settling=1.0)
        for one in mood.AT_PLATES if self.sweeping else mood.AT_BOARDS:
            self.trace.mood = one
            self._draw(unseen, self._play, self.trace, arm, settling=None)
        self.trace.mood = said

    def _foresee(self, arm: Arm, settling: float | None) -> None:
        """Make what will be seen once a plate's hit counts while all waits for that."""
        hit, now = self._play.state.hit, (self.size, self._stage.words.lang, len(self._play.moves))
        if hit is None or settling is None or settling > QUIET or not self.sweeping or now == self._foreseen:
            return
        self._foreseen = now
        play, trace = copy(self._play), copy(self.trace)
        play.state = apply(play.state, Settled())
        trace.count(play.state, hit.board)
        self._draw(Canvas(self.size), play, trace, arm, None)
