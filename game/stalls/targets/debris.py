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
    fade, cloud, blades = max(0.08, 0.85 - 0.75 * p), "", ""
    for k in range(7):
        x, y = 50 + (k - 3) * (5 + 9 * ease_out(p)), 52 - (6 + 5 * (k % 2)) * p
        cloud += filled(disc(x, y, (9 + 3 * (k % 3)) * (0.55 + 0.6 * p)), code(PAPER), fade)
    for k in range(8):
        turn, far = math.pi * (0.12 + 0.76 * k / 7), 14 + 30 * ease_out(p)
        x, y = 50 + far * math.cos(turn) * 1.2, 56 - far * math.sin(turn) + 26 * p * p
        lean = 5 * math.cos(turn)
        blades += f"M{x:.1f},{y:.1f} q{lean:.1f},-5 {lean * 1.6:.1f},-9 "
    return sheet((0, 0, 100, 64), cloud, stroked(blades, "#2F8248", 3.0, fade))


def burst(p: float) -> str:
    """A pop of light, soot that thins out, stars and scraps of paper: 160 × 120 units, around its middle."""
    out, fade = ease_out(p), max(0.0, 1.0 - p)
    soot = "".join(
        filled(
            disc(math.cos(k) * 34 * out, math.sin(k) * 22 * out - 8 * p, 15 + 8 * out), "#4A4460", 0.5 * fade
        )
        for k in range(1, 7)
    )
    flash = filled(_star(0, 0, 26 + 44 * out, 12, 0.62), code(SUN), min(1.0, 1.4 * fade * fade))
    core = filled(_star(0, 0, 16 + 28 * out, 12, 0.6), "#FFFFFF", min(1.0, 1.6 * fade * fade))
    scraps = ""
    for k, paper in enumerate(PAPERS):
        turn = math.tau * (k + 0.4 * (k % 2)) / len(PAPERS)
        x, y = math.cos(turn) * 72 * out, math.sin(turn) * 50 * out + 16 * p * p
        scraps += filled(_scrap(x, y, turn + 5 * p, 5.5 - 1.5 * p), code(paper), min(1.0, 2.0 * fade))
    stars = "".join(
        filled(_star(math.cos(a) * 56 * out, math.sin(a) * 38 * out, 6.5 * fade, 5, 0.45), code(SUN))
        for a in (0.5, 2.1, 3.7, 5.3)
    )
    return sheet((-80, -60, 160, 120), soot, flash, core, scraps, stars)


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
