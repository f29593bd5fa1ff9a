"""掷骰答题: aeroplane chess, where answers move the planes."""

from __future__ import annotations

from typing import Final

from game.stalls.planes.howto import show
from game.stalls.planes.kept import freeze, thaw
from game.stalls.planes.scene import open_planes
from game.stalls.stall import Stall

STALL: Final = Stall("planes", open_planes, show, freeze, thaw)
