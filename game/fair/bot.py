"""A visitor made of dice: plays by the names on the screen, for the attract screen and for trials."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, Protocol, runtime_checkable

from pygame import Rect

from game.stage.events import Back, Event, Tap
from game.stage.scene import Scene

SHUNNED: Final = (
    "lang", "mute", "home", "back", "end", "bag", "take-back", "nickname", "certificate", "print",
)  # fmt: skip
"""What a bot never taps of its own accord."""

TRIES: Final = 3
"""How often it taps what does not answer before it tries something else."""

READING: Final = 1.0
"""Seconds until it has seen all of a question's options come in."""

PATIENCE: Final = 30.0
"""Seconds without anything to tap after which it goes back."""


@runtime_checkable
class Asks(Protocol):
    """A scene that asks a question: it knows what to tap to answer right, or wrong, until that is done."""

    def right_names(self) -> tuple[str, ...]: ...
    def wrong_names(self) -> tuple[str, ...]: ...


@runtime_checkable
class Throws(Protocol):
    """A scene that is played by throwing: it knows the flick that hits what a bot aims at."""

    def flick_at(self, name: str) -> Event | None: ...


class Bot:
    """Taps what is offered, as a person would: looks first, aims, then taps.

    `skill` is the share of questions it knows. `pace` scales its slowness: 1 for somebody to watch,
    0 for one act in every call. It knows names only, never what they do.
    """

    def __init__(self, rng: random.Random, skill: float = 0.65, pace: float = 1.0) -> None:
        self._rng = rng
        self._skill = skill
        self._pace = pace
        self._scene: Scene | None = None
        self._choices: tuple[str, ...] = ()
        self._taps: Counter[str] = Counter()
        self._plan: list[str] | None = None
        self._again = False
        self._wait = 0.0
        self._reading = READING
        self._idle = 0.0
        self.aim: str | None = None
        """The target it is about to tap."""

    def act(self, scene: Scene, offers: Mapping[str, Rect], dt: float) -> Event | None:
        """What it does now, after `dt` more seconds in front of `scene` and its `offers`."""
        if scene is not self._scene:
            self._scene, self._plan, self.aim = scene, None, None
            self._again = self._rng.random() < 0.4
            self._reading = READING
        done = isinstance(scene, Asks) and not scene.right_names()
        choices = tuple(n for n in offers if n not in SHUNNED and not (done and n.startswith("option:")))
        if not choices:
            return self._bored(dt)
        if choices != self._choices:
            self._choices = choices
            self._taps.clear()
        return self._tap(scene, choices, dt)

    def _tap(self, scene: Scene, choices: Sequence[str], dt: float) -> Event | None:
        """Aim if it does not yet, wait, tap."""
        self._idle = 0.0
        if isinstance(scene, Asks) and self._reading > 0:
            self._reading -= dt
            return None
        if self.aim is None or self.aim not in choices:
            self._wait = self._pace * self._look(scene)
            self.aim = self._choose(scene, choices)
        self._wait -= dt
        if self._wait > 0:
            return None
        tapped, self.aim = self.aim, None
        self._taps[tapped] += 1
        flick = scene.flick_at(tapped) if isinstance(scene, Throws) else None
        return flick or Tap(tapped)

    def _choose(self, scene: Scene, choices: Sequence[str]) -> str:
        """What it means to answer, then the best choice; whatever does not respond is soon left alone."""
        if isinstance(scene, Asks) and self._plan is None:
            knows = self._rng.random() < self._skill
            self._plan = list(scene.right_names() if knows else scene.wrong_names())
        while self._plan:
            if self._plan[0] in choices:
                return self._plan.pop(0)
            if "more" in choices and self._taps["more"] < TRIES:
                return "more"
            del self._plan[0]
        shuffled = self._rng.sample(list(choices), len(choices))
        return min(shuffled, key=lambda name: (self._taps[name] // TRIES, self._rank(name)))

    def _rank(self, name: str) -> int:
        """Onward first, then options once more, then other pages and settings, and out at last."""
        if name == "again":
            return 0 if self._again else 4
        if name == "leave":
            return 3
        if name == "more" or name.startswith(("page", "seat:", "book:", "level")):
            return 2
        return int(":" in name and self._plan is not None)

    def _look(self, scene: Scene) -> float:
        """Seconds from seeing to tapping: longer where there is something to read."""
        return self._rng.uniform(2.0, 3.2) if isinstance(scene, Asks) else self._rng.uniform(0.8, 1.3)

    def _bored(self, dt: float) -> Event | None:
        self.aim, self._choices = None, ()
        self._idle += dt
        if self._idle < PATIENCE:
            return None
        self._idle = 0.0
        return Back()
