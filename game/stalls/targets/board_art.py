"""A verdict's board: hooks over the beam, two ropes, the word on its plaque, the target. One picture each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect, Surface

from game.card import badges
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse, soft_rect
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.theme import FLOOR, NAVY, PAPER, WHITE, Colour, Size, mixed, px
from game.stage.widgets import fitting, write
from game.stalls.targets.boards import EDGES, Disc
from game.stalls.targets.looks import BOARDS, BoardLook, Wording
from game.stalls.targets.packed import packed
from game.stalls.targets.places import Lane
from game.stalls.targets.scenario_places import PLAQUE, ROPE, lane, layout, rack

GROWN: Final = {"octagon": 1.05, "circle": 1.0, "diamond": 1.03}
"""How much larger than its disc a shape is, so that the disc fills it."""
APART: Final = 0.46
"""How far from the middle each rope hangs, in radii."""
CREAM_RINGS: Final = (0.83, 0.47)
"""The outer edges of the cream rings, in radii; their inner edges are those of the rings 8 and 10."""


@dataclass(frozen=True, slots=True)
class Hung:
    """A picture and where the board's middle, and the point it swings about, lie on it (px)."""

    image: Surface
    middle: tuple[int, int]
    pivot: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Measures:
    """The parts of a board on its own sheet, px."""

    sheet: Rect
    middle: tuple[int, int]
    radius: int
    beam: Rect
    plaque: Rect
    low: int


def hung(stage: Stage, size: Size, board: int, wording: Wording) -> Hung:
    """The board with its verdict (0–2) in a window of `size`, at rest."""
    measures = _measures(size, board)
    key = ("targets board", size, board, wording, stage.words.lang)
    image = stage.made(key, lambda: packed(_paint(stage, size, board, wording, measures)))
    return Hung(image, measures.middle, measures.beam.center)


