"""What a visitor is given besides stamps: a nickname, a certificate, a place in the day's table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from game.certificate.order import Order
from game.certificate.press import Press
from game.fair.nickname import Names
from game.fair.visit import Visit


def never() -> bool:
    """No."""
    return False


def always() -> bool:
    """Yes."""
    return True


@dataclass(frozen=True, slots=True)
class Honours:
    """The lists that nicknames are drawn from, and who makes certificates; None: there are none.

    `prints` and `ranks` say whether the host lets certificates be printed and the day's best be shown.
    """

    names: Names | None = None
    press: Press | None = None
    prints: Callable[[], bool] = never
    ranks: Callable[[], bool] = always

    def guest(self, rng: Random) -> Visit:
        """A new visitor, with a nickname if there are any."""
        visit = Visit()
        if self.names is not None:
            visit.call(self.names.draw(rng))
        return visit

    def rename(self, visit: Visit, rng: Random) -> bool:
        """Give the visitor another nickname; False if there are none."""
        if self.names is None:
            return False
        visit.call(self.names.draw(rng, visit.who))
        return True

    def earned(self, visit: Visit, stalls: Collection[str]) -> bool:
        """Whether a certificate waits: every one of the `stalls` that are open has left its stamp."""
        return self.press is not None and bool(stalls) and visit.stamps.keys() >= set(stalls)


PLAIN: Final = Honours()
"""Stamps only."""


def order_certificate(visit: Visit, press: Press, stalls: Sequence[str]) -> Order:
    """Order the visit's certificate, its stars in the order of `stalls`.

    The one that it has keeps its code and its day; only name, face and stars are those of now.
    """
    who, stamps = visit.who, visit.stamps
    stars = tuple((key, stamps[key]) for key in stalls if key in stamps)
    order = press.order if visit.certificate is None else visit.certificate.again
    visit.certificate = order(who.said, who.avatar, stars)
    return visit.certificate
