"""The parts of a throw without dragging, and of one that may be taken back: power bar, fuse, buttons."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.motion import clamp
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.svg import stroked
from game.stage.theme import CORAL_DEEP, FLOOR, INK, PAPER, SUN, WHITE, Colour, Size, mixed, px, rgb
from game.stage.widgets import button, write
from game.stalls.targets.boards import Ring
from game.stalls.targets.power import ZONES

_INKS: Final[dict[Ring, Colour]] = {6: rgb("#F3E4C4"), 8: rgb("#FFD874"), 10: rgb("#F58A3C")}
"""The zones of the power bar, the better the warmer."""
BURNT: Final = 48
"""Steps in which the fuse burns down."""


def draw_power(canvas: Canvas, stage: Stage, places: dict[str, Rect], marker: float) -> None:
    """The bar with its zones and the marker at `marker` (0–1), and the button that stops it: "power"."""
    bar = places["bar"]
    button(canvas, stage, "power", places["power"], stage.words("targets.throw"), colour=CORAL_DEEP)
    whole = bar.inflate(px(canvas.size, 4), px(canvas.size, 4))
    baked(canvas, stage, ("power bar",), whole, lambda sheet: _bar(sheet, stage, bar))
    inner = _inner(bar)
    pointer = _pointer(stage, bar.h)
    x = inner.x + clamp(marker) * inner.w
    canvas.blit(pointer, (x - pointer.get_width() / 2, bar.centery - pointer.get_height() / 2))


def _inner(bar: Rect) -> Rect:
    return bar.inflate(-bar.h // 2, -round(bar.h * 0.36))


def _bar(sheet: Canvas, stage: Stage, bar: Rect) -> None:
    """A paper band with the zones 6, 8, 10, 8, 6."""
    w, h = bar.size
    spread = px(sheet.size, 1.4)
    sheet.blit(soft_rect(bar.size, h // 2, spread, depth=70), (bar.x - spread, bar.y - spread // 2))
    inner = _inner(bar).move(-bar.x, -bar.y)
    body = shapes.block(0, 0, w, h, h / 2, shapes.code(mixed(SUN, INK, 0.25)))
    body += shapes.block(2, 2, w - 4, h - 4 - h * 0.05, h / 2, shapes.code(PAPER))
    marks: list[tuple[float, Ring]] = [(0.5, 10)]
    for ring in sorted(ZONES):
        low, high = ZONES[ring]
        left, wide = inner.x + low * inner.w, (high - low) * inner.w
        round_ = inner.h * (0.4 if ring == 6 else 0.0)
        body += shapes.block(left, inner.y, wide, inner.h, round_, shapes.code(_INKS[ring]))
        if ring != 10:
            better = ZONES[8 if ring == 6 else 10][0]
            marks += [((low + better) / 2, ring), (1 - (low + better) / 2, ring)]
    sheet.blit(stage.art.drawn(shapes.document(w, h, body), bar.size), bar.topleft)
    letter = max(px(sheet.size, FLOOR), round(inner.h * 0.62))
    for at, ring in marks:
        middle = (bar.x + inner.x + at * inner.w, bar.y + inner.centery)
        write(sheet, stage, str(ring), middle, letter, align="center")


def _pointer(stage: Stage, high: int) -> Surface:
    """A fine line between two points that look at it."""
    w, h = round(high * 0.5), round(high * 1.3)
    body = (
        '<path d="M25,26 V104" stroke="#FFFFFF" stroke-width="9"/>'
        '<path d="M25,26 V104" stroke="#1F2B4D" stroke-width="4"/>'
        '<path d="M25,36 L7,7 H43Z M25,94 L7,123 H43Z" fill="#1F2B4D" stroke="#FFFFFF" stroke-width="5" '
        'stroke-linejoin="round"/>'
    )
    return stage.made(
        ("power pointer", w, h), lambda: stage.art.drawn(shapes.document(50, 130, body), (w, h))
    )


def draw_take_back(canvas: Canvas, stage: Stage, places: dict[str, Rect], share: float) -> None:
    """The button that takes a hit back, "take-back", under a fuse of which `share` (1–0) is left."""
    place = places["back"]
    label = stage.words("targets.take_back")
    button(canvas, stage, "take-back", place, label, colour=WHITE, text=INK, icon="ui/back")
    step = round(clamp(share) * BURNT)
    rope = Rect(
        place.x + place.h // 3,
        place.y - px(canvas.size, 1.5),
        place.w - place.h * 2 // 3,
        px(canvas.size, 1.6),
    )
    long = rope.w * step // BURNT
    if long:
        fuse = stage.made(
            ("fuse", rope.size, step), lambda: _fuse(stage, rope).subsurface((0, 0, long, rope.h))
        )
        canvas.blit(fuse, rope.topleft)
    spark = stage.art.svg("sparkle", height=px(canvas.size, 4.4 if step % 2 else 5.2))
    canvas.blit(spark, spark.get_rect(center=(rope.x + long, rope.centery)).topleft)


def _fuse(stage: Stage, rope: Rect) -> Surface:
    """The whole fuse: a twisted cord."""
    (w, h), twist = rope.size, ""
    for k in range(int(w / h / 0.8) + 1):
        twist += f"M{k * h * 0.8:.1f},{h * 0.8:.1f} l{h * 0.4:.1f},{-h * 0.7:.1f} "
    body = shapes.block(0, 0, w, h, h / 2, "#5C3618")
    body += shapes.block(0, h * 0.08, w, h * 0.7, h / 2, "#E0B273") + stroked(twist, "#A8733C", h * 0.14)
    return stage.art.drawn(shapes.document(w, h, body), rope.size)


def rehearse(stage: Stage, size: Size, places: dict[str, Rect]) -> None:
    """Draw both unseen, before anybody waits for them."""
    unseen = Canvas(size)
    draw_power(unseen, stage, places, 0.5)
    for step in range(BURNT + 1):
        draw_take_back(unseen, stage, places, step / BURNT)
