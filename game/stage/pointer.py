"""From a pointer's raw path to taps, drags and flicks. Pure: positions and seconds come in."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from game.stage.events import Drag, Event, Point, Press, Release, Tap

Target = Callable[[Point], str | None]

WINDOW = 0.1
"""Seconds of the path that make the velocity of a flick."""


@dataclass(slots=True)
class Pointer:
    """One finger or mouse. `slop` is how many pixels a tap may wander."""

    slop: float = 16.0
    _name: str | None = None
    _start: Point | None = None
    _dragging: bool = False
    _path: deque[tuple[float, Point]] = field(default_factory=lambda: deque(maxlen=64))

    @property
    def pressed(self) -> str | None:
        """The target that is held down and would be tapped on release."""
        return self._name if self._start is not None and not self._dragging else None

    def down(self, at: Point, now: float, target: Target) -> list[Event]:
        """The pointer touches the screen at `at`."""
        self._name, self._start, self._dragging = target(at), at, False
        self._path.clear()
        self._path.append((now, at))
        return [Press(self._name, at)]

    def move(self, at: Point, now: float) -> list[Event]:
        """The pointer, while down, moves to `at`."""
        if self._start is None:
            return []
        last = self._path[-1][1]
        self._path.append((now, at))
        if not self._dragging and _far(at, self._start) <= self.slop:
            return []
        if not self._dragging:
            last, self._dragging = self._start, True
        return [Drag(self._name, self._start, at, (at[0] - last[0], at[1] - last[1]))]

    def up(self, at: Point, now: float, target: Target) -> list[Event]:
        """The pointer leaves the screen: a tap where it began, or the end of a drag."""
        if self._start is None:
            return []
        moved = self.move(at, now)
        name, start, dragged = self._name, self._start, self._dragging
        self._start = None
        if dragged:
            return [*moved, Release(name, start, at, self._velocity(now))]
        return [Tap(name)] if name is not None and target(at) == name else []

    def cancel(self) -> None:
        """Forget what is down (the window lost the pointer)."""
        self._start = None

    def _velocity(self, now: float) -> tuple[float, float]:
        """Pixels per second over the last `WINDOW` seconds of the path."""
        recent = [(t, at) for t, at in self._path if now - t <= WINDOW]
        if len(recent) < 2 or (span := recent[-1][0] - recent[0][0]) <= 0:
            return 0.0, 0.0
        (x0, y0), (x1, y1) = recent[0][1], recent[-1][1]
        return (x1 - x0) / span, (y1 - y0) / span


def _far(a: Point, b: Point) -> float:
    return max(abs(a[0] - b[0]), abs(a[1] - b[1]))
