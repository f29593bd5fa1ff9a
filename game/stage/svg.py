"""The few SVG elements that the scenery is drawn with, as text. Paints are "#RRGGBB" or "url(#name)"."""

from __future__ import annotations

Stop = tuple[float, str, float]
"""Where along a gradient (0..1), the colour, and how opaque (0..1)."""


def sheet(box: tuple[float, float, float, float], *body: str) -> str:
    """A whole drawing that shows `box`: left, top, width, height."""
    view = " ".join(f"{side:g}" for side in box)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{"".join(body)}</svg>'


def centred(half: float, *body: str) -> str:
    """A whole drawing that shows `half` units to every side of the middle (0, 0)."""
    return sheet((-half, -half, 2 * half, 2 * half), *body)


def filled(path: str, paint: str, opacity: float = 1.0) -> str:
    """A shape without an outline."""
    return f'<path d="{path}" fill="{paint}"{_veil(opacity)}/>'


def stroked(path: str, paint: str, width: float, opacity: float = 1.0) -> str:
    """A line with round ends, `width` wide."""
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{path}" fill="none" stroke="{paint}" stroke-width="{width:.2f}" {ends}{_veil(opacity)}/>'
    )


def bar(left: float, top: float, width: float, height: float, paint: str, opacity: float = 1.0) -> str:
    """An upright rectangle."""
    return filled(f"M{left:.1f},{top:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}Z", paint, opacity)


def falling(name: str, top: float, bottom: float, *paints: str) -> str:
    """A gradient from top to bottom, its colours evenly spread."""
    return fading(name, (0, top, 0, bottom), *((k / (len(paints) - 1), p, 1.0) for k, p in enumerate(paints)))


def fading(name: str, line: tuple[float, float, float, float], *stops: Stop) -> str:
    """A gradient along `line`: x and y of its start, x and y of its end."""
    ends = " ".join(f'{key}="{at:.1f}"' for key, at in zip(("x1", "y1", "x2", "y2"), line, strict=True))
    return _gradient("linear", name, ends, stops)


def glowing(name: str, centre: tuple[float, float], radius: float, *stops: Stop) -> str:
    """A gradient from the centre outwards."""
    return _gradient("radial", name, f'cx="{centre[0]:.1f}" cy="{centre[1]:.1f}" r="{radius:.1f}"', stops)


def _gradient(kind: str, name: str, where: str, stops: tuple[Stop, ...]) -> str:
    steps = "".join(
        f'<stop offset="{at:g}" stop-color="{paint}" stop-opacity="{clear:g}"/>' for at, paint, clear in stops
    )
    units = 'gradientUnits="userSpaceOnUse"'  # the only ones that are drawn
    return f'<{kind}Gradient id="{name}" {units} {where}>{steps}</{kind}Gradient>'


def _veil(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{opacity:.2f}"'
