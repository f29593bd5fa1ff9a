"""What stands on a sector: its name and its picture, nearly upright wherever the wheel has carried them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, PAPER, Colour, mixed, px
from game.stalls.packed import packed
from game.stalls.wheel.drawing import HUB, RIM

LEAN = 26.0
"""Degrees that a label leans at most: it follows the wheel a little, and never stands on its head."""
STEP = 2.0
"""Leaning goes in steps of so many degrees, so that every rotated label is made once."""
STEPS = range(-round(LEAN / STEP), round(LEAN / STEP) + 1)
NUMBER = 0.62
"""Size of the count's letters on its disc."""
GAP = 10.0
"""Units between the rim, the name and the picture."""


@dataclass(slots=True)
class Label:
    """Name, picture and count of one sector, upright, and the leaning names made so far.

    `scale` is pixels per wheel unit. `count` is None where there is nothing to count.
    """

    name: Surface
    icon: Surface
    count: Surface | None
    scale: float
    leaning: dict[int, Surface]

    def places(self, turn: float) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]]:
        """Where the middles of the three lie (wheel units) when the sector's middle is at `turn`."""
        east, south = math.sin(turn * math.tau), -math.cos(turn * math.tau)
        x, y = abs(east), abs(south)
        width, height = self.name.get_width() / self.scale, self.name.get_height() / self.scale
        side = self.icon.get_width() / self.scale
        out = RIM - GAP - _reach(width, height, x, y)
        far = out - _reach(width, height, x, y) - GAP - _reach(side, side, x, y) * 0.95
        far = max(far, HUB + GAP * 0.4 + side / 2)
        # The count sits at the picture's side away from the name, towards the next sector.
        inner, beside = far - side * 0.2, side * 0.42
        count = east * inner - south * beside, south * inner + east * beside
        return (east * out, south * out), (east * far, south * far), count

    def lean(self, step: int) -> Surface:
        """The name, leaning by so many steps; not packed, which would take place while the wheel turns."""
        if step not in self.leaning:
            self.leaning[step] = pygame.transform.rotozoom(self.name, step * STEP, 1.0) if step else self.name
        return self.leaning[step]

    def placed(self, centre: tuple[int, int], turn: float) -> list[tuple[Surface, tuple[int, int]]]:
        """The images and their corners in px when the sector's middle is at `turn` of a wheel at `centre`."""
        at, icon_at, count_at = self.places(turn)
        name = self.lean(round(-LEAN * math.sin(2 * turn * math.tau) / STEP))
        images = [(self.icon, icon_at), (name, at)]
        if self.count is not None:
            images.append((self.count, count_at))
        x0, y0, scale = *centre, self.scale
        return [
            (
                image,
                (
                    round(x0 + x * scale - image.get_width() / 2),
                    round(y0 + y * scale - image.get_height() / 2),
                ),
            )
            for image, (x, y) in images
        ]


def _reach(width: float, height: float, x: float, y: float) -> float:
    """How far a box reaches from its middle towards the rim, rounded corners allowed for."""
    return math.hypot(width * x, height * y) / 2


def make_label(
    stage: Stage,
    size: tuple[int, int],
    scale: float,
    count: int,
    text: str,
    icon: str,
    left: int | None,
    hue: Colour,
) -> Label:
    """The label of one of `count` sectors; `left` is how many questions it still has."""
    chord = 2 * 318 * math.sin(math.pi / count)
    width = round(min(chord * 0.88, 184) * scale)
    largest = min(px(size, 3.8), round(45 * scale))
    floor = px(size, FLOOR)
    longest = max(re.findall(r"[\w-]+", text, re.ASCII), key=len, default="")
    while largest > floor and stage.letters.width(longest, "bold", largest) > width:
        largest -= 1  # a word is never broken in two as long as it can shrink
    sizes = list(range(largest, floor - 1, -1)) or [floor]
    fit = stage.letters.fit(text, "bold", width, round(104 * scale), sizes, leading=1.15)
    name = stage.letters.paragraph(text, "bold", fit, INK, width, leading=1.15, align="center", balanced=True)
    side = round(min(84.0, 2 * 205 * math.sin(math.pi / count) * 0.8) * scale)
    picture = stage.made(("wheel icon", icon, hue, side), lambda: _picture(stage, size, side, icon, hue))
    badge = None
    if left is not None:
        across = max(round(38 * scale), round(px(size, FLOOR) / NUMBER))
        badge = stage.made(("wheel count", left, across), lambda: _badge(stage, size, across, left))
    return Label(_trimmed(name), picture, badge, scale, {})


def _trimmed(image: Surface) -> Surface:
    """The ink, which is turned and placed, in a clear rim: without it turned edges would be jagged."""
    ink = image.get_bounding_rect()
    trimmed = Surface((ink.w + 2, ink.h + 2), pygame.SRCALPHA, 32)
    trimmed.blit(image, (1, 1), ink)
    return trimmed


def _picture(stage: Stage, size: tuple[int, int], side: int, icon: str, hue: Colour) -> Surface:
    """A white disc with the topic's picture in the sector's colour."""
    sheet = Canvas(size)
    sheet.blit(stage.art.drawn(_dot(mixed(hue, (255, 255, 255), 0.2), PAPER, 44), (side, side)), (0, 0))
    tint = ("#1F2B4D", shapes.code(mixed(hue, (0, 0, 0), 0.18)))
    image = stage.art.svg(icon, height=round(side * 0.66), tint=tint)
    sheet.blit(image, ((side - image.get_width()) / 2, (side - image.get_height()) / 2))
    return packed(sheet.render(Rect(0, 0, side, side)))


def _badge(stage: Stage, size: tuple[int, int], side: int, left: int) -> Surface:
    """A small dark disc with a number."""
    sheet = Canvas(size)
    sheet.blit(stage.art.drawn(_dot(PAPER, INK, 44), (side, side)), (0, 0))
    letter = round(side * NUMBER)
    number = stage.letters.line(str(left), "bold", letter, PAPER)
    sheet.blit(number, ((side - number.get_width()) / 2, side / 2 - stage.letters.middle("bold", letter)))
    return packed(sheet.render(Rect(0, 0, side, side)))


def _dot(rim: Colour, fill: Colour, radius: int) -> str:
    """A disc of 100 units with a rim."""
    outer = f'<circle cx="50" cy="50" r="49" fill="{shapes.code(rim)}"/>'
    return shapes.document(
        100, 100, f'{outer}<circle cx="50" cy="50" r="{radius}" fill="{shapes.code(fill)}"/>'
    )
