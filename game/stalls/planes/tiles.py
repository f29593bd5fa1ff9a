"""The pieces of the board as SVG text: 100 units to a cell, each around its own middle (0, 0)."""

from __future__ import annotations

import math
from typing import Final

from game.stage.shapes import block, code, gradient
from game.stage.svg import centred
from game.stage.theme import WHITE, mixed
from game.stalls.teams import SEAT_LOOKS, shape

FACE: Final = 92.0
"""A tile's side."""
LIP: Final = 9.0
SLOT: Final = 60.0
"""The radius of a plane's place in its hangar."""


def _raised(name: str, seat: int, start: float, end: float) -> str:
    """A rounded square on its lip, lit from the upper left; `start` and `end` mix in white."""
    look, half = SEAT_LOOKS[seat], FACE / 2
    top, low = mixed(look.bright, WHITE, start), mixed(look.bright, WHITE, end)
    face = FACE - LIP
    return (
        gradient(name, top, low, (-half, -half, half, half))
        + block(-half, -half + LIP, FACE, face, 21, code(look.lip))
        + block(-half, -half, FACE, face, 21, f"url(#{name})")
        + block(-half + 13, -half + 4.5, FACE - 26, 5, 3, "#FFFFFF", 'opacity="0.45"')
    )


def square(seat: int) -> str:
    """A square of the ring in a seat's colour: a white dot with the seat's shape."""
    bright = code(SEAT_LOOKS[seat].bright)
    dot = '<circle cy="-4" r="29" fill="#FFFFFF" fill-opacity="0.88"/>'
    mark = f'<g transform="translate(0,-4) scale(1.32)">{shape(seat, bright)}</g>'
    return centred(50, _raised("t", seat, 0.55, 0.36) + dot + mark)


def lane(seat: int) -> str:
    """A square of a seat's lane: full colour, a chevron towards the centre."""
    return centred(50, _raised("l", seat, 0.16, 0.0) + _chevron(90.0 * seat + 180.0, "#FFFFFF", 0, -4, 1.0))


def pad(seat: int) -> str:
    """A launch pad: a white disc that points to the seat's first square. Shows 60 units to every side."""
    look = SEAT_LOOKS[seat]
    lip, rim = code(look.lip), code(look.bright)
    return centred(
        60,
        f'<circle cy="7" r="50" fill="{lip}"/><circle r="50" fill="{rim}"/><circle r="42" fill="#FFFFFF"/>'
        + _chevron(90.0 * seat + 270.0, rim, 0, 0, 1.05),
    )


def _chevron(angle: float, paint: str, x: float, y: float, scale: float) -> str:
    """An arrowhead that points up, turned clockwise by `angle`."""
    return (
        f'<g transform="translate({x:g},{y:g}) rotate({angle:g}) scale({scale:g})">'
        '<path d="M-19,9 L0,-10 L19,9" '
        f'fill="none" stroke="{paint}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/></g>'
    )


def hangar(seat: int) -> str:
    """A seat's corner: a large plate on a lip. Shows 190 units to every side."""
    look = SEAT_LOOKS[seat]
    light, deep = mixed(look.bright, WHITE, 0.46), mixed(look.bright, WHITE, 0.02)
    line = 'stroke="#FFFFFF" stroke-opacity="0.6" stroke-width="4.5"'
    return centred(
        190,
        gradient("h", light, deep, (-150, -150, 170, 170))
        + block(-180, -162, 360, 360 - 18, 48, code(look.lip))
        + block(-180, -180, 360, 360 - 14, 48, "url(#h)")
        + block(-166, -166, 332, 332 - 14, 36, "none", line),
    )


def slot(seat: int) -> str:
    """A plane's place in its hangar. Shows 68 units to every side."""
    look = SEAT_LOOKS[seat]
    return centred(
        68,
        f'<circle cy="6" r="{SLOT}" fill="{code(look.lip)}" fill-opacity="0.75"/>'
        f'<circle r="{SLOT}" fill="#FFFBF1"/>'
        f'<g transform="scale(2.3)">{shape(seat, code(mixed(look.bright, WHITE, 0.5)))}</g>',
    )


def centre() -> str:
    """The home of all: four sectors around a disc of paper. Shows 260 units to every side."""
    parts = [
        '<circle cx="3" cy="12" r="246" fill="#5A4A24" fill-opacity="0.28"/><circle r="246" fill="#FFFFFF"/>'
    ]
    for seat, look in enumerate(SEAT_LOOKS):
        middle = math.radians(90 * seat)
        far, near = 330 * math.sin(middle), -330 * math.cos(middle)
        parts.append(
            gradient(
                f"c{seat}", mixed(look.bright, WHITE, 0.2), look.bright, (-far / 4, -near / 4, far, near)
            )
        )
        ends = [(236 * math.sin(middle + a), -236 * math.cos(middle + a)) for a in (-0.758, 0.758)]
        inner = (12 * math.sin(middle), -12 * math.cos(middle))
        parts.append(
            f'<path d="M{inner[0]:.1f},{inner[1]:.1f} L{ends[0][0]:.1f},{ends[0][1]:.1f} '
            f'A236,236 0 0 1 {ends[1][0]:.1f},{ends[1][1]:.1f}Z" fill="url(#c{seat})"/>'
        )
    parts.append(
        '<circle cx="2" cy="5" r="136" fill="#16335C" fill-opacity="0.18"/><circle r="134" fill="#FFFBF1"/>'
        '<circle r="122" fill="none" stroke="#E8C27A" stroke-width="5"/>'
    )
    return centred(260, *parts)
