"""The title screen as a picture: the meadow, the fair's name, the waving host, and how to begin."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.fair.breeze import PHASES, Pennants, draw_clouds, draw_rotors
from game.fair.host import draw_host
from game.fair.ornaments import arranged, extent, ornament
from game.fair.places import HORSE
from game.fair.sign import draw_sign, draw_title
from game.stage.art import rendered
from game.stage.bunting import bunting
from game.stage.canvas import Canvas
from game.stage.path import Ribbon
from game.stage.scenery import meadow
from game.stage.stage import Stage
from game.stage.system import system_buttons, system_places
from game.stage.theme import Size, portrait, px, unit


@lru_cache(8)
def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: title, too (the name in the other language), horse, enter, lang, mute."""
    width, height = size
    tall = portrait(size)
    room = px(size, 98) if tall else min(px(size, 128), width - 2 * px(size, 20))
    title = Rect(0, 0, room, px(size, 25))
    title.midtop = width // 2, px(size, 20 if tall else 4)
    too = Rect(0, 0, title.w, px(size, 8))
    too.midtop = width // 2, title.bottom - px(size, 1)
    enter = Rect(0, 0, px(size, 62), px(size, 15))
    enter.midbottom = width // 2, height - px(size, 12 if tall else 4)
    horse = Rect(0, 0, 0, min(enter.top - too.bottom - px(size, 1), px(size, 74)))
    horse.w = round(horse.h * HORSE)
    horse.midbottom = width // 2, enter.top - px(size, 1)
    rects = {"title": title, "too": too, "horse": horse, "enter": enter}
    return rects | system_places(size, home=False)


class Poster:
    """Draws the title screen. It is the first thing the program shows, so it must be quick."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._size: Size = (0, 0)
        self._strings: Pennants | None = None

    def draw(self, canvas: Canvas, t: float) -> None:
        """The title screen at time `t`."""
        stage, size = self._stage, canvas.size
        places = layout(size)
        canvas.blit(stage.made(("poster", size), lambda: self._backdrop(size)), (0, 0))
        draw_rotors(canvas, stage, t)
        draw_clouds(canvas, stage, t)
        self._bunting(size).draw(canvas, t)
        draw_host(canvas, stage, places["horse"], t)
        draw_sign(canvas, stage, places["title"])
        too = places["too"]
        draw_title(canvas, stage, too, stage.words("attract.title_too"), round(too.h * 0.8))
        system_buttons(canvas, stage, home=False)

    def _bunting(self, size: Size) -> Pennants:
        if self._strings is None or size != self._size:
            phases = 1 if self._stage.calm else PHASES
            self._strings = Pennants(bunting(_poles(size), size, phases=phases), phases)
            self._size = size
        return self._strings

    def _backdrop(self, size: Size) -> Surface:
        places, art, u = layout(size), self._stage.art, unit(size)
        foot = places["horse"].bottom
        road: Ribbon = [
            (size[0] * 0.5, size[1] + 6 * u, 66 * u),
            (size[0] * 0.5, foot + 2 * u, 44 * u),
            (size[0] * 0.5, foot - 14 * u, 24 * u),
            (size[0] * 0.54, foot - 24 * u, 11 * u),
            (size[0] * 0.5, foot - 30 * u, 5 * u),
        ]
        taken = [places["horse"], places["enter"]]
        body = places["horse"].inflate(-round(places["horse"].w * 0.34), 0)  # the drawing is broader
        groups = arranged(art, size, [body, places["enter"]])
        clear = [*taken, *map(extent, groups)]
        scene = meadow(art, size, roads=[road], clear=clear, turning=True)
        for top in _poles(size):
            pole = rendered(_POLE, (px(size, 5), round(size[1] * 0.6) - top[1]), "a pole")
            scene.blit(pole, pole.get_rect(midtop=(top[0], top[1] - px(size, 0.8))))
        ornament(art, scene, groups)
        return scene


def _poles(size: Size) -> list[tuple[int, int]]:
    """The tops of the two poles between which the bunting hangs, in px."""
    level = layout(size)["too"].bottom - px(size, 6)
    aside = 0.13 if portrait(size) else 0.235
    return [(round(size[0] * aside), level), (round(size[0] * (1 - aside)), level)]


_POLE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-25 0 50 400" preserveAspectRatio="none">'
    '<ellipse cx="6" cy="394" rx="18" ry="4" fill="#1F5A33" opacity="0.28"/>'
    '<rect x="-3.4" y="8" width="6.8" height="386" rx="3" fill="#B97F45"/>'
    '<rect x="0.6" y="8" width="2.8" height="386" rx="1.4" fill="#8E5E30"/>'
    '<circle cx="0" cy="7" r="7" fill="#FFC83D"/><circle cx="-2" cy="5" r="2.4" fill="#FFE9A0"/></svg>'
)
