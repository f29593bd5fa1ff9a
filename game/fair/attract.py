"""The screen that waits for a visitor: the title, a bot at play, the day's tables, and the title again."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

from pygame import Rect, Surface

from game.fair import daily_places, daily_view
from game.fair.daily import Table
from game.fair.demo import Demo
from game.fair.invitation import draw_invitation
from game.fair.poster import Poster, layout
from game.stage.canvas import Canvas
from game.stage.events import Back, Drag, Event, Press, Release, Tap
from game.stage.memory import give_back
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import NAVY, px

TITLE: Final = 7.0
"""Seconds that the title is shown."""
PLAY: Final = 42.0
"""Seconds that the bot plays."""
STRIP: Final = 9.4
"""Per cent of the window's shorter side that lie below the bot's game."""
TABLE: Final = 8.0
"""Seconds that the day's best at one stall are shown."""

SETTLED: Final = 0.5
"""Seconds after which nothing holds on any more to what was shown before."""


class Attract:
    """Any tap, press or key but those of the language and the sound lets the visitor in.

    `demo` opens a fair for the bot, or gives None where there is nothing to play. `tables` are
    the day's best.
    """

    def __init__(
        self,
        stage: Stage,
        rng: random.Random,
        enter: Callable[[], Scene],
        demo: Callable[[], Scene | None],
        tables: Callable[[], Sequence[Table]] = tuple,
    ) -> None:
        self._stage = stage
        self._rng = rng
        self._enter = enter
        self._open = demo
        self._tables = tables
        self._demo: Demo | None = None
        self._waiting: list[Table] = []
        self._table: Table | None = None
        self._poster = Poster(stage)
        self._t = 0.0
        self._shown = False
        self._unsettled: float | None = 0.0
        """Seconds since something large has gone; None once its memory is given back."""

    @property
    def still(self) -> bool:
        return self._stage.calm

    def handle(self, event: Event) -> Scene:
        if isinstance(event, Press | Tap | Drag | Release) and event.name in ("lang", "mute"):
            return self
        if isinstance(event, Back):
            return self
        self._stage.sound.play("tap")
        return self._enter()

    def update(self, dt: float) -> Scene:
        self._settle(dt)
        if self._stage.calm:
            return self
        self._t += dt
        if self._demo is not None:
            self._demo.update(dt)
        if self._t >= (PLAY if self._demo else TABLE if self._table else TITLE):
            self._turn()
        return self

    def draw(self, canvas: Canvas) -> None:
        t = self._t if self._shown else 0.0  # what moves is drawn after the first frame
        if self._demo is not None:
            pill = self._draw_demo(canvas, self._demo)
        elif self._table is not None:
            daily_view.draw(canvas, self._stage, self._table)
            pill = daily_places.layout(canvas.size)["enter"]
        else:
            self._poster.draw(canvas, t)
            pill = layout(canvas.size)["enter"]
        draw_invitation(canvas, self._stage, pill, t, small=self._demo is not None)
        self._shown = True
        canvas.offer("enter", pill)

    def _draw_demo(self, canvas: Canvas, demo: Demo) -> Rect:
        """The bot at play above a strip of its own for the invitation, which must not hide what it taps."""
        size = canvas.size
        strip = Rect(0, size[1] - px(size, STRIP), size[0], px(size, STRIP))
        demo.draw(canvas, (size[0], strip.y))
        canvas.paint(strip, "strip", lambda surface: _fill(surface, strip))
        pill = Rect(0, 0, px(size, 52), px(size, 7.4))
        pill.center = strip.center
        return pill

    def _settle(self, dt: float) -> None:
        """Nobody waits for anything at this moment."""
        if self._unsettled is None:
            return
        self._unsettled += dt
        if self._unsettled >= SETTLED:
            self._unsettled = None
            give_back()

    def _turn(self) -> None:
        """From the title to the game, from there to one table after the other, and back."""
        self._t = 0.0
        inner = self._open() if self._demo is None and self._table is None else None
        if inner is not None:
            self._demo = Demo(self._stage, inner, self._rng)
            return
        if self._table is None:
            self._waiting = list(self._tables())
        if self._demo is not None:
            self._demo, self._unsettled = None, 0.0
        self._table = self._waiting.pop(0) if self._waiting else None


def _fill(surface: Surface, strip: Rect) -> None:
    surface.fill(NAVY, strip)
