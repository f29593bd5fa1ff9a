"""The one interface of everything that fills the screen."""

from __future__ import annotations

from typing import Protocol

from game.stage.canvas import Canvas
from game.stage.events import Event


class Scene(Protocol):
    """Return `self` to stay, another scene to go there.

    An overlay holds the scene beneath it and draws that first. `draw` says the whole picture
    every time; the canvas repaints only what differs from the last one.
    """

    def handle(self, event: Event) -> Scene:
        """Answer one event."""

    def update(self, dt: float) -> Scene:
        """Let `dt` seconds pass."""

    def draw(self, canvas: Canvas) -> None:
        """Say the picture of this moment, and which rectangles of it can be tapped."""

    @property
    def still(self) -> bool:
        """True while nothing moves until the next event: then the loop ticks slowly and draws nothing."""
