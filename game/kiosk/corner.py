"""The host's secret sign: five taps in the upper left corner, the last one held. Pure."""

from __future__ import annotations

from typing import Final

TAPS: Final = 5
WITHIN: Final = 4.0
"""Seconds from the first tap to the last."""
HOLD: Final = 2.0
"""Seconds that the last one is held."""
SIDE: Final = 0.12
"""The corner's sides, as a share of the window's shorter side."""


class Corner:
    """Watches the pointer and never gets in its way. Points are px from the upper left; times are seconds."""

    def __init__(self) -> None:
        self._taps: list[float] = []
        self._held = False

    def down(self, at: tuple[int, int], now: float, size: tuple[int, int]) -> None:
        """The pointer came down in a window of `size` px."""
        self._held = _inside(at, size)
        self._taps = [*(tap for tap in self._taps if now - tap <= WITHIN), now] if self._held else []

    def move(self, at: tuple[int, int], size: tuple[int, int]) -> None:
        """The pointer moves; if it leaves the corner, that was no sign."""
        if self._held and not _inside(at, size):
            self.forget()

    def up(self) -> None:
        """The pointer left the screen."""
        self._held = False

    def forget(self) -> None:
        """Begin anew."""
        self._taps, self._held = [], False

    def given(self, now: float) -> bool:
        """Whether the sign is complete at `now`."""
        return self._held and len(self._taps) >= TAPS and now - self._taps[-1] >= HOLD


def _inside(at: tuple[int, int], size: tuple[int, int]) -> bool:
    return max(at) < SIDE * min(size)
