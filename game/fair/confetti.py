"""Two bursts of paper from the lower corners: where each piece is at a time, and how it lies. Pure."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Final

PIECES: Final = 60
SECONDS: Final = 2.5
"""From the burst until the last piece is gone."""
KINDS: Final = 4
"""Streamer, square, triangle, disc."""
COLOURS: Final = 7
PAPERS: Final = 21
"""Different pieces of paper, each cut once: all pieces are made of them."""
POSES: Final = 6
"""Pictures of one tumble."""
SHRINKS: Final = 0.15
"""Seconds that a piece is seen half as large before it is gone."""
DRAG: Final = 3.0
"""Share of its speed that the air takes from a piece per second."""
WEIGHT: Final = 1.15
"""What pulls a piece down, in heights of the window per second, squared."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece. Places are shares of the window's sides, speeds shares of them per second."""

    left: bool
    late: float
    out: float
    up: float
    spin: float
    paper: int
    ends: float

    def at(self, t: float) -> tuple[float, float]:
        """Where it is `t` seconds after the burst: thrown out and up, braked by the air, then sinking."""
        t = max(0.0, t - self.late)
        braked = (1 - math.exp(-DRAG * t)) / DRAG
        x = self.out * braked
        y = 1.04 - self.up * braked + WEIGHT / DRAG * (t - braked)
        return (x - 0.03 if self.left else 1.03 - x), y

    def pose(self, t: float) -> int | None:
        """Which picture of its tumble it shows: one of POSES, of as many half as large, or none."""
        if t >= self.ends:
            return None
        return int(self.spin * t + self.paper) % POSES + (POSES if t >= self.ends - SHRINKS else 0)


def scatter(rng: random.Random) -> tuple[Piece, ...]:
    """All the pieces, half of them in either lower corner; the fast ones fly far in or high up."""
    return tuple(
        Piece(
            left=k % 2 == 0,
            late=rng.uniform(0.0, 0.18),
            out=rng.uniform(0.15, 2.2),
            up=rng.uniform(1.7, 4.2),
            spin=rng.uniform(5.0, 9.0) * rng.choice((-1, 1)),
            paper=k % PAPERS,
            ends=SECONDS - 0.6 * k / PIECES,
        )
        for k in range(PIECES)
    )
