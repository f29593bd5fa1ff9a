"""Where everything of the minefield lies, in px, for any window: nine plates in three rows, the bag below."""

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

ROPE: Final = 1.7
"""The rope to be seen above a plate. All sizes here in per cent of the shorter side."""
ROWS: Final = 3
SLIM: Final = 3.0
"""How thick the lower beams are."""


@lru_cache(maxsize=16)
def lane(size: Size) -> Lane:
    """Where the bag rests and how far the plates are."""
    w, _ = sides(size)
    tops, _, high, foot = _rows(size)
    one = px(size, 100) / 100
    middle = tops[1] + SLIM + ROPE + high / 2
    return Lane((round(w * one / 2), round(foot * one)), round((foot - middle) * one))


@lru_cache(maxsize=16)
def rack(size: Size) -> Rack:
    """The nine boards at rest, row by row, and the room that they may sway in, in lane units."""
    w, _ = sides(size)
    tops, wide, high, _ = _rows(size)
    one, ground = px(size, 100) / 100, lane(size)
    room = half(size) - BEAM - wide / 2 - 0.8
    away = room - (0.0 if portrait(size) else max(2.4, 0.3 * (half(size) - 50.0)))
    discs = tuple(
        ground.disc(
            ((w / 2 + k * away) * one, (top + SLIM + ROPE + high / 2) * one), _radius(wide, high) * one
        )
        for top in tops
        for k in (-1, 0, 1)
    )
    edge = (room + _radius(wide, high)) * one / ground.reach
    return Rack(discs, -edge, edge)


@lru_cache(maxsize=16)
def plate(size: Size) -> tuple[int, int]:
    """Width and height of a plate."""
    _, wide, high, _ = _rows(size)
    return px(size, wide), px(size, high)


def _radius(wide: float, high: float) -> float:
    """A plate is broader than high; its disc is about as large."""
    return min(wide / 2, high * 0.66)


def _rows(size: Size) -> tuple[tuple[float, ...], float, float, float]:
    """The beams' upper edges, a plate's width and height, and the middle of the bag at rest."""
    _, h = sides(size)
    if portrait(size):
        spare = max(0.0, h - 133.0)
        first, pitch, wide, foot = 48.0 + 0.34 * spare, 19.4 + 0.16 * spare, 27.6, h - 20.5 - 0.06 * spare
    else:
        first, pitch, wide, foot = 19.2, 21.1, min(33.0, 0.58 * half(size) - 2.2), 90.8
    tops = tuple(first + k * pitch for k in range(ROWS))
    return tops, wide, pitch - SLIM - ROPE - 1.7, foot


@lru_cache(maxsize=32)
def layout(size: Size, players: int = 1, marks: int = 5) -> dict[str, Rect]:
    """The rectangles card, beam, beam:1, beam:2, post:0, post:1, bag, pill, bubble, bar, power, back, next,
    horse, bale, mark:0 …, player:0 …, home, lang and mute; see `scenario_places.layout`.

    Of power, back and next, too, only one is shown at a time.
    """
    return _upright(size, players, marks) if portrait(size) else _wide(size, players, marks)


def _timber(size: Size, foot: float) -> dict[str, Rect]:
    """Two posts and three beams; "beam" is the first one, of which straps hold "beam:0"."""
    w, _ = sides(size)
    tops, wide = _rows(size)[0], half(size) - BEAM / 2
    places = timber(size, tops[0] - BEAM + SLIM, foot)
    return places | {f"beam:{k}": box(size, w / 2 - wide, tops[k], 2 * wide, SLIM) for k in range(ROWS)}


def _wide(size: Size, players: int, marks: int) -> dict[str, Rect]:
    w, _ = sides(size)
    side, bag, card = w / 2 - half(size), w / 2, min(130.0, w - 24.4)
    tall = min(35.0, 1.75 * side)
    over = w - 0.8 * tall - 1.5
    left = box(size, max(side, 12.5), 88.2, bag - 10.5 - max(side, 12.5), 9.4)
    right = box(size, bag + 10.5, 87.2, over - bag - 11.0, 10.8)
    button = box(size, bag + 10.0, 86.6, min(44.0, over - bag - 11.0), 11.4)
    places = system(size) | _timber(size, 86.6) | beside(size, players, marks, tall)
    places |= {"pill": left, "bar": left, "bubble": right, "power": button, "back": button, "next": button}
    places["card"] = box(size, (w - card) / 2, 3.0, card, 13.0)
    return places | {"bag": resting(lane(size), px(size, 14.6))}


def _upright(size: Size, players: int, marks: int) -> dict[str, Rect]:
    _, h = sides(size)
    spare = max(0.0, h - 133.0)
    card, tall = 13.0 + 0.2 * spare, 24.0 + 0.2 * spare
    places = system(size) | _timber(size, h * 0.865) | below(size, tall)
    places["next"] = places["power"]
    places["bag"] = resting(lane(size), px(size, 14.0 + min(5.0, 0.12 * spare)))
    places |= row("mark", marks, box(size, 12.5, SYSTEM, 67.0, 7.4), px(size, 8.8))
    places["card"] = box(size, 3.0, 22.6, 94.0, card)
    places |= row("player", players, box(size, 3.0, 23.8 + card, 94.0, 8.4), px(size, 23.5))
    places["bale"] = box(size, -3.0, h - 24.0 - 0.1 * spare, 21.0, 11.8)
    return places | {"bubble": box(size, 62.0, h - tall - 13.5, 35.0, 11.0)}
