"""The question whether somebody is still there, as a picture: the mascot in a ring that slowly empties."""

from __future__ import annotations

import math
from typing import Final

from pygame import Rect, Surface

from game.card.backdrop import Backdrop
from game.stage import shapes
from game.stage.art import rendered
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.scene import Scene
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import (
    BLUE_DEEP,
    BROWN,
    FLOOR,
    GREEN_DEEP,
    INK,
    PAPER,
    SAND,
    SUN,
    WHITE,
    Size,
    mixed,
    portrait,
    px,
)
from game.stage.widgets import button, fitting, panel, write

STEPS: Final = 4
"""How often a second the ring grows shorter; once when calm."""


def layout(size: Size) -> dict[str, Rect]:
    """The rectangles, in px: sheet, ring, title, left, here, restart."""
    tall = portrait(size)
    sheet = Rect(0, 0, px(size, 88 if tall else 98), px(size, 80 if tall else 59))
    sheet.center = size[0] // 2, size[1] // 2 + px(size, 8)
    ring = Rect(0, 0, px(size, 31), px(size, 31))
    ring.midbottom = sheet.centerx, sheet.y + px(size, 18)
    edge, gap, high = px(size, 6), px(size, 3), px(size, 13)
    title = Rect(sheet.x + edge, ring.bottom + px(size, 1.6), sheet.w - 2 * edge, px(size, 9))
    left = Rect(title.x, title.bottom + px(size, 0.8), title.w, px(size, 6))
    foot = Rect(title.x, sheet.bottom - px(size, 5.4) - high, title.w, high)
    if tall:
        here, restart = foot.move(0, -high - gap), foot
    else:
        here = Rect(foot.right - round(foot.w * 0.56), foot.y, round(foot.w * 0.56), high)
        restart = Rect(foot.x, foot.y, foot.w - here.w - gap, high)
    return {"sheet": sheet, "ring": ring, "title": title, "left": left, "here": here, "restart": restart}


class View:
    """Draws the question over `beneath`, which is out of focus."""

    def __init__(self, stage: Stage, beneath: Scene) -> None:
        self._stage = stage
        self._backdrop = Backdrop(beneath)

    def draw(self, canvas: Canvas, left: float, seconds: float) -> None:
        """The whole screen with `left` of its `seconds`; it offers here, restart, lang and mute."""
        stage, words, places = self._stage, self._stage.words, layout(canvas.size)
        canvas.blit(self._backdrop(canvas.size), (0, 0))
        sheet, ring = places["sheet"], places["ring"]
        panel(canvas, stage, sheet, edge=mixed(SAND, BROWN, 0.25), radius=px(canvas.size, 5))
        around = sheet.union(ring).inflate(px(canvas.size, 5), px(canvas.size, 5))
        baked(canvas, stage, ("still there", words.lang), around, lambda page: self._still(page, places))
        self._ring(canvas, ring, left / seconds if seconds else 0.0, seconds)
        self._line(canvas, places["left"], math.ceil(left))
        button(canvas, stage, "here", places["here"], words("idle.here"), colour=GREEN_DEEP, icon="ui/hand")
        button(
            canvas, stage, "restart", places["restart"], words("idle.restart"),
            colour=WHITE, text=BLUE_DEEP, icon="ui/retry",
        )  # fmt: skip
        system_buttons(canvas, stage, home=False)

    def _still(self, page: Canvas, places: dict[str, Rect]) -> None:
        """What does not change: the disc with the mascot's head, and the question."""
        stage, size, ring, title = self._stage, page.size, places["ring"], places["title"]
        spread, side = px(size, 2), ring.w
        page.blit(soft_rect(ring.size, side // 2, spread, depth=50), (ring.x - spread, ring.y - spread // 2))
        disc = f'<circle cx="{side / 2}" cy="{side / 2}" r="{side / 2}" fill="{shapes.code(PAPER)}"/>'
        sky = f'<circle cx="{side / 2}" cy="{side / 2}" r="{side * 0.385}" fill="url(#s)"/>'
        light = shapes.gradient("s", (214, 238, 255), (170, 219, 255), (0, 0, 0, side))
        page.blit(stage.art.drawn(shapes.document(side, side, light + disc + sky), ring.size), ring.topleft)
        head = stage.art.svg("horse-head", height=round(side * 0.66))
        page.blit(head, head.get_rect(center=(ring.centerx, ring.centery + side // 60)).topleft)
        text = stage.words("idle.title")
        big = fitting(stage, text, "title", px(size, 9), title.w, px(size, FLOOR))
        write(page, stage, text, title.center, big, weight="title", colour=INK, align="center")

    def _ring(self, canvas: Canvas, rect: Rect, share: float, seconds: float) -> None:
        """The time that is left, clockwise from above."""
        steps = max(1, round(seconds * (1 if self._stage.calm else STEPS)))
        now = math.ceil(share * steps) / steps

        def paint(surface: Surface) -> None:
            surface.blit(rendered(_arc(rect.w, now), rect.size), rect)

        canvas.paint(rect, ("still there", now), paint)

    def _line(self, canvas: Canvas, rect: Rect, seconds: int) -> None:
        stage, size = self._stage, canvas.size
        text = stage.words("idle.left", n=seconds)
        small = fitting(stage, text, "bold", px(size, 3.6), rect.w, px(size, FLOOR))
        write(canvas, stage, text, rect.center, small, colour=BROWN, align="center")


def _arc(side: int, share: float) -> str:
    """The rail, and on it the share (0–1) that is left, `side` px wide."""
    middle, radius, line = side / 2, side * 0.437, side * 0.062
    rail = f'stroke="{shapes.code(mixed(SAND, WHITE, 0.55))}" stroke-width="{line:.1f}"'
    body = f'<circle cx="{middle}" cy="{middle}" r="{radius:.1f}" fill="none" {rail}/>'
    if share >= 1:
        return shapes.document(
            side, side, body.replace(shapes.code(mixed(SAND, WHITE, 0.55)), shapes.code(SUN))
        )
    if share > 0:
        turn = math.tau * (share - 0.25)
        end = f"{middle + radius * math.cos(turn):.1f},{middle + radius * math.sin(turn):.1f}"
        way = f"M{middle:.1f},{middle - radius:.1f} A{radius:.1f},{radius:.1f} 0 {int(share > 0.5)} 1 {end}"
        sun = f'stroke="{shapes.code(SUN)}" stroke-width="{line:.1f}" stroke-linecap="round"'
        body += f'<path d="{way}" fill="none" {sun}/>'
    return shapes.document(side, side, body)