def _measures(size: Size, board: int) -> _Measures:
    """From the layout: how long the ropes are depends on where the board hangs."""
    disc, places, ground = rack(size).discs[board], layout(size), lane(size)
    target, beam, edge = ground.square(disc), places["beam"], px(size, 2.2)
    half = max(round(target.w * 0.6), _plaque_width(size, ground, disc) // 2) + edge
    sheet = Rect(0, 0, 2 * half, target.bottom + round(target.h * 0.12) + edge - beam.y + px(size, 0.6))
    top = beam.y - px(size, 0.6)
    plaque = Rect(0, beam.bottom + px(size, ROPE) - top, 2 * (half - edge), px(size, PLAQUE))
    plaque.w = _plaque_width(size, ground, disc)
    plaque.centerx = half
    strap = Rect(half, beam.y - top, 0, beam.h)
    return _Measures(sheet, (half, target.centery - top), target.w // 2, strap, plaque, px(size, 0.9))


def _plaque_width(size: Size, ground: Lane, disc: Disc) -> int:
    """As wide as the boards are apart allows."""
    first, second = (ground.spot(one.x, one.y)[0] for one in rack(size).discs[:2])
    return min(px(size, 30.0), round((second - first) * 0.9), round(disc.r * ground.reach * 2.7))


def _paint(stage: Stage, size: Size, board: int, wording: Wording, at: _Measures) -> Surface:
    look, sheet = BOARDS[board], Canvas(size)
    shade = soft_ellipse((round(at.radius * 2.5), round(at.radius * 2.5)), NAVY, 74)
    place = shade.get_rect(center=(at.middle[0] + at.radius // 7, at.middle[1] + at.radius // 6))
    sheet.blit(shade, place.topleft)
    body = _ropes(at) + _target(at, look)
    sheet.blit(stage.art.drawn(document(*at.sheet.size, body), at.sheet.size), (0, 0))
    sign = stage.art.svg(look.sign, height=round(at.radius * 0.56), tint=("#1F2B4D", code(PAPER)))
    sheet.blit(sign, sign.get_rect(center=at.middle).topleft)
    words = [stage.words(f"targets.{wording}.{one.key}") for one in BOARDS]
    _plaque(sheet, stage, at, look.deep, words, board)
    return sheet.render(at.sheet)


def _ropes(at: _Measures) -> str:
    """Leather straps around the beam, and a rope from each down to the target."""
    body, thick = "", max(2.0, at.radius * 0.058)
    for side in (-1, 1):
        x = at.middle[0] + side * at.radius * APART
        end = at.middle[1] - at.radius * 0.4
        line = f"M{x:.1f},{at.beam.bottom} V{end:.1f}"
        body += _line(line, "#7E4F25", thick * 1.5) + _line(line, "#E0B273", thick * 0.9)
        twist = f'stroke-dasharray="{thick * 0.5:.1f},{thick * 1.3:.1f}"'
        body += _line(line, "#A8733C", thick * 0.9, twist)
        wide, high = thick * 3.5, at.beam.h * 1.24
        left, top = x - wide / 2, at.beam.centery - high / 2
        body += block(left, top + thick * 0.5, wide, high, wide * 0.36, "#4E2C12", 'opacity="0.5"')
        body += block(left, top, wide, high, wide * 0.36, "#7A4A22")
        body += block(left + wide * 0.16, top + high * 0.06, wide * 0.22, high * 0.84, wide, "#A9743C")
        body += f'<circle cx="{x:.1f}" cy="{at.beam.centery}" r="{wide * 0.17:.1f}" fill="#E9C27E"/>'
    return body


def _line(path: str, paint: str, width: float, more: str = "") -> str:
    return f'<path d="{path}" fill="none" stroke="{paint}" stroke-width="{width:.1f}" {more}/>'


def _target(at: _Measures, look: BoardLook) -> str:
    """The board in its verdict's shape: a dark lip, a lit face with a gloss, and rings where they count."""
    (x, y), r = at.middle, at.radius
    reach, colour = r * GROWN[look.shape], look.face
    deep = mixed(colour, look.deep, 0.75)
    light = gradient("t", mixed(colour, WHITE, 0.16), deep, (x - r, y - r, x + r, y + r))
    lip = badges.shape(look.shape, x, y + at.low, reach, code(mixed(look.deep, SHADE, 0.22)))
    face = badges.shape(look.shape, x, y, reach, "url(#t)")
    cream, line = code(PAPER), r * 0.045
    gloss = f"M{x - r * 0.66:.1f},{y - r * 0.62:.1f} A{r * 0.91:.1f},{r * 0.91:.1f} 0 0 1 "
    gloss += f"{x - r * 0.2:.1f},{y - r * 0.885:.1f}"
    shine = _line(gloss, "#FFFFFF", line, 'stroke-linecap="round" stroke-opacity="0.55"')
    if look.shape == "diamond":
        shine = ""
    rings = ""
    for outer, inner in zip(CREAM_RINGS, (EDGES[8], EDGES[10]), strict=True):
        rings += f'<circle cx="{x}" cy="{y}" r="{r * outer:.1f}" fill="{cream}"/>'
        rings += f'<circle cx="{x}" cy="{y}" r="{r * inner:.1f}" fill="url(#t)"/>'
    return light + lip + face + shine + rings


def _plaque(sheet: Canvas, stage: Stage, at: _Measures, colour: Colour, words: list[str], board: int) -> None:
    """The verdict in a fine frame; all three are written equally large."""
    rect, low = at.plaque, at.low
    w, h = rect.size
    face = h - low
    spread = 2 * low
    sheet.blit(soft_rect(rect.size, h // 3, spread, NAVY, 66), (rect.x - spread, rect.y - spread // 3))
    inset, line = h * 0.085, f'stroke="#FFFFFF" stroke-opacity="0.5" stroke-width="{max(2.0, h * 0.028):g}"'
    light = gradient("p", mixed(colour, WHITE, 0.06), mixed(colour, SHADE, 0.07), (0, 0, w * 0.3, face))
    body = (
        light
        + block(0, low, w, face, h * 0.3, code(mixed(colour, SHADE, 0.38)))
        + block(0, 0, w, face, h * 0.3, "url(#p)")
        + block(inset, inset, w - 2 * inset, face - 2 * inset, h * 0.22, "none", line)
    )
    sheet.blit(stage.art.drawn(document(w, h, body), rect.size), rect.topleft)
    most, least = round(h * 0.62), px(sheet.size, FLOOR)
    fit = min(fitting(stage, one, "title", most, w - 5 * inset, least) for one in words)
    middle = (rect.centerx, rect.y + face / 2)
    write(sheet, stage, words[board], middle, fit, weight="title", colour=WHITE, align="center")
