"""How the wheel's stall looks: where everything lies, and the parts around the wheel."""

from __future__ import annotations

import math
from functools import lru_cache

from pygame import Rect, Surface
from pygame.transform import rotozoom

from game.stage.art import rendered
from game.stage.bake import baked
from game.stage.booth import SYSTEM, stall_backdrop
from game.stage.canvas import Canvas
from game.stage.motion import ease_in_out, progress
from game.stage.shapes import code
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.system import system_buttons
from game.stage.theme import (
    BLUE,
    BROWN,
    FLOOR,
    HEADING,
    STALL_COLOURS,
    Colour,
    mixed,
    portrait,
    px,
    rgb,
)
from game.stage.widgets import bubble, button, fitting, panel, write
from game.stalls.wheel import drawing
from game.stalls.wheel.rules import SPINS, State

SUNNY: Colour = STALL_COLOURS["wheel"]
BENDS = 8
"""Pictures of the flapper bent to either side, and one at rest."""
FARTHEST = 20.8
"""Degrees that the pegs bend it at most."""
HINT = 2.4
"""Seconds after which the hand shows again how to flick."""


@lru_cache(maxsize=16)
def layout(size: tuple[int, int]) -> dict[str, Rect]:
    """Where everything lies in a window of `size` px: one wheel, and the words beside or around it."""
    return _upright(size) if portrait(size) else _wide(size)


def _wide(size: tuple[int, int]) -> dict[str, Rect]:
    w, h = size
    s = h / 100
    right = Rect(round(w * 0.62), round(16.5 * s), round(w * 0.355), round(31 * s))
    radius = round(min(39.0 * s, w * 0.262))
    wheel = Rect(0, 0, 2 * radius, 2 * radius)
    wheel.center = (round(w * 0.352), round(56 * s))
    tall = min(41 * s, w * 0.235)
    horse = Rect(0, 0, round(tall * 0.81), round(tall))
    horse.bottomright = (w - round(0.8 * s), h - round(4.5 * s))
    spin = Rect(
        right.x, round(74.5 * s), min(round(w * 0.195), horse.x - right.x + round(4.5 * s)), round(14 * s)
    )
    say = Rect(right.x, round(53 * s), spin.w + round(1.5 * s), round(15 * s))
    if horse.y > 63.5 * s:  # a small horse leaves the whole column above its ears
        say.update(right.x, round(50 * s), right.w, round(13.3 * s))
    return {"wheel": wheel, "panel": right, "bubble": say, "spin": spin, "horse": horse}


