"""The control of how well the computers play: three steps, as one card that goes round when it is tapped."""

from __future__ import annotations

from pygame import Rect

from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, PAPER, SLATE, mixed, px, rgb
from game.stage.widgets import fitting, write
from game.stalls.planes.computer import LEVELS
from game.stalls.plate import plate


def draw_level(canvas: Canvas, stage: Stage, rect: Rect, level: int) -> None:
    """The card of the level (1–3): whose it is, as many stars, and its name; offers "level"."""
    down = canvas.pressed == "level"
    key = ("setup level", level, down, stage.words.lang)
    around = rect.inflate(px(canvas.size, 4), px(canvas.size, 5))
    baked(canvas, stage, key, around, lambda sheet: _paint(sheet, stage, rect, level, down))
    canvas.offer("level", rect)


def _paint(sheet: Canvas, stage: Stage, rect: Rect, level: int, down: bool) -> None:
    face = plate(sheet, stage, rect, PAPER, mixed(PAPER, rgb("#D8C9A4"), 0.7), down)
    inner = face.inflate(-2 * px(sheet.size, 2), 0)
    gear = stage.art.svg("ui/gear", height=round(face.h * 0.3), tint=("#1F2B4D", "#5B6685"))
    high, low = face.y + round(face.h * 0.3), face.y + round(face.h * 0.69)
    sheet.blit(gear, gear.get_rect(midleft=(inner.x, high)).topleft)
    left = inner.x + gear.get_width() + face.h * 0.12
    label = stage.words("planes.level")
    fit = fitting(stage, label, "bold", round(face.h * 0.27), inner.right - left, px(sheet.size, FLOOR))
    write(sheet, stage, label, (left, high), fit, colour=SLATE)
    _step(sheet, stage, Rect(inner.x, low, inner.w, 0), round(face.h * 0.34), level)


def _step(sheet: Canvas, stage: Stage, line: Rect, side: int, level: int) -> None:
    """The stars and the level's name along a line; all names are equally large."""
    for i in LEVELS:
        star = stage.art.svg("star" if i <= level else "star-empty", height=side)
        sheet.blit(star, star.get_rect(midleft=(line.x + (i - 1) * round(side * 1.08), line.y)).topleft)
    left = line.x + len(LEVELS) * round(side * 1.08) + side * 0.24
    names = [stage.words(f"planes.level_{i}") for i in LEVELS]
    least = px(sheet.size, FLOOR)
    fit = min(fitting(stage, name, "title", round(side * 1.05), line.right - left, least) for name in names)
    write(sheet, stage, names[level - 1], (left, line.y), fit, weight="title", colour=INK)
