"""What stands on the screen while a fair that crashed again and again rests."""

from __future__ import annotations

from functools import partial
from typing import Final

from pygame import Rect, Surface

from game.fair.host import draw_host
from game.fair.places import HORSE
from game.fair.sign import draw_title
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.events import Event
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, Size, portrait, px
from game.stage.widgets import panel

PAUSED: Final = "horse-blink"
"""The host's pose: it has closed its eyes."""


class Sorry:
    """Two sentences and the host on the meadow, in the language that is on. Nothing to tap or to wait for."""

    still = True

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def handle(self, _: Event) -> Scene:
        return self

    def update(self, _: float) -> Scene:
        return self

    def draw(self, canvas: Canvas) -> None:
        stage, size, places = self._stage, canvas.size, layout(canvas.size)
        canvas.blit(stage.made(("sorry", size), partial(_meadow, stage, size)), (0, 0))
        draw_title(canvas, stage, places["title"], stage.words("sorry.title"), px(size, 12))
        draw_host(canvas, stage, places["horse"], 0.0, PAUSED)
        panel(canvas, stage, places["sheet"])
        room, text = places["sheet"].inflate(-px(size, 8), -px(size, 4)), stage.words("sorry.more")
        sizes = [px(size, per) for per in (4.4, 4, 3.6, 3.2, 2.8, FLOOR)]
        big = stage.letters.fit(text, "bold", *room.size, sizes)
        more = stage.letters.paragraph(text, "bold", big, INK, room.w, align="center", balanced=True)
        canvas.blit(more, more.get_rect(center=room.center).topleft)


def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px, one below the other: title, horse, sheet."""
    width, height = size
    tall = portrait(size)
    title = Rect(
        0, round(height * (0.15 if tall else 0.06)), min(px(size, 132), width - px(size, 14)), px(size, 20)
    )
    title.centerx = width // 2
    sheet = Rect(0, 0, min(px(size, 110), width - px(size, 10)), px(size, 22 if tall else 14))
    sheet.midbottom = width // 2, height - px(size, 24 if tall else 6)
    horse = Rect(0, 0, 0, min(px(size, 70), sheet.top - title.bottom - px(size, 6)))
    horse.w = round(horse.h * HORSE)
    horse.midbottom = width // 2, sheet.top - px(size, 3)
    return {"title": title, "horse": horse, "sheet": sheet}


def _meadow(stage: Stage, size: Size) -> Surface:
    return out_of_focus(stage.art, size)
