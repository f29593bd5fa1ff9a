"""The stalls of the fair. A new one is a folder here and a line in this tuple."""

from __future__ import annotations

from typing import Final

from game.stalls import planes, targets, wheel
from game.stalls.stall import Stall

STALLS: Final[tuple[Stall, ...]] = (wheel.STALL, planes.STALL, targets.STALL)
