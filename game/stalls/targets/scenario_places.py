"""Where everything of a scenario lies, in px, for any window: one rack, the scenario above, the bag below."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect

from game.stage.booth import SYSTEM
from game.stage.theme import Size, portrait, px
from game.stalls.targets.boards import Rack
from game.stalls.targets.places import (
    BEAM,
    Lane,
    below,
    beside,
    box,
    half,
    resting,
    row,
    sides,
    system,
    timber,
)

PLAQUE: Final = 8.2
"""How high the plaques are. All sizes here in per cent of the shorter side."""
ROOMY: Final = 150.0
"""A window wider than this has room for more beside the bag."""
ROPE: Final = 1.6
"""The rope to be seen above the plaques."""


@lru_cache(maxsize=16)
def lane(size: Size) -> Lane:
    """Where the bag rests and how far the boards are."""
    return _frame(size)[0]


@lru_cache(maxsize=16)
def rack(size: Size) -> Rack:
    """The three boards at rest and the room between the posts, in lane units."""
    return _frame(size)[1]


@lru_cache(maxsize=32)
def layout(size: Size, players: int = 1, marks: int = 5) -> dict[str, Rect]:
    """The rectangles card, beam, post:0, post:1, bag, spare:0, spare:1, pill, bubble, bar, power, back,
    horse, bale, mark:0 …, player:0 …, home, lang and mute.

    Of pill and bar, and of bubble, power and back, only one is shown at a time: they share their places.
    """
    return _upright(size, players, marks) if portrait(size) else _wide(size, players, marks)


def _frame(size: Size) -> tuple[Lane, Rack]:
    """The lane and the boards, from the same numbers."""
    w, h = sides(size)
    if portrait(size):
        spare = max(0.0, h - 133.0)
        middle, radius = 88.0 + 0.45 * spare, 12.4 + min(2.0, 0.045 * spare)
        away, low, foot = half(size) - 4.6 - 1.14 * radius, min(14.0, 0.32 * spare), h - 22.5 - 0.06 * spare
    else:
        radius = min(12.6, 0.235 * half(size))
        middle, away, low, foot = 64.4, min(35.0, half(size) - 5.4 - 1.14 * radius), 0.0, 89.3
    centres = [(w / 2 + k * away, middle + (low if k == 0 else 0.0)) for k in (-1, 0, 1)]
    line = sum(y for _, y in centres) / 3
    one = px(size, 100) / 100
    lane = Lane((round(w * one / 2), round(foot * one)), round((foot - line) * one))
    discs = tuple(lane.disc((x * one, y * one), radius * one) for x, y in centres)
    edge = (half(size) - BEAM - 0.16 * radius) * one / lane.reach  # the diamond reaches beyond its disc
    return lane, Rack(discs, -edge, edge)


def _wide(size: Size, players: int, marks: int) -> dict[str, Rect]:
    """The scenario across the awning, marks on the right, players on the left."""
    w, _ = sides(size)
    tall, card = min(35.0, w * 0.2), min(130.0, w - 24.4)
    places = system(size) | timber(size, 30.6, 86.6) | beside(size, players, marks, tall)
    places |= {"card": box(size, (w - card) / 2, 3.4, card, 25.4), "bag": resting(lane(size), px(size, 17.0))}
    slot, bag, over = max(w / 2 - half(size), 12.5), w / 2, w - 0.8 * tall - 1.5
    near = 11.5 if w > ROOMY else -22.0  # where it is narrow, the spare bags lie on the left
    spares = box(size, bag + near, 88.5, 14.0 if w > ROOMY else 11.0, 9.0)
    bar = box(size, slot, 88.2, bag - 12.0 - slot, 9.4)
    pill = bar if w > ROOMY else box(size, slot, 88.2, bag - 23.0 - slot, 9.4)
    start = bag + (26.5 if w > ROOMY else 11.5)
    button = box(size, bag + 11.5, 86.6, min(44.0, over - bag - 12.5), 11.4)
    places |= {"pill": pill, "bar": bar, "bubble": box(size, start, 87.2, over - start - 0.5, 10.8)}
    return places | {"power": button, "back": button} | row("spare", 2, spares, px(size, 7.0))


def _upright(size: Size, players: int, marks: int) -> dict[str, Rect]:
    """Marks between the system's buttons, the scenario, the players, the rack, and the bag."""
    _, h = sides(size)
    spare = max(0.0, h - 133.0)
    tall = 29.0 + 0.1 * spare
    places = system(size) | below(size, tall)
    places["bag"] = resting(lane(size), px(size, 16.0 + min(5.0, 0.12 * spare)))
    rank = box(size, 12.5, SYSTEM, 67.0, 7.4)
    places |= row("mark", marks, rank, px(size, 8.8))
    card = 25.0 + 0.25 * spare
    places["card"] = box(size, 3.0, 22.6, 94.0, card)
    places |= row("player", players, box(size, 3.0, 24.2 + card, 94.0, 8.4), px(size, 23.5))
    disc = lane(size).square(rack(size).discs[0])
    one = px(size, 100) / 100
    beam = disc.y / one - PLAQUE - 2 * ROPE - BEAM - 0.1 * spare
    places |= timber(size, beam, h * 0.865)
    places["bale"] = box(size, -3.0, h - 26.0 - 0.1 * spare, 24.0, 13.5)
    foot = places["bag"].bottom / one
    places["bubble"] = box(size, 60.0, h - tall - 14.5, 37.0, 11.5)
    return places | row("spare", 2, box(size, 22.5, foot - 9.5, 13.0, 8.5), px(size, 6.5))
