"""A window that nothing leads out of: the whole screen, for a hall where nobody watches."""

from __future__ import annotations

import os
import warnings
from contextlib import suppress

import pygame
from pygame._sdl2.video import Window as SystemWindow

from game.stage.inputs import Closed, Input, Typed
from game.stage.window import Window

HINTS = {
    "SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS": "0",
    "SDL_GRAB_KEYBOARD": "1",  # the grab below takes the keys of the desktop, too
    "SDL_ALLOW_ALT_TAB_WHILE_GRABBED": "0",  # else SDL itself minimises the window
    "SDL_WINDOWS_NO_CLOSE_ON_ALT_F4": "1",
    "SDL_FORCE_RAISEWINDOW": "1",
}
"""What SDL reads when it opens the window; a user's own values win."""
DEAF = {f"f{number}" for number in range(1, 25)} | {
    f"{side} {key}" for side in ("left", "right") for key in ("alt", "ctrl", "meta", "shift", "super", "gui")
}
"""Keys that mean something to a desktop and nothing to the fair."""
RETURN = 1.0
"""Seconds between two tries to come back to the front."""
MOVES = 3
"""Movements in a row, without a button, that make a mouse: some touch screens call each touch a movement."""


class KioskWindow(Window):
    """The whole of screen number `display` (from 0, or the last there is). Raises NoDisplayError."""

    def __init__(self, display: int = 0, *, title: str = "") -> None:
        self._screen = display
        self._moves = 0
        self._tried = 0
        self._system: SystemWindow | None = None
        for name, value in HINTS.items():
            os.environ.setdefault(name, value)
        super().__init__((0, 0), fullscreen=True, title=title)

    def inputs(self) -> list[Input]:
        """As for any window, but nobody can close it or press a key of the desktop."""
        self._come_back()
        return [what for what in super().inputs() if not _leads_out(what)]

    def toggle_fullscreen(self) -> None:
        """It stays as it is."""

    def _set_mode(self) -> None:
        sizes = pygame.display.get_desktop_sizes()
        number = min(self._screen, len(sizes) - 1)
        pygame.display.set_mode(sizes[number], pygame.FULLSCREEN, display=number)
        pygame.display.set_allow_screensaver(False)
        pygame.event.set_grab(True)
        pygame.key.stop_text_input()  # it may bring a keyboard of the system on the screen
        _show_cursor(False)

    def _read(self, event: pygame.event.Event) -> Input | None:
        if event.type in (pygame.FINGERDOWN, pygame.MOUSEBUTTONDOWN):
            self._moves = 0
        if event.type == pygame.FINGERDOWN:
            _show_cursor(False)
        if event.type == pygame.MOUSEMOTION and not (event.touch or any(event.buttons)):
            self._moves += not self._echoes(event.pos)
            if self._moves == MOVES:
                _show_cursor(True)
        return super()._read(event)

    def _come_back(self) -> None:
        """Something else has come to the front: only for a moment."""
        now = pygame.time.get_ticks()
        if pygame.key.get_focused() or now - self._tried < RETURN * 1000:
            return
        self._tried = now
        if self._system is None:
            with warnings.catch_warnings():  # pygame-ce knows no newer way to the display's own window
                warnings.simplefilter("ignore", DeprecationWarning)
                # SDL keeps a bare pointer to this object and hands it to events: it must live on.
                self._system = SystemWindow.from_display_module()
        self._system.restore()
        self._system.focus()


def _show_cursor(seen: bool) -> None:
    """Never by `set_visible`: SDL tells of a hidden, grabbed mouse how far it moved and not where it is."""
    with suppress(pygame.error):  # a screen driver without a cursor has none to show or hide
        if seen:
            pygame.mouse.set_cursor(pygame.SYSTEM_CURSOR_ARROW)
        else:
            pygame.mouse.set_cursor((8, 8), (0, 0), (0,) * 8, (0,) * 8)


def _leads_out(what: Input) -> bool:
    return isinstance(what, Closed) or (isinstance(what, Typed) and what.key in DEAF)
