"""投靶答题: throw a sandbag at the verdict, then sweep the minefield."""

from __future__ import annotations

from typing import Final

from game.stalls.stall import Stall
from game.stalls.targets.howto import show
from game.stalls.targets.kept import freeze, thaw
from game.stalls.targets.play import KEY
from game.stalls.targets.scene import open_targets

STALL: Final = Stall(KEY, open_targets, show, freeze, thaw)
