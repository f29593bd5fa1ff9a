"""What a certificate says. It travels to the process that paints it as one line of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from game.bank.question import Said


@dataclass(frozen=True, slots=True)
class Order:
    """One visitor's certificate: who, the stars (0–5) of every stamp by stall, the day, and the bare code.

    Without a code (the key could not be kept anywhere) it is a souvenir only.
    """

    nickname: Said
    avatar: str
    stars: Mapping[str, int]
    day: date
    code: str = ""

    def to_json(self) -> str:
        """One line of ASCII."""
        return json.dumps(
            {
                "nickname": [self.nickname.zh, self.nickname.en],
                "avatar": self.avatar,
                "stars": dict(self.stars),
                "day": self.day.isoformat(),
                "code": self.code,
            }
        )


def read_order(text: str) -> Order:
    """The order in what `to_json` wrote."""
    tree = json.loads(text)
    day = date.fromisoformat(tree["day"])
    return Order(Said(*tree["nickname"]), tree["avatar"], tree["stars"], day, tree["code"])
