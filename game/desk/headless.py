"""The real app without a window: simulated time, taps by name. For the bot, the camera and the tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame
from pygame import Surface

from game.app import App
from game.stage.events import Back, Event, Release, Tap
from game.stage.inputs import Input, Pointed, Typed


class NotThereError(Exception):
    """What was to be tapped is not on the screen."""


class Headless:
    """Steps an app `dt` seconds at a time on a surface of `size` px."""

    def __init__(self, app: App, size: tuple[int, int], dt: float = 1 / 30) -> None:
        self.app = app
        self.surface = _display(size)
        self.dt = dt
        self.frames = 0
        self.step()

    def step(self, *inputs: Input) -> None:
        """One frame."""
        self.app.step(inputs, self.dt, self.surface)
        self.frames += 1

    def run(self, seconds: float) -> None:
        """Let time pass."""
        for _ in range(max(1, round(seconds / self.dt))):
            self.step()

    def tap(self, name: str) -> None:
        """Put a finger on the target and lift it. Raises NotThereError when a visitor could not."""
        self._wait_for(name)
        at = self.place(name)
        self.step(Pointed("down", at))
        self.step(Pointed("up", at))

    def key(self, *keys: str) -> None:
        """Press keys, one a frame."""
        for key in keys:
            self._wait_for(None)
            self.step(Typed(key))

    def _wait_for(self, name: str | None) -> None:
        """As a visitor would: until the scene has settled, and a moment longer for a target to come in."""
        patience = 1.0
        while self.app.startled or (name is not None and name not in self.app.canvas.offers and patience > 0):
            patience -= self.dt
            self.step()

    def drag(self, path: Sequence[tuple[int, int]]) -> None:
        """Drag the finger along `path`, one point a frame, and let go at its end."""
        self.step(Pointed("down", path[0]))
        for at in path[1:]:
            self.step(Pointed("move", at))
        self.step(Pointed("up", path[-1]))

    def flick(self, path: Sequence[tuple[int, int]]) -> None:
        """The same, but the finger leaves the screen while it still moves."""
        self.step(Pointed("down", path[0]))
        for at in path[1:-1]:
            self.step(Pointed("move", at))
        self.step(Pointed("up", path[-1]))

    def place(self, name: str) -> tuple[int, int]:
        """Where a finger would go for `name`: its middle, which must be seen and not be covered."""
        canvas = self.app.canvas
        if name not in canvas.offers:
            raise NotThereError(
                f"{name!r} is not offered; there are {', '.join(canvas.offers) or 'no targets'}"
            )
        rect = canvas.offers[name]
        if not self.surface.get_rect().contains(rect):
            raise NotThereError(
                f"{name!r} at {tuple(rect)} is not wholly on the screen {self.surface.get_size()}"
            )
        if (top := canvas.target(rect.center)) != name:
            raise NotThereError(f"{name!r} is covered by {top!r}")
        return rect.center

    def until(self, reached: Callable[[], bool], limit: float = 30.0) -> None:
        """Let time pass until `reached()`. Raises TimeoutError after `limit` simulated seconds."""
        end = self.app.now + limit
        while not reached():
            if self.app.now > end:
                raise TimeoutError(f"not reached within {limit} s in {type(self.app.scene).__name__}")
            self.step()


SWING = 7
"""The frames of a flick: the pointer knows its velocity by then."""


def wish(screen: Headless, event: Event | None) -> None:
    """What the bot wants, as a finger or a key would do it; without a wish a frame passes."""
    match event:
        case Tap(name):
            screen.tap(name)
        case Back():
            screen.key("escape")
        case Release(_, (x, y), _, (across, down)):
            moments = [step * screen.dt for step in range(SWING)]
            screen.flick([(round(x + across * t), round(y + down * t)) for t in moments])
        case _:
            screen.step()


def _display(size: tuple[int, int]) -> Surface:
    if not pygame.display.get_init():
        pygame.display.init()
    return pygame.display.set_mode(size)
