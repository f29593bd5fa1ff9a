"""How the wheel is played, as a small moving picture: flick, answer, earn a star."""

from __future__ import annotations

from functools import lru_cache, partial

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import ease_in_out, mix, overshoot, progress, steps
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import GREEN, OPTION_COLOURS, STALL_COLOURS, Colour, mixed
from game.stalls.wheel import drawing
from game.stalls.wheel.disc import paint_disc
from game.stalls.wheel.spin import FRICTION
from game.stalls.wheel.view import BENDS, draw_pointer, flapper

FACES = tuple(drawing.face(i, 8) for i in range(8))
CYCLE = 5.0
"""Seconds of one showing."""
BEGUN, TURNS = 0.65, 2
"""When the flick lets go, and how often the wheel then turns: a whole number, for it begins where it ends."""
GONE = 0.3
"""Seconds in which the end gives way to the beginning."""
SPUN, TAPPED, STARRED = 2.6, 3.3, 3.6
"""When the wheel rests, the option is tapped, the star appears."""
SIZES, LARGEST = 12, 13
"""The star grows in so many steps, and for a moment beyond its size."""
RIGHT = 1
"""The option that the hand taps."""


def show(canvas: Canvas, stage: Stage, rect: Rect, t: float) -> None:
    """A hand flicks the wheel, then taps an option of the card beside it, and a star flies up."""
    t = CYCLE - 0.6 if stage.calm else t % CYCLE
    ring, card = _places(tuple(rect))
    _wheel(canvas, stage, ring, t)
    _card(canvas, stage, card, t)
    _star(canvas, stage, card, t)
    _hand(canvas, stage, ring, card, t)


