"""Pictures of what a visitor is given: the certificate, and a place in the day's table."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from game.bank.question import Said
from game.certificate.order import Order
from game.certificate.press import Press, Progress
from game.desk.shots.camera import Open, Shot
from game.desk.shots.proof import Done, Proof
from game.fair import daily
from game.fair.attract import TITLE, Attract
from game.fair.daily import ROWS
from game.fair.diary import Diary
from game.fair.fair import Fair
from game.fair.honours import always
from game.fair.nickname import Nickname, load_names
from game.fair.visit import Visit
from game.records.note import Place
from game.settings import ASSETS
from game.stage.scene import Scene
from game.stalls.stall import Round

DAY: Final = date(2026, 11, 22)
LONG: Final = Nickname(Said("体贴花栗鼠", "Thoughtful Chipmunk"), "chipmunk")
"""A nickname of many letters."""


def visit_of(who: Nickname, stamps: dict[str, int]) -> Visit:
    """A visitor with a nickname and stamps."""
    visit = Visit(dict(stamps))
    visit.call(who)
    return visit


def full(fair: Fair) -> Visit:
    """A visitor with all the stamps there are."""
    return visit_of(LONG, {stall.key: 5 - k for k, stall in enumerate(fair.stalls)})


@dataclass(frozen=True, slots=True)
class Slow(Proof):
    """A press that is never finished."""

    def paint(self, order: Order, height: int) -> Done:  # noqa: ARG002
        """No picture yet."""
        return Done(Progress())


def certificate(open_at: Open) -> Iterator[Shot]:
    """While it is painted; kept, with the print button; not kept; and waiting on the map."""
    presses: dict[str, Press] = {
        "painting": Slow(DAY),
        "kept": Proof(DAY),
        "print": Proof(DAY),
        "unkept": Proof(DAY, None),
    }
    for state, press in presses.items():
        screen = open_at(partial(_handed, state=state, press=press))
        screen.run(0.6)
        if state == "kept":
            yield "confetti", screen
        screen.run(3.0)
        yield state, screen
    screen = open_at(lambda fair: _equipped(fair, Proof(DAY)).lobby(full(fair)))
    screen.run(0.6)
    yield "waiting", screen


def _handed(fair: Fair, state: str, press: Press) -> Scene:
    fair = _equipped(fair, press)
    if state == "print":
        fair = replace(fair, honours=replace(fair.honours, prints=always))
    return fair.certificate(full(fair))


def _equipped(fair: Fair, press: Press) -> Fair:
    return replace(fair, honours=replace(fair.honours, press=press))


class Ranked(Diary):
    """A diary of a day on which others have played."""

    def best(self, stall: str) -> tuple[Place, ...]:  # noqa: ARG002
        """Ten visitors; the one without an id is third."""
        names, rng = load_names(ASSETS / "names.yaml"), random.Random(5)
        drawn = [names.draw(rng) for _ in range(ROWS - 1)]
        whos = [*drawn[:2], LONG, *drawn[2:]]
        return tuple(
            Place("" if k == 2 else str(k), who.written, who.avatar, max(0, 5 - k // 3), 120 - 9 * k)
            for k, who in enumerate(whos)
        )


def table(open_at: Open) -> Iterator[Shot]:
    """On the title screen: full, and with places that are free; and a visitor's place after a round."""
    for state, key, count in (("full", "wheel", ROWS), ("few", "planes", 3), ("one", "targets", 1)):
        screen = open_at(partial(_waiting, stall=key, count=count))
        screen.run(TITLE + 0.5)
        yield state, screen
    screen = open_at(lambda fair: _ranked(fair).results(Round("wheel", (), 4), visit_of(LONG, {})))
    screen.run(6.0)
    yield "place", screen


def _ranked(fair: Fair) -> Fair:
    return replace(fair, diary=Ranked(None, fair.quiz, fair.stalls, fair.stage.words))


def _waiting(fair: Fair, stall: str, count: int) -> Scene:
    best = daily.table(stall, _ranked(fair).diary.best(stall)[:count])
    return Attract(fair.stage, fair.rng, enter=fair.enter, demo=lambda: None, tables=lambda: [best])
