"""转盘抽题: a spinner draws a trademark-trap question."""

from __future__ import annotations

from typing import Final

from game.stalls.stall import Stall
from game.stalls.wheel.howto import show
from game.stalls.wheel.scene import WheelScene

STALL: Final = Stall("wheel", WheelScene, show)
