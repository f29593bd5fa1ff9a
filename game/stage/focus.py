"""Where the keyboard is: arrows walk from target to target. Pure geometry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

Direction = Literal["left", "right", "up", "down"]


class Box(Protocol):
    """The little of a rectangle that walking needs."""

    @property
    def center(self) -> tuple[int, int]: ...


def neighbour(offers: Mapping[str, Box], current: str | None, direction: Direction) -> str | None:
    """The target one goes to from `current`: the nearest in that direction, sideways counting double.

    Without a current one it is the first; with nothing in that direction one stays.
    """
    if current is None or current not in offers:
        return next(iter(offers), None)
    x, y = offers[current].center
    best, shortest = current, float("inf")
    for name, box in offers.items():
        dx, dy = box.center[0] - x, box.center[1] - y
        ahead, aside = {"left": (-dx, dy), "right": (dx, dy), "up": (-dy, dx), "down": (dy, dx)}[direction]
        if ahead > 0 and abs(aside) <= ahead * 3 and (far := ahead + 2 * abs(aside)) < shortest:
            best, shortest = name, far
    return best
