"""How the wheel is played, as a small moving picture."""

from __future__ import annotations

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.motion import ease_in_out, progress
from game.stage.stage import Stage
from game.stalls.wheel import drawing
from game.stalls.wheel.disc import paint_disc

FACES = tuple(drawing.face(i) for i in range(8))
CYCLE = 4.0
"""Seconds of one showing: the hand strokes, the wheel turns, comes to rest."""


def show(canvas: Canvas, stage: Stage, rect: Rect, t: float) -> None:
    """A hand flicks a wheel and a card with a question mark comes out of it; drawn inside `rect`."""
    t = 0.0 if stage.calm else t % CYCLE
    side = min(rect.h, round(rect.w * 0.62))
    ring = Rect(0, 0, side, side)
    ring.midleft = (rect.x + round(rect.w * 0.04), rect.centery)
    canvas.blit(stage.art.drawn(drawing.ring(), ring.size), ring.topleft)
    angle = 1.55 * (1.0 - (1.0 - progress(t, 0.7, 1.9)) ** 3) + 0.03
    scale = side / 2 / drawing.RING
    inner = ring.inflate(-round(side * 0.1), -round(side * 0.1))

    def paint(surface: Surface) -> None:
        paint_disc(surface, ring.center, scale, angle, FACES)

    canvas.paint(inner, ("howto disc", angle), paint)
    hub = stage.art.drawn(drawing.hub(False), (round(208 * scale), round(208 * scale)))
    canvas.blit(hub, hub.get_rect(center=ring.center).topleft)
    flapper = stage.art.svg("flapper", height=round(side * 0.17))
    canvas.blit(flapper, flapper.get_rect(midtop=(ring.centerx, ring.y - round(side * 0.05))).topleft)
    _hand(canvas, stage, ring, t)
    _question(canvas, stage, rect, ring, t)


def _hand(canvas: Canvas, stage: Stage, ring: Rect, t: float) -> None:
    p = ease_in_out(progress(t, 0.15, 0.7))
    x, y = drawing.around(ring.w * 0.37, 0.06 + 0.2 * p)
    image = stage.art.svg("ui/hand", height=round(ring.h * 0.26))
    fade = 1.0 - progress(t, 1.0, 0.3)
    canvas.blit(image, (ring.centerx + x - image.get_width() * 0.3, ring.centery + y), round(255 * fade))


def _question(canvas: Canvas, stage: Stage, rect: Rect, ring: Rect, t: float) -> None:
    p = ease_in_out(progress(t, 2.7, 0.45))
    if p <= 0:
        return
    image = stage.art.svg("topics/question", height=round(ring.h * 0.34))
    end = (rect.right - image.get_width() * 1.15, rect.centery - image.get_height() / 2)
    start = (ring.centerx - image.get_width() / 2, ring.centery - image.get_height() / 2)
    at = (start[0] + (end[0] - start[0]) * p, start[1] + (end[1] - start[1]) * p)
    canvas.blit(image, at, round(255 * min(1.0, p * 2)))
