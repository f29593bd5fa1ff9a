"""A verdict's board: its word on a plaque, and the target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.bank.question import Signs
from game.card import badges
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse, soft_rect
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.theme import FLOOR, NAVY, PAPER, WHITE, Size, mixed, px
from game.stage.widgets import fitting, write
from game.stalls.packed import packed
from game.stalls.targets.boards import EDGES
from game.stalls.targets.looks import BOARDS, BoardLook
from game.stalls.targets.scenario_places import PLAQUE, ROPE, lane, layout, rack

GROWN: Final = {"octagon": 1.05, "circle": 1.0, "diamond": 1.03}
"""How much larger than its disc a shape is, so that the disc fills it."""
INSET: Final = 0.085
"""How far in a plaque's fine frame lies, in its heights."""
CREAM_RINGS: Final = (0.83, 0.47)
"""The outer edges of the cream rings, in radii; their inner edges are those of the rings 8 and 10."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture and the point of it (px) that is put where the board is."""

    image: Surface
    middle: tuple[int, int]

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Where its upper left corner goes."""
        return round(x) - self.middle[0], round(y) - self.middle[1]


def plaque(stage: Stage, size: Size, board: int, signs: Signs) -> Piece:
    """The board's word. Its middle goes to the board's x and, at rest, to the upper edge of the beam."""
    margin, drop = px(size, 1.3), layout(size)["beam"].h + px(size, ROPE)
    rect = Rect(margin, margin, plaque_width(size), px(size, PLAQUE))

    def make() -> Surface:
        canvas = Canvas(size)
        _word(canvas, stage, rect, verdicts(stage, signs), board)
        return packed(canvas.render(rect.inflate(2 * margin, 2 * margin)))

    key = ("plaque", size, board, signs, stage.words.lang)
    return Piece(stage.made(key, make), (rect.centerx, margin - drop))


def verdicts(stage: Stage, signs: Signs) -> list[str]:
    """The words on the boards."""
    return [stage.words(f"targets.{signs}.{look.key}") for look in BOARDS]


def lettering(stage: Stage, size: Size, words: Sequence[str]) -> int:
    """The size in px at which each of these words fits a plaque."""
    high, least = px(size, PLAQUE), px(size, FLOOR)
    room = plaque_width(size) - 5 * INSET * high
    return min(fitting(stage, one, "title", round(high * 0.64), room, least) for one in words)


def target(stage: Stage, size: Size, board: int) -> Piece:
    """The board itself; its middle is the disc's."""
    return face(stage, board_radius(size), board)


def face(stage: Stage, radius: int, board: int) -> Piece:
    """A board whose disc has this radius in px, with its shadow."""
    half, look = round(radius * 1.3), BOARDS[board]
    sheet = Rect(0, 0, 2 * half, 2 * half)

    def make() -> Surface:
        canvas = Canvas(sheet.size)
        shade = soft_ellipse((round(radius * 2.3), round(radius * 2.3)), NAVY, 84)
        canvas.blit(shade, shade.get_rect(center=(half + radius // 8, half + radius // 7)).topleft)
        body = document(*sheet.size, _target(half, radius, max(2, radius // 14), look))
        canvas.blit(stage.art.drawn(body, sheet.size), (0, 0))
        sign = stage.art.svg(look.sign, height=round(radius * 0.56), tint=("#1F2B4D", code(PAPER)))
        canvas.blit(sign, sign.get_rect(center=sheet.center).topleft)
        return packed(canvas.render(sheet))

    return Piece(stage.made(("target", radius, board), make), (half, half))


@lru_cache(maxsize=16)
def board_radius(size: Size) -> int:
    """A board's radius in px."""
    return lane(size).square(rack(size).discs[0]).w // 2


@lru_cache(maxsize=16)
def plaque_width(size: Size) -> int:
    """As wide as the boards are apart allows."""
    first, second = (lane(size).spot(one.x, one.y)[0] for one in rack(size).discs[:2])
    return min(px(size, 32.0), round((second - first) * 0.9), round(board_radius(size) * 2.7))


def _target(half: int, r: int, low: int, look: BoardLook) -> str:
    """The board in its verdict's shape: a dark lip, a lit face with a gloss, and rings where they count."""
    x = y = half
    reach, colour = r * GROWN[look.shape], look.face
    deep, ends = mixed(colour, look.deep, 0.75), (x - r, y - r, x + r, y + r)
    light = gradient("t", mixed(colour, WHITE, 0.16), deep, ends)
    lip = badges.shape(look.shape, x, y + low, reach, code(mixed(look.deep, SHADE, 0.22)))
    face = badges.shape(look.shape, x, y, reach, "url(#t)")
    rings = ""
    for outer, inner in zip(CREAM_RINGS, (EDGES[8], EDGES[10]), strict=True):
        rings += f'<circle cx="{x}" cy="{y}" r="{r * outer:.1f}" fill="{code(PAPER)}"/>'
        rings += f'<circle cx="{x}" cy="{y}" r="{r * inner:.1f}" fill="url(#t)"/>'
    return light + lip + face + _gloss(half, r, look) + rings


def _gloss(half: int, r: int, look: BoardLook) -> str:
    """Light on the upper left of the rim, along its shape."""
    ends = ((-0.98, -0.14), (-0.14, -0.98)) if look.shape == "diamond" else ((-0.66, -0.62), (-0.2, -0.885))
    (x0, y0), (x1, y1) = ((half + x * r, half + y * r) for x, y in ends)
    far = r * (0.91 if look.shape == "circle" else 9)
    path = f"M{x0:.1f},{y0:.1f} A{far:.1f},{far:.1f} 0 0 1 {x1:.1f},{y1:.1f}"
    ink = f'stroke="#FFFFFF" stroke-width="{r * 0.045:.1f}" stroke-linecap="round" stroke-opacity="0.5"'
    return f'<path d="{path}" fill="none" {ink}/>'


def _word(sheet: Canvas, stage: Stage, rect: Rect, words: list[str], board: int) -> None:
    """The verdict in a fine frame; all three are written equally large."""
    (w, h), colour = rect.size, BOARDS[board].deep
    low = round(h * 0.11)
    face, inset, spread = h - low, h * INSET, round(1.4 * low)
    sheet.blit(soft_rect(rect.size, h // 3, spread, NAVY, 66), (rect.x - spread, rect.y - spread // 3))
    line = f'stroke="#FFFFFF" stroke-opacity="0.5" stroke-width="{max(2.0, h * 0.028):g}"'
    light = gradient("p", mixed(colour, WHITE, 0.06), mixed(colour, SHADE, 0.07), (0, 0, w * 0.3, face))
    body = (
        light
        + block(0, low, w, face, h * 0.3, code(mixed(colour, SHADE, 0.38)))
        + block(0, 0, w, face, h * 0.3, "url(#p)")
        + block(inset, inset, w - 2 * inset, face - 2 * inset, h * 0.22, "none", line)
    )
    sheet.blit(stage.art.drawn(document(w, h, body), rect.size), rect.topleft)
    fit = lettering(stage, sheet.size, words)
    middle = (rect.centerx, rect.y + face / 2)
    write(sheet, stage, words[board], middle, fit, weight="title", colour=WHITE, align="center")
