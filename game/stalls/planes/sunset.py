"""The time of a quick game: a sun over the hills that has set when the game is over. Nothing ticks."""

from __future__ import annotations

import math
from typing import Final

from pygame import BLEND_RGBA_MULT, Rect, Surface

from game.stage import shapes
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import Colour, mixed, px, rgb

STEPS: Final = 60
"""So often in a game the sun moves on: what moves slowly need not be repainted all the time."""
_DAY: Final = (rgb("#8FD0FB"), rgb("#E3F5FF"))
_GOLD: Final = (rgb("#8FB6EE"), rgb("#FFE2A6"))
_DUSK: Final = (rgb("#6A6FC0"), rgb("#FFB08A"))
"""Sky above and at the horizon, by day, late, and at the end."""


def draw_sun(canvas: Canvas, stage: Stage, place: Rect, left: float) -> None:
    """The sky in `place` with `left` (1–0) of the game's time."""
    step = round(max(0.0, min(1.0, left)) * STEPS)
    spread = px(canvas.size, 1.4)
    key = ("sunset", step, place.size, spread)
    image = stage.made(key, lambda: _picture(stage, place.size, step / STEPS, spread))
    canvas.blit(image, (place.x - spread, place.y - spread))


def _picture(stage: Stage, size: tuple[int, int], left: float, spread: int) -> Surface:
    w, h = size
    inside = shapes.document(w, h, shapes.block(0, 0, w, h, h / 2, "#FFFFFF"))
    scene = rendered(_scene(w, h, left), size, "the sunset")
    scene.blit(stage.art.drawn(inside, size), (0, 0), special_flags=BLEND_RGBA_MULT)
    sheet = soft_rect(size, h // 2, spread, depth=52)
    sheet.blit(scene, (spread, spread))
    line = h * 0.045
    frame = shapes.block(
        line / 2, line / 2, w - line, h - line, h, "none", f'stroke="#FFFFFF" stroke-width="{line:g}"'
    )
    sheet.blit(stage.art.drawn(shapes.document(w, h, frame), size), (spread, spread))
    return sheet


def _sky(left: float) -> tuple[Colour, Colour]:
    late, early = (_DUSK, _GOLD) if left < 0.5 else (_GOLD, _DAY)
    share = (left % 0.5) * 2 if left < 1.0 else 1.0
    return mixed(late[0], early[0], share), mixed(late[1], early[1], share)


def _scene(w: float, h: float, left: float) -> str:
    """The sky, the sun's way as dots, the sun, and hills in front of it, in a frame with round ends."""
    above, below = _sky(left)
    turn = math.radians(4 + 122 * left)
    x, y = w / 2 + w * 0.36 * math.cos(turn), h * 0.86 - h * 0.62 * math.sin(turn)
    warm = mixed(rgb("#FF8A4C"), rgb("#FFC83D"), min(1.0, left * 2))
    glow = (
        f'<radialGradient id="g" gradientUnits="userSpaceOnUse" cx="{x:.1f}" cy="{y:.1f}" r="{h * 0.5:.1f}">'
        '<stop offset="0.3" stop-color="#FFF3C4" stop-opacity="0.9"/>'
        '<stop offset="1" stop-color="#FFF3C4" stop-opacity="0"/></radialGradient>'
    )
    dots = "".join(
        f'<circle cx="{w / 2 + w * 0.36 * math.cos(a):.1f}" cy="{h * 0.86 - h * 0.62 * math.sin(a):.1f}" '
        f'r="{h * 0.022:.1f}" fill="#FFFFFF" fill-opacity="0.85"/>'
        for a in (math.radians(4 + 122 * i / 16) for i in range(17))
    )
    far, close = rgb("#4E8F63"), rgb("#3B7B4E")
    hills = (
        f'<path d="M0,{h * 0.84:.1f} Q{w * 0.2:.1f},{h * 0.62:.1f} {w * 0.45:.1f},{h * 0.82:.1f} '
        f'T{w:.1f},{h * 0.74:.1f} V{h * 0.93:.1f} Q{w * 0.5:.1f},{h * 1.06:.1f} 0,{h * 0.93:.1f}Z" '
        f'fill="{shapes.code(mixed(far, rgb("#8CCB6C"), left))}"/>'
    )
    near = (
        f'<path d="M{w * 0.05:.1f},{h * 0.93:.1f} Q{w * 0.5:.1f},{h * 0.74:.1f} {w * 0.95:.1f},{h * 0.9:.1f} '
        f'L{w * 0.9:.1f},{h:.1f} H{w * 0.1:.1f}Z" fill="{shapes.code(mixed(close, rgb("#62B65C"), left))}"/>'
    )
    sun = (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{h * 0.5:.1f}" fill="url(#g)"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{h * 0.165:.1f}" fill="{shapes.code(warm)}"/>'
    )
    sky = shapes.gradient("s", above, below, (0, 0, 0, h * 0.85)) + shapes.block(0, 0, w, h, 0, "url(#s)")
    return shapes.document(w, h, sky + glow + dots + sun + hills + near)
