"""Between the lane, where bags fly, and the screen: what both rounds' layouts are made of. In px."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect

from game.stage.booth import SYSTEM
from game.stage.system import system_places
from game.stage.theme import Size, portrait, px, unit
from game.stalls.targets.boards import Disc

BEAM: Final = 4.2
"""How thick beam and posts are, in per cent of the shorter side."""


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
    return system_places(size, top=px(size, SYSTEM))


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


def resting(lane: Lane, side: int) -> Rect:
    """The bag at rest, whose drawing is a square of `side` px."""
    bag = Rect(0, 0, side, side)
    bag.center = lane.bag
    return bag


def beside(size: Size, players: int, marks: int, tall: float) -> dict[str, Rect]:
    """Around a wide window's rack: horse, so `tall`, and marks on the right, bale and players on the left."""
    w, _ = sides(size)
    edge, side = 2.6, w / 2 - half(size)
    rank = box(size, w - edge - 7.4, SYSTEM, 7.4, 96.5 - tall - SYSTEM)
    plates = box(size, edge, 43.0, max(7.4, side - edge - 2.2), 41.0)
    return {
        "horse": box(size, w - 0.83 * tall - 0.6, 98.0 - tall, 0.81 * tall, tall),
        "bale": box(size, -2.0, 85.5, min(23.0, side + 1.0), min(13.0, 0.58 * side)),
        **column("mark", marks, rank, px(size, 8.8)),
        **column("player", players, plates, px(size, 10.0)),
    }


def below(size: Size, tall: float) -> dict[str, Rect]:
    """At an upright window's foot: pill, or bar with power or back, and the horse, so `tall`, beside them."""
    w, h = sides(size)
    wide = w - 0.81 * tall - 3.5
    button = box(size, 4.5 + 0.53 * wide, h - 13.0, 0.47 * wide - 1.5, 11.0)
    return {
        "pill": box(size, 3.0, h - 11.5, wide, 9.4),
        "bar": box(size, 3.0, h - 11.5, 0.53 * wide, 9.4),
        "power": button,
        "back": button,
        "horse": box(size, w - 0.81 * tall, h - 1.5 - tall, 0.81 * tall, tall),
    }


def timber(size: Size, beam: float, foot: float) -> dict[str, Rect]:
    """Beam and posts; `beam` is the height of the beam's upper edge, `foot` that of the posts' feet."""
    w, _ = sides(size)
    wide = half(size)
    return {
        "beam": box(size, w / 2 - wide - 1.4, beam, 2 * wide + 2.8, BEAM),
        "post:0": box(size, w / 2 - wide, beam, BEAM, foot - beam),
        "post:1": box(size, w / 2 + wide - BEAM, beam, BEAM, foot - beam),
    }