@lru_cache(maxsize=16)
def _places(rect: tuple[int, int, int, int]) -> tuple[Rect, Rect]:
    """Where the wheel and the card lie in `rect`: side by side, or one above the other where it is tall."""
    x, y, w, h = rect
    tall = h > w * 1.05
    side = round(min(w * 0.62, h * 0.52) if tall else min(h, w * 0.54))
    wide = round(side * 0.92 if tall else min(side * 0.92, w * 0.96 - side))
    ring, card = Rect(0, 0, side, side), Rect(0, 0, wide, round(wide * 0.86))
    if tall:
        gap = (h - ring.h - card.h) // 3
        ring.midtop = (x + w // 2, y + gap)
        card.midtop = (x + w // 2, ring.bottom + gap)
    else:
        gap = min(round(w * 0.07), w - side - wide)
        ring.midleft = (x + (w - side - gap - wide) // 2, y + h // 2)
        card.midleft = (ring.right + gap, ring.centery + round(side * 0.05))
    return ring, card


def _wheel(canvas: Canvas, stage: Stage, ring: Rect, t: float) -> None:
    canvas.blit(stage.made(("ring", ring.size), lambda: rendered(drawing.ring(), ring.size)), ring.topleft)
    left = 1.0 - progress(t, BEGUN, SPUN - BEGUN)
    angle = 0.03 + TURNS * (1.0 - left**FRICTION)
    scale = ring.w / 2 / drawing.RING

    def paint(surface: Surface) -> None:
        paint_disc(surface, ring.center, scale, angle, FACES)

    canvas.paint(ring.inflate(-round(ring.w * 0.1), -round(ring.w * 0.1)), ("howto disc", angle), paint)
    side = round(208 * scale)
    hub = stage.made(("bare hub", side), lambda: rendered(drawing.hub(False), (side, side)))
    canvas.blit(hub, hub.get_rect(center=ring.center).topleft)
    for bent in range(1, BENDS + 1) if t else ():  # all at once, and none of them late
        flapper(stage, ring, bent)
    after = angle * len(FACES) % 1.0  # the share of a sector since the last peg
    draw_pointer(canvas, stage, ring, max(0.0, 1.0 - after * 1.6) * min(1.0, left * 1.6) if left < 1 else 0.0)


def _card(canvas: Canvas, stage: Stage, card: Rect, t: float) -> None:
    """The question's card; the right option turns green when it is tapped."""
    plain, marked = (
        stage.made(("howto card", card.size, answered), partial(_card_image, stage, card.size, answered))
        for answered in (False, True)
    )
    spread = (plain.get_width() - card.w) // 2
    at = card.x - spread, card.y - spread
    if t < TAPPED:
        canvas.blit(plain, at)
        return
    canvas.blit(marked, at)
    if fresh := steps(progress(t, CYCLE - GONE, GONE), 6):
        canvas.blit(plain, at, round(255 * fresh))


def _card_image(stage: Stage, size: tuple[int, int], answered: bool) -> Surface:
    w, h = size
    spread = max(4, h // 16)
    sheet = soft_rect(size, h // 9, spread)
    white: Colour = (255, 255, 255)
    sunny = shapes.code(STALL_COLOURS["wheel"])
    parts = [
        shapes.block(0, h * 0.03, w, h * 0.97, h * 0.1, sunny),
        shapes.block(0, 0, w, h * 0.96, h * 0.1, "#FFFBF1", f'stroke="{sunny}" stroke-width="{h * 0.012:g}"'),
        shapes.block(w * 0.38, h * 0.13, w * 0.52, h * 0.07, h, "#C9CFDE"),
        shapes.block(w * 0.38, h * 0.25, w * 0.4, h * 0.07, h, "#DDE2EC"),
    ]
    for i, colour in enumerate(OPTION_COLOURS[:4]):
        x, y, right = w * (0.08 + 0.44 * (i % 2)), h * (0.48 + 0.23 * (i // 2)), answered and i == RIGHT
        shade = GREEN if right else mixed(colour, white, 0.6) if answered else colour
        parts += [
            shapes.block(x, y, w * 0.4, h * 0.18, h * 0.06, shapes.code(shade)),
            shapes.block(x + w * 0.1, y + h * 0.015, w * 0.29, h * 0.15, h * 0.05, "#FFFFFF"),
            shapes.block(x + w * 0.14, y + h * 0.065, w * 0.14, h * 0.05, h, "#DDE2EC"),
        ]
    face = stage.art.drawn(shapes.document(w, h, "".join(parts)), size)
    sheet.blit(face, (spread, spread))
    icon = stage.art.svg("topics/question", height=round(h * 0.32), tint=("#1F2B4D", "#D2412F"))
    sheet.blit(icon, (spread + w * 0.08, spread + h * 0.07))
    if answered:
        mark = stage.art.svg("ui/check", height=round(h * 0.12), tint=("#1F2B4D", shapes.code(GREEN)))
        plate = _option(Rect(spread, spread, w, h))
        sheet.blit(mark, mark.get_rect(center=(plate.right - plate.w * 0.17, plate.centery)))
    return sheet


def _option(card: Rect) -> Rect:
    """Where the option lies that is tapped."""
    x, y = 0.08 + 0.44 * (RIGHT % 2) + 0.1, 0.48 + 0.23 * (RIGHT // 2)
    w, h = card.size
    return Rect(round(card.x + x * w), round(card.y + y * h), round(w * 0.29), round(h * 0.18))


def _star(canvas: Canvas, stage: Stage, card: Rect, t: float) -> None:
    left = 1.0 - progress(t, CYCLE - GONE, GONE)
    now = round(overshoot(progress(t, STARRED, 0.3)) * left * SIZES)
    for size in range(1, LARGEST + 1) if t else ():  # all at once, and none of them late
        star = stage.art.svg("star", height=max(4, round(card.h * 0.46 * size / SIZES)))
        if size == now:
            place = star.get_rect(center=(card.right - card.w // 9, card.y - card.h // 40))
            canvas.blit(star, place.topleft)


def _hand(canvas: Canvas, stage: Stage, ring: Rect, card: Rect, t: float) -> None:
    """It strokes along the rim, goes over to the card, and taps."""
    image = stage.art.svg("ui/hand", height=round(ring.h * 0.24))
    start, end = drawing.around(ring.w * 0.37, 0.06), drawing.around(ring.w * 0.37, 0.26)
    stroke, walk = ease_in_out(progress(t, 0.2, 0.6)), ease_in_out(progress(t, SPUN, 0.55))
    x = ring.centerx + mix(start[0], end[0], stroke)
    y = ring.centery + mix(start[1], end[1], stroke)
    goal = _option(card)
    x, y = mix(x, goal.centerx, walk), mix(y, goal.centery + goal.h * 0.2, walk)
    press = image.get_height() * 0.05 * (1 if TAPPED - 0.1 < t < TAPPED + 0.12 else 0)
    seen = min(progress(t, 0.0, 0.2), 1.0 - progress(t, CYCLE - 2 * GONE, GONE))
    if seen > 0:
        canvas.blit(image, (x - image.get_width() * 0.36, y + press), round(255 * seen))
