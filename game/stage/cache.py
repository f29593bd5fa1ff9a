"""Pictures that were made once, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from pygame import Surface


class Cache:
    """Least recently used surfaces go first once `room` bytes are filled."""

    def __init__(self, room: int = 64 << 20) -> None:
        self._room = room
        self._used = 0
        self._kept: OrderedDict[Hashable, Surface] = OrderedDict()

    def __call__(self, key: Hashable, make: Callable[[], Surface]) -> Surface:
        """The surface of `key`, made by `make` the first time."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        surface = make()
        self._kept[key] = surface
        self._used += _bytes(surface)
        while self._used > self._room and len(self._kept) > 1:
            self._used -= _bytes(self._kept.popitem(last=False)[1])
        return surface


def _bytes(surface: Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
