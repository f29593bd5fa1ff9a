"""The furniture that all scenes share: buttons, panels, bubbles, lines of text, the focus mark."""

from __future__ import annotations

from typing import Literal

from pygame import SRCALPHA, Rect, Surface

from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.shadow import shaded, soft_rect
from game.stage.stage import Stage
from game.stage.theme import BLUE, BLUE_DEEP, FLOOR, INK, PAPER, SUN, WHITE, Colour, mixed, px, rgb
from game.stage.typeset import Weight

OFF, OFF_TEXT = rgb("#D5DAE6"), rgb("#66708F")
"""A button that does nothing now."""

Align = Literal["left", "center", "right"]


def write(
    canvas: Canvas,
    stage: Stage,
    text: str,
    at: tuple[float, float],
    size: int,
    *,
    weight: Weight = "bold",
    colour: Colour = INK,
    align: Align = "left",
) -> Rect:
    """One line of `size` px around the optical middle at[1]; at[0] is its left end, middle or right end."""
    image = stage.letters.line(text, weight, size, colour)
    left = at[0] - {"left": 0.0, "center": 0.5, "right": 1.0}[align] * image.get_width()
    rect = image.get_rect(topleft=(round(left), round(at[1] - stage.letters.middle(weight, size))))
    canvas.blit(image, rect.topleft)
    return rect


