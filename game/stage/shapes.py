"""Rounded, lipped, lit shapes of the fair's furniture as SVG text. Pure strings; sizes in pixels."""

from __future__ import annotations

from game.stage.theme import Colour, mixed

BLACK = (12, 20, 48)
LIGHT = (255, 255, 255)


def code(colour: Colour) -> str:
    """(255, 200, 61) → "#FFC83D"."""
    return "#{:02X}{:02X}{:02X}".format(*colour)


def document(width: float, height: float, body: str) -> str:
    """An SVG of `width` × `height` user units around `body`."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">{body}</svg>'


def gradient(name: str, start: Colour, end: Colour, line: tuple[float, float, float, float]) -> str:
    """A linear gradient along (x0, y0, x1, y1) in user space."""
    along = 'x1="{:g}" y1="{:g}" x2="{:g}" y2="{:g}"'.format(*line)
    stops = f'<stop offset="0" stop-color="{code(start)}"/><stop offset="1" stop-color="{code(end)}"/>'
    return f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {along}>{stops}</linearGradient>'


def block(x: float, y: float, w: float, h: float, radius: float, fill: str, more: str = "") -> str:
    """A rounded rectangle. `fill` is a colour code or url(#name); `more` are further attributes."""
    radius = min(radius, w / 2, h / 2)
    place = f'x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}"'
    return f'<rect {place} rx="{radius:g}" ry="{radius:g}" fill="{fill}" {more}/>'


def lipped(w: float, h: float, radius: float, colour: Colour, lip: float, *, down: bool = False) -> str:
    """A button: a lit face on a darker lip of the same shape; pressed, the face lies lower on it."""
    top = lip * 0.75 if down else 0.0
    face = h - lip
    light = gradient(
        "f", mixed(colour, LIGHT, 0.10), mixed(colour, BLACK, 0.06), (0, top, w * 0.25, top + face)
    )
    gloss = block(
        radius * 0.55, top + face * 0.06, w - radius * 1.1, face * 0.09, face, code(LIGHT), 'opacity="0.34"'
    )
    return document(
        w,
        h,
        light
        + block(0, lip, w, face, radius, code(mixed(colour, BLACK, 0.32)))
        + block(0, top, w, face, radius, "url(#f)")
        + gloss,
    )


def plate(w: float, h: float, radius: float, fill: Colour, edge: Colour, lip: float, line: float) -> str:
    """A pickable plate: paper with a coloured outline on a lip of the same colour."""
    inner = line
    return document(
        w,
        h,
        block(0, lip, w, h - lip, radius, code(mixed(edge, BLACK, 0.18)))
        + block(0, 0, w, h - lip, radius, code(edge))
        + block(inner, inner, w - 2 * inner, h - lip - 2 * inner, radius - inner, code(fill)),
    )


def speech(body: tuple[int, ...], radius: float, tip: tuple[int, int], fill: Colour) -> str:
    """A bubble: the rectangle `body` (x, y, w, h) and a tail from its nearest side to `tip`, in px."""
    x, y, w, h = body
    spread = radius * 0.6
    if x < tip[0] < x + w:
        foot_x = min(max(float(tip[0]), x + 2 * radius), x + w - 2 * radius)
        foot_y: float = y + h - 2 if tip[1] > y else y + 2
        ends = f"M{foot_x - spread:g},{foot_y:g} L{tip[0]},{tip[1]} L{foot_x + spread:g},{foot_y:g}Z"
    else:
        foot_x = x + w - 2 if tip[0] > x else x + 2
        clear = min(radius + spread, h / 2)  # of the rounded corners
        foot_y = min(max(tip[1], y + clear), y + h - clear)
        ends = f"M{foot_x:g},{foot_y - spread:g} L{tip[0]},{tip[1]} L{foot_x:g},{foot_y + spread:g}Z"
    white = code(fill)
    return f'<path d="{ends}" fill="{white}"/>' + block(x, y, w, h, radius, white)


def meander(w: float, h: float, colour: Colour) -> str:
    """One row of 回纹: a six-cornered line in every cell, as many whole cells as fit in `w`."""
    count = max(1, round(w / h))
    step = w / count
    s = step / 24
    t = h / 24
    line = "".join(
        f'<polyline points="{" ".join(f"{i * step + x * s:g},{y * t:g}" for x, y in _KEY)}" fill="none" '
        f'stroke="{code(colour)}" stroke-width="{2.4 * t:g}" stroke-linecap="square"/>'
        for i in range(count)
    )
    return document(w, h, line)


_KEY = ((2, 22), (2, 3), (21, 3), (21, 17), (8, 17), (8, 10), (15, 10))
