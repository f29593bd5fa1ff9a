"""How visitors are received: as the host has set it, and with an eye on whether they are still there."""

from __future__ import annotations

from collections.abc import Callable

from game.fair.idle import Idle
from game.fair.tuning import welcome
from game.fair.visit import Visit
from game.fairfile.fair_file import FairFile
from game.fairfile.host_file import HostFile
from game.stage.scene import Scene
from game.stage.stage import Stage


class Reception:
    """Without a `host` the stage stays as it is, and the rest is as the defaults say."""

    def __init__(self, stage: Stage, host: HostFile | None = None) -> None:
        self._stage = stage
        self._host = host
        self.idle = Idle(stage, lambda: self.settings)

    @property
    def settings(self) -> FairFile:
        """What the host wants now."""
        return self._host.now if self._host is not None else FairFile()

    def wait(self) -> None:
        """Nobody is there any more: what the host has saved meanwhile holds for the next visitor."""
        self.idle.end()
        if self._host is not None:
            self._host.refresh()
            welcome(self._stage, self._host.now)

    def attend(self, visit: Visit, leave: Callable[[], Scene]) -> None:
        """A visitor has come; `leave` follows once they have gone without a word."""
        self.idle.begin(visit, leave)
