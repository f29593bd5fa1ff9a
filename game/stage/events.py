"""What a visitor did, in the words of the screen. One pointer, whether mouse, finger or key."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tap:
    """The visitor chose the target `name` (by mouse, touch, Enter or a bot)."""

    name: str


@dataclass(frozen=True, slots=True)
class Press:
    """The pointer went down; `name` is the target under it, if any."""

    name: str | None
    at: Point


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer, down since `start` on `name`, is now at `at`, `moved` pixels (dx, dy) further."""

    name: str | None
    start: Point
    at: Point
    moved: Point


@dataclass(frozen=True, slots=True)
class Release:
    """The pointer went up after a drag, moving at `velocity` px/s (over the last 100 ms)."""

    name: str | None
    start: Point
    at: Point
    velocity: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Back:
    """Esc, or the platform's back key."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key that means something to the scene itself: "1" to "9", "pageup", "pagedown", "space"."""

    name: str


@dataclass(frozen=True, slots=True)
class Scroll:
    """The mouse wheel turned by `steps` (up is positive)."""

    steps: float


Event = Tap | Press | Drag | Release | Back | Key | Scroll
