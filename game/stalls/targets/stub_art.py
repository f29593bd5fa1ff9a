"""What is left where a plate of the minefield hung: torn ropes, and a tag that tells what it was."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.card import badges
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.path import disc
from game.stage.shadow import soft_ellipse
from game.stage.shapes import code, document
from game.stage.stage import Stage
from game.stage.svg import filled
from game.stage.theme import CORAL, CORAL_DEEP, GREEN, GREEN_DEEP, PAPER, WHITE, Size, mixed, px
from game.stalls.packed import packed
from game.stalls.targets.board_art import Piece
from game.stalls.targets.minefield_places import ROPE, SLIM, plate
from game.stalls.targets.timber import ropes

MARGIN: Final = 2.4
"""What it has on either side beyond the plate, in per cent of the shorter side."""


def stub(stage: Stage, size: Size, *, mine: bool) -> Piece:
    """Its middle goes to the upper edge of its beam."""
    (w, h), margin = plate(size), px(size, MARGIN)
    top, high, side = px(size, 0.5), px(size, SLIM), px(size, 7.0)
    sheet = Rect(0, 0, w + 2 * margin, top + high + px(size, ROPE) + h)
    middle = (sheet.centerx, top + high + px(size, ROPE) + h // 2)

    def make() -> Surface:
        canvas = Canvas(size)
        xs = (sheet.centerx - w * 0.28, sheet.centerx + w * 0.28)
        short = ropes(xs, top, high, top + high + h * 0.2, px(size, 0.62))
        long = ropes((sheet.centerx,), top, high, middle[1], px(size, 0.5))
        body = document(*sheet.size, short + long)
        canvas.blit(stage.art.drawn(body, sheet.size), (0, 0))
        _tag(canvas, stage, middle, side, mine)
        return packed(canvas.render(sheet))

    return Piece(stage.made(("stub", size, mine), make), (sheet.centerx, top))


def _tag(sheet: Canvas, stage: Stage, middle: tuple[int, int], side: int, mine: bool) -> None:
    """A round tag: a bomb that is out, with a check; a shield with a plaster."""
    tone, deep = (CORAL, CORAL_DEEP) if mine else (GREEN, GREEN_DEEP)
    spot = Rect(0, 0, side, side)
    spot.center = middle
    if mine:
        soot = soft_ellipse((side * 2, side * 2), SHADE, 120)
        sheet.blit(soot, soot.get_rect(center=middle).topleft)
    body = filled(disc(51, 54, 46), code(mixed(tone, SHADE, 0.4))) + filled(disc(50, 49, 46), code(tone))
    body += filled(disc(50, 49, 39), code(PAPER))
    sheet.blit(stage.art.drawn(document(100, 100, body), spot.size), spot.topleft)
    name = "targets/bomb" if mine else "targets/shield"
    sign = stage.art.svg(name, height=round(side * 0.56), tint=("#1F2B4D", code(mixed(deep, PAPER, 0.35))))
    sheet.blit(sign, sign.get_rect(center=spot.center).topleft)
    mark = Rect(0, 0, side * 9 // 20, side * 9 // 20)
    mark.center = spot.right - side // 8, spot.bottom - side // 6
    coin = badges.right_mark(50, 48, 42) if mine else badges.wrong_mark(50, 48, 42)
    face = document(100, 100, filled(disc(50, 50, 50), code(WHITE)) + coin)
    sheet.blit(stage.art.drawn(face, mark.size), mark.topleft)
