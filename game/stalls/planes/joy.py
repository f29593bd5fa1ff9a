"""Joy on the board: sparkles and stars that burst from where a plane stands."""

from __future__ import annotations

import math
from typing import Final

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.motion import ease_out, overshoot, progress
from game.stage.stage import Stage
from game.stalls.planes.board import cell_side, spot
from game.stalls.planes.grid import Place

RAYS: Final = 9
SECONDS: Final = 0.75
"""How long a burst takes."""
_REACH: Final = 2.3
"""How far, in cells, it goes."""
_SIZES: Final = 8
"""In so many sizes the pieces are made: a new one for each frame would be drawn anew each time."""


def draw_joy(canvas: Canvas, stage: Stage, board: Rect, at: Place, t: float) -> None:
    """A burst `t` seconds old around the place `at`; nothing before it, nor once it is over."""
    draw_burst(canvas, stage, spot(board, at), cell_side(board), t)


def draw_burst(canvas: Canvas, stage: Stage, middle: tuple[float, float], cell: float, t: float) -> None:
    """The same around a px, with pieces of about `cell` px."""
    p, (x, y) = progress(t, 0.0, SECONDS), middle
    if not 0.0 < p < 1.0:
        return
    grown = overshoot(min(1.0, p * 3)) * (1.0 - max(0.0, p - 0.6) / 0.4)
    for i in range(RAYS):
        turn = math.tau * (i + 0.5 * (i % 2)) / RAYS
        far = cell * _REACH * ease_out(p) * (1.0 if i % 2 else 0.78)
        step = round(grown * _SIZES)
        if step <= 0:
            continue
        height = max(3, round(cell * (0.95 if i % 2 else 0.7) * step / _SIZES))
        image = stage.art.svg("star" if i % 2 else "sparkle", height=height)
        at = (round(x + far * math.sin(turn)), round(y - far * math.cos(turn)))
        canvas.blit(image, image.get_rect(center=at).topleft)
