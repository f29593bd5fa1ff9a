"""What a verdict's board hangs by: two ropes as long as they must be, and how high on them its word hangs.

Boards that change places pass one below the other; so do their words, or one would cover the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final

from pygame import Rect, Surface

from game.stage.motion import ease_in_out, progress
from game.stage.shapes import document
from game.stage.stage import Stage
from game.stage.theme import Size, px
from game.stalls.packed import packed
from game.stalls.targets import timber
from game.stalls.targets.board_art import Piece, board_radius, plaque_width
from game.stalls.targets.boards import Disc, Rack
from game.stalls.targets.places import BEAM
from game.stalls.targets.scenario_places import PLAQUE, ROPE, lane, layout

APART: Final = 0.46
"""How far from the middle each rope hangs, in radii."""
NEAR, PARTED = 1.08, 0.95
"""At so many plaques' widths from one another two words begin to part, and are one above the other."""
UP: Final = BEAM + ROPE + 0.6
"""The word of the board that passes behind goes up before the beam. In per cent of the shorter side."""
DOWN: Final = PLAQUE + 0.6 - UP
"""And the front one's so much down."""


def ropes(stage: Stage, size: Size, end: float) -> Piece:
    """Straps around the beam and ropes that end about at the height `end` (px), behind the middle of a board.

    Its middle goes to the board's x and to the upper edge of the beam.
    """
    radius, beam, top = _measures(size)
    half, step = round(radius * (APART + 0.2)), max(1, radius // 2)
    long = max(1, round((end - beam.y) / step)) * step

    def make() -> Surface:
        xs, sheet = [half + side * radius * APART for side in (-1, 1)], (2 * half, top + long)
        body = timber.ropes(xs, top, beam.h, top + long, radius * 0.058)
        return packed(stage.art.drawn(document(*sheet, body), sheet).copy())

    return Piece(stage.made(("target ropes", size, long), make), (half, top))


@lru_cache(maxsize=16)
def _measures(size: Size) -> tuple[int, Rect, int]:
    """A board's radius, the beam, and how far the straps reach above it."""
    return board_radius(size), layout(size)["beam"], px(size, 0.6)


def slips(size: Size, discs: Sequence[Disc]) -> list[int]:
    """How far below its place (px; less than 0: above it) each board's word hangs."""
    wide, reach = plaque_width(size), lane(size).reach
    slipped = [0] * len(discs)
    for front, back in combinations(range(len(discs)), 2):
        away = abs(discs[front].x - discs[back].x) * reach
        if away < NEAR * wide:
            share = ease_in_out(progress(NEAR * wide - away, 0.0, (NEAR - PARTED) * wide))
            slipped[front] += round(share * px(size, DOWN))
            slipped[back] -= round(share * px(size, UP))
    return slipped


def rehearse(stage: Stage, size: Size, rack: Rack) -> None:
    """Make the ropes of all lengths that its boards come to need where nobody waits."""
    middles, radius = [lane(size).spot(0.0, disc.y)[1] for disc in rack.discs], board_radius(size)
    for end in range(round(min(middles)) - radius, round(max(middles)) + radius + 1, max(1, radius // 4)):
        ropes(stage, size, end)
