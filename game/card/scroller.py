"""How far a card's content is scrolled, in px: by the finger, or gliding to where a key sends it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.stage.motion import clamp

RATE = 14.0
"""The distance left shrinks by this factor per second, exponentially."""


@dataclass(slots=True)
class Scroller:
    """`offset` px are scrolled away at the top; `limit` is the most there can be."""

    limit: int = 0
    offset: float = 0.0
    goal: float = 0.0

    def bound(self, limit: int) -> None:
        """The content or its window changed."""
        self.limit = max(0, limit)
        self.offset, self.goal = clamp(self.offset, 0, self.limit), clamp(self.goal, 0, self.limit)

    def drag(self, moved: float) -> None:
        """The finger pulled the content down by `moved` px."""
        self.offset = self.goal = clamp(self.offset - moved, 0, self.limit)

    def glide(self, further: float) -> None:
        """Go on by so many px, gently."""
        self.goal = clamp(self.goal + further, 0, self.limit)

    def update(self, dt: float, *, calm: bool) -> None:
        """Let `dt` seconds pass."""
        self.offset += (self.goal - self.offset) * (1.0 - math.exp(-RATE * dt))
        if calm or abs(self.goal - self.offset) < 0.5:
            self.offset = self.goal

    @property
    def still(self) -> bool:
        return self.offset == self.goal

    @property
    def ended(self) -> bool:
        """Nothing more below."""
        return self.offset >= self.limit - 1
