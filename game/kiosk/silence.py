"""How long a fair has not been heard of, while the watchdog was awake to hear it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

SILENCE: Final = 10.0
"""Seconds without a heartbeat after which the fair hangs."""
OPENING: Final = 45.0
"""Seconds that it may take until the first one, from a slow disk."""
NOTICED: Final = 1.0
"""Seconds that count at most between two looks: a machine that slept, slept with its fair."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing has been heard for `lasted` s; `at` is when the watchdog last looked.

    `heard` says whether there ever was a heartbeat.
    """

    at: float
    lasted: float = 0.0
    heard: bool = False

    def looked(self, now: float) -> Silence:
        """Another look, at `now`, that heard nothing."""
        return replace(self, at=now, lasted=self.lasted + min(max(0.0, now - self.at), NOTICED))

    def broken(self, now: float) -> Silence:
        """A heartbeat was heard at `now`."""
        return Silence(now, heard=True)

    @property
    def dead(self) -> bool:
        """Whether the fair hangs."""
        return self.lasted >= (SILENCE if self.heard else OPENING)
