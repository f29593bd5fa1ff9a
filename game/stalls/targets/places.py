"""Between the lane, where bags fly, and the screen: what both rounds' layouts are made of. In px."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect

from game.stage.theme import Size, portrait, px, unit
from game.stage.widgets import system_places
from game.stalls.targets.boards import Disc

SYSTEM: Final = 13.5
"""Where the system buttons begin, below the awning, in per cent of the shorter side."""
BEAM: Final = 4.2
"""How thick beam and posts are."""
SYSTEM_NAMES: Final = ("home", "lang", "mute")


@dataclass(frozen=True, slots=True)
class Lane:
    """The middle of the bag at rest on the screen, and how many px one lane unit is."""

    bag: tuple[int, int]
    reach: int

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """The px of a place in lane units."""
        return self.bag[0] + x * self.reach, self.bag[1] - y * self.reach

    def place(self, at: tuple[float, float]) -> tuple[float, float]:
        """The lane units of a px."""
        return (at[0] - self.bag[0]) / self.reach, (self.bag[1] - at[1]) / self.reach

    def disc(self, middle: tuple[float, float], radius: float) -> Disc:
        """A board whose middle and radius are given in px."""
        return Disc(*self.place(middle), radius / self.reach)

    def square(self, disc: Disc) -> Rect:
        """The square around a board."""
        x, y = self.spot(disc.x, disc.y)
        radius = disc.r * self.reach
        left, top = round(x - radius), round(y - radius)
        return Rect(left, top, round(2 * radius), round(2 * radius))


def box(size: Size, x: float, y: float, w: float, h: float) -> Rect:
    """A rectangle that is given in per cent of the window's shorter side."""
    one = unit(size)
    left, top = round(x * one), round(y * one)
    return Rect(left, top, round((x + w) * one) - left, round((y + h) * one) - top)


def sides(size: Size) -> tuple[float, float]:
    """Width and height of the window in per cent of its shorter side."""
    return size[0] / unit(size), size[1] / unit(size)


def system(size: Size) -> dict[str, Rect]:
    """The rectangles home, lang and mute."""
    return system_places(size, SYSTEM_NAMES, px(size, SYSTEM))


def column(kind: str, count: int, room: Rect, most: int) -> dict[str, Rect]:
    """`count` rectangles kind:0 … below one another in `room`, each with its gap at most `most` px high."""
    pitch = min(most, room.h // max(1, count))
    return {
        f"{kind}:{i}": Rect(room.x, room.y + i * pitch, room.w, round(pitch * 0.88)) for i in range(count)
    }


def row(kind: str, count: int, room: Rect, most: int) -> dict[str, Rect]:
    """`count` rectangles kind:0 … side by side amid `room`, each with its gap at most `most` px wide."""
    pitch = min(most, room.w // max(1, count))
    wide = round(pitch * 0.92)
    left = room.centerx - pitch * count // 2 + (pitch - wide) // 2
    return {f"{kind}:{i}": Rect(left + i * pitch, room.y, wide, room.h) for i in range(count)}


def half(size: Size) -> float:
    """Half the rack's width in per cent of the window's shorter side."""
    return 47.2 if portrait(size) else min(63.0, sides(size)[0] / 2 - 12.5)


def timber(size: Size, beam: float, foot: float) -> dict[str, Rect]:
    """Beam and posts; `beam` is the height of the beam's upper edge, `foot` that of the posts' feet."""
    w, _ = sides(size)
    wide = half(size)
    return {
        "beam": box(size, w / 2 - wide - 1.4, beam, 2 * wide + 2.8, BEAM),
        "post:0": box(size, w / 2 - wide, beam, BEAM, foot - beam),
        "post:1": box(size, w / 2 + wide - BEAM, beam, BEAM, foot - beam),
    }
