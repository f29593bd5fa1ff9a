"""How the boards move: a pure function of the time since they were hung. Lane units, see `boards`.

Level 1 hangs still. At level 2 every row sways between the posts. At level 3 neighbours change places, again
and again, and rest in between; the one in front passes below, far enough for the other's middle to be seen.
More boards than three only sway, and calm boards do not move at all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final

from game.stage.motion import ease_in_out, progress, swing
from game.stalls.targets.boards import BoardsAt, Disc, Rack

SWAY: Final = 0.35
"""The widest sway to either side; the posts may allow less."""
SWAY_TIME: Final = 9.0
"""Seconds to and fro."""
REST: Final = 1.2
CROSSING: Final = 2.2
"""Seconds that boards stand, and then take to change places."""
PASS: Final = 0.55
"""How far (in radii) either of two that change places keeps from the straight line between them."""
CROSSERS: Final = 3
"""The most boards that change places."""


@lru_cache(maxsize=16)
def moving(rack: Rack, level: int, calm: bool = False) -> BoardsAt:
    """Where the rack's boards hang at any time (s, from 0), at level 1, 2 or 3."""
    if calm or level <= 1:
        return lambda _: rack.discs
    if level == 2 or len(rack.discs) > CROSSERS:
        return partial(_swaying, rack.discs, _sways(rack))
    return partial(_crossing, rack.discs)


def _swaying(discs: Sequence[Disc], sways: Sequence[float], t: float) -> tuple[Disc, ...]:
    way = swing(t, SWAY_TIME)
    return tuple([Disc(d.x + way * sway, d.y, d.r, d.broad) for d, sway in zip(discs, sways, strict=True)])


def _sways(rack: Rack) -> list[float]:
    """How far each board sways: every row as far as the posts allow, and against the row above."""
    sways, way = [0.0] * len(rack.discs), 1.0
    for row in _rows(rack.discs):
        discs = [rack.discs[i] for i in row]
        room = min(min(d.x - d.half - rack.left, rack.right - d.x - d.half) for d in discs)
        for i in row:
            sways[i] = way * max(0.0, min(SWAY, room))
        way = -way
    return sways


def _rows(discs: Sequence[Disc]) -> list[list[int]]:
    """The boards by rows, from the top; boards that are not clear of one another in height are of one row."""
    rows, lowest = list[list[int]](), math.inf
    for i in sorted(range(len(discs)), key=lambda i: -discs[i].y):
        if discs[i].y + discs[i].r <= lowest + 1e-9:
            rows.append([])
        rows[-1].append(i)
        lowest = min(lowest, discs[i].y - discs[i].r)
    return rows


def _crossing(slots: Sequence[Disc], t: float) -> tuple[Disc, ...]:
    """Every beat the next pair of neighbouring slots changes its boards; n boards are home after n(n − 1)."""
    if len(slots) < 2:
        return tuple(slots)
    count, pairs = len(slots), len(slots) - 1
    beat, into = divmod(t, REST + CROSSING)
    boards = list(range(count))
    for k in range(int(beat) % (count * pairs)):
        a = k % pairs
        boards[a], boards[a + 1] = boards[a + 1], boards[a]
    discs = dict(zip(boards, slots, strict=True))
    a = int(beat) % pairs
    front, back = sorted(boards[a : a + 2])
    turn = math.pi * ease_in_out(progress(into, REST, CROSSING))
    discs[front], discs[back] = _passing(discs[front], discs[back], turn)
    return tuple(discs[i] for i in range(count))


def _passing(front: Disc, back: Disc, turn: float) -> tuple[Disc, Disc]:
    """Two boards half turned (by 0..π) about the middle between them, `front` on the lower side of it."""
    x, y = (front.x + back.x) / 2, (front.y + back.y) / 2
    dx, dy = front.x - x, front.y - y
    side = PASS * max(front.r, back.r) / math.hypot(dx, dy) * (-1.0 if dx > 0.0 else 1.0)
    along, across = math.cos(turn), side * math.sin(turn)
    dx, dy = dx * along - dy * across, dy * along + dx * across
    return replace(front, x=x + dx, y=y + dy), replace(back, x=x - dx, y=y - dy)
