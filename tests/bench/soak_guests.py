"""Who comes to the hall: players, people who walk away, a power cut, and a monkey, each frame by frame."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final

from game.fair.bot import Bot
from game.fair.lobby import Lobby
from game.fair.pin_pad import PinPad
from game.stage.events import Back, Event, Release, Tap
from game.stage.inputs import Input, Pointed, Typed
from game.stage.scene import Scene
from game.stalls import STALLS
from tests.bench.soak_hall import FRAME, Hall
from tests.bench.soak_monkey import gesture

Inputs = tuple[Input, ...] | None
Guest = Iterator[Inputs]
"""What comes in, frame by frame; the hall steps in between. None: time may pass, a longer one at rest."""

LONGEST: Final = 1200.0
"""Seconds after which a visitor has had enough."""
GONE: Final = 700.0
"""Seconds in which the fair must have noticed that nobody is there: a teacher's game rests for long."""
SWING: Final = 7
"""The frames of a flick."""


def player(hall: Hall, rng: random.Random) -> Guest:
    """Plays at some stalls, fetches the certificate, and says goodbye."""
    yield from _steps_up(hall)
    yield from _plays(hall, rng, Bot(rng, rng.uniform(0.2, 1.0), rng.choice((0.0, 0.25, 1.0))))
    yield from _goes(hall)


def walker(hall: Hall, rng: random.Random) -> Guest:
    """Walks away in the middle of something, and the fair is to see it."""
    yield from _steps_up(hall)
    yield from _for_a_while(hall, rng, _plays(hall, rng, Bot(rng, pace=0.25)))
    if not hall.waiting:
        yield from _nobody(hall)


def fidget(hall: Hall, rng: random.Random) -> Guest:
    """Plays, and does all sorts of things in between."""
    yield from _steps_up(hall)
    share = rng.uniform(0.05, 0.5)
    for inputs in _plays(hall, rng, Bot(rng, pace=0.25)):
        yield inputs
        if rng.random() < share:
            yield from _gesture(hall, rng)
    yield from _goes(hall)


def monkey(hall: Hall, rng: random.Random) -> Guest:
    """Understands nothing, for some minutes."""
    end = hall.seconds + rng.uniform(60, 400)
    while hall.seconds < end:
        yield from _gesture(hall, rng)
    yield from _goes(hall)


def unlucky(hall: Hall, rng: random.Random) -> Guest:
    """The power goes while they play; they go on, or not, when it is back."""
    yield from _steps_up(hall)
    yield from _for_a_while(hall, rng, _plays(hall, rng, Bot(rng, pace=0.25)))
    hall.attempt(lambda: hall.app.go(hall.house.cut_off()))
    yield from _plays(hall, rng, Bot(rng, pace=0.25))
    yield from _goes(hall)


def careful(hall: Hall, rng: random.Random) -> Guest:
    """Plays where the games of some stalls stay closed."""
    closed = tuple(stall.key for stall in STALLS if rng.random() < 0.6)
    hall.attempt(lambda: hall.app.go(hall.house.crashed(closed).enter()))
    yield from _plays(hall, rng, Bot(rng, pace=0.25))
    yield from _goes(hall)


def host(hall: Hall, rng: random.Random) -> Guest:
    """Gives the sign, types the PIN, and tries everything on the panel; or lets somebody else try."""
    if rng.random() < 0.5:
        yield from _steps_up(hall)
    yield from _sign()
    for _ in range(2):  # the first time it is chosen, and typed once more
        if isinstance(hall.app.scene, PinPad):
            yield from [(Typed(digit),) for digit in "1234"]
            yield from _tapped(hall, "ok")
    if isinstance(hall.app.scene, PinPad):
        hall.attempt(lambda: hall.app.go(hall.house.panel(hall.house.fair.attract())))
    end = hall.seconds + rng.uniform(20, 120)
    while hall.seconds < end and not hall.waiting:
        yield from _gesture(hall, rng)
    yield from _goes(hall)


