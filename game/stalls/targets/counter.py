"""What stands still behind everything: the meadow under the coral awning, the counter, the timber rack."""

from __future__ import annotations

from collections.abc import Iterable

from pygame import Rect, Surface

from game.stage.booth import stall_backdrop
from game.stage.shadow import soft_ellipse
from game.stage.shapes import block, document, gradient
from game.stage.stage import Stage
from game.stage.theme import Size, px, rgb
from game.stalls.targets.looks import CORALLY

WOOD_LIGHT, WOOD_DARK = rgb("#E3B377"), rgb("#8A5A2B")
DARK = rgb("#2B1606")


def stall(stage: Stage, size: Size) -> Surface:
    """A copy of the bare stall, to stand things on."""
    return stall_backdrop(stage.art, size, CORALLY).copy()


def put(scene: Surface, stage: Stage, name: str, rect: Rect) -> None:
    """A drawing that stands on the ground with its feet at the foot of `rect`, and its shadow."""
    image = stage.art.svg(name, height=rect.h)
    place = image.get_rect(midbottom=rect.midbottom)
    shade = soft_ellipse((round(place.w * 1.1), round(place.w * 0.22)), DARK, 120)
    scene.blit(shade, shade.get_rect(center=(place.centerx + place.w // 18, place.bottom - place.w // 40)))
    scene.blit(image, place)


def posts(scene: Surface, stage: Stage, size: Size, rects: Iterable[Rect]) -> None:
    """Upright timber on sturdy feet."""
    for rect in rects:
        foot = px(size, 2.6)
        shade = soft_ellipse((rect.w * 4, foot * 2), DARK, 130)
        scene.blit(shade, shade.get_rect(center=(rect.centerx + rect.w // 3, rect.bottom)))
        w, h = rect.w, rect.h
        light = gradient("w", WOOD_LIGHT, WOOD_DARK, (0, 0, w * 1.15, 0))
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


def beam(scene: Surface, stage: Stage, size: Size, rect: Rect, *, knobs: bool = True) -> None:
    """A round beam, its shadow on the air behind it, and golden knobs where it crosses the posts."""
    w, h = rect.size
    light = (
        f'<linearGradient id="b" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="{h:g}">'
        '<stop offset="0" stop-color="#D9A668"/><stop offset="0.22" stop-color="#EBC189"/>'
        '<stop offset="0.6" stop-color="#B97F43"/><stop offset="1" stop-color="#83532A"/></linearGradient>'
    )
    body = light + block(0, 0, w, h, h * 0.42, "url(#b)")
    for k in range(7):
        x = w * (0.08 + 0.125 * k)
        y = h * (0.42 + 0.09 * (k % 3))
        body += f'<path d="M{x:.1f},{y:.1f} q{w * 0.02:.1f},{-h * 0.08:.1f} {w * 0.05:.1f},0" fill="none" '
        body += f'stroke="#8A5A2B" stroke-width="{h * 0.05:.1f}" stroke-opacity="0.45"/>'
    scene.blit(stage.art.drawn(document(w, h, body), rect.size), rect)
    if knobs:
        for x in (rect.x + px(size, 3.5), rect.right - px(size, 3.5)):
            _knob(scene, stage, (x, rect.centery), round(h * 1.32))


def _knob(scene: Surface, stage: Stage, middle: tuple[int, int], side: int) -> None:
    light = gradient("k", rgb("#FFE6A0"), rgb("#D98B1F"), (20, 15, 80, 90))
    body = light + '<circle cx="52" cy="56" r="44" fill="#6B3F1B" fill-opacity="0.55"/>'
    body += '<circle cx="50" cy="50" r="45" fill="#A86A24"/><circle cx="50" cy="50" r="39" fill="url(#k)"/>'
    body += '<path d="M26,44 A27,27 0 0 1 48,24" fill="none" stroke="#FFFFFF" stroke-width="6" '
    body += 'stroke-linecap="round" stroke-opacity="0.7"/>'
    image = stage.art.drawn(document(100, 100, body), (side, side))
    scene.blit(image, image.get_rect(center=middle))
