"""The wind turbines on the far hills: towers that stand, rotors that may turn."""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.stage.hills import horizon
from game.stage.path import disc
from game.stage.svg import filled, sheet
from game.stage.theme import Size, unit

PLACES = ((0.605, 10.6, 4.6), (0.648, 8.6, 3.7), (0.684, 7.2, 3.0))
"""Share of the width, height of the hub and length of a blade in units; the nearest first."""
FOOT = 3.4
"""How far above the horizon their hill is, in units."""


@dataclass(frozen=True, slots=True)
class Turbine:
    """Where the hub is, how long a blade, and where the tower stands. All in px."""

    hub: tuple[float, float]
    blade: float
    foot: float

    @property
    def box(self) -> Size:
        """The size of the square that `rotor` is drawn in, centred on the hub."""
        return (round(2.2 * self.blade),) * 2


def turbines(size: Size) -> list[Turbine]:
    """The turbines of a meadow of this size."""
    one, ground = unit(size), horizon(size) - FOOT * unit(size)
    return [Turbine((x * size[0], ground - tall * one), blade * one, ground) for x, tall, blade in PLACES]


def towers(size: Size) -> str:
    """SVG of the towers, in the window's coordinates: slender, the right half in the shade."""
    text = []
    for turbine in turbines(size):
        (x, y), half, foot = turbine.hub, turbine.blade * 0.045, turbine.foot
        right = f"{x + half:.1f},{y:.1f}L{x + 2 * half:.1f},{foot:.1f}"
        text.append(filled(f"M{x - half:.1f},{y:.1f}L{right}H{x - 2 * half:.1f}Z", "#FFFFFF"))
        text.append(filled(f"M{x:.1f},{y:.1f}L{right}H{x:.1f}Z", "#CFE0EE"))
    return "".join(text)


def rotor(turn: float) -> str:
    """SVG of three blades turned by `turn` (1.0 is a whole turn).

    A third of a turn looks like none: pictures for `turn` in [0, 1/3) are all there are.
    """
    blades = "".join(_blade(math.tau * (turn + k / 3)) for k in range(3))
    hub = filled(disc(0, 0, 7), "#DCE8F3") + filled(disc(0, 0, 4), "#FFFFFF")
    return sheet((-110, -110, 220, 220), f'<path d="{blades}" fill="#FFFFFF" stroke="#C4D9EA"/>', hub)


def _blade(angle: float) -> str:
    """A slender blade of 100 units, pointing up when the angle is 0."""
    sin, cos = math.sin(angle), math.cos(angle)
    shape = ((-3.5, 0), (-6, -22), (0, -100), (4, -22), (3.5, 0))
    return "M" + " L".join(f"{x * cos - y * sin:.1f},{x * sin + y * cos:.1f}" for x, y in shape) + "Z"
