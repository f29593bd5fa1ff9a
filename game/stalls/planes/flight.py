"""How planes move, as pure functions of time: hops, jumps, the flight along the shortcut, the spin home.

Places and heights are in cells, times in seconds, headings in degrees clockwise from up. No pygame.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from game.stage.motion import ease_in_out, ease_out, mix, progress
from game.stalls.planes.grid import Place, bearing, flight_path, heading, place
from game.stalls.planes.track import HANGAR, HOME, PAD

Way = Literal["hop", "jump", "fly", "spin", "roll"]

SECONDS: Final[dict[Way, float]] = {"hop": 0.16, "jump": 0.34, "fly": 0.75, "spin": 0.8, "roll": 0.4}
"""One hop, an own-colour jump, the shortcut, the way back, the way from the hangar to the pad."""
_HEIGHT: Final[dict[Way, float]] = {"hop": 0.34, "jump": 1.1, "fly": 0.9, "spin": 1.3, "roll": 0.2}
_SETTLE: Final = 0.14
"""How long a plane that came down stays squashed."""
_TRAIL: Final = (0.06, 0.11, 0.16, 0.21, 0.26)
"""How long ago a flying plane was where its trail's dots are."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How a plane is shown: where, which way, how high above the board, how flat (0–1), how large."""

    at: Place
    heading: float
    lift: float = 0.0
    squash: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Leg:
    """One movement of a plane from place to place."""

    way: Way
    seat: int
    start: Place
    end: Place
    facing: tuple[float, float]
    scales: tuple[float, float] = (1.0, 1.0)

    @property
    def seconds(self) -> float:
        return SECONDS[self.way]

    def pose(self, t: float) -> Pose:
        """The plane `t` seconds into this leg."""
        p = progress(t, 0.0, self.seconds)
        lift = _HEIGHT[self.way] * 4.0 * p * (1.0 - p)
        if self.way == "fly":
            here, ahead = flight_path(self.seat, ease_in_out(p)), flight_path(self.seat, min(1.0, p + 0.05))
            course = bearing(here, ahead) if p < 0.9 else self.facing[0]
            return Pose(here, course, _HEIGHT["fly"] * math.sin(math.pi * p) ** 0.6)
        even = ease_out(p) if self.way == "spin" else ease_in_out(p) if self.way == "roll" else p
        at = (mix(self.start[0], self.end[0], even), mix(self.start[1], self.end[1], even))
        spins = 720.0 * ease_out(p) if self.way == "spin" else 0.0
        course = (self.facing[0] + spins + _between(self.facing, min(1.0, p * 2))) % 360.0
        return Pose(at, course, lift, 0.0, mix(*self.scales, round(p * 4) / 4))


@dataclass(frozen=True, slots=True)
class Path:
    """Legs one after the other; then the plane rests at `rest`."""

    legs: tuple[Leg, ...]
    rest: float

    @property
    def seconds(self) -> float:
        """How long it takes until the plane rests."""
        return sum(leg.seconds for leg in self.legs) + _SETTLE

    def landed(self, t: float) -> int:
        """How many legs are over at time `t`: each landing can be heard."""
        count, end = 0, 0.0
        for leg in self.legs:
            end += leg.seconds
            count += t >= end
        return count

    def pose(self, t: float) -> Pose:
        """The plane at time `t`; before 0 and after the end it stands still."""
        start = 0.0
        for leg in self.legs:
            if t < start + leg.seconds:
                return leg.pose(t - start)
            start += leg.seconds
        flat = math.sin(math.pi * progress(t, start, _SETTLE)) if t < start + _SETTLE else 0.0
        return Pose(self.legs[-1].end, self.rest, 0.0, flat, self.legs[-1].scales[1])

    def trail(self, t: float) -> tuple[Place, ...]:
        """Where a plane that flies or jumps was shortly before `t`, the latest first; empty else."""
        index = self.landed(t)
        if index >= len(self.legs) or self.legs[index].way not in ("fly", "jump"):
            return ()
        since = t - sum(leg.seconds for leg in self.legs[:index])
        poses = [self.legs[index].pose(since - ago) for ago in _TRAIL if since > ago]
        return tuple((pose.at[0], pose.at[1] - pose.lift) for pose in poses)


def size_at(step: int) -> float:
    """How large a plane is there: at home they are smaller, for four stand in one sector."""
    return 0.58 if step == HOME else 1.0


def hops(seat: int, steps: Sequence[int], plane: int = 0, planes: int = 4) -> Path:
    """From the first of the plane's steps to the last, over all in between; bounces turn it round."""
    legs, before = [], heading(seat, steps[0])
    for step, following in pairwise(steps):
        start, end = place(seat, step, plane, planes), place(seat, following, plane, planes)
        course = bearing(start, end)
        legs.append(Leg("hop", seat, start, end, (before, course), (size_at(step), size_at(following))))
        before = course
    return Path(tuple(legs), heading(seat, steps[-1]))


def jump(seat: int, start: int, end: int) -> Path:
    """The leap to the next square of the seat's own colour."""
    return _single("jump", seat, start, end)


def fly(seat: int, start: int, end: int) -> Path:
    """The flight along the shortcut."""
    return _single("fly", seat, start, end)


def launch(seat: int, plane: int, planes: int = 4) -> Path:
    """From the hangar to the pad."""
    return _single("roll", seat, HANGAR, PAD, plane, planes)


def spin_home(seat: int, step: int, base: int, plane: int, planes: int = 4) -> Path:
    """A bumped plane's way from `step` back to `base`: its hangar (−1) or its pad (0)."""
    return _single("spin", seat, step, base, plane, planes)


def _single(way: Way, seat: int, start: int, end: int, plane: int = 0, planes: int = 4) -> Path:
    a, b = place(seat, start, plane, planes), place(seat, end, plane, planes)
    course, rest = bearing(a, b), heading(seat, end)
    facing = (heading(seat, start), rest) if way == "spin" else (course, course)
    return Path((Leg(way, seat, a, b, facing),), rest)


def _between(facing: tuple[float, float], p: float) -> float:
    """Degrees turned at the share `p` of the shorter way from one heading to the other."""
    return ((facing[1] - facing[0] + 180.0) % 360.0 - 180.0) * p


def bob(t: float) -> float:
    """How high (cells) a plane hovers that waits to be tapped; 0 at t = 0. In steps, to repaint seldom."""
    return round(0.16 * math.sin(math.pi * ((t / 1.2) % 1.0)) * 12) / 12
