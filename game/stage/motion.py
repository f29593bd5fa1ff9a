"""Easings and small movements: pure functions of time, no pygame, no clock."""

from __future__ import annotations

import math


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """`value`, kept within [low, high]."""
    return low if value < low else high if value > high else value


def progress(t: float, start: float, duration: float) -> float:
    """How far (0..1) a movement from `start` that takes `duration` seconds has come at time `t`."""
    return clamp((t - start) / duration) if duration > 0 else float(t >= start)


def ease_out(p: float) -> float:
    """Fast first, gentle at the end: 1 − (1 − p)³."""
    return 1.0 - (1.0 - p) ** 3


def ease_in(p: float) -> float:
    """Slow first, then falling: p³."""
    return p**3


def ease_in_out(p: float) -> float:
    """Gentle at both ends: smoothstep 3p² − 2p³."""
    return p * p * (3.0 - 2.0 * p)


def overshoot(p: float) -> float:
    """Ease out that goes 10 % too far and comes back (Penner's back-out)."""
    back = 1.70158
    return 1.0 + (back + 1.0) * (p - 1.0) ** 3 + back * (p - 1.0) ** 2


def mix(a: float, b: float, p: float) -> float:
    """The value that lies the share `p` of the way from `a` to `b`."""
    return a + (b - a) * p


def swing(t: float, period: float) -> float:
    """A pendulum in −1..1 that takes `period` seconds to and fro."""
    return math.sin(t * math.tau / period)


def shake(p: float) -> float:
    """One damped shake in −1..1 for p in 0..1, at rest at both ends."""
    return math.sin(p * math.tau * 2.0) * (1.0 - p)


def steps(t: float, per_second: float) -> float:
    """Time in steps: what moves slowly need not be repainted sixty times a second."""
    return math.floor(t * per_second) / per_second
