"""What the wind moves: clouds drift, rotors turn, bunting sways. In few steps, and never all at once."""

from __future__ import annotations

from functools import partial
from typing import Final

from pygame import Rect, Surface

from game.stage.art import rendered
from game.stage.bunting import Bunting
from game.stage.canvas import Canvas
from game.stage.hills import horizon
from game.stage.motion import swing
from game.stage.stage import Stage
from game.stage.theme import px
from game.stage.turbines import rotor, turbines

CLOUDS: Final = ((0.10, 0.18, 11.0), (0.80, 0.49, 12.5), (0.585, 0.66, 7.0), (0.02, 0.66, 6.5))
"""Where each is at first, as shares of the width and of the sky, and its height in units."""
DRIFT: Final = 0.37
"""Per cent of the shorter side per second: 4 px at 1080."""
TURN: Final = 12.0
"""Seconds for a whole turn of a rotor."""
SWAY: Final = 3.0
"""Seconds that the bunting takes to and fro."""
POSES: Final = 40
"""Pictures of a third of a turn, after which a rotor looks the same."""
PHASES: Final = 7
"""Pictures of the bunting's swing."""
PARTS: Final = 8
"""The bunting is shown in so many parts, one beside the other."""
GUST: Final = 0.05
"""Seconds that the wind takes from one part to the next: no frame repaints the whole bunting."""


def draw_clouds(canvas: Canvas, stage: Stage, t: float) -> None:
    """Clouds that drift to the right and come back on the left."""
    width, sky = canvas.size[0], horizon(canvas.size)
    for x, y, tall in CLOUDS:
        image = stage.art.svg("cloud", height=px(canvas.size, tall))
        gone = round(x * width + DRIFT * px(canvas.size, 100) / 100 * t) + image.get_width()
        canvas.blit(image, (gone % (width + image.get_width()) - image.get_width(), y * sky))


def draw_rotors(canvas: Canvas, stage: Stage, t: float) -> None:
    """The wind turbines' rotors, one step after the other; their towers belong to the meadow."""
    found = turbines(canvas.size)
    for k, turbine in enumerate(found):
        pose = int(t / TURN * 3 * POSES + k / len(found) + k * 11) % POSES
        side = round(turbine.blade * 2.2)
        image = stage.made(("rotor", pose, side), partial(_rotor, pose, side))
        canvas.blit(image, (turbine.hub[0] - side / 2, turbine.hub[1] - side / 2))


def _rotor(pose: int, side: int) -> Surface:
    return rendered(rotor(pose / POSES / 3), (side, side), "a rotor")


class Pennants:
    """Strings of pennants that sway, cut into parts that are each no larger than what hangs there."""

    def __init__(self, strings: Bunting, phases: int = PHASES) -> None:
        """`strings` hang in so many `phases`; 1 is still."""
        self._strings = strings
        self._phases = phases
        self._boxes: list[Rect] = []
        self._parts: list[list[Surface]] = []

    def draw(self, canvas: Canvas, t: float) -> None:
        """The strings at time `t`; at 0, in the very first frame, one picture of them must do."""
        if not t or self._phases == 1:
            canvas.blit(self._strings.swaying(0.0), self._strings.at)
            return
        if not self._parts:
            self._cut()
        x, y = self._strings.at
        for k, (box, part) in enumerate(zip(self._boxes, self._parts, strict=True)):
            share = swing(t - k * GUST, SWAY)
            canvas.blit(part[round((share + 1) / 2 * (self._phases - 1))], (x + box.x, y + box.y))

    def _cut(self) -> None:
        """Draw all phases at once, for a single late frame is felt less than one for each; and cut them."""
        self._strings.prepare()
        wholes = [self._strings.swaying(2 * k / (self._phases - 1) - 1) for k in range(self._phases)]
        width, height = wholes[0].get_size()
        for k in range(PARTS):
            left, right = width * k // PARTS, width * (k + 1) // PARTS
            columns = [whole.subsurface(left, 0, right - left, height) for whole in wholes]
            inks = [column.get_bounding_rect() for column in columns]
            ink = inks[0].unionall(inks[1:])
            self._boxes.append(ink.move(left, 0))
            self._parts.append([column.subsurface(ink) for column in columns])
