"""The canvas repaints what differs and nothing else."""

from __future__ import annotations

import random
from collections.abc import Callable

import pygame
import pytest
from pygame import Rect, Surface

from game.stage.canvas import Canvas

SIZE = (200, 120)
Say = Callable[[Canvas], None]


def plain(colour: tuple[int, int, int], size: tuple[int, int] = (20, 20)) -> Surface:
    surface = Surface(size)
    surface.fill(colour)
    return surface


GROUND = plain((10, 20, 30), SIZE)
RED, GREEN = plain((200, 0, 0)), plain((0, 200, 0))


class Screen:
    """A canvas and what it has painted so far."""

    def __init__(self) -> None:
        self.canvas = Canvas(SIZE)
        self.surface = Surface(SIZE)

    def colour(self, at: tuple[int, int]) -> tuple[int, int, int]:
        """What colour the screen is at the pixel `at`."""
        r, g, b, _ = self.surface.get_at(at)
        return r, g, b

    def show(self, say: Say) -> list[Rect]:
        self.canvas.begin(SIZE)
        self.canvas.blit(GROUND, (0, 0))
        say(self.canvas)
        return self.canvas.flush(self.surface)


def both(below: Surface, above: Surface) -> Say:
    """Red at the left, green at the right of it, overlapping."""

    def say(canvas: Canvas) -> None:
        for image in (below, above):
            canvas.blit(image, (0, 0) if image is RED else (5, 0))

    return say


def nothing(canvas: Canvas) -> None:
    """Only the ground."""


def test_the_first_picture_is_painted_whole_and_a_second_same_one_not_at_all() -> None:
    screen = Screen()
    assert screen.show(nothing) == [Rect((0, 0), SIZE)]
    assert screen.show(nothing) == []


def test_what_moves_is_repainted_where_it_was_and_where_it_is() -> None:
    screen = Screen()
    screen.show(lambda canvas: canvas.blit(RED, (10, 10)))
    assert screen.show(lambda canvas: canvas.blit(RED, (100, 50))) == [
        Rect(10, 10, 20, 20),
        Rect(100, 50, 20, 20),
    ]
    assert screen.colour((15, 15)) == (10, 20, 30)
    assert screen.colour((105, 55)) == (200, 0, 0)


def test_rectangles_that_touch_are_joined() -> None:
    screen = Screen()
    screen.show(lambda canvas: canvas.blit(RED, (10, 10)))
    assert screen.show(lambda canvas: canvas.blit(RED, (15, 10))) == [Rect(10, 10, 25, 20)]


def test_a_painter_is_called_again_only_for_a_new_key() -> None:
    screen, calls = Screen(), list[int]()

    def say(key: int) -> Say:
        return lambda canvas: canvas.paint(Rect(0, 0, 9, 9), key, lambda _: calls.append(key))

    for key in (1, 1, 2, 2, 2, 3):
        screen.show(say(key))
    assert calls == [1, 2, 3]


def test_a_new_order_repaints_everything() -> None:
    screen = Screen()
    screen.show(both(RED, GREEN))
    assert screen.colour((7, 5)) == (0, 200, 0)
    screen.show(both(GREEN, RED))
    assert screen.colour((7, 5)) == (200, 0, 0)


def test_a_faded_image_keeps_its_own_strength() -> None:
    screen = Screen()
    screen.show(lambda canvas: canvas.blit(RED, (0, 0), 128))
    assert 90 < screen.surface.get_at((5, 5)).r < 120
    screen.show(lambda canvas: canvas.blit(RED, (0, 0)))
    assert screen.colour((5, 5)) == (200, 0, 0)
    assert screen.show(lambda canvas: canvas.blit(RED, (0, 0), 0)) == [Rect(0, 0, 20, 20)]


def test_the_last_one_offered_lies_on_top() -> None:
    canvas = Canvas(SIZE)
    canvas.offer("below", Rect(0, 0, 50, 50))
    canvas.offer("above", Rect(20, 20, 50, 50))
    assert canvas.target((25, 25)) == "above"
    assert canvas.target((5, 5)) == "below"
    assert canvas.target((199, 1)) is None
    canvas.withdraw()
    assert canvas.target((25, 25)) is None


