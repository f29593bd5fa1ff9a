"""转盘抽题: a spinner draws a trademark-trap question."""

from __future__ import annotations

from typing import Final

from game.stalls.stall import Stall
from game.stalls.wheel.howto import show
from game.stalls.wheel.round import KEY, freeze, thaw
from game.stalls.wheel.scene import open_wheel

STALL: Final = Stall(KEY, open_wheel, show, freeze, thaw)
