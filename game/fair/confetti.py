"""Paper that rains for two seconds: where each piece is at a time. Pure."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from game.stage.motion import progress, swing

PIECES: Final = 44
SECONDS: Final = 2.2
"""From the first piece to the last."""
KINDS: Final = 4
"""Ribbon, square, triangle, disc."""
COLOURS: Final = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece. Places are shares of the window, speeds shares of its height per second."""

    x: float
    y: float
    fall: float
    sway: float
    period: float
    kind: int
    colour: int
    turn: int

    def at(self, t: float) -> tuple[float, float]:
        """Where it is `t` seconds after the first piece came into sight."""
        return self.x + self.sway * swing(t + self.turn, self.period), self.y + self.fall * t

    def side(self, t: float) -> int:
        """Which of its two sides (0, 1) it shows: it tumbles as it falls."""
        return int(t * 6 / self.period + self.turn) % 2


def scatter(rng: random.Random, count: int = PIECES) -> tuple[Piece, ...]:
    """So many pieces, above the window and at the point of falling into it."""
    return tuple(
        Piece(
            x=rng.random(),
            y=rng.uniform(-0.9, -0.03),
            fall=rng.uniform(0.55, 0.85),
            sway=rng.uniform(0.005, 0.02),
            period=rng.uniform(1.2, 2.4),
            kind=rng.randrange(KINDS),
            colour=rng.randrange(COLOURS),
            turn=rng.randrange(8),
        )
        for _ in range(count)
    )


def opacity(t: float) -> int:
    """How visible (0–255) the paper is: it fades at the end, in a few steps."""
    return 255 - 51 * round(5 * progress(t, SECONDS - 0.5, 0.5))
