"""Confetti on the screen: each paper is cut once in every pose of its tumble, and all fly as one mark."""

from __future__ import annotations

import math
import random
from typing import Final

from pygame import Rect, Surface

from game.fair.confetti import COLOURS, KINDS, PAPERS, POSES, SECONDS, scatter
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.shapes import code
from game.stage.svg import centred
from game.stage.theme import BLUE, SUN, VIOLET, WHITE, Colour, Size, px, rgb

HUES: Final[tuple[Colour, ...]] = (
    rgb("#F0604D"), SUN, BLUE, rgb("#1FA37A"), VIOLET, rgb("#D9489A"), WHITE,
)  # fmt: skip
SIDES: Final = (3.2, 3.9, 4.6)
"""Of the boxes around the pieces, in per cent of the shorter side; the paper fills half of one."""
SHAPES: Final = (
    '<path d="M-10,-34 q26,9 8,23 t8,23 t2,20" fill="none" stroke="{0}" stroke-width="12" '
    'stroke-linecap="round"/>',
    '<rect x="-29" y="-18" width="58" height="36" rx="6" fill="{0}"/>',
    '<path d="M-30,23 L2,-31 L29,21Z" fill="{0}" stroke="{0}" stroke-width="5" stroke-linejoin="round"/>',
    '<circle r="23" fill="{0}"/>',
)


class Shower:
    """Draws the burst. `prepare` cuts the paper ahead: no frame of it may come late."""

    def __init__(self) -> None:
        self._pieces = scatter(random.Random(7))
        self._cut: list[list[Surface]] = []
        self._cut_for: Size = (0, 0)

    def prepare(self, size: Size) -> None:
        """Cut the paper for a window of this size."""
        if size != self._cut_for:
            self._cut_for = size
            poses = range(2 * POSES)
            self._cut = [[_paper(paper, pose, size) for pose in poses] for paper in range(PAPERS)]

    def draw(self, canvas: Canvas, t: float) -> None:
        """What is in sight `t` seconds after the burst."""
        if not 0 <= t < SECONDS:
            return
        self.prepare(canvas.size)
        width, height = canvas.size
        flying: list[tuple[Surface, tuple[int, int]]] = []
        for piece in self._pieces:
            pose = piece.pose(t)
            if pose is not None:
                x, y = piece.at(t)
                flying.append((self._cut[piece.paper][pose], (int(x * width), int(y * height))))

        def paint(surface: Surface) -> None:
            surface.blits(flying, False)

        if flying:  # whole rows of pixels: to the screen they are copied far faster than parts of rows
            top = min(y for _, (_, y) in flying)
            bottom = max(y for _, (_, y) in flying) + px(canvas.size, max(SIDES))
            area = Rect(0, top, width, bottom - top).clip(Rect(0, 0, width, height))
            canvas.paint(area, ("confetti", t), paint)


def _paper(paper: int, pose: int, size: Size) -> Surface:
    """It turns by half a circle, and shows itself narrower and wide again meanwhile; then half as large."""
    side, half = px(size, SIDES[paper % len(SIDES)]), 0.55 if pose >= POSES else 1.0
    squash = half * (0.68 + 0.32 * math.cos(math.tau * pose / POSES))
    turn = 180 * (pose % POSES) / POSES + 37 * paper
    shape = SHAPES[paper % KINDS].format(code(HUES[paper % COLOURS]))
    turned = f'<g transform="rotate({turn:.0f}) scale({half:.2f},{squash:.2f})">{shape}</g>'
    return rendered(centred(50, turned), (side, side))
