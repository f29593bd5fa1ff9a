"""What comes in from the machine, before it means anything: made by the window, a test or a bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.stage.events import Point


@dataclass(frozen=True, slots=True)
class Pointed:
    """The one pointer (mouse or first finger) went down, moved or went up at the pixel `at`."""

    phase: Literal["down", "move", "up"]
    at: Point


@dataclass(frozen=True, slots=True)
class Typed:
    """A key went down: "left", "enter", "escape", "f11", "1", "pageup" …"""

    key: str


@dataclass(frozen=True, slots=True)
class Scrolled:
    """The mouse wheel turned."""

    steps: float


@dataclass(frozen=True, slots=True)
class Uncovered:
    """The window lost what it showed (resized, restored): paint everything anew."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The window is to be closed."""


Input = Pointed | Typed | Scrolled | Uncovered | Closed
