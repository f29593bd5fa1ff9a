"""What the wind moves: clouds drift, rotors turn, bunting sways. In whole pixels and few steps."""

from __future__ import annotations

from functools import partial
from typing import Final

from pygame import Surface

from game.stage.art import rendered
from game.stage.bunting import Bunting
from game.stage.canvas import Canvas
from game.stage.hills import horizon
from game.stage.motion import steps, swing
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


def draw_clouds(canvas: Canvas, stage: Stage, t: float) -> None:
    """Clouds that drift to the right and come back on the left."""
    width, sky = canvas.size[0], horizon(canvas.size)
    for x, y, tall in CLOUDS:
        image = stage.art.svg("cloud", height=px(canvas.size, tall))
        gone = round(x * width + DRIFT * px(canvas.size, 100) / 100 * t) + image.get_width()
        canvas.blit(image, (gone % (width + image.get_width()) - image.get_width(), y * sky))


def draw_rotors(canvas: Canvas, stage: Stage, t: float) -> None:
    """The wind turbines' rotors; their towers belong to the meadow."""
    for k, turbine in enumerate(turbines(canvas.size)):
        pose = round(steps(t, 10) / TURN * 3 * POSES + k * 11) % POSES
        side = round(turbine.blade * 2.2)
        image = stage.made(("rotor", pose, side), partial(_rotor, pose, side))
        canvas.blit(image, image.get_rect(center=turbine.hub).topleft)


def _rotor(pose: int, side: int) -> Surface:
    return rendered(rotor(pose / POSES / 3), (side, side), "a rotor")


def draw_bunting(canvas: Canvas, strings: Bunting, t: float) -> None:
    """The strings of pennants, swaying; in the very first frame one picture of them must do."""
    if t:
        strings.prepare()
    canvas.blit(strings.swaying(swing(steps(t, 20), SWAY)), strings.at)
