"""How the wheel comes to where chance has sent it. Pure: a flick decides speed and direction, not the place.

Angles are in turns (1 = once round), clockwise, 0 at the top; sector i of n spans [i/n, (i+1)/n) on the
wheel, and a wheel turned by `a` shows at the top what lies at −a on it.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from game.stage.motion import clamp

SLOWEST, FASTEST = 1.6, 3.6
"""Turns a second at the start of a spin."""
FRICTION = 2.6
"""How sharply it slows down: the distance left falls as (time left) to this power."""
EDGE = 0.14
"""Share of a sector at either side in which the wheel never stops: nobody argues about a line."""


@dataclass(frozen=True, slots=True)
class Spin:
    """The turning of one spin: from angle `start` to `end` (turns) in `seconds`."""

    start: float
    end: float
    seconds: float

    def angle(self, t: float) -> float:
        """The wheel's angle `t` seconds into the spin: friction eats speed evenly at first, then gently."""
        left = 1.0 - clamp(t / self.seconds)
        return self.end - (self.end - self.start) * math.pow(left, FRICTION)


def plan(angle: float, sector: int, count: int, speed: float, rng: random.Random) -> Spin:
    """A spin from `angle` that ends with sector `sector` of `count` at the top.

    `speed` is the flick in turns a second, negative for counter-clockwise; it is kept within limits.
    """
    way = -1.0 if speed < 0 else 1.0
    brisk = clamp(abs(speed), SLOWEST, FASTEST)
    seconds = 3.0 + (brisk - SLOWEST) / (FASTEST - SLOWEST)
    inside = rng.uniform(EDGE, 1.0 - EDGE)
    rest = -(sector + inside) / count
    turns = brisk * seconds / FRICTION
    aim = angle + way * turns
    end = rest + round(aim - rest)
    return Spin(angle, end, seconds)


def pegs_passed(before: float, after: float, count: int) -> int:
    """How many borders between sectors went by the pointer from one angle to the other."""
    return abs(int(after * count // 1) - int(before * count // 1))
