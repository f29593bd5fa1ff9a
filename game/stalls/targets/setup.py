"""The first screen of the stall: how many take turns."""

from __future__ import annotations

from collections.abc import Callable

from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Key, Tap
from game.stage.scene import Scene
from game.stalls.stall import Visitor
from game.stalls.targets import setup_view
from game.stalls.targets.game import SCENARIOS, start
from game.stalls.targets.play import Play

PLAYERS = "players:"
"""How the target of a number of players begins."""


class Setup:
    """One player, or two to four teams; `begin` opens the rack."""

    def __init__(self, visitor: Visitor, begin: Callable[[Play], Scene]) -> None:
        self._visitor, self._begin = visitor, begin
        self.players = 1

    @property
    def still(self) -> bool:
        return True

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home"):
                return self._visitor.leave()
            case Tap("start"):
                self._visitor.stage.sound.play("tap")
                return self._begin(Play(start(self.players)))
            case Tap(name) if name.startswith(PLAYERS):
                self._seat(int(name.removeprefix(PLAYERS)))
            case Key(key) if key.isdecimal() and int(key) in SCENARIOS:
                self._seat(int(key))
        return self

    def update(self, dt: float) -> Scene:  # noqa: ARG002
        return self

    def draw(self, canvas: Canvas) -> None:
        setup_view.draw(canvas, self._visitor.stage, self.players)

    def _seat(self, players: int) -> None:
        self.players = players
        self._visitor.stage.sound.play("tap")
