"""The signs of the verdicts, as SVG text: a bomb, a shield, a question mark."""

from __future__ import annotations

from game.card import badges
from game.stage.shapes import code
from game.stage.theme import SUN, WHITE, Colour

BOMB, SAFE = 0, 1

Points = tuple[tuple[float, float], ...]
FUSE: Points = ((5, -6), (6.4, -8.8), (8.4, -10.6), (11, -11))
SHIELD: Points = (
    (0, -12),
    (10, -8.5),
    (10, 1),
    (8.6, 5),
    (5.4, 9),
    (0, 12.5),
    (-5.4, 9),
    (-8.6, 5),
    (-10, 1),
    (-10, -8.5),
)
HOOK: Points = (
    (-6, -5),
    (-5.4, -8.4),
    (-3.2, -10.8),
    (0, -11.6),
    (3.4, -10.8),
    (5.8, -8.4),
    (6.2, -5),
    (4.8, -2.2),
    (1.4, 0.2),
    (0, 3.4),
)
"""Bomb's fuse, shield and question mark, in the units of a sign."""


def sign(board: int, x: float, y: float, u: float, colour: Colour) -> str:
    """The sign of a board around (x, y), `u` px to a unit; about 26 units high."""
    fill = code(colour)

    def line(points: Points, width: float) -> str:
        return badges.stroked([(x + dx * u, y + dy * u) for dx, dy in points], width * u, fill)

    def dot(dx: float, dy: float, radius: float, colour: str) -> str:
        return f'<circle cx="{x + dx * u:g}" cy="{y + dy * u:g}" r="{radius * u:g}" fill="{colour}"/>'

    if board == BOMB:
        ball = dot(-1, 2.5, 10, fill) + badges.cross(x - u, y + 2.5 * u, 11 * u, WHITE)
        return line(FUSE, 3) + dot(11, -11, 2.8, code(SUN)) + ball
    if board == SAFE:
        points = " ".join(f"{x + dx * u:g},{y + dy * u:g}" for dx, dy in SHIELD)
        soft = f'stroke="{fill}" stroke-width="{3 * u:g}" stroke-linejoin="round"'
        body = f'<polygon points="{points}" fill="{fill}" {soft}/>'
        return body + badges.check(x, y - 0.5 * u, 11.5 * u, WHITE)
    return line(HOOK, 4) + dot(0, 10.5, 2.7, fill)