def test_rendering_needs_images() -> None:
    canvas = Canvas(SIZE)
    canvas.blit(RED, (30, 30))
    assert canvas.render(Rect(25, 25, 10, 10)).get_at((6, 6)) == pygame.Color(200, 0, 0, 255)
    canvas.paint(Rect(0, 0, 1, 1), "key", lambda _: None)
    with pytest.raises(ValueError, match="only images"):
        canvas.render(Rect(0, 0, 5, 5))


@pytest.mark.parametrize("seed", range(40))
def test_repainting_what_differs_is_as_good_as_repainting_everything(seed: int) -> None:
    """Whole random histories: after every frame the screen equals one painted from nothing."""
    rng = random.Random(seed)
    images = [
        plain((rng.randrange(256), rng.randrange(256), 9), (rng.randint(1, 60), rng.randint(1, 60)))
        for _ in range(5)
    ]
    glass = Surface((50, 40), pygame.SRCALPHA)
    glass.fill((255, 255, 255, 90))
    screen, marks = Screen(), list[tuple[Surface, tuple[int, int]]]()
    for _ in range(25):
        if marks and rng.random() < 0.4:
            marks.pop(rng.randrange(len(marks)))
        if rng.random() < 0.7:
            at = (rng.randint(-30, 210), rng.randint(-30, 130))
            marks.insert(rng.randint(0, len(marks)), (rng.choice([*images, glass]), at))

        def say(canvas: Canvas, now: list[tuple[Surface, tuple[int, int]]] = list(marks)) -> None:  # noqa: B006
            for image, at in now:
                canvas.blit(image, at)

        screen.show(say)
        fresh = Screen()
        fresh.show(say)
        assert screen.surface.get_buffer().raw == fresh.surface.get_buffer().raw


def test_a_repeated_part_is_drawn_once_and_shown_and_offered_every_time() -> None:
    canvas, image, drawn = Canvas((80, 60)), plain((9, 8, 7), (10, 10)), list[str | None]()

    def draw() -> str:
        drawn.append(canvas.pressed)
        canvas.blit(image, (5, 5))
        canvas.offer("here", Rect(5, 5, 10, 10))
        return "result"

    for _ in range(3):
        canvas.begin((80, 60))
        assert canvas.repeat("part", 1, draw) == "result"
        assert canvas.target((7, 7)) == "here"
    assert len(drawn) == 1
    screen = pygame.Surface((80, 60))
    canvas.flush(screen)
    assert screen.get_at((7, 7)) == image.get_at((0, 0))


def test_a_repeated_part_is_drawn_anew_for_another_key_press_or_size() -> None:
    canvas, drawn = Canvas((80, 60)), list[int]()

    def again(key: int, pressed: str | None = None, size: tuple[int, int] = (80, 60)) -> int:
        canvas.begin(size)
        canvas.pressed = pressed
        canvas.repeat("part", key, lambda: drawn.append(key))
        return len(drawn)

    assert [again(1), again(1), again(2), again(2, "a"), again(2, "a"), again(2, "a", (60, 80))] == [
        1,
        1,
        2,
        3,
        3,
        4,
    ]


def test_a_smaller_picture_lies_in_the_corner_and_shares_no_part_with_the_whole_one() -> None:
    canvas, sizes = Canvas((80, 60)), list[tuple[int, int]]()

    def draw(within: Canvas) -> None:
        within.repeat("part", 1, lambda: sizes.append(within.size))
        within.offer("here", Rect((0, 0), within.size))

    canvas.within((80, 50), draw)
    assert (canvas.target((7, 49)), canvas.target((7, 50))) == ("here", None)
    canvas.begin((80, 60))
    draw(canvas)
    assert sizes == [(80, 50), (80, 60)]


def test_a_part_that_a_picture_did_not_say_is_let_go() -> None:
    canvas, drawn = Canvas((80, 60)), list[int]()
    for said in (True, True, False, True):
        canvas.begin((80, 60))
        if said:
            canvas.repeat("part", 1, lambda: drawn.append(1))
    assert len(drawn) == 2
