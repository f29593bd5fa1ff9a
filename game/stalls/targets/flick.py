"""A flick of the hand: what a release of the pointer says about the throw. Pure.

Speeds are in shorter sides of the window a second, x to the right, y up: the same movement of the hand is the
same throw in every window. A natural flick is 1.2 to 4.5 fast.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

LEAST: Final = 0.4
"""The slowest upward movement that is a throw."""
FASTEST: Final = 5.0
"""No throw is faster; a wilder one is cut to this."""
FLATTEST: Final = 0.15
"""The least rise of a throw (upward part of sideways part): a wipe over the screen is none."""


@dataclass(frozen=True, slots=True)
class Flick:
    """The bag's speed as it leaves the hand. At most `FASTEST`, and upwards; see `flicked`."""

    x: float
    y: float

    @property
    def speed(self) -> float:
        """How fast, whichever way."""
        return math.hypot(self.x, self.y)


def flicked(velocity: tuple[float, float], size: tuple[int, int]) -> Flick | None:
    """The throw of a pointer let go at `velocity` (px/s, y down) in a window of `size`; None is no throw."""
    x, y = velocity[0] / min(size), -velocity[1] / min(size)
    if y < LEAST or y < FLATTEST * abs(x) or not math.isfinite(x + y):
        return None
    excess = max(1.0, math.hypot(x, y) / FASTEST)
    return Flick(x / excess, y / excess)
