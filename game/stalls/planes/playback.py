"""Acts on show: one after the other, each with its sound."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from game.stage.stage import Stage
from game.stalls.planes.acts import Act


class Playback:
    """The acts that are still to be seen. `act` is on now, for `t` seconds; None when all is shown."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._acts: deque[Act] = deque()
        self._landed = 0
        self.t = 0.0

    @property
    def act(self) -> Act | None:
        return self._acts[0] if self._acts else None

    def add(self, acts: Iterable[Act]) -> None:
        """Show these too, after what is on show."""
        idle = not self._acts
        self._acts.extend(acts)
        if idle:
            self._begin()

    def pass_(self, dt: float) -> None:
        """Let the act go on and, when it is over, give way to the next."""
        if (act := self.act) is None:
            return
        self.t += dt
        self._hop(act)
        if self.t >= act.seconds:
            self._acts.popleft()
            self._begin()

    def _begin(self) -> None:
        self.t, self._landed = 0.0, 0
        if self.act is not None and self.act.sound is not None:
            self._stage.sound.play(self.act.sound)

    def _hop(self, act: Act) -> None:
        """Each landing is heard."""
        if act.path is None or self._stage.calm:
            return
        landed = act.path.landed(self.t)
        if landed > self._landed:
            self._stage.sound.play("hop")
        self._landed = landed
