"""The page's own drawings: 回纹 border, the sun behind the avatar, card, seal. SVG text, in millimetres."""

from __future__ import annotations

from typing import Final

WIDE, HIGH = 210, 297
"""A4."""
DPI: Final = 300
EDGE: Final = 9.0
BAND: Final = 7.0
"""The border: how far from the paper's edge, and how wide."""
PAPER, SAND, CORAL, SUN = "#FFFBF1", "#EBCB8E", "#D2412F", "#FFC83D"

_KEY: Final = ((2, 22), (2, 3), (21, 3), (21, 17), (8, 17), (8, 10), (15, 10))
"""One cell of 回纹, 24 units wide and high."""


def document(box: tuple[float, float, float, float], body: str) -> str:
    """A drawing that shows `box`: left, top, width, height."""
    view = " ".join(f"{side:g}" for side in box)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{body}</svg>'


def border() -> str:
    """The frame round the page: two coral lines, sand 回纹 between, a flower in each corner."""
    outer = _outline(EDGE, 5.0, CORAL, 1.1)
    inner = _outline(EDGE + BAND + 3.2, 2.6, CORAL, 0.5)
    return document((0, 0, WIDE, HIGH), outer + _meanders() + inner + _corners())


def _outline(inset: float, radius: float, colour: str, line: float) -> str:
    size = f'x="{inset}" y="{inset}" width="{WIDE - 2 * inset}" height="{HIGH - 2 * inset}"'
    return f'<rect {size} rx="{radius}" ry="{radius}" fill="none" stroke="{colour}" stroke-width="{line}"/>'


def _meanders() -> str:
    """Four rows between the corners, all with their open side inwards."""
    inset, cell = EDGE + 1.9, BAND - 0.8
    room = BAND + 3.2  # for a corner
    across, down = WIDE - 2 * room - 2 * EDGE, HIGH - 2 * room - 2 * EDGE
    left, top = EDGE + room, EDGE + room
    return (
        _row(across, cell, f"translate({left},{inset})")
        + _row(across, cell, f"translate({WIDE - left},{HIGH - inset}) rotate(180)")
        + _row(down, cell, f"translate({WIDE - inset},{top}) rotate(90)")
        + _row(down, cell, f"translate({inset},{HIGH - top}) rotate(-90)")
    )


def _row(length: float, cell: float, place: str) -> str:
    """Whole cells from 0 to `length` along the x axis."""
    count = round(length / cell)
    step, unit = length / count / 24, cell / 24
    lines = "".join(
        f'<polyline points="{" ".join(f"{(24 * k + x) * step:.2f},{y * unit:.2f}" for x, y in _KEY)}"/>'
        for k in range(count)
    )
    style = f'fill="none" stroke="{SAND}" stroke-width="{2.6 * unit:.2f}" stroke-linecap="square"'
    return f'<g transform="{place}" {style}>{lines}</g>'


def _corners() -> str:
    """A four-petalled flower (柿蒂) between the lines in each corner."""
    near, far = EDGE + (BAND + 3.2) / 2, BAND * 0.33
    petals = "".join(
        f'<path d="M0,0 C-{far:.2f},-{far * 0.5:.2f} -{far * 0.7:.2f},-{far * 1.3:.2f} 0,-{far * 1.5:.2f} '
        f'C{far * 0.7:.2f},-{far * 1.3:.2f} {far:.2f},-{far * 0.5:.2f} 0,0Z" transform="rotate({turn})"/>'
        for turn in (0, 90, 180, 270)
    )
    heart = f'<circle r="{far * 0.42:.2f}" fill="{SUN}"/>'
    places = [(x, y) for x in (near, WIDE - near) for y in (near, HIGH - near)]
    return "".join(
        f'<g transform="translate({x:g},{y:g})" fill="{CORAL}">{petals}{heart}</g>' for x, y in places
    )


def medallion() -> str:
    """Behind the avatar: a disc of sky in a sun with rays. 100 × 100, the disc 61 across."""
    rays = "".join(
        f'<path d="M0,-36 L-2.6,-49 H2.6Z" fill="{SUN}" opacity="{0.55 if k % 2 else 0.9}" '
        f'transform="rotate({15 * k})"/>'
        for k in range(24)
    )
    light = (
        '<linearGradient id="s" gradientUnits="userSpaceOnUse" x1="0" y1="-32" x2="0" y2="32">'
        '<stop offset="0" stop-color="#8FCFFB"/><stop offset="1" stop-color="#EAF7FF"/></linearGradient>'
    )
    rings = ((35.5, "#E2A01E"), (34.6, SUN), (31.6, PAPER), (30.4, "url(#s)"))
    discs = "".join(f'<circle r="{radius}" fill="{paint}"/>' for radius, paint in rings)
    return document((-50, -50, 100, 100), light + rays + discs)


def card() -> str:
    """The white card that the code stands on. 84 × 42, its lip included."""
    return document(
        (0, 0, 84, 42),
        '<rect y="1" width="84" height="41" rx="5" ry="5" fill="#D9B675"/>'
        f'<rect width="84" height="41" rx="5" ry="5" fill="{SAND}"/>'
        '<rect x="0.6" y="0.6" width="82.8" height="39.8" rx="4.4" ry="4.4" fill="#FFFFFF"/>',
    )


def seal() -> str:
    """A square seal (印章) without its characters, 40 × 40: an edge that the stone has lost a little of."""
    return document(
        (0, 0, 40, 40),
        '<path d="M3,1.2 L15,0.6 22,1.4 36.4,0.8 Q39.2,1 39.2,3.6 L38.6,14 39.4,23 38.8,36 Q39,39 36,39.2 '
        'L26,38.6 17,39.4 3.6,38.8 Q0.8,39 0.8,36.4 L1.4,25 0.6,16 1,4 Q1,1.2 3,1.2Z" '
        f'fill="{CORAL}"/><rect x="3.4" y="3.4" width="33.2" height="33.2" rx="2" ry="2" fill="none" '
        f'stroke="{PAPER}" stroke-width="1"/>',
    )
