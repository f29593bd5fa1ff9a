"""Whose turn begins: a broad ribbon that comes in over the rack, stays for a moment, and goes."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.motion import ease_in, ease_out, progress
from game.stage.stage import Stage
from game.stage.theme import Size, px
from game.stalls.targets.ribbon import draw_ribbon

COMING: Final = 0.3
STAYING: Final = 1.1
GOING: Final = 0.25
LEAVING: Final = COMING + STAYING
"""When it begins to go."""
SECONDS: Final = LEAVING + GOING


def draw_banner(canvas: Canvas, stage: Stage, middle: tuple[int, int], seat: int, t: float) -> None:
    """The ribbon around `middle` `t` seconds after the turn began; calmed, it only stands there."""
    if not 0.0 <= t < SECONDS:
        return
    width = canvas.size[0]
    place = Rect(0, 0, min(px(canvas.size, 84), round(width * 0.9)), px(canvas.size, 16))
    place.center = middle
    shift = 0.0
    if not stage.calm:
        shift = ease_in(progress(t, LEAVING, GOING)) - (1.0 - ease_out(progress(t, 0.0, COMING)))
    area = place.inflate(px(canvas.size, 4), px(canvas.size, 4))
    image = stage.made(
        ("turn banner", canvas.size, seat, stage.words.lang),
        lambda: _image(canvas.size, stage, place, area, seat),
    )
    canvas.blit(image, (area.x + round(shift * width), area.y))


def _image(size: Size, stage: Stage, place: Rect, area: Rect, seat: int) -> Surface:
    sheet = Canvas(size)
    draw_ribbon(sheet, stage, place, seat)
    return sheet.render(area)