def _upright(size: tuple[int, int]) -> dict[str, Rect]:
    w, h = size
    s = w / 100
    top = round(h * 0.068 + 12.5 * s)
    plate = Rect(round(4 * s), top, round(92 * s), round(29 * s))
    say_top = h - round(39 * s)
    radius = round(min(45 * s, (say_top - plate.bottom - 14 * s) / 2))
    wheel = Rect(0, 0, 2 * radius, 2 * radius)
    wheel.midtop = (w // 2, plate.bottom + round(7 * s))
    horse = Rect(0, 0, round(33 * s), round(41 * s))
    horse.bottomright = (w - round(2 * s), h - round(5 * s))
    spin = Rect(round(5 * s), h - round(21 * s), round(58 * s), round(15 * s))
    say = Rect(round(5 * s), say_top, round(54 * s), round(14 * s))
    return {"wheel": wheel, "panel": plate, "bubble": say, "spin": spin, "horse": horse}


def scale_of(wheel: Rect) -> float:
    """Pixels per unit of the wheel's drawing."""
    return wheel.w / 2 / drawing.RING


def backdrop(stage: Stage, size: tuple[int, int]) -> Surface:
    """The stall behind the wheel, with the wheel's stand and ring: one opaque picture."""

    def make() -> Surface:
        scene = stall_backdrop(stage.art, size, SUNNY).copy()
        wheel = layout(size)["wheel"]
        stand = stage.art.svg("wheel-stand", width=round(wheel.w * 0.98))
        foot = min(size[1] - px(size, 3), wheel.bottom + round(wheel.h * 0.05))
        scene.blit(stand, stand.get_rect(midbottom=(wheel.centerx, foot)))
        scene.blit(rendered(drawing.ring(), wheel.size), wheel)
        jug = stage.art.svg("jug", height=px(size, 17))
        if not portrait(size):
            scene.blit(jug, jug.get_rect(midbottom=(px(size, 12), size[1] - px(size, 4))))
        return scene

    return stage.made(("wheel backdrop", size), make)


def hidden(wheel: Rect) -> Rect:
    """The square of the backdrop that the disc covers however it is turned."""
    side = int(math.sqrt(2) * (drawing.RIM - 12) * scale_of(wheel))
    square = Rect(0, 0, side, side)
    square.center = wheel.center
    return square


def draw_around(canvas: Canvas, stage: Stage, state: State, *, busy: bool, mood: tuple[str, str]) -> None:
    """Panel, bubble, button and mascot. `mood` is the mascot's pose and its words' key."""
    places = layout(canvas.size)
    _panel(canvas, stage, places["panel"], state)
    pose, words = mood
    horse = stage.art.svg(pose, height=places["horse"].h)
    canvas.blit(horse, horse.get_rect(midbottom=places["horse"].midbottom).topleft)
    bubble(canvas, stage, places["bubble"], stage.words(words), _mouth(places), px(canvas.size, 4.0))
    button(canvas, stage, "spin", places["spin"], stage.words("wheel.spin"), held=busy)
    if not busy:
        canvas.offer("wheel", places["wheel"])
    system_buttons(canvas, stage, top=px(canvas.size, SYSTEM))


def _mouth(places: dict[str, Rect]) -> tuple[int, int]:
    """Where the bubble's tail ends: beside the horse's head, or between its ears."""
    horse = places["horse"]
    if places["bubble"].right > horse.centerx:
        return horse.centerx - horse.w // 14, horse.y + horse.h // 40
    return horse.x + horse.w * 2 // 9, horse.y + horse.h // 3


def draw_hint(canvas: Canvas, stage: Stage, t: float) -> None:
    """A hand that strokes down the wheel's ring, beside all words: this can be flicked."""
    wheel = layout(canvas.size)["wheel"]
    now = t % HINT
    seen = min(progress(now, 0.2, 0.2), 1.0 - progress(now, 1.5, 0.3))
    if seen <= 0:
        return
    hand = stage.art.svg("ui/hand", height=px(canvas.size, 9))
    x, y = drawing.around(wheel.w * 0.475, 0.13 + 0.17 * ease_in_out(progress(now, 0.4, 1.0)))
    corner = wheel.centerx + x - hand.get_width() * 0.36, wheel.centery + y
    canvas.blit(hand, corner, round(255 * seen))


def _panel(canvas: Canvas, stage: Stage, rect: Rect, state: State) -> None:
    panel(canvas, stage, rect, edge=mixed(SUNNY, (255, 255, 255), 0.35))
    key = ("wheel panel", tuple(rect), state.results, state.double, state.waiting, stage.words.lang)
    baked(canvas, stage, key, rect, lambda sheet: _panel_words(sheet, stage, rect, state))


def _panel_words(sheet: Canvas, stage: Stage, rect: Rect, state: State) -> None:
    words, size = stage.words, sheet.size
    left, right = rect.x + rect.w * 0.075, rect.right - rect.w * 0.075
    turn = words("wheel.turn", n=min(SPINS, len(state.results) + 1))
    room = right - left
    heading = words("stall.wheel.name")
    fit = fitting(stage, heading, "title", px(size, HEADING), room * 0.95, px(size, 4))
    write(sheet, stage, heading, (left, rect.y + rect.h * 0.24), fit, weight="title")
    small, middle, about = px(size, 3.1), rect.y + rect.h * 0.48, words("stall.wheel.subtitle")
    free = room - stage.letters.width(turn, "bold", small) - px(size, 2)
    fit = fitting(stage, about, "bold", px(size, 3.3), free, px(size, FLOOR))
    both = stage.letters.width(about, "bold", fit) <= free
    if both:
        write(sheet, stage, about, (left, middle), fit, colour=BROWN)
    at = (right if both else left, middle)
    write(sheet, stage, turn, at, small, colour=BLUE, align="right" if both else "left")
    step = room / SPINS
    for i in range(SPINS):
        _pip(
            sheet,
            stage,
            (left + step * (i + 0.5), rect.y + rect.h * 0.755),
            min(step * 0.82, rect.h * 0.3),
            state,
            i,
        )


def _pip(
    sheet: Canvas, stage: Stage, middle: tuple[float, float], side: float, state: State, index: int
) -> None:
    """One of the five spins: a star, a quiet cross, the one that is on, or a number."""
    done = len(state.results)
    spot = Rect(0, 0, round(side), round(side))
    spot.center = (round(middle[0]), round(middle[1]))
    if index < done:
        result = state.results[index]
        disc, mark = (rgb("#FFF0C2"), "star") if result.right else (rgb("#E6EBF5"), "ui/cross")
        _disc(sheet, stage, spot, disc, None)
        tint = None if result.right else ("#1F2B4D", "#7C88A8")
        image = stage.art.svg(mark, height=round(side * (0.74 if result.right else 0.4)), tint=tint)
        sheet.blit(image, image.get_rect(center=spot.center).topleft)
        if result.double and result.right:
            badge = stage.art.svg("badge-double", height=round(side * 0.52))
            sheet.blit(badge, badge.get_rect(center=(spot.right - side * 0.1, spot.y + side * 0.16)).topleft)
        return
    now = index == done
    _disc(sheet, stage, spot, (255, 255, 255) if now else rgb("#EFE7D3"), BLUE if now else None)
    colour = BLUE if now else rgb("#6E5A33")
    write(sheet, stage, str(index + 1), spot.center, round(side * 0.46), colour=colour, align="center")


def _disc(sheet: Canvas, stage: Stage, spot: Rect, fill: Colour, edge: Colour | None) -> None:
    line = f'stroke="{code(edge)}" stroke-width="5"' if edge else ""
    body = f'<circle r="26" fill="{code(fill)}" {line}/>'
    sheet.blit(stage.art.drawn(centred(30, body), spot.size), spot.topleft)


def draw_pointer(canvas: Canvas, stage: Stage, wheel: Rect, kick: float) -> None:
    """The red flapper over the ring; `kick` (−1..1) is how far the pegs have bent it."""
    image = flapper(stage, wheel, round(kick * BENDS))
    canvas.blit(image, image.get_rect(midbottom=(wheel.centerx, wheel.y + round(wheel.h * 0.082))).topleft)


def flapper(stage: Stage, wheel: Rect, bent: int) -> Surface:
    """The flapper of this wheel, bent by so many of `BENDS` steps to the one side or the other."""
    height = round(wheel.h * 0.14)

    def make() -> Surface:
        return rotozoom(stage.art.svg("flapper", height=height), bent * FARTHEST / BENDS, 1.0)

    return stage.made(("flapper", height, bent), make)
