"""The small moving pictures of how to play: they end where they begin, and stand still where it is calm."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pygame import Rect, Surface
from pygame.image import tobytes

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stalls.planes import howto as planes
from game.stalls.targets import howto as targets
from game.stalls.wheel import howto as wheel
from tests.stages import make_stage

SIZE = (640, 240)
Show = Callable[[Canvas, Stage, Rect, float], None]


def seen(show: Show, stage: Stage, t: float) -> bytes:
    """The picture at time `t`."""
    canvas, surface = Canvas(SIZE), Surface(SIZE)
    show(canvas, stage, Rect((0, 0), SIZE), t)
    canvas.flush(surface)
    return tobytes(surface, "RGB")


def far(a: bytes, b: bytes) -> float:
    """How many in a hundred bytes differ so much that one sees it."""
    return 100 * sum(abs(x - y) > 96 for x, y in zip(a, b, strict=True)) / len(a)


@pytest.mark.parametrize(
    ("show", "cycle"),
    [(wheel.show, wheel.CYCLE), (planes.show, planes.CYCLE), (targets.show, targets.CYCLE)],
    ids=["wheel", "planes", "targets"],
)
def test_nothing_leaps_from_the_end_to_the_beginning(show: Show, cycle: float) -> None:
    stage = make_stage()
    end, again = (seen(show, stage, t) for t in (cycle - 0.01, cycle + 0.01))
    assert far(end, again) < 0.2 < far(again, seen(show, stage, cycle - 0.6))


def test_the_question_comes_over_the_die() -> None:
    stage = make_stage()
    before, amid, after = (
        seen(planes.show, stage, planes.ASKED + t) for t in (-0.01, planes.TURNED / 2, 0.35)
    )
    assert far(before, after) > max(far(before, amid), far(amid, after)) > 0.2


@pytest.mark.parametrize("show", [wheel.show, planes.show, targets.show])
def test_calm_lessons_stand_still(show: Show) -> None:
    stage = make_stage(calm=True)
    assert seen(show, stage, 0.0) == seen(show, stage, 1.7) == seen(show, stage, 4.1)
