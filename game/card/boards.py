"""The three verdicts of a question about right and wrong: boards like those of the target stall."""

from __future__ import annotations

from pygame import Rect

from game.card import badges
from game.card.badges import VERDICT_SHAPES, lay
from game.card.cut import said
from game.card.looks import VERDICT_COLOURS, state
from game.card.plan import Plan
from game.card.sheet import Sheet
from game.card.signs import sign
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse, soft_rect
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.theme import (
    CORAL,
    FLOOR,
    GREEN,
    NAVY,
    PAPER,
    SAND,
    SLATE,
    VIOLET,
    WHITE,
    Colour,
    mixed,
    px,
)
from game.stage.widgets import fitting, write

FACES = (CORAL, GREEN, VIOLET)
ASIDE = mixed(PAPER, SAND, 0.3)
FADED = 100
"""A board that was neither right nor chosen: its plaque, and how much of 255 is left of its target."""


def draw_board(
    canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet, at: int, *, down: bool = False
) -> None:
    """The board at a position: its target, and its verdict on a plaque over the lower rim."""
    size, rect, aside = plan.size, plan.rects[f"option:{at}"], state(sheet, at) == "aside"
    low = px(size, 1)
    sunk = round(low * 0.75) if down else 0
    plaque = Rect(0, 0, 0, px(size, 8.6))
    side = min(rect.w, rect.h - plaque.h // 2)
    plaque.w = min(rect.w, max(px(size, 25), side))
    plaque.midbottom = rect.midbottom
    face = Rect(rect.centerx - side // 2, plaque.centery - side + low, side, side)
    shadow = soft_ellipse((round(side * 1.1), round(side * 1.04)), NAVY, 50 if down else 84)
    if not aside:
        canvas.blit(shadow, (face.x, face.y + side * 0.03))
    target = stage.art.drawn(document(side, side + low, _target(side, low, at)), (side, side + low))
    canvas.blit(target, (face.x, face.y + sunk - low), FADED if aside else 255)
    sizes = [_type(canvas, stage, plaque, said(sheet, stage, one)) for one in range(len(VERDICT_COLOURS))]
    inks = (ASIDE, SLATE) if aside else (VERDICT_COLOURS[at], WHITE)
    _plaque(canvas, stage, plaque, said(sheet, stage, at), min(sizes), inks, low, sunk)


def _type(canvas: Canvas, stage: Stage, rect: Rect, words: str) -> int:
    """The size at which a verdict fits its plaque; all three take the smallest of theirs."""
    return fitting(stage, words, "title", round(rect.h * 0.52), rect.w - rect.h * 0.5, px(canvas.size, FLOOR))


def _target(side: int, low: int, at: int) -> str:
    """Rings in the verdict's shape and colour around its sign: bomb, shield, question mark."""
    colour, name = FACES[at], VERDICT_SHAPES[at]
    x, y, reach = side / 2, side / 2, side * (0.44 if name == "diamond" else 0.46)
    light = gradient("t", mixed(colour, WHITE, 0.22), mixed(colour, SHADE, 0.14), (0, 0, side, side))
    rim = badges.shape(name, x, y + low, reach, code(mixed(colour, SHADE, 0.36)))
    body = badges.shape(name, x, y, reach, "url(#t)")
    rings = "".join(
        f'<circle cx="{x:g}" cy="{y:g}" r="{side * r:g}" fill="{fill}"/>'
        for r, fill in ((0.32, code(PAPER)), (0.245, "url(#t)"), (0.175, code(PAPER)))
    )
    return light + rim + body + rings + sign(at, x, y, side * 0.0102, mixed(colour, SHADE, 0.1))


def _plaque(
    canvas: Canvas,
    stage: Stage,
    rect: Rect,
    words: str,
    type_px: int,
    inks: tuple[Colour, Colour],
    low: int,
    sunk: int,
) -> None:
    """The verdict in a fine frame; `inks` are the plaque's colour and that of its words."""
    colour, text = inks
    w, h = rect.size
    face, inset = h - low, h * 0.09
    canvas.blit(soft_rect(rect.size, h // 3, low, NAVY, 60), (rect.x - low, rect.y - low // 3))
    line = f'stroke="#FFFFFF" stroke-opacity="0.5" stroke-width="{max(2.0, h * 0.03):g}"'
    frame = block(inset, sunk + inset, w - 2 * inset, face - 2 * inset, face * 0.24, "none", line)
    edge = block(0, low, w, face, h * 0.32, code(mixed(colour, SHADE, 0.36)))
    body = edge + block(0, sunk, w, face, h * 0.32, code(colour)) + frame
    lay(canvas, stage, rect, body)
    middle = (rect.centerx, rect.y + sunk + face / 2)
    write(canvas, stage, words, middle, type_px, weight="title", colour=text, align="center")
