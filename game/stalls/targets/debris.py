"""What flies off, as SVG text: sparks of a hit, dust and grass of a miss, the paper of a mine that burst.

Each is drawn in a few pictures; `p` (0–1) is how far it has come.
"""

from __future__ import annotations

import math
from typing import Final

from game.stage.motion import ease_out
from game.stage.path import disc
from game.stage.shapes import code
from game.stage.svg import filled, sheet, stroked
from game.stage.theme import BLUE, CORAL, GREEN, PAPER, SUN, VIOLET

PAPERS: Final = (PAPER, SUN, CORAL, PAPER, BLUE, SUN, PAPER, VIOLET, CORAL, GREEN, SUN, PAPER)


def sparks(p: float) -> str:
    """Short rays that fly outwards and grow thin: 100 units square, around its middle."""
    rays = ""
    for k in range(10):
        turn = math.tau * (k + 0.3 * (k % 2)) / 10
        near, far = 14 + 26 * p, 22 + 27 * ease_out(p) - 4 * (k % 2)
        x, y = math.cos(turn), math.sin(turn)
        rays += f"M{x * near:.1f},{y * near:.1f} L{x * far:.1f},{y * far:.1f} "
    thin = 1.15 - p
    white = stroked(rays, "#FFFFFF", 6.5 * thin, 1.1 - 0.75 * p)
    return sheet((-50, -50, 100, 100), white, stroked(rays, code(SUN), 3.4 * thin))


def dust(p: float) -> str:
    """A cloud that spreads and fades, and blades of grass over it: 100 × 64 units, on its lower edge."""
    fade, blades = _fading(p), ""
    for k in range(8):
        turn, far = math.pi * (0.12 + 0.76 * k / 7), 14 + 30 * ease_out(p)
        x, y = 50 + far * math.cos(turn) * 1.2, 56 - far * math.sin(turn) + 26 * p * p
        lean = 5 * math.cos(turn)
        blades += f"M{x:.1f},{y:.1f} q{lean:.1f},-5 {lean * 1.6:.1f},-9 "
    return sheet((0, 0, 100, 64), _cloud(p), stroked(blades, "#2F8248", 3.0, fade))


def crumble(p: float) -> str:
    """The same cloud, and pieces of a plate that drop out of it: 100 × 64 units."""
    pieces = ""
    for k in range(9):
        x, y = 50 + (k - 4) * (5 + 6 * ease_out(p)), 30 + (k % 3) * 6 - 16 * p + 46 * p * p
        paint = code((PAPER, GREEN, CORAL)[k % 3])
        pieces += filled(_scrap(x, y, k + 4 * p, 5.0 - 2.0 * p), paint, min(1.0, 2.4 * (1.0 - p)))
    return sheet((0, 0, 100, 64), _cloud(p), pieces)


def _fading(p: float) -> float:
    return max(0.08, 0.85 - 0.75 * p)


def _cloud(p: float) -> str:
    puffs = ""
    for k in range(7):
        x, y = 50 + (k - 3) * (5 + 5.5 * ease_out(p)), 52 - (6 + 5 * (k % 2)) * p
        puffs += disc(x, y, (9 + 3 * (k % 3)) * (0.55 + 0.6 * p))
    return filled(puffs, code(PAPER), _fading(p))


def burst(p: float) -> str:
    """A pop of light, a ring of smoke, stars and scraps of paper: 160 × 120 units, around its middle."""
    out, fade = ease_out(p), max(0.0, 1.0 - p)
    smoke, scraps, stars = "", "", ""
    for k in range(9):
        turn = math.tau * k / 9
        smoke += disc(math.cos(turn) * 38 * out, math.sin(turn) * 28 * out - 10 * p, (13 + k % 3 * 3) * fade)
    flash = max(0.0, 1.0 - 1.7 * p)
    light = filled(_star(0, 0, 64 * flash, 12, 0.62), code(SUN))
    light += filled(_star(0, 0, 44 * flash, 12, 0.6), "#FFFFFF")
    for k, paper in enumerate(PAPERS):
        turn, far = math.tau * (k + 0.4 * (k % 2)) / len(PAPERS), 0.7 + 0.1 * (k % 4)
        x, y = math.cos(turn) * 72 * out * far, math.sin(turn) * 50 * out * far + 20 * p * p
        scraps += filled(_scrap(x, y, turn + 5 * p, 8.5 - 4.5 * p), code(paper), min(1.0, 3.0 * fade))
    for k in range(5):
        turn = 0.5 + math.tau * k / 5
        x, y = math.cos(turn) * 60 * out, math.sin(turn) * 40 * out
        stars += filled(_star(x, y, 9.0 * fade, 5, 0.45), code(SUN))
    return sheet((-80, -60, 160, 120), filled(smoke, "#F4EADB", 0.8), light, scraps, stars)


def _star(x: float, y: float, radius: float, points: int, waist: float) -> str:
    """A star's outline; `waist` is its inner radius as a share of the outer."""
    corners = []
    for k in range(2 * points):
        far, turn = radius * (waist if k % 2 else 1.0), math.pi * k / points - math.pi / 2
        corners.append(f"{x + far * math.cos(turn):.1f},{y + far * math.sin(turn):.1f}")
    return "M" + "L".join(corners) + "Z"


def _scrap(x: float, y: float, turn: float, side: float) -> str:
    """A torn piece of paper: four uneven corners."""
    corners = []
    for k, far in enumerate((1.0, 0.8, 1.1, 0.7)):
        angle = turn + math.pi * k / 2
        corners.append(f"{x + side * far * math.cos(angle):.1f},{y + side * far * math.sin(angle):.1f}")
    return "M" + "L".join(corners) + "Z"
