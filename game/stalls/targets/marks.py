"""How far the round is: a mark for every scenario."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.path import disc
from game.stage.shapes import code, document
from game.stage.stage import Stage
from game.stage.svg import filled
from game.stage.theme import BLUE, FLOOR, PAPER, WHITE, Colour, mixed, px, rgb
from game.stage.widgets import write

Mark = Literal["right", "wrong", "now", "later", "field", "sweeping"]
"""A scenario that was right or wrong, is on, or comes later; the minefield that comes, and that is on."""

_FACES: Final[dict[Mark, Colour]] = {
    "right": rgb("#FFF0C2"), "wrong": rgb("#E6EBF5"), "now": WHITE, "later": rgb("#EFE7D3"),
    "field": rgb("#EFE7D3"), "sweeping": WHITE,
}  # fmt: skip

_SIGNS: Final[dict[Mark, tuple[str, tuple[str, str] | None, float]]] = {
    "right": ("star", None, 0.64),
    "wrong": ("ui/cross", ("#1F2B4D", "#7C88A8"), 0.4),
    "field": ("targets/bomb", ("#1F2B4D", "#6E5A33"), 0.54),
    "sweeping": ("targets/bomb", None, 0.54),
}
"""A mark's drawing, its tint, and its height as a share of the mark's."""


def draw_marks(sheet: Canvas, stage: Stage, places: dict[str, Rect], marks: Sequence[Mark]) -> None:
    """In the rectangles mark:0 …: a star, a quiet cross, the number that is on in a ring, or a number."""
    for i, mark in enumerate(marks):
        room = places[f"mark:{i}"]
        side = min(room.size)
        spot = Rect(0, 0, side, side)
        spot.center = room.center
        on = mark in ("now", "sweeping")
        edge = BLUE if on else mixed(_FACES[mark], PAPER, 0.5)
        halo = filled(disc(50, 50, 49), code(BLUE), 0.3) if on else ""
        body = halo + _disc(_FACES[mark], edge, 7 if on else 2)
        sheet.blit(stage.art.drawn(document(100, 100, body), spot.size), spot.topleft)
        _sign(sheet, stage, spot, mark, i)


def _disc(face: Colour, edge: Colour, line: int) -> str:
    return f'<circle cx="50" cy="50" r="40" fill="{code(face)}" stroke="{code(edge)}" stroke-width="{line}"/>'


def _sign(sheet: Canvas, stage: Stage, spot: Rect, mark: Mark, index: int) -> None:
    if (sign := _SIGNS.get(mark)) is not None:
        name, tint, share = sign
        image = stage.art.svg(name, height=round(spot.h * share), tint=tint)
        sheet.blit(image, image.get_rect(center=spot.center).topleft)
        return
    colour = BLUE if mark == "now" else rgb("#6E5A33")
    letter = max(px(sheet.size, FLOOR), round(spot.h * 0.4))
    write(sheet, stage, str(index + 1), spot.center, letter, colour=colour, align="center")
