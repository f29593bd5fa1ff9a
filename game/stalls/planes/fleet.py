"""All planes at rest: who stands on whom, who may be tapped, and where a finger may land."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import TOUCH, px
from game.stalls.planes.board import spot
from game.stalls.planes.flight import Pose, bob, size_at
from game.stalls.planes.grid import heading, place
from game.stalls.planes.marks import draw_movable
from game.stalls.planes.pieces import draw_plane, scale_of
from game.stalls.planes.track import HANGAR, HOME

Plane = tuple[int, int]
"""A player's index and a plane's."""


def draw_fleet(
    canvas: Canvas,
    stage: Stage,
    board: Rect,
    seats: Sequence[int],
    planes: Sequence[Sequence[int]],
    *,
    flying: Collection[Plane] = (),
    movable: Collection[Plane] = (),
    t: float = 0.0,
) -> None:
    """Every plane that is not `flying`, by its player's seat and its steps; offers `movable` as "plane:i".

    Planes of one player on one square are one stack with a number. The lower on the board, the later drawn.
    The one under the finger ducks.
    """
    groups: dict[tuple[int, int, int], list[int]] = {}
    for player, steps in enumerate(planes):
        for plane, step in enumerate(steps):
            if (player, plane) not in flying:
                alone = plane if step in (HANGAR, HOME) else -1
                groups.setdefault((player, step, alone), []).append(plane)
    ordered = sorted(
        groups, key=lambda key: place(seats[key[0]], key[1], max(key[2], 0), len(planes[key[0]]))[1]
    )
    ready: dict[int, tuple[float, float]] = {}
    for player, step, alone in ordered:
        seat, many, stack = seats[player], len(planes[player]), groups[(player, step, alone)]
        at = place(seat, step, max(alone, 0), many)
        chosen = [plane for plane in stack if (player, plane) in movable]
        down = bool(chosen) and canvas.pressed == f"plane:{chosen[0]}"
        lift = bob(t) if chosen and not down else 0.0
        pose = Pose(at, heading(seat, step), lift, float(down), size_at(step))
        if chosen:
            draw_movable(canvas, stage, board, at, t)
            ready[chosen[0]] = spot(board, at)
        draw_plane(canvas, stage, board, seat, pose, count=len(stack), scale=scale_of(many))
    for plane, rect in zip(ready, targets(canvas.size, list(ready.values())), strict=True):
        canvas.offer(f"plane:{plane}", rect)


def targets(size: tuple[int, int], middles: Sequence[tuple[float, float]]) -> list[Rect]:
    """Squares large enough for a finger around the pixels `middles`, moved apart where they would overlap."""
    side = px(size, TOUCH + 0.4)
    rects = [Rect(round(x - side / 2), round(y - side / 2), side, side) for x, y in middles]
    for _ in range(12):
        for i, a in enumerate(rects):
            for b in rects[i + 1 :]:
                _part(a, b)
    window = Rect((0, 0), size)
    return [rect.clamp(window) for rect in rects]


def _part(a: Rect, b: Rect) -> None:
    """Push two overlapping rectangles apart along the way on which they overlap less."""
    if not a.colliderect(b):
        return
    across, down = a.w - abs(a.x - b.x), a.h - abs(a.y - b.y)
    if across <= down:
        way = 1 if a.x <= b.x else -1
        a.x -= way * (across // 2)
        b.x += way * (across - across // 2)
    else:
        way = 1 if a.y <= b.y else -1
        a.y -= way * (down // 2)
        b.y += way * (down - down // 2)
