"""Pictures that were made once, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from pygame import Surface

ROOM: Final = 64 << 20
LARGEST: Final = 6
"""How many times the largest surface always has room: what one 4K screen shows must not push itself out."""


class Cache:
    """Least recently used surfaces go first once `room` bytes are filled. By default it grows with them."""

    def __init__(self, room: int | None = None) -> None:
        self._room = ROOM if room is None else room
        self._grows = room is None
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
        if self._grows:
            self._room = max(self._room, LARGEST * _bytes(surface))
        while self._used > self._room and len(self._kept) > 1:
            self._used -= _bytes(self._kept.popitem(last=False)[1])
        return surface

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._used = 0


def _bytes(surface: Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
