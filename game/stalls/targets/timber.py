"""The rack's timber and ropes: posts on feet, beams with knobs, straps and ropes that things hang by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from pygame import Rect, Surface

from game.stage.shadow import soft_ellipse
from game.stage.shapes import block, document, gradient
from game.stage.stage import Stage
from game.stage.theme import Size, px, rgb

LIGHT: Final = rgb("#E3B377")
DARK: Final = rgb("#8A5A2B")
SHADE: Final = rgb("#2B1606")
_ROUND: Final = (
    '<linearGradient id="b" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="{h:g}">'
    '<stop offset="0" stop-color="#D9A668"/><stop offset="0.22" stop-color="#EBC189"/>'
    '<stop offset="0.6" stop-color="#B97F43"/><stop offset="1" stop-color="#83532A"/></linearGradient>'
)


def posts(scene: Surface, stage: Stage, size: Size, rects: Iterable[Rect]) -> None:
    """Upright timber on sturdy feet."""
    for rect in rects:
        foot = px(size, 2.6)
        shade = soft_ellipse((rect.w * 4, foot * 2), SHADE, 130)
        scene.blit(shade, shade.get_rect(center=(rect.centerx + rect.w // 3, rect.bottom)))
        w, h = rect.size
        light = gradient("w", LIGHT, DARK, (0, 0, w * 1.15, 0))
        grain = f'<path d="M{w * 0.34:.1f},{h * 0.1:.1f} q{w * 0.1:.1f},{h * 0.2:.1f} 0,{h * 0.34:.1f}" '
        grain += f'fill="none" stroke="#8A5A2B" stroke-width="{w * 0.05:.1f}" stroke-opacity="0.4"/>'
        body = light + block(0, 0, w, h, w * 0.3, "url(#w)") + grain
        body += block(w * 0.12, w * 0.3, w * 0.14, h - w * 0.6, w, "#FFFFFF", 'opacity="0.22"')
        scene.blit(stage.art.drawn(document(w, h, body), rect.size), rect)
        _foot(scene, stage, Rect(rect.x - w, rect.bottom - foot // 2, 3 * w, foot))


def _foot(scene: Surface, stage: Stage, rect: Rect) -> None:
    w, h = rect.size
    light = gradient("f", rgb("#C28A4E"), rgb("#7A4A22"), (0, 0, 0, h))
    body = light + block(0, 0, w, h, h * 0.5, "url(#f)")
    body += block(h * 0.4, h * 0.14, w - h * 0.8, h * 0.16, h, "#FFFFFF", 'opacity="0.25"')
    scene.blit(stage.art.drawn(document(w, h, body), rect.size), rect)


def beam(scene: Surface, stage: Stage, size: Size, rect: Rect, knobs: Sequence[int]) -> None:
    """A round beam with its grain, and golden knobs at the x of the posts."""
    w, h = rect.size
    body = _ROUND.format(h=h) + block(0, 0, w, h, h * 0.42, "url(#b)")
    for k in range(7):
        x, y = w * (0.08 + 0.125 * k), h * (0.42 + 0.09 * (k % 3))
        body += f'<path d="M{x:.1f},{y:.1f} q{w * 0.02:.1f},{-h * 0.08:.1f} {w * 0.05:.1f},0" fill="none" '
        body += f'stroke="#8A5A2B" stroke-width="{h * 0.05:.1f}" stroke-opacity="0.45"/>'
    shade = soft_ellipse((w, h * 2), SHADE, 70)
    scene.blit(shade, shade.get_rect(center=(rect.centerx + px(size, 0.4), rect.bottom)))
    scene.blit(stage.art.drawn(document(w, h, body), rect.size), rect)
    for x in knobs:
        _knob(scene, stage, (x, rect.centery), round(h * 1.32))


def _knob(scene: Surface, stage: Stage, middle: tuple[int, int], side: int) -> None:
    body = (
        gradient("k", rgb("#FFE6A0"), rgb("#D98B1F"), (20, 15, 80, 90))
        + '<circle cx="52" cy="56" r="44" fill="#6B3F1B" fill-opacity="0.55"/>'
        '<circle cx="50" cy="50" r="45" fill="#A86A24"/><circle cx="50" cy="50" r="39" fill="url(#k)"/>'
        '<path d="M26,44 A27,27 0 0 1 48,24" fill="none" stroke="#FFFFFF" stroke-width="6" '
        'stroke-linecap="round" stroke-opacity="0.7"/>'
    )
    image = stage.art.drawn(document(100, 100, body), (side, side))
    scene.blit(image, image.get_rect(center=middle))


def ropes(xs: Iterable[float], top: float, high: float, end: float, thick: float) -> str:
    """At every x a leather strap around a beam from y = `top`, `high` px thick, and a rope down to `end`."""
    body, thick = "", max(2.0, thick)
    for x in xs:
        rope = f"M{x:.1f},{top + high:.1f} V{end:.1f}"
        body += _line(rope, "#7E4F25", thick * 1.5) + _line(rope, "#E0B273", thick * 0.9)
        body += _line(rope, "#A8733C", thick * 0.9, f"{thick * 0.5:.1f},{thick * 1.3:.1f}")
        wide, tall = thick * 3.5, high * 1.24
        left, upper = x - wide / 2, top + (high - tall) / 2
        body += block(left, upper + thick * 0.5, wide, tall, wide * 0.36, "#4E2C12", 'opacity="0.5"')
        body += block(left, upper, wide, tall, wide * 0.36, "#7A4A22")
        body += block(left + wide * 0.16, upper + tall * 0.06, wide * 0.22, tall * 0.84, wide, "#A9743C")
        body += f'<circle cx="{x:.1f}" cy="{top + high / 2:.1f}" r="{wide * 0.17:.1f}" fill="#E9C27E"/>'
    return body


def _line(path: str, paint: str, width: float, dashes: str = "") -> str:
    more = f'stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" fill="none" stroke="{paint}" stroke-width="{width:.1f}" {more}/>'
