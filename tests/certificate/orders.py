"""Certificates to test with."""

from __future__ import annotations

from datetime import date

from game.bank.question import Said
from game.certificate.order import Order

DAY = date(2026, 11, 22)
ORDER = Order(
    Said("勇敢小马驹", "Brave Foal"), "foal", (("wheel", 4), ("planes", 5), ("targets", 3)), DAY, "7F3K9M2QXA"
)
LONGEST = Order(
    Said("体贴北山羊", "Thoughtful Snow Leopard"),
    "snow-leopard",
    (("wheel", 0), ("planes", 5), ("targets", 5)),
    date(2026, 12, 31),
    "WWWWWWWWWW",
)
ALONE = Order(Said("爱笑白天鹅", "Smiling Swan"), "swan", (("wheel", 5),), DAY)
