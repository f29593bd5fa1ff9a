"""What the shared furniture offers, and what it does not."""

from __future__ import annotations

from pygame import Rect, Surface
from pygame.image import tobytes

from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.widgets import button, round_button
from tests.stages import make_stage

SIZE, PLACE = (400, 300), Rect(100, 100, 160, 60)


def drawn(stage: Stage, *, held: bool = False, pressed: bool = False) -> tuple[Canvas, bytes]:
    canvas, surface = Canvas(SIZE), Surface(SIZE)
    canvas.pressed = "spin" if pressed else None
    button(canvas, stage, "spin", PLACE, "转一转", held=held)
    canvas.flush(surface)
    return canvas, tobytes(surface, "RGB")


def test_a_held_button_looks_pressed_and_offers_nothing() -> None:
    stage = make_stage()
    free, held, pressed = drawn(stage), drawn(stage, held=True), drawn(stage, pressed=True)
    assert held[1] == pressed[1] != free[1]
    assert "spin" in free[0].offers
    assert not held[0].offers


def test_what_leads_no_further_is_drawn_but_cannot_be_tapped() -> None:
    stage, canvas, surface = make_stage(), Canvas(SIZE), Surface(SIZE)
    round_button(canvas, stage, "more", Rect(100, 100, 60, 60), icon="ui/plus", enabled=False)
    blank = tobytes(surface, "RGB")
    canvas.flush(surface)
    assert not canvas.offers
    assert tobytes(surface, "RGB") != blank
