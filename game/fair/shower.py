"""The paper that confetti is cut from: each piece drawn once in every pose of its tumble."""

from __future__ import annotations

import math
from functools import partial
from typing import Final

from pygame import Surface

from game.fair.confetti import COLOURS, KINDS, PAPERS, POSES
from game.stage.art import rendered
from game.stage.shapes import code
from game.stage.stage import Stage
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


def papers(stage: Stage, size: Size) -> list[list[Surface]]:
    """For each paper its pictures, in the order of its tumble."""
    return [
        [stage.made(("paper", paper, pose, size), partial(_cut, paper, pose, size)) for pose in range(POSES)]
        for paper in range(PAPERS)
    ]


def _cut(paper: int, pose: int, size: Size) -> Surface:
    """It turns by half a circle, and shows itself narrower and wide again meanwhile."""
    side = px(size, SIDES[paper % len(SIDES)])
    squash = 0.68 + 0.32 * math.cos(math.tau * pose / POSES)
    turn = 180 * pose / POSES + 37 * paper
    shape = SHAPES[paper % KINDS].format(code(HUES[paper % COLOURS]))
    return rendered(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">'
        f'<g transform="rotate({turn:.0f}) scale(1,{squash:.2f})">{shape}</g></svg>',
        (side, side),
    )
