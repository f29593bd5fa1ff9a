"""A bot at play inside another scene, with a hand that shows what it taps."""

from __future__ import annotations

import random
from typing import Final

from pygame import Rect

from game.fair.bot import Bot
from game.stage.canvas import Canvas
from game.stage.events import Tap
from game.stage.motion import clamp
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import Size, px

NEAR: Final = 7.0
"""How fast the hand glides to its aim: the share of the way per second, at first."""
TAP: Final = 0.28
"""Seconds that a tap of the hand is seen."""

FINGERTIP: Final = 0.07, 0.21
"""Where on its drawing the hand's fingertip is, in shares of the width and the height."""
BROAD: Final = 1.3
"""What is so much wider than high is touched at its right end."""
RIM: Final = 1.1
"""So far from that end (per cent of the shorter side), where no words are."""
CORNER: Final = 9.5
"""It rests so far (per cent of the shorter side) from the lower right corner, where no scene has words."""


class Demo:
    """Lets a bot play `scene` and what follows from it. What it could tap, the visitor cannot."""

    def __init__(self, stage: Stage, scene: Scene, rng: random.Random) -> None:
        self._stage = stage
        self._scene = scene
        self._bot = Bot(rng)
        self._shown: Scene | None = None
        self._offers: dict[str, Rect] = {}
        self._rest = 0.0, 0.0
        self._rim = 0
        self._hand: tuple[float, float] | None = None
        self._tapped = TAP

    def update(self, dt: float) -> None:
        """Let the bot look, aim and tap for `dt` seconds."""
        self._tapped += dt
        self._scene = self._scene.update(dt)
        offers = self._offers if self._shown is self._scene else {}
        self._glide(offers, dt)
        event = self._bot.act(self._scene, offers, dt)
        if event is not None:
            self._tapped = 0.0 if isinstance(event, Tap) else TAP
            self._scene = self._scene.handle(event)

    def draw(self, canvas: Canvas, room: Size) -> None:
        """The scene as the bot sees it, in a window of the size `room`, and its hand."""
        canvas.within(room, self._scene.draw)
        self._shown, self._offers = self._scene, dict(canvas.offers)
        canvas.withdraw()
        if "lang" in self._offers:
            canvas.offer("lang", self._offers["lang"])
        self._rest, self._rim = (room[0] - px(room, CORNER), room[1] - px(room, CORNER)), px(room, RIM)
        self._hand = self._hand or self._rest
        down = self._tapped < TAP
        image = self._stage.art.svg("ui/hand-left", height=px(canvas.size, 6.2 if down else 7.0))
        (w, h), (x, y) = image.get_size(), FINGERTIP
        canvas.blit(image, (self._hand[0] - x * w, self._hand[1] - y * h))

    def _glide(self, offers: dict[str, Rect], dt: float) -> None:
        """Move the hand towards what the bot is about to tap; while it reads, out of the way."""
        if self._hand is None:
            return
        (x, y), share = self._rest, clamp(NEAR * dt)
        if self._bot.aim in offers:
            box = offers[self._bot.aim]
            x, y = box.centerx, box.centery + box.h * 0.15
            if box.w > BROAD * box.h:
                x = box.right - self._rim  # the hand comes from the right and covers no words
        self._hand = self._hand[0] + (x - self._hand[0]) * share, self._hand[1] + (y - self._hand[1]) * share
