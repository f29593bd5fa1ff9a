"""What a monkey does to a touch screen, a mouse and a keyboard, frame by frame."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

from game.app import App
from game.stage.events import Point
from game.stage.inputs import Input, Pointed, Scrolled, Typed, Uncovered

Frames = Sequence[tuple[Input, ...]]
"""What comes in, frame by frame."""

AWAY: Final = ("home", "back", "leave", "end", "close", "restart", "exit")
"""What leads out: taken seldom, or the monkey would never get in deep."""
KEYS: Final = (
    "left",
    "right",
    "up",
    "down",
    "enter",
    "enter",
    "space",
    "pageup",
    "pagedown",
    "backspace",
    "f",
)
DIGITS: Final = tuple("0123456789")


def gesture(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    """One act at random on the screen of `size` px."""
    acts, weights = zip(*_ACTS, strict=True)
    act: Callable[[App, tuple[int, int], random.Random], Frames] = rng.choices(acts, weights)[0]
    return act(app, size, rng)


def _target(app: App, size: tuple[int, int], rng: random.Random) -> Point:
    """Somewhere on a target, seldom on one that leads out; anywhere where there is none."""
    names = [name for name in app.canvas.offers if name not in AWAY or rng.random() < 0.08]
    if not names:
        return _anywhere(size, rng)
    rect = app.canvas.offers[rng.choice(names)]
    return rng.randint(rect.left, rect.right), rng.randint(rect.top, rect.bottom)


def _anywhere(size: tuple[int, int], rng: random.Random) -> Point:
    return rng.randrange(size[0]), rng.randrange(size[1])


def _tap(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    at = _target(app, size, rng)
    return [(Pointed("down", at),), *[()] * rng.randrange(3), (Pointed("up", at),)]


def _quick_tap(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    at = _target(app, size, rng)
    return [(Pointed("down", at), Pointed("up", at))]


def _double_tap(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    at = _target(app, size, rng)
    tap = Pointed("down", at), Pointed("up", at)
    return [tap, tap] if rng.random() < 0.5 else [(*tap, *tap)]


def _tap_anywhere(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    at = _anywhere(size, rng)
    return [(Pointed("down", at), Pointed("up", at))]


def _drag(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    """From a target or from anywhere to anywhere, sometimes far beyond the edge, and sometimes at once."""
    start = _target(app, size, rng) if rng.random() < 0.6 else _anywhere(size, rng)
    end = rng.randint(-size[0], 2 * size[0]), rng.randint(-size[1], 2 * size[1])
    steps = rng.randint(1, 6)
    across, down = (end[0] - start[0]) / steps, (end[1] - start[1]) / steps
    path = [(round(start[0] + across * k), round(start[1] + down * k)) for k in range(1, steps + 1)]
    moves = [Pointed("move", at) for at in path]
    if rng.random() < 0.2:
        return [(Pointed("down", start), *moves, Pointed("up", end))]
    return [(Pointed("down", start),), *[(move,) for move in moves], (Pointed("up", end),)]


def _flick(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    """Mostly upwards, as a bag is thrown and the wheel is not."""
    x, y = _target(app, size, rng)
    across, up = rng.randint(-60, 60), rng.randint(-20, 120)
    path = [Pointed("move", (x + across * k, y - up * k)) for k in range(1, 5)]
    last = path[-1].at
    return [(Pointed("down", (x, y)),), *[(move,) for move in path], (Pointed("up", last),)]


def _cancelled(app: App, size: tuple[int, int], rng: random.Random) -> Frames:
    """A finger whose leaving is never told, or one whose coming was not."""
    at, then = _target(app, size, rng), _anywhere(size, rng)
    ways: Sequence[Frames] = (
        [(Pointed("down", at),)],
        [(Pointed("down", at),), (Pointed("move", then),)],
        [(Pointed("up", at),)],
        [(Pointed("move", at),), (Pointed("up", then),)],
        [(Pointed("down", at),), (Typed("escape"),), (Pointed("up", at),)],
        [(Pointed("down", at),), (Pointed("down", then),), (Pointed("up", then), Pointed("up", at))],
    )
    return rng.choice(ways)


def _key(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [(Typed(rng.choice(KEYS)),)]


def _digit(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [(Typed(rng.choice(DIGITS)),)]


def _escape(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [(Typed("escape"),)]


def _wheel(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [(Scrolled(rng.choice((-3.0, -1.0, 1.0, 5.0))),)]


def _uncover(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [(Uncovered(),)]


def _sign(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    """Five taps in the corner, the last one held: somebody has watched the host."""
    tap = Pointed("down", (9, 9)), Pointed("up", (9, 9))
    return [tap, tap, tap, tap, (Pointed("down", (9, 9)),), *[()] * 65]


def _wait(app: App, size: tuple[int, int], rng: random.Random) -> Frames:  # noqa: ARG001
    return [()] * rng.randint(1, 20)


_ACTS: Final = (
    (_tap, 24), (_quick_tap, 16), (_double_tap, 6), (_tap_anywhere, 8), (_drag, 7), (_flick, 7),
    (_cancelled, 4), (_key, 10), (_digit, 6), (_escape, 0.4), (_wheel, 4), (_uncover, 0.5), (_sign, 0.1),
    (_wait, 6),
)  # fmt: skip
