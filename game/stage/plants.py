"""What grows on the meadow: tufts, flowers, dark grass in front. SVG text, the same at every start."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

from pygame import Rect

from game.stage.path import Point, Ribbon, covers, curve, disc
from game.stage.svg import falling, filled

TUFTS = ("#57AE55", "#4BA24F", "#3C9149")
PETALS = (("#FFFFFF", "#FFC83D"), ("#FFDD72", "#E8961A"), ("#FFFDF6", "#F9B62B"), ("#EADFFC", "#FFC83D"))


def strewn(
    area: Rect, count: int, seed: int, roads: Sequence[Ribbon], clear: Sequence[Rect], margin: float
) -> Iterator[tuple[Point, float]]:
    """Places in `area` and how near each is (0 far … 1 near). Nothing grows on a road or under what hides it.

    Every place is drawn before it is judged: a road that moves leaves the rest of the meadow as it was.
    """
    rng = random.Random(seed)
    for k in range(count):
        near = ((k + rng.random()) / count) ** 0.85
        place = (area.left + rng.random() * area.width, area.top + near * area.height)
        hidden = any(rect.collidepoint(place) for rect in clear)
        if not hidden and not any(covers(road, place, margin) for road in roads):
            yield place, near


def tufts(places: Sequence[tuple[Point, float]], unit: float) -> str:
    """Grass in three greens, the nearer the taller. One path a green: a shape costs more than its corners."""
    paths = [""] * len(TUFTS)
    for k, ((x, y), near) in enumerate(places):
        size = unit * (1.3 + 2.0 * near) * (1.0, 1.5, 0.8)[k % 3]
        paths[min(2, int(near * 3))] += _tuft(x, y, size, 3 + k % 3)
    return "".join(filled(path, green) for path, green in zip(paths, TUFTS, strict=True) if path)


def flowers(places: Sequence[tuple[Point, float]], unit: float) -> str:
    """Daisies, buttercups and asters. One path a colour, for the same reason."""
    petals, eyes = [""] * len(PETALS), [""] * len(PETALS)
    for k, ((x, y), near) in enumerate(places):
        radius, kind = unit * (0.65 + 0.6 * near), k % len(PETALS)
        petals[kind] += _blossom(x, y, radius, 6 - k // 2 % 2, k)
        eyes[kind] += disc(x, y, radius * 0.36)
    return "".join(
        filled(petal, colours[0]) + filled(eye, colours[1])
        for colours, petal, eye in zip(PETALS, petals, eyes, strict=True)
        if petal
    )


def mound(x: float, width: float, unit: float) -> float:
    """How high the dark mounds of the foreground rise above the bottom at `x`, in px: most in the corners."""
    left, right = _spans(width, unit)
    if x < left:
        t, tall = x / left, 12.5 * unit
    elif x > width - right:
        t, tall = (width - x) / right, 9.5 * unit
    else:
        return 0.0
    return float((1 - t) ** 2 + 1.9 * t * (1 - t)) * tall


def foreground(width: float, height: float, unit: float) -> str:
    """Dark mounds with high grass in both bottom corners. They frame the picture and carry the controls."""
    left, right = _spans(width, unit)
    edges = [k / 8 * left for k in range(9)], [width - k / 8 * right for k in range(9)]
    shapes = " ".join(
        curve([(x, height - mound(x, width, unit)) for x in side]) + f" L{side[0]:.1f},{height:.1f}Z"
        for side in edges
    )
    return (
        falling("mound", height - 13 * unit, height, "#349150", "#206139")
        + filled(_reeds(width, height, unit, crest=True), "url(#mound)")
        + filled(shapes, "url(#mound)")
        + filled(_reeds(width, height, unit, crest=False), "#1C5A36")
    )


def _spans(width: float, unit: float) -> tuple[float, float]:
    """How far the left and the right mound reach towards the middle, in px."""
    return min(width * 0.42, 74 * unit), min(width * 0.36, 62 * unit)


def _reeds(width: float, height: float, unit: float, *, crest: bool) -> str:
    """Blades of grass: on the crest of the mounds, or tall ones with their feet below the picture."""
    rng = random.Random(11 if crest else 13)
    blades = ""
    for span, side in zip(_spans(width, unit), (1, -1), strict=True):
        for _ in range(int(span / unit * (0.6 if crest else 1.1))):
            share = rng.random()
            x = share * span if side > 0 else width - share * span
            rise = mound(x, width, unit)
            foot = height + 0.5 * unit - (rise if crest else 0)
            tall = (1.2 + 2.4 * rng.random()) * unit if crest else (0.25 + 0.5 * rng.random()) * rise + unit
            blades += _blade(x, foot, tall, (rng.random() - 0.5) * min(tall, 4 * unit), unit * 0.45)
    return blades


def _tuft(x: float, y: float, size: float, count: int) -> str:
    spread = [(k - (count - 1) / 2) / count for k in range(count)]
    return "".join(
        _blade(x + side * size * 0.5, y, size * (1 - 0.9 * abs(side)), side * size * 1.25, size * 0.13)
        for side in spread
    )


def _blade(x: float, y: float, tall: float, lean: float, half: float) -> str:
    """One blade of grass with its foot at (x, y), its tip `lean` px to the side."""
    bend = x + lean * 0.25
    return (
        f"M{x - half:.1f},{y:.1f}Q{bend - half:.1f},{y - tall * 0.55:.1f} {x + lean:.1f},{y - tall:.1f}"
        f"Q{bend + half:.1f},{y - tall * 0.45:.1f} {x + half:.1f},{y:.1f}Z"
    )


def _blossom(x: float, y: float, radius: float, petals: int, turn: float) -> str:
    """A ring of round petals, a little flattened: we look at the meadow from the side."""
    half = math.pi / petals
    angles = [2 * half * k + turn for k in range(petals)]

    def at(angle: float, far: float) -> str:
        return f"{x + far * radius * math.cos(angle):.1f},{y + 0.86 * far * radius * math.sin(angle):.1f}"

    return f"M{at(angles[0] - half, 0.5)}" + "".join(
        f"C{at(a - half, 1.3)} {at(a + half, 1.3)} {at(a + half, 0.5)}" for a in angles
    )
