"""The wheel as SVG text: what is drawn once. Units: the ring's outer radius is 440, the middle (0, 0)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.stage.shapes import code, gradient
from game.stage.svg import centred
from game.stage.theme import Colour, mixed, rgb

RING = 440
DISC = 392
WHOLE = DISC + 2
"""So far from the middle the pictures of the sectors show."""
RIM = 374
HUB = 92
LAMPS = 32
LAMP_RADIUS = 419

HUES = (
    *("#F0604D", "#F2A90F", "#6FB52C", "#1FA37A", "#2B7DE1"),
    *("#7A5AE0", "#D9489A", "#F08A24", "#12A5B5", "#A24BC8"),
)
LIGHTS = (
    *("#FFB3A3", "#FFD566", "#BFE37A", "#8EDDBB", "#8FCBFF"),
    *("#B9A8FF", "#F6A6D2", "#FFBE85", "#93DFE6", "#DDB4F2"),
)
GOLD = (rgb("#E8A400"), rgb("#FFF0B3"))
CLOSED = (rgb("#B9B2A4"), rgb("#E4DED0"))
"""Rim and face of the double sector, and of one that has nothing left."""


def face(index: int, count: int) -> tuple[Colour, Colour]:
    """Rim and face colour of the topic sector `index` of `count`; neighbours never share one."""
    hue = index % len(HUES)
    if hue == 0 and index == count - 1:
        hue = 1  # where the circle closes, the first sector is its neighbour
    return rgb(HUES[hue]), rgb(LIGHTS[hue])


def around(radius: float, turn: float) -> tuple[float, float]:
    """The point at `radius` and `turn` (0 = top, clockwise)."""
    return radius * math.sin(turn * math.tau), -radius * math.cos(turn * math.tau)


def wedge(inner: float, outer: float, start: float, end: float) -> str:
    """The path of a ring's piece between two radii and two turns."""
    (ax, ay), (bx, by) = around(outer, start), around(outer, end)
    (cx, cy), (dx, dy) = around(inner, end), around(inner, start)
    large = int(end - start > 0.5)
    return (
        f"M{ax:.1f},{ay:.1f} A{outer},{outer} 0 {large} 1 {bx:.1f},{by:.1f} "
        f"L{cx:.1f},{cy:.1f} A{inner},{inner} 0 {large} 0 {dx:.1f},{dy:.1f}Z"
    )


def disc(faces: Sequence[tuple[Colour, Colour]], angle: float) -> str:
    """The sectors at rest, turned by `angle` turns: lit faces, saturated rim, cream borders."""
    count = len(faces)
    parts = []
    for i, (rim, light) in enumerate(faces):
        start, end = angle + i / count, angle + (i + 1) / count
        shine = (
            f'<radialGradient id="s{i}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="{RIM}">'
            f'<stop offset="0.2" stop-color="{code(mixed(light, (255, 255, 255), 0.45))}"/>'
            f'<stop offset="1" stop-color="{code(light)}"/></radialGradient>'
        )
        parts.append(shine)
        parts.append(f'<path d="{wedge(RIM - 1, DISC, start, end)}" fill="{code(rim)}"/>')
        parts.append(f'<path d="{wedge(HUB - 20, RIM, start, end)}" fill="url(#s{i})"/>')
    for i in range(count):
        (ax, ay), (bx, by) = around(HUB - 10, angle + i / count), around(DISC, angle + i / count)
        parts.append(
            f'<path d="M{ax:.1f},{ay:.1f} L{bx:.1f},{by:.1f}" stroke="#FFF9EC" stroke-width="6" fill="none"/>'
        )
    return centred(WHOLE, *parts)


def lit(start: float, end: float) -> str:
    """The frame around the sector that was drawn, and a veil over all the others."""
    veil = f'<path d="{wedge(HUB - 20, DISC, end, start + 1)}" fill="#16335C" fill-opacity="0.42"/>'
    frame = wedge(HUB - 4, DISC - 4, start, end)
    return centred(
        WHOLE,
        f'{veil}<path d="{frame}" fill="none" stroke="#FFC83D" stroke-width="22" stroke-linejoin="round"/>'
        f'<path d="{frame}" fill="none" stroke="#FFFBF1" stroke-width="9" stroke-linejoin="round"/>',
    )


def ring() -> str:
    """The wooden ring that the sectors turn in, its lamps lit."""
    wood = gradient("w", rgb("#E3B377"), rgb("#8A5A2B"), (-310, -310, 310, 310))
    inner = gradient("i", rgb("#7A4A22"), rgb("#C08B52"), (-280, -280, 280, 280))
    lamps = ""
    for i in range(LAMPS):
        x, y = around(LAMP_RADIUS, i / LAMPS)
        lamps += f'<g transform="translate({x:.1f},{y:.1f})">{bulb(True)}</g>'
    return centred(
        RING,
        f'{wood}{inner}<circle r="{RING}" fill="#6B3F1B"/><circle r="{RING - 4}" fill="url(#w)"/>'
        f'<circle r="{RING - 9}" fill="none" stroke="#F6D9A8" stroke-opacity="0.7" stroke-width="3"/>'
        f'<circle r="{DISC + 6}" fill="url(#i)"/><circle r="{DISC + 1}" fill="#5C3618"/>{lamps}',
    )


def bulb(on: bool) -> str:
    """One lamp of the ring in its socket, 20 units in radius, its glow included."""
    glow = '<circle r="19" fill="#FFE9A8" fill-opacity="0.5"/>' if on else ""
    glass, rim = ("#FFFDF0", "#F0C65A") if on else ("#E9A23A", "#8A5A2B")
    socket = (
        '<circle r="15" fill="#7A4A22" fill-opacity="0.55"/>' if on else '<circle r="17" fill="#A9743C"/>'
    )
    return f'{socket}{glow}<circle r="11.5" fill="{rim}"/><circle r="9.5" fill="{glass}"/>'


def peg() -> str:
    """A brass pin on the border of two sectors."""
    return centred(
        14,
        '<circle cx="1.5" cy="2" r="11" fill="#5C3618" fill-opacity="0.5"/><circle r="10" fill="#D9B46A"/>'
        '<circle r="8" fill="#FFF4D6"/><circle cx="-2.5" cy="-2.5" r="3" fill="#FFFFFF"/>',
    )


def hub(down: bool) -> str:
    """The red button in the middle, in a brass collar."""
    red = gradient("r", rgb("#F5705C"), rgb("#C93A28"), (-50, -70, 50, 70))
    brass = gradient("b", rgb("#F0C878"), rgb("#9A6428"), (-70, -70, 70, 70))
    dots = "".join(
        '<circle cx="{:.1f}" cy="{:.1f}" r="1.9" fill="#FFFFFF" fill-opacity="0.75"/>'.format(
            *around(64, i / 40)
        )
        for i in range(40)
    )
    face_ = f'<circle r="74" fill="url(#r)"/>{dots}'
    press = f'<g transform="scale({0.95 if down else 1})">{face_}</g>'
    shade = '<circle cx="4" cy="7" r="97" fill="#16335C" fill-opacity="0.16"/>'
    return centred(
        104, f'{red}{brass}{shade}<circle r="{HUB}" fill="url(#b)"/><circle r="80" fill="#8F2B1E"/>{press}'
    )
