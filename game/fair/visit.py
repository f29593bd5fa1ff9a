"""One visitor's way through the fair."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.certificate.order import Order
from game.fair.nickname import SOMEBODY, Nickname, read_nickname


@dataclass(slots=True)
class Visit:
    """The stamps on this visitor's card: stall key → the most stars (0–5) earned there.

    `saved` keeps, for each stall that wants it, a round that was left half played. `id`, `nickname` and
    `avatar` are what the records know the visit by; a visit without `id` is not recorded. Of a full card a
    `certificate` was made.
    """

    stamps: dict[str, int] = field(default_factory=dict)
    saved: dict[str, object] = field(default_factory=dict)
    id: str = ""
    nickname: str = ""
    avatar: str = ""
    certificate: Order | None = None

    @property
    def fresh(self) -> bool:
        """Whether nothing has been played so far."""
        return not self.stamps and not self.saved

    @property
    def who(self) -> Nickname:
        """The visitor's nickname and face."""
        return read_nickname(self.nickname, self.avatar) if self.nickname else SOMEBODY

    def call(self, who: Nickname) -> None:
        """Give the visitor a nickname."""
        self.nickname, self.avatar = who.written, who.avatar

    def stamp(self, stall: str, stars: int) -> bool:
        """Note a finished round; True if its stamp is new on the card."""
        new = stall not in self.stamps
        self.stamps[stall] = max(stars, self.stamps.get(stall, 0))
        return new
