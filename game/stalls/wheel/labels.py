"""What stands on a sector: its name and its picture, nearly upright wherever the wheel has carried them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, PAPER, Colour, mixed, px
from game.stalls.wheel.drawing import HUB, RIM, around

LEAN = 26.0
"""Degrees that a label leans at most: it follows the wheel a little, and never stands on its head."""
STEP = 2.0
"""Leaning goes in steps of so many degrees, so that every rotated label is made once."""
GAP = 10.0
"""Units between the rim, the name and the picture."""


@dataclass(slots=True)
class Label:
    """The name and the picture of one sector, upright, and the leaning ones made so far.

    Sizes of the two in wheel units follow from `scale`, the pixels per unit.
    """

    name: Surface
    icon: Surface
    scale: float
    leaning: dict[int, Surface]

    def places(self, turn: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the middles of name and picture lie (wheel units) when the sector's middle is at `turn`."""
        x, y = abs(math.sin(turn * math.tau)), abs(math.cos(turn * math.tau))
        width, height = self.name.get_width() / self.scale, self.name.get_height() / self.scale
        side = self.icon.get_width() / self.scale
        out = RIM - GAP - _reach(width, height, x, y)
        far = out - _reach(width, height, x, y) - GAP * 0.6 - _reach(side, side, x, y) * 0.92
        return around(out, turn), around(max(far, HUB + GAP * 0.5 + side / 2), turn)

    def leant(self, turn: float) -> Surface:
        """The name as it leans at `turn`."""
        step = round(-LEAN * math.sin(2 * turn * math.tau) / STEP)
        if step not in self.leaning:
            self.leaning[step] = pygame.transform.rotozoom(self.name, step * STEP, 1.0) if step else self.name
        return self.leaning[step]

    def paint(
        self, put: Callable[[Surface, tuple[float, float]], object], centre: tuple[int, int], turn: float
    ) -> None:
        """Hand name and picture to `put` (a blit) where they belong when the sector's middle is at `turn`."""
        name, (at, icon_at) = self.leant(turn), self.places(turn)
        for image, (x, y) in ((self.icon, icon_at), (name, at)):
            left = centre[0] + x * self.scale - image.get_width() / 2
            put(image, (round(left), round(centre[1] + y * self.scale - image.get_height() / 2)))


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
    left: int,
    hue: Colour,
) -> Label:
    """The label of one of `count` sectors: `left` questions are shown on a badge at its picture."""
    chord = 2 * 318 * math.sin(math.pi / count)
    width = round(min(chord * 0.9, 215) * scale)
    largest = min(px(size, 4.0), round(50 * scale))
    sizes = list(range(largest, px(size, FLOOR) - 1, -1)) or [px(size, FLOOR)]
    fit = stage.letters.fit(text, "bold", width, round(104 * scale), sizes, leading=1.15)
    name = stage.letters.paragraph(text, "bold", fit, INK, width, leading=1.15, align="center", balanced=True)
    side = min(88.0, 2 * 205 * math.sin(math.pi / count) * 0.86)
    key = ("wheel icon", icon, left, hue, size, scale, count)
    return Label(
        _trimmed(name),
        stage.made(key, lambda: _picture(stage, size, round(side * scale), icon, left, hue)),
        scale,
        {},
    )


def _trimmed(image: Surface) -> Surface:
    """Without the empty margin: the box that is turned and placed is the ink's."""
    return image.subsurface(image.get_bounding_rect()) if image.get_bounding_rect().w else image


def _picture(stage: Stage, size: tuple[int, int], side: int, icon: str, left: int, hue: Colour) -> Surface:
    """A white disc with the topic's picture, and how many questions are left on a small badge."""
    sheet = Canvas(size)
    plate = shapes.document(
        100,
        100,
        f'<circle cx="50" cy="50" r="49" fill="{shapes.code(mixed(hue, (255, 255, 255), 0.2))}"/>'
        f'<circle cx="50" cy="50" r="44" fill="{shapes.code(PAPER)}"/>',
    )
    sheet.blit(stage.art.drawn(plate, (side, side)), (0, 0))
    image = stage.art.svg(
        icon, height=round(side * 0.66), tint=("#1F2B4D", shapes.code(mixed(hue, (0, 0, 0), 0.18)))
    )
    sheet.blit(image, ((side - image.get_width()) / 2, (side - image.get_height()) / 2))
    badge = max(round(side * 0.42), px(size, FLOOR) + 4)
    spot = Rect(side - round(badge * 0.8), side - round(badge * 0.86), badge, badge)
    dot = shapes.document(
        20,
        20,
        f'<circle cx="10" cy="10" r="10" fill="{shapes.code(PAPER)}"/><circle cx="10" cy="10" r="8.8" fill="{shapes.code(INK)}"/>',
    )
    sheet.blit(stage.art.drawn(dot, spot.size), spot.topleft)
    number = stage.letters.line(str(left), "bold", max(round(badge * 0.58), px(size, FLOOR) - 4), PAPER)
    middle = stage.letters.middle("bold", max(round(badge * 0.58), px(size, FLOOR) - 4))
    sheet.blit(number, (spot.centerx - number.get_width() / 2, spot.centery - middle))
    return sheet.render(Rect(0, 0, side, side).union(spot))
