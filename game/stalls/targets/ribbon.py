"""The broad ribbon that says whose turn it is, in the team's colour."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, SUN, WHITE, mixed, px
from game.stalls.targets.bag import picture
from game.stalls.targets.teams import bag_look, deep, name

LETTERS: Final = 0.62
"""How high the words are at most, as a share of the ribbon's height."""


def draw_ribbon(sheet: Canvas, stage: Stage, rect: Rect, seat: int) -> None:
    """“Orange's turn” on the ribbon, the team's bag at its start."""
    low = max(2, rect.h // 12)
    face = Rect(rect.x, rect.y, rect.w, rect.h - low)
    _band(sheet, stage, rect, low, seat)
    bag = _bag(sheet, stage, face, rect.h, seat)
    room = Rect(bag.right + round(rect.h * 0.12), face.y, 0, face.h)
    room.w = rect.right - round(rect.h * 0.36) - room.x
    words = stage.words("targets.turn", team=name(stage, seat))
    sizes = range(round(rect.h * LETTERS), px(sheet.size, FLOOR) - 1, -1)
    fit = stage.letters.fit(words, "title", room.w, round(0.86 * room.h), sizes, leading=1.15)
    image = stage.letters.paragraph(
        words, "title", fit, WHITE, room.w, leading=1.15, align="center", balanced=True
    )
    sheet.blit(image, image.get_rect(center=room.center).topleft)


def _band(sheet: Canvas, stage: Stage, rect: Rect, low: int, seat: int) -> None:
    """The ribbon itself with a golden rim, on a lip `low` px high and on its shadow."""
    (w, h), spread, colour = rect.size, px(sheet.size, 1.4), deep(seat)
    sheet.blit(soft_rect(rect.size, h // 2, spread, depth=80), (rect.x - spread, rect.y - spread // 2))
    light = shapes.gradient("r", mixed(colour, WHITE, 0.1), colour, (0, 0, w * 0.4, h))
    lip = shapes.block(0, low, w, h - low, h / 2, shapes.code(mixed(colour, INK, 0.4)))
    face = shapes.block(0, 0, w, h - low, h / 2, "url(#r)")
    inset, line = h * 0.03, f'stroke="{shapes.code(SUN)}" stroke-width="{h * 0.06:g}"'
    rim = shapes.block(inset, inset, w - 2 * inset, h - low - 2 * inset, h / 2, "none", line)
    sheet.blit(stage.art.drawn(shapes.document(w, h, light + lip + face + rim), rect.size), rect.topleft)


def _bag(sheet: Canvas, stage: Stage, face: Rect, high: int, seat: int) -> Rect:
    """The team's bag on a pale disc at the start of a ribbon `high` px high; where the disc lies."""
    side = round(face.h * 0.86)
    spot = Rect(face.x + round(high * 0.1), face.y + face.h // 2 - side // 2, side, side)
    disc = shapes.document(100, 100, '<circle cx="50" cy="50" r="50" fill="#FFFBF1"/>')
    sheet.blit(stage.art.drawn(disc, spot.size), spot.topleft)
    bag = picture(stage, bag_look(seat), round(side * 0.86), 0)
    sheet.blit(bag, bag.get_rect(center=spot.center).topleft)
    return spot
