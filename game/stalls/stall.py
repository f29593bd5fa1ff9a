"""What a stall is to the fair: a name, a picture of how it is played, and a scene to open."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from pygame import Rect

from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer
from game.stage.canvas import Canvas
from game.stage.scene import Scene
from game.stage.stage import Stage


@dataclass(frozen=True, slots=True)
class Round:
    """A finished round: what was answered, in order, and how many of five stars it earned.

    `points` part rounds of as many stars in the day's table; a stall without points counts right answers.
    """

    stall: str
    answers: tuple[Answer, ...]
    stars: int
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Visitor:
    """What a stall is given for one visitor: where to draw, who asks, chance, and the two ways out.

    Under its key in `saved`, a stall may keep a round that the visitor left and will come back to. It says
    what was `answered`, once what it keeps includes the answer, and when anything else there has `turned`.
    Where a stall has several ways to play, the host offers those with a key in `presets`; None: all of them.
    """

    stage: Stage
    quiz: Quizmaster
    rng: random.Random
    finish: Callable[[Round], Scene]
    leave: Callable[[], Scene]
    answered: Callable[[Answer], None]
    turned: Callable[[], None]
    saved: dict[str, object] = field(default_factory=dict)
    presets: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class Stall:
    """One stall. `key` names its questions' folder, its words (`stall.<key>.…`), its art and its colour.

    `show(canvas, stage, rect, t)` draws inside `rect` how it is played, `t` seconds into the picture.
    `freeze` makes what it keeps in `Visitor.saved` plain data (as JSON has it), so that it outlives a power
    cut; `thaw` makes of that what was kept, or None where it no longer fits the questions or the rules.
    """

    key: str
    open: Callable[[Visitor], Scene]
    show: Callable[[Canvas, Stage, Rect, float], None]
    freeze: Callable[[object], object] | None = None
    thaw: Callable[[object, Quizmaster], object] | None = None
