"""What a reader must know besides the file it reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from game.bank.laws import Register


@dataclass(frozen=True)
class House:
    """The laws, the day, and how closely to look.

    `icons` for topics and `letters` of the fonts are None where nobody asks about them.
    """

    register: Register
    today: date
    thoroughly: bool = False
    icons: frozenset[str] | None = None
    letters: frozenset[str] | None = None
