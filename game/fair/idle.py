"""Nobody there any more? Asked kindly after a while; then the fair begins anew for the next visitor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, runtime_checkable

from game.fair.visit import Visit
from game.fairfile.fair_file import FairFile
from game.stage.scene import Scene
from game.stage.stage import Stage

LED: Final = 10
"""So many times as long a game that a teacher leads may rest: there is much to talk about."""


@runtime_checkable
class Busy(Protocol):
    """A scene that knows whether it goes on by itself: something flies, a computer thinks, the host works.

    That counts as input. A scene without the word waits for the visitor all the time.
    """

    @property
    def busy(self) -> bool: ...


@runtime_checkable
class Led(Protocol):
    """A half played round that knows whether a teacher leads it."""

    @property
    def led(self) -> bool: ...


class Idle:
    """Watches over a visit: after `idle` seconds of the settings without any input it asks.

    `settings` is asked every time, so a change holds at once.
    """

    def __init__(self, stage: Stage, settings: Callable[[], FairFile]) -> None:
        self._stage = stage
        self._settings = settings
        self._quiet = 0.0
        self._visit: Visit | None = None
        self._leave: Callable[[], Scene] | None = None

    def begin(self, visit: Visit, leave: Callable[[], Scene]) -> None:
        """A visitor has come; `leave` drops their visit and waits for the next one."""
        self._visit, self._leave, self._quiet = visit, leave, 0.0

    def end(self) -> None:
        """The visitor has gone: there is nobody to ask."""
        self._visit = self._leave = None

    def __call__(self, scene: Scene, dt: float, *, touched: bool) -> Scene:
        """The scene to show after `dt` seconds more of `scene`, in which something was `touched` or not."""
        settings = self._settings()
        if (
            self._leave is None
            or settings.idle is None
            or touched
            or (isinstance(scene, Busy) and scene.busy)
        ):
            self._quiet = 0.0
            return scene
        self._quiet += dt
        if self._quiet < settings.idle * self._patience:
            return scene
        from game.fair.still_there import StillThere  # the title need not wait for it

        self._quiet = 0.0
        return StillThere(self._stage, scene, settings.wait, self._leave)

    @property
    def _patience(self) -> int:
        kept = self._visit.saved.values() if self._visit is not None else ()
        return LED if any(isinstance(round_, Led) and round_.led for round_ in kept) else 1
