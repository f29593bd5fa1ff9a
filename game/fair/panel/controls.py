"""The rows that can be tapped, as pictures: switches, steppers, choices, ticks and buttons."""

from __future__ import annotations

from pygame import Rect

from game.fair.panel.plates import baked_row, block, columns, label, plate
from game.fair.panel.rows import Buttons, Control, Picker, Stepper, Switch, Ticks
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import (
    BLUE_DEEP,
    CORAL_DEEP,
    FLOOR,
    GREEN,
    INK,
    SLATE,
    WHITE,
    mixed,
    px,
    rgb,
)
from game.stage.widgets import button, fitting, round_button, write

PALE = rgb("#E4F1FF")
OFF = rgb("#B9C1D3")


def draw_control(row: Control, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The row in `rect`, and what can be tapped of it."""
    match row:
        case Switch():
            _switch(row, canvas, stage, rect)
        case Stepper():
            _stepper(row, canvas, stage, rect)
        case Picker():
            _picker(row, canvas, stage, rect)
        case Ticks():
            _ticks(row, canvas, stage, rect)
        case Buttons():
            _buttons(row, canvas, stage, rect)


def _switch(row: Switch, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The whole row is what one taps."""
    size, track = canvas.size, Rect(0, 0, px(canvas.size, 12.4), px(canvas.size, 6))
    track.midright = rect.right - px(size, 2.6), rect.centery - px(size, 0.4)
    name = f"turn:{row.key}"

    def paint(page: Canvas) -> None:
        plate(page, stage, rect, down=canvas.pressed == name)
        label(page, stage, rect, track.x, row.label, row.more)
        _toggle(page, stage, track, on=row.on, free=row.free)

    baked_row(canvas, stage, (row, canvas.pressed == name), rect, paint)
    if row.free:
        canvas.offer(name, rect)


def _stepper(row: Stepper, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    size, side = canvas.size, px(canvas.size, 7.8)
    middle = rect.centery - px(size, 0.4)
    more = Rect(rect.right - px(size, 2.2) - side, middle - side // 2, side, side)
    shown = Rect(more.x - px(size, 15), rect.y, px(size, 15), rect.h - px(size, 0.8))
    less = Rect(shown.x - side, more.y, side, side)

    def paint(page: Canvas) -> None:
        plate(page, stage, rect)
        label(page, stage, rect, less.x, row.label)
        big = fitting(stage, row.shown, "bold", px(size, 4.4), shown.w * 0.94, px(size, FLOOR))
        write(page, stage, row.shown, (shown.centerx, middle), big, align="center", colour=BLUE_DEEP)

    baked_row(canvas, stage, row, rect, paint)
    round_button(canvas, stage, f"less:{row.key}", less, icon="ui/minus", enabled=row.less)
    round_button(canvas, stage, f"more:{row.key}", more, icon="ui/plus", enabled=row.more)


def _picker(row: Picker, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    size = canvas.size
    wide, high, gap = px(size, 17), px(size, 7.4), px(size, 0.8)
    left = rect.right - px(size, 2.2) - len(row.options) * (wide + gap)
    spots = [
        Rect(left + at * (wide + gap), rect.centery - high // 2 - px(size, 0.4), wide, high)
        for at in range(len(row.options))
    ]

    def paint(page: Canvas) -> None:
        plate(page, stage, rect)
        label(page, stage, rect, left, row.label, row.more)
        for (value, text), spot in zip(row.options, spots, strict=True):
            on = value == row.chosen
            block(page, stage, spot, BLUE_DEEP if on else PALE, spot.h * 0.36)
            fit = fitting(stage, text, "bold", px(size, 3.6), spot.w * 0.86, px(size, FLOOR))
            write(page, stage, text, spot.center, fit, align="center", colour=WHITE if on else INK)

    baked_row(canvas, stage, row, rect, paint)
    for (value, _), spot in zip(row.options, spots, strict=True):
        canvas.offer(f"pick:{row.key}:{value}", spot)


def _ticks(row: Ticks, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """The last row of a page may have fewer ticks than columns."""
    for tick, spot in zip(row.ticks, columns(rect, row.columns, px(canvas.size, 1.6)), strict=False):
        _tick(canvas, stage, tick, spot)


def _tick(canvas: Canvas, stage: Stage, tick: Switch, rect: Rect) -> None:
    """A box that is ticked or not, and what it stands for."""
    size, name, side = canvas.size, f"turn:{tick.key}", px(canvas.size, 4.6)
    down = canvas.pressed == name
    box = Rect(rect.x + px(size, 1.8), rect.centery - side // 2 - px(size, 0.4), side, side)
    left = box.right + px(size, 1.4)
    beside = Rect(left, 0, rect.right - px(size, 1.8) - left, rect.h - px(size, 2.4))
    beside.centery = box.centery

    def paint(page: Canvas) -> None:
        plate(page, stage, rect, edge=mixed(GREEN, WHITE, 0.62) if tick.on else None, down=down)
        _box(page, stage, box, tick)
        _name(page, stage, beside, tick)

    baked_row(canvas, stage, (tick, down), rect, paint)
    if tick.free:
        canvas.offer(name, rect)


def _box(page: Canvas, stage: Stage, box: Rect, tick: Switch) -> None:
    """Green with a check, or empty."""
    fill = (GREEN if tick.free else OFF) if tick.on else mixed(OFF, WHITE, 0.55)
    block(page, stage, box, fill, box.h * 0.3)
    if tick.on:
        mark = stage.art.svg("ui/check", height=round(box.h * 0.6), tint=("#1F2B4D", "#FFFFFF"))
        page.blit(mark, mark.get_rect(center=box.center).topleft)


def _name(page: Canvas, stage: Stage, area: Rect, tick: Switch) -> None:
    """What a tick stands for, on one line or two; what else there is to say of it at the right end."""
    size, wide = page.size, area.w
    if tick.more:
        at = area.right, area.centery
        more = write(page, stage, tick.more, at, px(size, 2.9), align="right", colour=SLATE)
        wide = more.x - px(size, 1) - area.x
    sizes = [px(size, per) for per in (3.2, 2.9, 2.6, FLOOR)]
    fit = stage.letters.fit(tick.label, "bold", wide, area.h, sizes, leading=1.2)
    ink = INK if tick.on else SLATE
    text = stage.letters.paragraph(tick.label, "bold", fit, ink, wide, leading=1.2, balanced=True)
    page.blit(text, text.get_rect(midleft=area.midleft).topleft)


def _buttons(row: Buttons, canvas: Canvas, stage: Stage, rect: Rect) -> None:
    """Buttons; with a label in front of them, or sharing the width."""
    size, gap = canvas.size, px(canvas.size, 2)
    area = rect.inflate(-px(size, 3), -px(size, 2.4)).move(0, -px(size, 0.2))
    wide = px(size, 27) if row.label else (area.w - gap * (len(row.keys) - 1)) // len(row.keys)
    left = area.right - wide * len(row.keys) - gap * (len(row.keys) - 1)

    def paint(page: Canvas) -> None:
        plate(page, stage, rect)
        label(page, stage, rect, left, row.label)

    baked_row(canvas, stage, row, rect, paint)
    for at, (key, text, grave) in enumerate(zip(row.keys, row.labels, row.grave, strict=True)):
        spot = Rect(left + at * (wide + gap), area.y, wide, area.h)
        button(canvas, stage, f"do:{key}", spot, text, colour=CORAL_DEEP if grave else BLUE_DEEP)


def _toggle(page: Canvas, stage: Stage, track: Rect, *, on: bool, free: bool) -> None:
    """Its colour, the side of its knob and a word say which way it stands."""
    block(page, stage, track, (BLUE_DEEP if free else OFF) if on else OFF, track.h / 2)
    knob = Rect(0, 0, track.h - px(page.size, 1), track.h - px(page.size, 1))
    knob.centery = track.centery
    knob.x = track.right - knob.w - px(page.size, 0.5) if on else track.x + px(page.size, 0.5)
    block(page, stage, knob, WHITE, knob.h / 2)
    text = stage.words("panel.on" if on else "panel.off")
    middle = (track.x + knob.x) / 2 if on else (knob.right + track.right) / 2
    colour = WHITE if on and free else INK
    write(page, stage, text, (middle, track.centery), px(page.size, 2.8), align="center", colour=colour)
