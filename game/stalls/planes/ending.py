"""How a host ends a game that no time ends: one tap asks, a second one soon after means it."""

from __future__ import annotations

from typing import Final

from game.stalls.planes.rulebook import CLASS, RuleBook

SURE: Final = 3.0
"""Seconds for the second tap."""


class Ending:
    """The button of the host. Only the class' rule book has it: the others end by themselves."""

    def __init__(self, book: RuleBook) -> None:
        self._offered = book == CLASS
        self._left = 0.0
        self.meant = False
        """The host wants the game to end."""

    def tap(self) -> None:
        """Ask, or take it as meant."""
        if self._offered:
            self.meant = self.meant or self.asking
            self._left = 0.0 if self.meant else SURE

    def pass_(self, dt: float) -> None:
        """A question not taken up is withdrawn."""
        self._left = max(0.0, self._left - dt)

    @property
    def asking(self) -> bool:
        """Whether it waits for the second tap."""
        return self._left > 0

    @property
    def line(self) -> str | None:
        """The key of the button's words; None without a button."""
        if not self._offered:
            return None
        return "planes.end_sure" if self.asking else "planes.end"
