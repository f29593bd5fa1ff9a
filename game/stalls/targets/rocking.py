"""How a board rocks on its ropes after a hit: a damped swing, shown by a few turned pictures."""

from __future__ import annotations

import math
from typing import Final

from pygame import Surface
from pygame.transform import rotozoom

from game.stage.motion import clamp
from game.stage.stage import Stage
from game.stalls.packed import packed
from game.stalls.targets.board_art import Piece

WIDEST: Final = 7.0
"""Degrees of the first swing."""
BEAT: Final = 0.52
"""Seconds to and fro."""
CALMING: Final = 3.4
"""How fast it dies away: after a second, next to nothing is left."""
STEPS: Final = 4
"""Turned pictures to either side."""
LENGTH: Final = 1.6
"""How long the ropes are that it swings on, in radii of the board."""


def angle(t: float, away: float) -> float:
    """Degrees, clockwise, `t` seconds after a hit so many radii to the right of the middle."""
    if t <= 0.0:
        return 0.0
    strength = clamp(0.55 + 0.6 * abs(away), 0.0, 1.0) * (1.0 if away >= 0.0 else -1.0)
    return WIDEST * strength * math.exp(-CALMING * t) * math.sin(math.tau * t / BEAT)


def step(t: float, away: float) -> int:
    """Which of the turned pictures is shown then."""
    return round(angle(t, away) / WIDEST * STEPS)


def sway(turned: int, radius: float) -> tuple[float, float]:
    """How far (px right, px down) a board hangs from its place in that picture."""
    lean = math.radians(turned * WIDEST / STEPS)
    return -math.sin(lean) * LENGTH * radius, (math.cos(lean) - 1.0) * LENGTH * radius


def rocked(stage: Stage, key: tuple[object, ...], piece: Piece, turned: int) -> Piece:
    """The picture of `key`, turned by so many steps."""
    if not turned:
        return piece

    def make() -> Surface:
        return packed(rotozoom(piece.image, -turned * WIDEST / STEPS, 1.0))

    image = stage.made(("rocked", *key, turned), make)
    return Piece(image, _turned(piece, image, math.radians(turned * WIDEST / STEPS)))


def _turned(piece: Piece, image: Surface, lean: float) -> tuple[int, int]:
    """Where the piece's middle has come to on its picture that leans by so much."""
    w, h = piece.image.get_size()
    x, y = piece.middle[0] - w / 2, piece.middle[1] - h / 2
    across, down = x * math.cos(lean) - y * math.sin(lean), x * math.sin(lean) + y * math.cos(lean)
    return round(image.get_width() / 2 + across), round(image.get_height() / 2 + down)


def rehearse(stage: Stage, key: tuple[object, ...], piece: Piece, every: int = 1) -> None:
    """Make the turned pictures where nobody waits: all, or each of so many."""
    for turned in range(0, STEPS + 1, every):
        rocked(stage, key, piece, -turned)
        rocked(stage, key, piece, turned)
