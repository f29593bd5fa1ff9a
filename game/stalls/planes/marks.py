"""The ring around a plane that may be tapped."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import steps, swing
from game.stage.stage import Stage
from game.stage.theme import SUN
from game.stalls.planes.grid import Place
from game.stalls.planes.ground import LEFT, SIDE, TOP


def draw_movable(canvas: Canvas, stage: Stage, board: Rect, place: Place, t: float) -> None:
    """The ring that says: this one can be tapped. It breathes; `t` 0 keeps it still."""
    cell = board.w / SIDE
    x, y = board.x + (place[0] + LEFT) * cell, board.y + (place[1] + TOP) * cell
    side = round(cell * (1.74 + 0.05 * round(3 * swing(steps(t, 15), 1.2)) / 3 * 2))
    ring = stage.art.drawn(_RING, (side, side))
    canvas.blit(ring, (x - side / 2, y - side / 2))


_RING: Final = shapes.document(
    100, 100,
    f'<circle cx="50" cy="50" r="49" fill="{shapes.code(SUN)}" fill-opacity="0.35"/>'
    '<circle cx="50" cy="50" r="42" fill="none" stroke="#FFFFFF" stroke-width="9"/>'
    f'<circle cx="50" cy="50" r="42" fill="none" stroke="{shapes.code(SUN)}" stroke-width="6"/>',
)  # fmt: skip
