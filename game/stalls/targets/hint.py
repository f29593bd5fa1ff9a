"""How a bag is thrown, shown over the rack: a hand flicks, dots run in an arc to each board in turn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from pygame import Surface

from game.stage.canvas import Canvas
from game.stage.motion import clamp, ease_in_out, mix, progress
from game.stage.shapes import document
from game.stage.stage import Stage
from game.stage.theme import px
from game.stalls.targets.boards import Disc
from game.stalls.targets.flight import TO_RACK, Place, flown, scale
from game.stalls.targets.places import Lane

TURN: Final = 2.3
"""Seconds that each board is shown for: no one more than the others."""
DOTS: Final = 13
FIRST: Final = 0.14
"""Where on its way to the rack the first dot is."""


def draw_hint(canvas: Canvas, stage: Stage, lane: Lane, discs: Sequence[Disc], t: float) -> None:
    """The arc and the hand; calmed, all arcs at once and no hand."""
    if stage.calm:
        for disc in discs:
            _arc(canvas, stage, lane, disc, DOTS)
        return
    which, into = divmod(t, TURN)
    disc = discs[int(which) % len(discs)]
    _arc(canvas, stage, lane, disc, round(DOTS * clamp((into - 0.35) / 0.7)))
    _hand(canvas, stage, lane, disc, into)


@lru_cache(maxsize=64)
def arc(to: tuple[float, float]) -> tuple[Place, ...]:
    """Places on the flight to a place of the rack's plane, evenly spread from hand to rack."""
    flight = flown(to, lambda _: ())
    return tuple(flight.at(TO_RACK * (FIRST + (0.97 - FIRST) * k / (DOTS - 1))) for k in range(DOTS))


def _arc(canvas: Canvas, stage: Stage, lane: Lane, disc: Disc, count: int) -> None:
    for x, y, z in arc((disc.x, disc.y - 0.3 * disc.r))[:count]:
        side = px(canvas.size, 2.9 * scale(z))
        dot = stage.made(("hint dot", side), lambda: _dot(stage, side))  # noqa: B023  # made at once
        left, top = lane.spot(x, y)
        canvas.blit(dot, (left - side / 2, top - side / 2))


def _dot(stage: Stage, side: int) -> Surface:
    body = '<circle cx="11" cy="12.5" r="8.6" fill="#16335C" fill-opacity="0.38"/>'
    body += '<circle cx="10" cy="10" r="8.6" fill="#FFFFFF"/>'
    return stage.art.drawn(document(20, 22, body), (side, round(side * 1.1)))


def _hand(canvas: Canvas, stage: Stage, lane: Lane, disc: Disc, into: float) -> None:
    """It takes hold of the bag, strokes towards the board, and lets go."""
    stroke = ease_in_out(progress(into, 0.15, 0.4))
    image = stage.art.svg("ui/hand", height=px(canvas.size, 10.5))
    x, y = lane.spot(mix(0.0, 0.34 * disc.x, stroke), mix(0.0, 0.36, stroke))
    canvas.blit(image, (x - image.get_width() * 0.2, y - image.get_height() * 0.05))
