"""Pictures of what a visitor is given: the certificate while it is painted, kept, and not kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from game.bank.question import Said
from game.certificate.order import Order
from game.certificate.press import Press, Progress
from game.desk.camera import Open, Shot
from game.desk.proof import Done, Proof
from game.fair.fair import Fair
from game.fair.honours import always
from game.fair.nickname import Nickname
from game.fair.visit import Visit
from game.stage.scene import Scene

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
        screen = open_at(lambda fair, at=(state, press): _handed(fair, *at))  # type: ignore[misc]
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