def fitting(stage: Stage, text: str, weight: Weight, size: int, width: float, floor: int) -> int:
    """The largest size in px, from `size` down to `floor`, at which the line is at most `width` px long."""
    while size > floor and stage.letters.width(text, weight, size) > width:
        size -= max(1, size // 16)
    return max(size, floor)


def button(
    canvas: Canvas,
    stage: Stage,
    name: str,
    rect: Rect,
    label: str,
    *,
    colour: Colour = BLUE_DEEP,
    text: Colour = WHITE,
    icon: str | None = None,
    enabled: bool = True,
    held: bool = False,
) -> None:
    """A big button on a lip; it goes down while `name` is pressed. The label shrinks to fit.

    One that is not enabled is grey, one that is held stays down; both offer nothing.
    """
    down = held or canvas.pressed == name
    if not enabled:
        colour, text = OFF, OFF_TEXT
    around = rect.inflate(px(canvas.size, 2.6), px(canvas.size, 5.4))
    key = ("button", label, colour, text, icon, down)
    baked(
        canvas, stage, key, around, lambda sheet: _button(sheet, stage, rect, label, colour, text, icon, down)
    )
    if enabled and not held:
        canvas.offer(name, rect)


def _button(
    sheet: Canvas,
    stage: Stage,
    rect: Rect,
    label: str,
    colour: Colour,
    text: Colour,
    icon: str | None,
    down: bool,
) -> None:
    lip = _body(sheet, stage, rect, round(rect.h * 0.38), colour, down)
    middle = rect.y + (rect.h - lip) / 2 + (lip * 0.75 if down else 0)
    image = (
        stage.art.svg(icon, height=round(rect.h * 0.42), tint=("#1F2B4D", shapes.code(text)))
        if icon
        else None
    )
    beside = image.get_width() + rect.h * 0.18 if image else 0.0
    room = rect.w - rect.h * 0.5 - beside
    size = fitting(stage, label, "title", round((rect.h - lip) * 0.46), room, px(sheet.size, FLOOR))
    left = rect.centerx - (stage.letters.width(label, "title", size) + beside) / 2
    if image is not None:
        sheet.blit(image, (left, middle - image.get_height() / 2))
    write(sheet, stage, label, (left + beside, middle), size, weight="title", colour=text)


def round_button(
    canvas: Canvas,
    stage: Stage,
    name: str,
    rect: Rect,
    *,
    icon: str | None = None,
    label: str = "",
    enabled: bool = True,
) -> None:
    """A white disc with an icon or a short word; `rect` is square.

    One that is not enabled is flat, grey, and offers nothing.
    """
    down = canvas.pressed == name
    around = rect.inflate(px(canvas.size, 2.6), px(canvas.size, 5.4))
    key, ink = ("disc", icon, label, down, enabled), BLUE_DEEP if enabled else OFF_TEXT
    baked(canvas, stage, key, around, lambda sheet: _disc(sheet, stage, rect, icon, label, ink, down))
    if enabled:
        canvas.offer(name, rect)


def _disc(
    sheet: Canvas, stage: Stage, rect: Rect, icon: str | None, label: str, ink: Colour, down: bool
) -> None:
    lip = max(2, px(sheet.size, 0.7))
    if ink == OFF_TEXT:
        flat = shapes.block(0, 0, rect.w, rect.h, rect.w / 2, shapes.code(OFF))
        sheet.blit(stage.art.drawn(shapes.document(rect.w, rect.h, flat), rect.size), rect.topleft)
    else:
        _body(sheet, stage, Rect(rect.x, rect.y, rect.w, rect.h + lip), rect.w // 2, WHITE, down)
    middle = rect.y + rect.h / 2 + (lip * 0.75 if down else 0)
    if icon is None:
        write(
            sheet,
            stage,
            label,
            (rect.centerx, middle),
            round(rect.h * 0.36),
            colour=ink,
            align="center",
        )
        return
    image = stage.art.svg(icon, height=round(rect.h * 0.5), tint=("#1F2B4D", shapes.code(ink)))
    sheet.blit(image, (rect.centerx - image.get_width() / 2, middle - image.get_height() / 2))


def _body(sheet: Canvas, stage: Stage, rect: Rect, radius: int, colour: Colour, down: bool) -> int:
    """A lipped shape and its shadow; returns the lip's height in px."""
    lip = max(2, px(sheet.size, 0.7 if colour == WHITE else 0.9))
    spread = px(sheet.size, 1.2)
    face = stage.art.drawn(shapes.lipped(rect.w, rect.h, radius, colour, lip, down=down), rect.size)
    image = shaded(face, (spread, spread // 2), soft_rect(rect.size, radius, spread, depth=56))
    sheet.blit(image, (rect.x - spread, rect.y - spread // 2))
    return lip


def panel(
    canvas: Canvas,
    stage: Stage,
    rect: Rect,
    *,
    fill: Colour = PAPER,
    edge: Colour | None = None,
    radius: int | None = None,
) -> None:
    """A sheet of paper with a soft shadow; `edge` gives it a coloured outline and lip."""
    radius = px(canvas.size, 3.4) if radius is None else radius
    edge = edge or mixed(fill, BLUE if fill == WHITE else SUN, 0.35)
    around = rect.inflate(px(canvas.size, 6), px(canvas.size, 7))
    key = ("panel", tuple(rect), fill, edge, radius)
    baked(canvas, stage, key, around, lambda sheet: _panel(sheet, stage, rect, fill, edge, radius))


def _panel(sheet: Canvas, stage: Stage, rect: Rect, fill: Colour, edge: Colour, radius: int) -> None:
    spread, drop = px(sheet.size, 2.6), px(sheet.size, 0.8)
    lip, line = px(sheet.size, 0.9), max(2, px(sheet.size, 0.3))
    plate = stage.art.drawn(shapes.plate(rect.w, rect.h, radius, fill, edge, lip, line), rect.size)
    image = shaded(plate, (spread, spread - drop), soft_rect(rect.size, radius, spread))
    sheet.blit(image, (rect.x - spread, rect.y - spread + drop))


def bubble(canvas: Canvas, stage: Stage, rect: Rect, text: str, tip: tuple[int, int], size: int) -> None:
    """What the mascot says: white, with a tail from the nearest side to `tip`; `size` px or less."""
    around = rect.union(Rect(tip, (1, 1))).inflate(px(canvas.size, 4), px(canvas.size, 4))
    key = ("bubble", tuple(rect), text, tip, size)
    baked(canvas, stage, key, around, lambda sheet: _bubble(sheet, stage, rect, text, tip, size))


def _bubble(sheet: Canvas, stage: Stage, rect: Rect, text: str, tip: tuple[int, int], size: int) -> None:
    radius, spread = min(px(sheet.size, 4), rect.h // 2), px(sheet.size, 1.6)
    whole = rect.union(Rect(tip, (1, 1))).inflate(2 * spread, 3 * spread)
    ground = Surface(whole.size, SRCALPHA, 32)
    below = rect.move(-whole.x - spread, -whole.y - spread // 2)
    ground.blit(soft_rect(rect.size, radius, spread, depth=40), below.topleft)
    body = shapes.speech(
        tuple(rect.move(-whole.x, -whole.y)), radius, (tip[0] - whole.x, tip[1] - whole.y), WHITE
    )
    drawn = stage.art.drawn(shapes.document(whole.w, whole.h, body), whole.size)
    sheet.blit(shaded(drawn, (0, 0), ground), whole.topleft)
    inner = rect.inflate(-round(radius * 1.3), -radius // 3)
    sizes = list(range(size, px(sheet.size, FLOOR) - 1, -max(1, size // 14))) or [size]
    size = stage.letters.fit(text, "bold", inner.w, inner.h, sizes, leading=1.35)
    image = stage.letters.paragraph(
        text, "bold", size, INK, inner.w, leading=1.35, align="center", balanced=True
    )
    sheet.blit(image, (rect.centerx - image.get_width() / 2, rect.centery - image.get_height() / 2))


def focus_ring(canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The mark of where the keyboard is: a sun-yellow ring in a dark rim, just outside the target."""
    line = max(3, px(canvas.size, 0.6))
    whole = rect.inflate(line * 5, line * 5).clip(Rect((0, 0), canvas.size))
    disc = abs(rect.w - rect.h) < 3 and rect.w < px(canvas.size, 12)
    radius = whole.h / 2 if disc else min(whole.h * 0.36, px(canvas.size, 5))
    canvas.blit(stage.made(("focus", whole.size), lambda: _ring(stage, whole, radius, line)), whole.topleft)


def _ring(stage: Stage, rect: Rect, radius: float, line: int) -> Surface:
    def outline(width: float, colour: Colour) -> str:
        edge = f'stroke="{shapes.code(colour)}" stroke-width="{width:g}"'
        return shapes.block(line, line, rect.w - 2 * line, rect.h - 2 * line, radius - line, "none", edge)

    return stage.art.drawn(
        shapes.document(rect.w, rect.h, outline(line * 2, INK) + outline(line * 1.3, SUN)), rect.size
    )
