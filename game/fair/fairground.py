"""The map of the fair as a picture: the meadow with its stalls, and everything on it that moves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import pygame
from pygame import Rect, Surface

from game.fair import plaque, ticket
from game.fair.breeze import PHASES, Pennants, draw_clouds, draw_rotors
from game.fair.host import draw_host, draw_words
from game.fair.ornaments import arranged, extent, ornament
from game.fair.places import YURT_FOOT, layout, pole
from game.fair.roads import roads
from game.fair.sign import draw_sign
from game.fair.visit import Visit
from game.stage.bake import baked, repeated
from game.stage.bunting import bunting
from game.stage.canvas import Canvas
from game.stage.motion import steps, swing
from game.stage.scenery import meadow
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import Size, px

BREATH: Final = 2.4
"""Seconds of one breath of the plaque that is next."""
BREATHS: Final = 6
"""Sizes between its smallest and its largest."""


class Fairground:
    """Draws the map for `stalls` (keys, in order). Places are worked out once for each size of the window."""

    def __init__(self, stage: Stage, stalls: Sequence[str]) -> None:
        self._stage = stage
        self._stalls = tuple(stalls)
        self._size: Size = (0, 0)
        self._places: dict[str, Rect] = {}
        self._strings: Pennants | None = None

    def draw(self, canvas: Canvas, visit: Visit, t: float, *, full: bool = False) -> None:
        """The map at time `t` with the visitor's card; `full`: tapped, it shows a certificate."""
        self._place(canvas.size)
        stamps = visit.stamps
        stage, places = self._stage, self._places
        canvas.blit(stage.made(("map", self._stalls, canvas.size), self._backdrop), (0, 0))
        draw_rotors(canvas, stage, t)
        draw_clouds(canvas, stage, t)
        if self._strings:
            self._strings.draw(canvas, t)
        left = tuple(key for key in self._stalls if key not in stamps)
        repeated(canvas, stage, "stalls", (self._stalls, left), lambda: self._standing(canvas, left))
        if left:
            self._plaque(canvas, left[0], stamped=False, t=t)
        draw_host(canvas, stage, places["horse"], t)
        corner = self._stalls, tuple(stamps), visit.who, full
        repeated(canvas, stage, "corner", corner, lambda: self._corner(canvas, visit, left, full))

    def _place(self, size: Size) -> None:
        if size == self._size:
            return
        self._size, self._places = size, layout(self._stalls, size)
        tops = sorted(pole(self._places[f"yurt:{key}"]) for key in self._stalls)
        highest = min(y for _, y in tops)
        near = [top for top in tops if top[1] < highest + px(size, 12)]
        phases = 1 if self._stage.calm else PHASES
        self._strings = Pennants(bunting(near, size, phases=phases), phases)

    def _backdrop(self) -> Surface:
        """The meadow with its roads, the stalls' shadows and what stands about."""
        places, size, art = self._places, self._size, self._stage.art
        boards = [places[f"plaque:{key}"] for key in self._stalls]
        tents = [places[f"yurt:{key}"] for key in self._stalls]
        taken = [*boards, *tents, *(places[name] for name in ("horse", "bubble", "card"))]
        groups = arranged(art, size, taken)
        clear = [*taken, *map(extent, groups)]
        scene = meadow(art, size, roads=roads(boards, size), clear=clear, sun=True, turning=True)
        for tent in tents:
            shade = art.svg("shadow-grass", width=round(tent.w * 1.16), height=round(tent.h * 0.2))
            foot = tent.centerx + round(tent.w * 0.06), tent.y + round(tent.h * YURT_FOOT * 0.985)
            scene.blit(shade, shade.get_rect(center=foot))
        ornament(art, scene, groups)
        return scene

    def _standing(self, canvas: Canvas, left: Sequence[str]) -> None:
        """The stalls under the fair's name, all to be tapped; but not the plaque of the next one."""
        for key in self._stalls:
            self._yurt(canvas, key)
        draw_sign(canvas, self._stage, self._places["title"])
        for key in self._stalls:
            if key not in left[:1]:
                self._plaque(canvas, key, stamped=key not in left)
            canvas.offer(f"stall:{key}", self._places[f"stall:{key}"])

    def _yurt(self, canvas: Canvas, key: str) -> None:
        rect = self._places[f"yurt:{key}"]
        for name in (f"yurt-{key}", f"prop-{key}"):
            canvas.blit(self._stage.art.svg(name, width=rect.w), rect.topleft)

    def _plaque(self, canvas: Canvas, key: str, *, stamped: bool, t: float = 0.0) -> None:
        """The plaque, which goes down when pressed and breathes while it is the next one (`t` > 0)."""
        pressed = canvas.pressed == f"stall:{key}"
        breath = 0.5 - 0.5 * swing(steps(t, 20) + BREATH / 4, BREATH)
        now = round(BREATHS * breath) if t and not pressed else 0
        high = px(canvas.size, 13 if stamped else 9)
        around = self._places[f"plaque:{key}"].inflate(px(canvas.size, 9), high)
        for pose in range(BREATHS + 1) if t else (0,):  # all at once, and none of them late
            name = ("plaque", key, stamped, self._stage.words.lang, around.size, pose)
            image = self._stage.made(name, partial(self._board, key, stamped, around, pose))
            if pose == now:
                place = image.get_rect(center=around.center)
                canvas.blit(image, (place.x, place.y + (px(canvas.size, 0.7) if pressed else 0)))

    def _board(self, key: str, stamped: bool, around: Rect, pose: int) -> Surface:
        """A plaque with the room of its shadow, `pose` steps larger than it is."""
        page = Canvas(self._size)
        plaque.draw(page, self._stage, self._places[f"plaque:{key}"], key, stamped=stamped)
        flat = page.render(around)
        if pose == 0:
            return flat
        more = 1 + 0.02 * pose / BREATHS
        return pygame.transform.smoothscale(flat, (round(around.w * more), round(around.h * more)))

    def _corner(self, canvas: Canvas, visit: Visit, left: Sequence[str], full: bool) -> None:
        """What the mascot says, the stamp card, and the system's buttons."""
        stage, places = self._stage, self._places
        draw_words(canvas, stage, places["bubble"], places["horse"], self._words(left))
        card = places["card"]
        around = card.inflate(px(canvas.size, 5), px(canvas.size, 5))
        down = canvas.pressed == "certificate"
        key = ("ticket", self._stalls, tuple(visit.stamps), visit.who, full, down, stage.words.lang)
        baked(canvas, stage, key, around, lambda page: self._ticket(page, card, visit, full, down))
        stub, slip = ticket.parts(card)
        canvas.offer("nickname", stub)
        if full:
            canvas.offer("certificate", slip)
        system_buttons(canvas, stage, home=False)

    def _ticket(self, page: Canvas, card: Rect, visit: Visit, full: bool, down: bool) -> None:
        ticket.draw(page, self._stage, card, self._stalls, visit.stamps, visit.who, full=full, down=down)

    def _words(self, left: Sequence[str]) -> str:
        words = self._stage.words
        if not left:
            return words("lobby.all")
        if len(left) < len(self._stalls):
            return words("lobby.more", n=len(left))
        if len(self._stalls) == 1:
            return words("lobby.hello_one", stall=words(f"stall.{left[0]}.name"))
        return words("lobby.hello")
