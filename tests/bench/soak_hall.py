"""A hall for the soak: the real app on a surface, in a time of its own, and whatever goes wrong in it."""

from __future__ import annotations

import random
import traceback
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

import pygame

from game.app import DOZE
from game.fair.attract import Attract
from game.fair.lobby import Lobby
from game.stage.inputs import Input, Pointed, Uncovered
from tests.bench.soak_house import House

SIZES: Final = ((1024, 768), (1366, 768), (768, 1366), (800, 600))
"""The windows, the one that is measured in first."""
FRAME: Final = 1 / 30
HICCUP: Final = 0.25
"""Seconds of the longest frame that the window tells of: the machine had other things to do."""
BEGUN: Final = datetime(2026, 12, 31, 18)
"""Ten hours from here, a day ends, a year, and the Trademark Law as it was."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong in which step, at which second, and what had come in before."""

    step: int
    second: float
    what: str
    before: tuple[str, ...]


class Hall:
    """The fair with its data in `folder` and its banks in `banks`. `meanwhile` comes before each step."""

    def __init__(self, folder: Path, banks: Path, rng: random.Random) -> None:
        self.seconds = 0.0
        self.steps = 0
        self.events = 0
        self.left_idle = 0
        self.deserted = False
        self.faults: list[Fault] = []
        self.meanwhile: Callable[[], None] = lambda: None
        self._rng = rng
        self.scenes: Counter[str] = Counter()
        """How often each scene was stepped."""
        self.before: deque[str] = deque(maxlen=24)
        self._surface = _window(SIZES[0])
        self.house = House(folder, banks, random.Random(rng.random()), self.now)
        self.app = self.house.app(SIZES[0])

    def now(self) -> datetime:
        """The time in the hall."""
        return BEGUN + timedelta(seconds=self.seconds)

    @property
    def size(self) -> tuple[int, int]:
        return self._surface.get_size()

    @property
    def dt(self) -> float:
        """Seconds until the window looks again: longer while nothing moves."""
        return DOZE if self.app.resting else FRAME

    def step(self, *inputs: Input, dt: float = FRAME) -> None:
        """One frame; what goes wrong is noted, and the fair is opened anew."""
        self.meanwhile()
        dt = max(dt, HICCUP) if self._rng.random() < 0.01 else dt
        self.steps += 1
        self.scenes[type(self.app.scene).__name__] += 1
        self.seconds += dt
        self.before.extend(f"{self.steps} {type(self.app.scene).__name__}: {what}" for what in inputs)
        self.attempt(lambda: self.app.step(inputs, dt, self._surface))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Whether it could be done; if not, that is a fault."""
        try:
            act()
        except Exception:
            self.fault(traceback.format_exc())
            self.app = self.house.app(self.size)
            return False
        return True

    def guarded(self, frames: Iterator[T]) -> Iterator[T]:
        """The same frames, until something goes wrong while the next one is thought of: a fault, too."""
        try:
            yield from frames
        except Exception:
            self.fault(traceback.format_exc())
            self.app = self.house.app(self.size)

    def fault(self, what: str) -> None:
        """Note what went wrong."""
        self.faults.append(Fault(self.steps, self.seconds, what, tuple(self.before)))

    def resize(self, size: tuple[int, int]) -> None:
        """The window has another size from now on."""
        self._surface = _window(size)
        self.step(Uncovered())

    def tap(self, name: str) -> None:
        """Somebody taps a target in passing, if it is there, and somebody."""
        if not self.deserted and name in self.app.canvas.offers:
            at = self.app.canvas.offers[name].center
            self.step(Pointed("down", at), Pointed("up", at))

    @property
    def stamps(self) -> Collection[str]:
        """The stalls whose stamp this visitor has."""
        scene = self.app.scene
        return scene.visit.stamps if isinstance(scene, Lobby) else ()

    @property
    def waiting(self) -> bool:
        """Whether nobody is there, as far as the fair knows."""
        return isinstance(self.app.scene, Attract)

    def tidy(self) -> None:
        """As at the beginning: for a measurement."""
        meanwhile, self.meanwhile = self.meanwhile, lambda: None
        self.house.reset()
        self.resize(SIZES[0])
        self.app.go(self.house.fair.attract())
        for _ in range(30):  # long enough to settle
            self.step()
        self.meanwhile = meanwhile


def _window(size: tuple[int, int]) -> pygame.Surface:
    if not pygame.display.get_init():
        pygame.display.init()
    return pygame.display.set_mode(size)
