"""The real window: the only place that touches pygame's display, event queue and clock."""

from __future__ import annotations

import os

import pygame
from pygame import Rect, Surface

from game.stage.inputs import Closed, Input, Pointed, Scrolled, Typed, Uncovered

UNSEEN = ("offscreen", "dummy")
"""Drivers that SDL falls back to without a screen: nobody would see the fair run on."""
TOUCH_ECHO = 0.5
"""Seconds after a touch in which a mouse event close to it is its echo (Windows sends both)."""
TOUCH_NEAR = 40
"""Pixels that count as close."""
FORGOTTEN = 5.0
"""Seconds of a finger's silence after which another one may take over: its leaving was lost."""

HELD = ("left", "right", "up", "down", "pageup", "pagedown")
"""Keys that go on while they are held; any other one counts once."""
NAMES = {"return": "enter", "keypad enter": "enter", "page up": "pageup", "page down": "pagedown"}


class NoDisplayError(Exception):
    """There is no screen to open a window on."""


class Window:
    """A window of `size` pixels, or the whole screen. Raises NoDisplayError where there is none."""

    def __init__(self, size: tuple[int, int], *, fullscreen: bool = False, title: str = "") -> None:
        self._size, self._fullscreen, self._title = size, fullscreen, title
        try:
            self._open()
        except pygame.error as reason:
            raise NoDisplayError(str(reason)) from reason
        self._clock = pygame.time.Clock()
        self._down: set[str] = set()
        self._finger: int | None = None
        self._touched = (-TOUCH_ECHO * 1000, (0, 0))

    @property
    def surface(self) -> Surface:
        """What is drawn on; a new one after every change of size."""
        surface = pygame.display.get_surface()
        assert surface is not None
        return surface

    def inputs(self) -> list[Input]:
        """Everything that came in since the last call, in order."""
        return [what for event in pygame.event.get() if (what := self._read(event)) is not None]

    def show(self, dirty: list[Rect]) -> None:
        """Bring the changed rectangles to the screen."""
        if dirty:
            pygame.display.update(dirty)

    def tick(self, fps: int) -> float:
        """Wait for the next frame and return the seconds since the last one (at most a quarter)."""
        return min(self._clock.tick(fps) / 1000.0, 0.25)

    def toggle_fullscreen(self) -> None:
        """Change between the window and the whole screen; everything must be painted anew.

        The window is made afresh: one that is changed while it stands is moved and resized once more
        by the window manager whenever that gets round to it.
        """
        if not self._fullscreen:
            self._size = self.surface.get_size()
        self._fullscreen = not self._fullscreen
        self._let_go()
        pygame.display.quit()
        self._open()

    def close(self) -> None:
        pygame.display.quit()

    def _open(self) -> None:
        pygame.display.init()
        if pygame.display.get_driver() in UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
            raise pygame.error("SDL found only a screen that nobody can see")
        pygame.display.set_caption(self._title)
        self._set_mode()
        pygame.key.set_repeat(350, 60)

    def _set_mode(self) -> None:
        if self._fullscreen:
            pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        else:
            pygame.display.set_mode(self._size, pygame.RESIZABLE)

    def _read(self, event: pygame.event.Event) -> Input | None:
        if event.type == pygame.QUIT:
            return Closed()
        if event.type in (pygame.VIDEORESIZE, pygame.VIDEOEXPOSE, pygame.WINDOWRESTORED):
            return Uncovered()
        if event.type == pygame.WINDOWFOCUSLOST:
            self._let_go()
        if event.type in (pygame.KEYDOWN, pygame.KEYUP):
            return self._key(event)
        if event.type == pygame.MOUSEWHEEL:
            return Scrolled(float(event.y))
        return self._touch(event) or self._mouse(event)

    def _let_go(self) -> None:
        """Whatever is held: its end may never be told."""
        self._finger = None
        self._down.clear()

    def _key(self, event: pygame.event.Event) -> Input | None:
        name = pygame.key.name(event.key)
        name = NAMES.get(name, name.strip("[]"))
        again = name in self._down
        (self._down.add if event.type == pygame.KEYDOWN else self._down.discard)(name)
        return Typed(name) if event.type == pygame.KEYDOWN and (name in HELD or not again) else None

    def _touch(self, event: pygame.event.Event) -> Input | None:
        """The first finger is the pointer; others are ignored until it leaves."""
        if event.type not in (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP):
            return None
        silent = pygame.time.get_ticks() - self._touched[0]
        if event.type == pygame.FINGERDOWN and (self._finger is None or silent > FORGOTTEN * 1000):
            self._finger = event.finger_id
        if event.finger_id != self._finger:
            return None
        width, height = self.surface.get_size()
        at = (min(int(event.x * width), width - 1), min(int(event.y * height), height - 1))
        self._touched = (pygame.time.get_ticks(), at)
        if event.type == pygame.FINGERDOWN:
            return Pointed("down", at)
        if event.type == pygame.FINGERMOTION:
            return Pointed("move", at)
        self._finger = None
        return Pointed("up", at)

    def _mouse(self, event: pygame.event.Event) -> Input | None:
        if event.type not in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION, pygame.MOUSEBUTTONUP):
            return None
        if getattr(event, "touch", False) or self._echoes(event.pos):
            return None
        if event.type == pygame.MOUSEMOTION:
            return Pointed("move", event.pos) if event.buttons[0] else None
        if event.button != 1:
            return None
        return Pointed("down" if event.type == pygame.MOUSEBUTTONDOWN else "up", event.pos)

    def _echoes(self, at: tuple[int, int]) -> bool:
        when, where = self._touched
        near = max(abs(at[0] - where[0]), abs(at[1] - where[1])) <= TOUCH_NEAR
        return near and pygame.time.get_ticks() - when <= TOUCH_ECHO * 1000
