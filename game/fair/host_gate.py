"""The host's way in, from any scene: the sign in the corner, the PIN, and the panel behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from game.fair.pin_pad import PinPad
from game.kiosk.corner import Corner
from game.kiosk.pin import Pin
from game.stage.inputs import Pointed
from game.stage.scene import Scene
from game.stage.stage import Stage


@runtime_checkable
class Private(Protocol):
    """A scene that only the host sees, at the gate or behind it: the sign means nothing there."""

    private: bool


class HostGate:
    """Nothing of it is seen, and every tap still means what it means to the visitor's scene.

    `open_panel` is the host's scene over the one that was on the screen, to which it leads back.
    """

    def __init__(self, stage: Stage, pin: Pin, open_panel: Callable[[Scene], Scene]) -> None:
        self._stage = stage
        self._pin = pin
        self._open_panel = open_panel
        self._corner = Corner()

    def feel(self, what: Pointed, now: float, size: tuple[int, int]) -> None:
        """Watch the pointer in a window of `size` px at `now` s."""
        match what.phase:
            case "down":
                self._corner.down(what.at, now, size)
            case "move":
                self._corner.move(what.at, size)
            case "up":
                self._corner.up()

    def called(self, now: float, scene: Scene) -> Scene:
        """The pad for the PIN over `scene` once the sign is given."""
        if not self._corner.given(now):
            return scene
        self._corner.forget()
        if isinstance(scene, Private):
            return scene
        new = not self._pin.known
        return PinPad(self._stage, self._pin, scene, then=lambda: self._open_panel(scene), new=new)
