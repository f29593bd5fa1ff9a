"""掷骰答题: aeroplane chess, where answers move the planes."""

from __future__ import annotations

from typing import Final

from game.stalls.planes.asking import KEY
from game.stalls.planes.howto import show
from game.stalls.planes.kept import freeze, thaw
from game.stalls.planes.scene import open_planes
from game.stalls.stall import Stall

STALL: Final = Stall(KEY, open_planes, show, freeze, thaw)
