"""A display list in immediate mode: scenes say the whole picture, only what changed is repainted.

Drawing every frame anew costs a weak PC all it has; keeping dirty flags costs the programmer more.
So a scene draws everything, every time; the canvas writes down what and where, compares the list
with the last frame's, and repaints just the rectangles in which they differ.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import pygame
from pygame import Rect, Surface

Painter = Callable[[Surface], None]
T = TypeVar("T")

MANY = 24
"""So many changed rectangles are repainted as one: beyond, keeping them apart costs more than it saves."""


@dataclass(slots=True)
class Mark:
    """One entry of the display list. Two marks with the same `key` look the same."""

    rect: Rect
    key: Hashable
    image: Surface | None
    alpha: int
    painter: Painter | None
    opaque: bool

    def paint(self, surface: Surface) -> None:
        if self.image is None:
            assert self.painter is not None
            self.painter(surface)
        else:
            self.show(self.image, surface, self.rect)

    def show(self, image: Surface, surface: Surface, rect: Rect) -> None:
        """Blit `image`, as faint as the mark says, to `rect`."""
        if self.alpha == 255:
            surface.blit(image, rect)
            return
        before = image.get_alpha()
        image.set_alpha(self.alpha)
        surface.blit(image, rect)
        image.set_alpha(before)  # None, not 255, for opaque ones: 255 would blend them, slowly


@dataclass(slots=True)
class Part(Generic[T]):
    """What was said at once, to be said again: what it was said for, its marks and offers, what came back."""

    wanted: Hashable
    marks: list[Mark]
    offers: dict[str, Rect]
    result: T


class Canvas:
    """What a scene draws on, and where it says what can be tapped."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.pressed: str | None = None
        self.offers: dict[str, Rect] = {}
        self._now: list[Mark] = []
        self._shown: list[Mark] = []
        self._said: dict[str, Part[Any]] = {}
        self._saying: dict[str, Part[Any]] = {}
        self._whole = True

    def begin(self, size: tuple[int, int]) -> None:
        """Start a new picture of `size` pixels; what was offered before is gone."""
        if size != self.size:
            self.size, self._whole = size, True
        self._said, self._saying = self._saying, {}
        self._now = []
        self.offers = {}

    def repaint(self) -> None:
        """Repaint everything at the next flush (the window lost its content)."""
        self._whole = True

    def blit(self, image: Surface, at: tuple[float, float], alpha: int = 255) -> None:
        """Show `image` (the same object as long as it looks the same) with its upper left corner at `at`."""
        if alpha <= 0:
            return
        rect = Rect(round(at[0]), round(at[1]), image.get_width(), image.get_height())
        # The list keeps the image alive, so its id cannot be handed to another one meanwhile.
        key = (id(image), rect.x, rect.y, alpha)
        opaque = alpha == 255 and not image.get_flags() & pygame.SRCALPHA
        self._now.append(Mark(rect, key, image, min(alpha, 255), None, opaque))

    def paint(self, rect: Rect, key: Hashable, painter: Painter) -> None:
        """Call `painter` for what no ready image shows; it is repainted when `rect` or `key` changes.

        `painter` must stay inside `rect` and look the same for the same key.
        """
        self._now.append(Mark(Rect(rect), (key, tuple(rect)), None, 255, painter, False))

    def offer(self, name: str, rect: Rect) -> None:
        """Let `rect` be tapped under `name` until the next picture. The first one offered is Enter's."""
        self.offers[name] = Rect(rect)

    def within(self, size: tuple[int, int], draw: Callable[[Canvas], None]) -> None:
        """Let `draw` say a picture of a smaller `size`, in the upper left corner of this one."""
        whole, self.size = self.size, size
        draw(self)
        self.size = whole

    def withdraw(self) -> None:
        """Take back everything offered so far: an overlay covers what lies beneath it."""
        self.offers = {}

    def target(self, at: tuple[int, int]) -> str | None:
        """The name offered at the pixel `at`; the last one offered lies on top."""
        for name in reversed(self.offers):
            if self.offers[name].collidepoint(at):
                return name
        return None

    def repeat(self, part: str, key: Hashable, draw: Callable[[], T]) -> T:
        """Say again what `draw` said and offered when `part` was last drawn with this `key`, and its result.

        Where much stands still, repeating it is cheaper than saying it all anew. `key` holds everything that
        the part depends on, but for the window's size and what is pressed. A part that the last picture did
        not say is forgotten, or the screens of long ago would be kept.
        """
        found: Part[T] | None = self._saying.get(part) or self._said.get(part)
        wanted = key, self.pressed, self.size
        if found is None or found.wanted != wanted:
            marks, offers = self._now, self.offers
            self._now, self.offers = [], {}
            result = draw()
            found = Part(wanted, self._now, self.offers, result)
            self._now, self.offers = marks, offers
        self._saying[part] = found
        self._now += found.marks
        self.offers |= found.offers
        return found.result

    def render(self, area: Rect) -> Surface:
        """The images said so far, as one transparent surface of the pixels in `area`."""
        sheet = Surface(area.size, pygame.SRCALPHA, 32)
        for mark in self._now:
            if mark.image is None:
                raise ValueError("only images can be rendered into one")
            mark.show(mark.image, sheet, mark.rect.move(-area.x, -area.y))
        return sheet

    def flush(self, surface: Surface) -> list[Rect]:
        """Bring `surface` up to date and return the rectangles that changed (none: nothing to flip)."""
        bounds = surface.get_rect()
        dirty = [bounds] if self._whole else _changed(self._shown, self._now, bounds)
        marks, self._shown, self._whole = self._now, self._now, False
        rects = [mark.rect for mark in marks]
        for area in dirty:
            surface.set_clip(area)
            hits = area.collidelistall(rects) if area != bounds else list(range(len(marks)))
            for index in hits[_first_visible(marks, hits, area) :]:
                marks[index].paint(surface)
        surface.set_clip(None)
        return dirty


def _first_visible(marks: Sequence[Mark], hits: Sequence[int], area: Rect) -> int:
    """Where in `hits` the last opaque image lies that covers all of `area`: what is below cannot be seen."""
    for position in range(len(hits) - 1, -1, -1):
        mark = marks[hits[position]]
        if mark.opaque and mark.rect.contains(area):
            return position
    return 0


def _changed(old: Sequence[Mark], new: Sequence[Mark], bounds: Rect) -> list[Rect]:
    """The areas, clipped and apart from one another, in which two display lists differ."""
    before, after = {mark.key for mark in old}, {mark.key for mark in new}
    if before == after and len(old) == len(new):
        if all(a.key == b.key for a, b in zip(old, new, strict=True)):
            return []
        return [bounds]
    stay = [mark.key for mark in old if mark.key in after]
    if stay != [mark.key for mark in new if mark.key in before]:
        return [bounds]
    areas = [mark.rect.clip(bounds) for mark in old if mark.key not in after]
    areas += [mark.rect.clip(bounds) for mark in new if mark.key not in before]
    return _apart([area for area in areas if area.w and area.h])


def _apart(areas: list[Rect]) -> list[Rect]:
    """Join rectangles that overlap until none do."""
    if len(areas) > MANY * 4:
        return [areas[0].unionall(areas[1:])]
    apart: list[Rect] = []
    for area in areas:
        while (index := area.collidelist(apart)) >= 0:
            area = area.union(apart.pop(index))
        apart.append(area)
    return apart
