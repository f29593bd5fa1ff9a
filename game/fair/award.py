"""The stamp card in full: it lies a little askew, and a wooden stamp comes down on it."""

from __future__ import annotations

import math
from collections.abc import Container, Sequence
from functools import partial
from typing import Final

from pygame import Rect, Surface
from pygame.transform import rotozoom

from game.fair.stampcard import draw_card, slots
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_in, ease_out, mix, progress, shake
from game.stage.stage import Stage
from game.stage.theme import SUN, Size, px

TILT: Final = 3.5
"""Degrees that the card leans to the left."""
JOLTS: Final = (0.0, 1.0, -0.6)
"""Degrees beyond that, of which the jolt is made."""
WAIT: Final = 0.45
"""Seconds until the stamp falls."""
FALL: Final = 0.25
JOLT: Final = 0.3
LIFT: Final = 0.45
"""Seconds in which it is laid aside."""
HIT: Final = WAIT + FALL
"""When the stamp meets the card."""
RAYS: Final = 12
POSES: Final = 6
"""Pictures of the rays as they shoot out."""


class Award:
    """Draws the card with a slot for each of `stalls`; `new` is the one that is stamped before our eyes."""

    def __init__(self, stage: Stage, stalls: Sequence[str], stamps: Container[str], new: str | None) -> None:
        self._stage = stage
        self._stalls = tuple(stalls)
        self._stamps = frozenset(key for key in stalls if key in stamps)
        self._new = new

    @property
    def slots(self) -> int:
        """How many stamps the card has room for."""
        return len(self._stalls)

    def draw(self, canvas: Canvas, rect: Rect, t: float) -> None:
        """The card, level in `rect` before it is turned, `t` seconds after it came into sight."""
        jolt = self._jolt(t)
        for ready in JOLTS if t < HIT else (jolt,):  # all are made before they are needed
            image = self._card(rect, canvas.size, hit=True, jolt=ready)
        if self._new is not None and t < HIT:
            image = self._card(rect, canvas.size, hit=False, jolt=0.0)
        canvas.blit(image, image.get_rect(center=rect.center).topleft)
        if self._new is not None:
            self._rays(canvas, rect, t)
            self._stamp(canvas, rect, t)

    def _jolt(self, t: float) -> float:
        """The card springs once when it is hit."""
        p = progress(t, HIT, JOLT)
        if self._new is None or not 0 < p < 1:
            return 0.0
        return min(JOLTS, key=lambda jolt: abs(jolt - shake(p)))

    def _card(self, rect: Rect, size: Size, *, hit: bool, jolt: float) -> Surface:
        stage = self._stage
        stamps = self._stamps if hit else self._stamps - {self._new or ""}
        key = ("award", rect.size, self._stalls, tuple(sorted(stamps)), jolt, stage.words.lang)

        def make() -> Surface:
            page = Canvas(size)
            draw_card(page, stage, rect, self._stalls, stamps)
            spread = px(size, 4)
            return rotozoom(page.render(rect.inflate(2 * spread, 2 * spread)), TILT + jolt, 1.0)

        return stage.made(key, make)

    def _target(self, rect: Rect) -> tuple[float, float]:
        """The middle of the new stamp's slot on the turned card."""
        slot = slots(rect, len(self._stalls))[self._stalls.index(self._new or "")]
        turn = math.radians(TILT)
        dx, dy = slot.centerx - rect.centerx, slot.centery - rect.centery
        return (
            rect.centerx + dx * math.cos(turn) + dy * math.sin(turn),
            rect.centery - dx * math.sin(turn) + dy * math.cos(turn),
        )

    def _stamp(self, canvas: Canvas, rect: Rect, t: float) -> None:
        """It falls upright, strikes, and is laid aside at the card's upper edge."""
        if t < WAIT:
            return
        x, y = self._target(rect)
        tall = round(rect.h * 0.46)
        fall, aside = ease_in(progress(t, WAIT, FALL)), ease_out(progress(t, HIT + 0.12, LIFT))
        side = slots(rect, len(self._stalls))[0].h * 0.62
        rest = min(x + side * 1.5, rect.right - side * 0.55), rect.top + rect.h * 0.02
        if len(self._stalls) == 1:  # there it would hide the count
            rest = rect.right - rect.w * 0.02, rect.y + rect.h * 0.7
        foot = mix(y - rect.h * 1.1, y + tall * 0.04, fall)
        handle = self._stage.art.svg("stamp-handle", height=tall)
        if aside > 0:
            handle = self._stage.made(("handle", tall), lambda: rotozoom(handle, -24, 1.0))
        centre = mix(x, rest[0], aside), mix(foot - tall * 0.5, rest[1], aside)
        canvas.blit(handle, (centre[0] - handle.get_width() / 2, centre[1] - handle.get_height() / 2))

    def _rays(self, canvas: Canvas, rect: Rect, t: float) -> None:
        """Twelve rays on the upper arc: labels below stay clear."""
        pose = round(POSES * ease_out(progress(t, HIT, 0.35)))
        if pose == 0:
            return
        x, y = self._target(rect)
        side = round(slots(rect, len(self._stalls))[0].h * 1.72)
        image = self._stage.made(("rays", side, pose), partial(_drawn_rays, self._stage, side, pose))
        canvas.blit(image, (x - side / 2, y - side / 2))


def _drawn_rays(stage: Stage, side: int, pose: int) -> Surface:
    share = pose / POSES
    lines = ""
    for k in range(RAYS):
        angle = math.radians(-172 + 164 * k / (RAYS - 1))
        inner = 62 + 7 * share
        outer = inner + (9 if k % 2 else 14) * share
        c, s = math.cos(angle), math.sin(angle)
        lines += f"M{inner * c:.1f},{inner * s:.1f}L{outer * c:.1f},{outer * s:.1f}"
    text = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -100 200 200">'
        f'<path d="{lines}" stroke="{shapes.code(SUN)}" stroke-width="4.6" stroke-linecap="round"/></svg>'
    )
    return stage.art.drawn(text, (side, side))
