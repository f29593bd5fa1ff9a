"""Whole visits through the real app: from the attract screen to the stamp, by touch and by keys."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from game.app import App
from game.bank.question import Lang
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.fair.attract import Attract
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.settings import ASSETS, QUESTIONS
from game.stage.stage import set_stage
from game.stalls.wheel.scene import WheelScene

LANDSCAPE, PORTRAIT = (1366, 768), (1080, 1920)


def fair_at(size: tuple[int, int], lang: Lang = "zh", seed: int = 7) -> Headless:
    """A fair that has just opened."""
    stage, rng = set_stage(ASSETS, lang), random.Random(seed)
    fair = make_fair(stage, make_quiz((QUESTIONS,), rng, lambda: date(2026, 11, 22)), rng)
    return Headless(App(stage, fair.attract(), size), size)


def spin_to_card(screen: Headless) -> Card:
    """Tap the button until a question is up (the double comes between)."""
    for _ in range(3):
        if isinstance(screen.app.scene, Card):
            break
        screen.until(lambda: "spin" in screen.app.canvas.offers)
        screen.tap("spin")
        screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    card = screen.app.scene
    assert isinstance(card, Card)
    screen.until(lambda: "option:0" in screen.app.canvas.offers)
    return card


def answer(screen: Headless, card: Card, right: bool) -> None:
    """Choose, see the explanation, go on."""
    for name in card.right_names() if right else card.wrong_names():
        screen.tap(name)
    screen.until(lambda: "next" in screen.app.canvas.offers)
    screen.run(0.5)
    screen.tap("next")


@pytest.mark.parametrize(("size", "lang"), [(LANDSCAPE, "zh"), (PORTRAIT, "en")])
def test_a_visit_by_touch_ends_with_a_stamp(size: tuple[int, int], lang: Lang) -> None:
    screen = fair_at(size, lang)
    assert isinstance(screen.app.scene, Attract)
    screen.tap("enter")
    assert isinstance(screen.app.scene, Lobby)
    screen.run(0.3)
    screen.tap("stall:wheel")
    screen.run(0.5)
    screen.tap("start")
    assert isinstance(screen.app.scene, WheelScene)
    wheel = screen.app.scene
    for right in (True, False, True, True, False):
        answer(screen, spin_to_card(screen), right)
    assert isinstance(screen.app.scene, Results)
    assert [result.right for result in wheel.state.results] == [True, False, True, True, False]
    screen.run(3.0)
    screen.tap("again")
    for _ in range(2):
        card = screen.app.scene
        assert isinstance(card, Card)
        screen.until(lambda: "option:0" in screen.app.canvas.offers)
        answer(screen, card, True)
    assert isinstance(screen.app.scene, Results)
    screen.run(3.0)
    screen.tap("leave")
    assert isinstance(screen.app.scene, Lobby)
    screen.key("escape")
    assert isinstance(screen.app.scene, Attract)


def test_a_visit_by_keys_alone() -> None:
    screen = fair_at(LANDSCAPE)
    screen.key("enter")
    screen.run(0.3)
    assert isinstance(screen.app.scene, Lobby)
    screen.key("enter")
    screen.run(0.5)
    screen.key("enter")
    assert isinstance(screen.app.scene, WheelScene)
    for _ in range(20):
        if isinstance(screen.app.scene, Results):
            break
        if isinstance(card := screen.app.scene, Card):
            screen.run(1.0)
            for name in card.right_names():
                if name == "confirm":
                    walk_to(screen, name)
                    screen.key("enter")
                else:
                    screen.key(str(int(name.removeprefix("option:")) + 1))
            screen.until(lambda: "next" in screen.app.canvas.offers)
            screen.run(0.5)
            screen.key("enter")
        else:
            screen.key("enter")
            screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    screen.run(3.0)
    walk_to(screen, "leave")
    screen.key("enter")
    assert isinstance(screen.app.scene, Lobby)


def walk_to(screen: Headless, name: str) -> None:
    """Find a target with the arrow keys, as one would who sees the focus mark."""
    for key in walk(60):
        if screen.app.focus == name:
            return
        screen.key(key)
    raise AssertionError(f"the arrows never came to {name}, only to {screen.app.focus}")


def walk(count: int) -> Iterator[str]:
    """A random walk over the arrow keys."""
    rng = random.Random(3)
    return (rng.choice(("up", "down", "left", "right")) for _ in range(count * 4))


def test_language_and_sound_change_on_every_screen_at_once() -> None:
    screen = fair_at(LANDSCAPE)
    words, sound = screen.app.stage.words, screen.app.stage.sound
    for step in ("enter", "stall:wheel", "start", None):
        for lang in ("en", "zh"):
            screen.tap("lang")
            assert words.lang == lang
        muted = sound.muted
        screen.tap("mute")
        assert sound.muted is not muted
        if step is not None:
            screen.tap(step)
            screen.run(0.6)
    spin_to_card(screen)
    screen.tap("lang")
    assert words.lang == "en"
    assert isinstance(screen.app.scene, Card)


def test_a_flick_turns_the_wheel_and_a_nudge_does_not() -> None:
    screen = fair_at(LANDSCAPE)
    for name in ("enter", "stall:wheel", "start"):
        screen.tap(name)
        screen.run(0.6)
    wheel = screen.app.scene
    assert isinstance(wheel, WheelScene)
    x, y = screen.place("wheel")
    right = x + screen.app.canvas.offers["wheel"].w // 3
    screen.drag([(right, y - 40), (right, y - 10), (right, y - 10), (right, y - 10), *[(right, y - 10)] * 4])
    assert not wheel.turning
    screen.drag([(right, y - 100), (right, y - 40), (right, y + 20), (right, y + 80)])
    assert wheel.turning


def test_the_way_back_leads_back_from_everywhere() -> None:
    screen = fair_at(LANDSCAPE)
    for name in ("enter", "stall:wheel", "start"):
        screen.tap(name)
        screen.run(0.6)
    spin_to_card(screen)
    screen.key("escape")
    assert isinstance(screen.app.scene, Lobby)
    screen.key("escape")
    assert isinstance(screen.app.scene, Attract)
