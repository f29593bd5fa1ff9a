"""What a certificate says. It travels to the process that paints it as one line of JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date

from game.bank.question import Said

Stars = tuple[tuple[str, int], ...]
"""Stall and stars (0–5), for every stamp."""


@dataclass(frozen=True, slots=True)
class Order:
    """One visitor's certificate: who, the stars of every stamp, the day, and the bare code.

    Without a code (the key could not be kept anywhere) it is a souvenir only.
    """

    nickname: Said
    avatar: str
    stars: Stars
    day: date
    code: str = ""

    def again(self, nickname: Said, avatar: str, stars: Stars) -> Order:
        """The same certificate with what has changed meanwhile."""
        return replace(self, nickname=nickname, avatar=avatar, stars=stars)

    def to_json(self) -> str:
        """One line of ASCII."""
        return json.dumps(
            {
                "nickname": [self.nickname.zh, self.nickname.en],
                "avatar": self.avatar,
                "stars": self.stars,
                "day": self.day.isoformat(),
                "code": self.code,
            }
        )


def read_order(text: str) -> Order:
    """The order in what `to_json` wrote."""
    tree = json.loads(text)
    day = date.fromisoformat(tree["day"])
    stars = tuple((stall, int(count)) for stall, count in tree["stars"])
    return Order(Said(*tree["nickname"]), tree["avatar"], stars, day, tree["code"])
