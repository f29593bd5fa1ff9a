"""The stamp card in full: it lies a little askew, and a wooden stamp comes down on it."""

from __future__ import annotations

import math
from collections.abc import Container, Sequence
from typing import Final

from pygame import Rect, Surface
from pygame.transform import rotozoom

from game.fair.nickname import SOMEBODY, Nickname
from game.fair.stampcard import draw_card, slots
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_in, ease_out, mix, progress, shake
from game.stage.stage import Stage
from game.stage.svg import centred
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
    """Draws the card with a slot for each of `stalls`; `new` is the one that is stamped before our eyes.

    It is the card of `who`.
    """

    def __init__(
        self,
        stage: Stage,
        stalls: Sequence[str],
        stamps: Container[str],
        new: str | None,
        who: Nickname = SOMEBODY,
    ) -> None:
        self._stage = stage
        self._stalls = tuple(stalls)
        self._stamps = frozenset(key for key in stalls if key in stamps)
        self._new = new
        self._who = who
        self._cards: dict[float | None, Surface] = {}
        self._shines: list[Surface] = []
        self._handles: tuple[Surface, ...] = ()
        self._made_for: tuple[tuple[int, int], str] | None = None

    @property
    def slots(self) -> int:
        """How many stamps the card has room for."""
        return len(self._stalls)

    def settled(self, t: float) -> bool:
        """Whether the card itself moves no more; the stamp and its rays still may."""
        return self._new is None or t >= HIT + JOLT

    def draw_settled(self, canvas: Canvas, rect: Rect) -> None:
        """The card as it will lie in the end, level in `rect` before it is turned."""
        image = self._card(rect, canvas.size, 0.0)
        canvas.blit(image, image.get_rect(center=rect.center).topleft)

    def draw(self, canvas: Canvas, rect: Rect, t: float) -> None:
        """What happens `t` seconds after it came into sight. Once it settled, the card is drawn elsewhere."""
        if not self.settled(t):
            image = self._card(rect, canvas.size, self._jolt(t) if t >= HIT else None)
            canvas.blit(image, image.get_rect(center=rect.center).topleft)
        if self._new is not None and t >= WAIT:
            self.prepare(rect, canvas.size)
            self._rays(canvas, rect, t)
            self._stamp(canvas, rect, t)

    def prepare(self, rect: Rect, size: Size) -> None:
        """Draw everything that will be needed, before the stamp falls: no later frame must wait for it."""
        for jolt in JOLTS:
            self._card(rect, size, jolt)
        if not self._shines:
            side = round(slots(rect, len(self._stalls))[0].h * 1.72)
            self._shines = [_drawn_rays(self._stage, side, pose) for pose in range(1, POSES + 1)]
            upright = self._stage.art.svg("stamp-handle", height=round(rect.h * 0.46))
            self._handles = upright, rotozoom(upright, -24, 0.8)

    def _jolt(self, t: float) -> float:
        """The card springs once when it is hit."""
        p = progress(t, HIT, JOLT)
        if self._new is None or not 0 < p < 1:
            return 0.0
        return min(JOLTS, key=lambda jolt: abs(jolt - shake(p)))

    def _card(self, rect: Rect, size: Size, jolt: float | None) -> Surface:
        """The turned card: `jolt` degrees further, or None before the stamp has met it."""
        made_for = (rect.size, self._stage.words.lang)
        if made_for != self._made_for:
            self._made_for = made_for
            self._cards.clear()
            self._shines.clear()
        if jolt not in self._cards:
            page, spread = Canvas(size), px(size, 4)
            stamps = self._stamps if jolt is not None else self._stamps - {self._new or ""}
            draw_card(page, self._stage, rect, self._stalls, stamps, self._who)
            flat = page.render(rect.inflate(2 * spread, 2 * spread))
            self._cards[jolt] = rotozoom(flat, TILT + (jolt or 0.0), 1.0)
        return self._cards[jolt]

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
        """It falls upright, strikes, and is laid aside at the card's lower corner."""
        x, y = self._target(rect)
        tall = round(rect.h * 0.46)
        fall, aside = ease_in(progress(t, WAIT, FALL)), ease_out(progress(t, HIT + 0.12, LIFT))
        rest = rect.right + rect.h * 0.01, rect.bottom - rect.h * 0.04  # there it hides no word
        foot = mix(y - rect.h * 1.1, y + tall * 0.04, fall)
        handle = self._handles[aside > 0]
        centre = mix(x, rest[0], aside), mix(foot - tall * 0.5, rest[1], aside)
        canvas.blit(handle, (centre[0] - handle.get_width() / 2, centre[1] - handle.get_height() / 2))

    def _rays(self, canvas: Canvas, rect: Rect, t: float) -> None:
        """Twelve rays on the upper arc: labels below stay clear."""
        pose = round(POSES * ease_out(progress(t, HIT, 0.35)))
        x, y = self._target(rect)
        if pose > 0:
            image = self._shines[pose - 1]
            canvas.blit(image, (x - image.get_width() / 2, y - image.get_width() / 2))


def _drawn_rays(stage: Stage, side: int, pose: int) -> Surface:
    share = pose / POSES
    lines = ""
    for k in range(RAYS):
        angle = math.radians(-172 + 164 * k / (RAYS - 1))
        inner = 62 + 7 * share
        outer = inner + (9 if k % 2 else 14) * share
        c, s = math.cos(angle), math.sin(angle)
        lines += f"M{inner * c:.1f},{inner * s:.1f}L{outer * c:.1f},{outer * s:.1f}"
    path = f'<path d="{lines}" stroke="{shapes.code(SUN)}" stroke-width="4.6" stroke-linecap="round"/>'
    whole = stage.art.drawn(centred(100, path), (side, side))
    return whole.subsurface(0, 0, side, round(side * 0.58))  # below there are none