def _sign() -> Guest:
    """Five taps in the corner, the last one held."""
    at = 10, 10
    for _ in range(4):
        yield (Pointed("down", at),)
        yield (Pointed("up", at),)
    yield (Pointed("down", at),)
    yield from [()] * 70
    yield (Pointed("up", at),)


def _gesture(hall: Hall, rng: random.Random) -> Guest:
    hall.events += 1
    yield from gesture(hall.app, hall.size, rng)


def _steps_up(hall: Hall) -> Guest:
    while hall.waiting:
        yield from _acted(hall, Tap("enter"))


def _plays(hall: Hall, rng: random.Random, bot: Bot) -> Guest:
    """As the bot does, but chooses stalls as one who collects stamps, until all are there or it is enough."""
    end = hall.seconds + rng.uniform(60, LONGEST)
    fetched = False
    while not hall.waiting and hall.seconds < end:
        if isinstance(hall.app.scene, Lobby) and not hall.app.startled:
            wish, fetched = _in_lobby(hall, fetched)
            if wish is None:
                return
            yield from _acted(hall, Tap(wish))
            continue
        yield from _acted(hall, bot.act(hall.app.scene, hall.app.canvas.offers, hall.dt))


def _in_lobby(hall: Hall, fetched: bool) -> tuple[str | None, bool]:
    """The next thing to tap, None with nothing left to do; and whether the certificate was fetched."""
    offers = hall.app.canvas.offers
    new = [f"stall:{stall.key}" for stall in STALLS if stall.key not in hall.stamps]
    open_now = [name for name in new if name in offers]
    if open_now:
        return open_now[hall.steps % len(open_now)], fetched
    if "certificate" in offers and not fetched:
        return "certificate", True
    return None, fetched


def _for_a_while(hall: Hall, rng: random.Random, guest: Guest) -> Guest:
    """Until some scene or other has come, and a moment longer: in the middle of anything."""
    scenes, moment = rng.randint(1, 14), rng.uniform(0.0, 4.0)
    seen: Scene = hall.app.scene
    for inputs in guest:
        yield inputs
        if hall.app.scene is not seen:
            seen, scenes = hall.app.scene, scenes - 1
        if scenes <= 0:
            moment -= FRAME
            if moment <= 0:
                return


def _nobody(hall: Hall) -> Guest:
    """Nothing comes in until the fair waits for the next visitor."""
    hall.house.reset()  # where the host has said "never", that is what happens
    end = hall.seconds + GONE
    hall.deserted = True
    while not hall.waiting and hall.seconds < end:
        yield None
    hall.deserted = False
    if hall.waiting:
        hall.left_idle += 1
        return
    hall.fault(f"nobody was there for {GONE:.0f} s, and {type(hall.app.scene).__name__} went on")
    hall.app = hall.house.app(hall.size)


def _goes(hall: Hall) -> Guest:
    """Says goodbye by Esc, and by patience where that means nothing."""
    for _ in range(12):
        if hall.waiting:
            return
        yield (Typed("escape"),)
        yield from [None] * 10
    yield from _nobody(hall)


def _acted(hall: Hall, event: Event | None) -> Guest:
    """What is wished for, as a finger or a key would do it."""
    match event:
        case Tap(name):
            yield from _tapped(hall, name)
        case Back():
            yield (Typed("escape"),)
        case Release(_, (x, y), _, (across, down)):
            moments = [step * FRAME for step in range(SWING)]
            path = [(round(x + across * t), round(y + down * t)) for t in moments]
            yield (Pointed("down", path[0]),)
            yield from [(Pointed("move", at),) for at in path[1:-1]]
            yield (Pointed("up", path[-1]),)
        case _:
            yield None


def _tapped(hall: Hall, name: str) -> Guest:
    """Waits for the target a moment, as one does."""
    for _ in range(30):
        if name in hall.app.canvas.offers and not hall.app.startled:
            at = hall.app.canvas.offers[name].center
            yield (Pointed("down", at),)
            yield (Pointed("up", at),)
            return
        yield ()


KINDS: Final[Sequence[tuple[str, int]]] = (
    ("player", 4), ("walker", 4), ("fidget", 3), ("unlucky", 2), ("careful", 1), ("host", 1),
)  # fmt: skip
