"""The roads of the map, from the visitor's feet to every stall. Pure geometry."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.stage.path import Ribbon
from game.stage.theme import Size, portrait, unit


def roads(plaques: Sequence[Rect], size: Size) -> list[Ribbon]:
    """One road to each plaque, in px; they part where they must. Roads start below the window."""
    if not plaques:
        return []
    return _serpentine(plaques, size) if portrait(size) else _fan(plaques, size)


def _fan(plaques: Sequence[Rect], size: Size) -> list[Ribbon]:
    """One road from the middle of the lower edge that forks towards the stalls side by side."""
    u, (width, height) = unit(size), size
    fork = max(plaque.bottom for plaque in plaques) + 9 * u
    start = (width * 0.5 - 2 * u, height + 6 * u, 31 * u)
    found: list[Ribbon] = []
    for plaque in plaques:
        x, y = plaque.centerx, plaque.centery
        away = x - width / 2
        if abs(away) < 4 * u:
            found.append(
                [start, (width / 2 - 1 * u, fork, 17 * u), (x, plaque.bottom, 11 * u), (x, y - 4 * u, 8 * u)]
            )
        else:
            bend = (width / 2 + away * 0.42, plaque.bottom + 4.6 * u, 12 * u)
            found.append(
                [
                    start,
                    (width / 2 + away * 0.03, fork, 17 * u),
                    bend,
                    (x, plaque.bottom - 1 * u, 9 * u),
                    (x, y, 8 * u),
                ]
            )
    return found


def _serpentine(plaques: Sequence[Rect], size: Size) -> list[Ribbon]:
    """One winding road past all stalls, the nearest first, and up to the last."""
    u, (width, height) = unit(size), size
    course: list[tuple[float, float, float]] = [(width * 0.46, height + 6 * u, 27 * u)]
    upward = sorted(plaques, key=lambda plaque: -plaque.bottom)
    first = upward[0]
    course.append((width * 0.43, (height + first.bottom) / 2 + 6 * u, 19 * u))
    for k, plaque in enumerate(upward):
        wide = max(5.5, 13.5 - 3.0 * k) * u
        course.append((plaque.centerx, plaque.bottom + 1 * u, wide))
        course.append((plaque.centerx + (width / 2 - plaque.centerx) * 0.12, plaque.y - 6 * u, wide * 0.9))
    return [course]
