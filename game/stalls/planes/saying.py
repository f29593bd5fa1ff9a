"""What a computer says of its answer, in a bubble beside its plane."""

from __future__ import annotations

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import px
from game.stage.widgets import bubble
from game.stalls.planes.board import cell_side, spot
from game.stalls.planes.grid import Place


def say(canvas: Canvas, stage: Stage, board: Rect, at: Place, topic: str, *, right: bool) -> None:
    """Above the plane at `at`, or below it near the upper edge: it was asked about `topic`."""
    size, (x, y) = canvas.size, spot(board, at)
    text = stage.words("planes.computer_right" if right else "planes.computer_wrong", topic=topic)
    room = Rect(0, 0, px(size, 40), px(size, 13))
    above = y - board.y > room.h * 1.6
    reach = round(cell_side(board) * 0.9)
    room.midbottom = round(x), round(y) - 2 * reach
    if not above:
        room.midtop = round(x), round(y) + 2 * reach
    room.clamp_ip(board.inflate(-px(size, 2), -px(size, 2)))
    tip = (round(x), round(y) + (-reach if above else reach))
    bubble(canvas, stage, room, text, tip, px(size, 3.8))
