"""What a visitor is given besides stamps: a nickname, a certificate, a place in the day's table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from game.certificate.press import Press
from game.fair.nickname import Names


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


PLAIN: Final = Honours()
"""Stamps only."""
