"""The system's buttons, that every screen has: the way back, the language and the sound."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pygame import Rect

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import Size, portrait, px
from game.stage.widgets import round_button

SYSTEM_NAMES: Final = ("home", "lang", "mute")
"""What they are called, the way back first."""


def system_places(size: Size, *, top: int | None = None, home: bool = True) -> dict[str, Rect]:
    """Where they lie, in px: a column on the left, or in portrait a row along the top; `top` moves them down.

    Screens without a way back (`home`) have the other two in the right corner, whichever way they stand.
    """
    side, gap, edge = px(size, 7.4), px(size, 1.6), px(size, 2.6)
    top = edge if top is None else top
    if home and not portrait(size):
        return {name: Rect(edge, top + i * (side + gap), side, side) for i, name in enumerate(SYSTEM_NAMES)}
    mute = Rect(size[0] - edge - side, top, side, side)
    corner = {"lang": mute.move(-side - gap, 0), "mute": mute}
    return {"home": Rect(edge, top, side, side), **corner} if home else corner


def system_buttons(canvas: Canvas, stage: Stage, *, top: int | None = None, home: bool = True) -> None:
    """All that a screen has, where `system_places` says."""
    draw_system(canvas, stage, system_places(canvas.size, top=top, home=home))


def draw_system(canvas: Canvas, stage: Stage, places: Mapping[str, Rect]) -> None:
    """Those that have a place in `places`, which may hold other things too."""
    icons = {"home": "ui/home", "mute": "ui/snd-off" if stage.sound.muted else "ui/snd"}
    for name in SYSTEM_NAMES:
        if name == "lang" and name in places:
            round_button(canvas, stage, name, places[name], label=stage.words("system.other_language"))
        elif name in places:
            round_button(canvas, stage, name, places[name], icon=icons[name])
