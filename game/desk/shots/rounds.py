"""Rounds before the camera: the wheel, the planes, and how a round ends."""

from __future__ import annotations

import random
from collections.abc import Iterator

from game.card.scene import Card
from game.desk.headless import Headless, wish
from game.desk.shots.camera import Open, Shot, answer, stall_of
from game.desk.shots.handovers import LONG, visit_of
from game.fair.bot import Bot
from game.fair.results import Results
from game.fair.visit import Visit
from game.stalls.wheel.scene import WheelScene


def wheel(open_at: Open) -> Iterator[Shot]:
    """Before the spin, while it turns, landed, and between two questions."""
    screen = open_at(lambda fair: fair.play(fair.stalls[0], Visit()))
    screen.run(0.7)
    yield "ready", screen
    screen.tap("spin")
    screen.run(1.0)
    yield "spinning", screen
    for state in ("first", "later"):
        screen.until(lambda: not screen.app.resting and _landed(screen))
        yield f"landed-{state}", screen
        _answer_right(screen)
        screen.until(lambda: "spin" in screen.app.canvas.offers)
        if state == "first":
            screen.tap("spin")
    yield "between", screen


def _landed(screen: Headless) -> bool:
    scene = screen.app.scene
    return isinstance(scene, WheelScene) and scene.resting_on is not None


def _answer_right(screen: Headless) -> None:
    """Answer the card that is up, or comes up, rightly, and go on."""
    screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    if isinstance(card := screen.app.scene, Card):
        screen.until(lambda: "option:0" in screen.app.canvas.offers)
        answer(screen, card.right_names())


def planes(open_at: Open) -> Iterator[Shot]:
    """From the choice of players to the middle of a game."""
    screen = open_at(lambda fair: fair.play(stall_of(fair, "planes"), Visit()))
    screen.run(0.5)
    yield "setup", screen
    screen.tap("start")
    screen.run(0.4)
    yield "begins", screen
    bot = Bot(random.Random(3), skill=1.0, pace=0.3)
    for state, seconds in (("early", 25.0), ("later", 70.0)):
        end = screen.app.now + seconds
        while screen.app.now < end or isinstance(screen.app.scene, Card):
            wish(screen, bot.act(screen.app.scene, screen.app.canvas.offers, screen.dt))
        yield state, screen
    screen.until(lambda: "roll" in screen.app.canvas.offers or isinstance(screen.app.scene, Card))
    if "roll" in screen.app.canvas.offers:
        screen.tap("roll")
        screen.run(0.35)
        yield "rolling", screen


def results(open_at: Open) -> Iterator[Shot]:
    """The end of a round with a few, no, and many mistakes: while stars and confetti fall, and after."""
    for state, misses in (("stamp", 2), ("perfect", 0), ("many-missed", 5)):
        screen = open_at(lambda fair: fair.play(fair.stalls[0], visit_of(LONG, {})))
        while not isinstance(screen.app.scene, Results):
            misses = _turn(screen, misses)
        screen.run(0.5)
        yield f"{state}-falling", screen
        screen.run(0.9)
        yield f"{state}-confetti", screen
        screen.run(4.0)
        yield state, screen


def _turn(screen: Headless, misses: int) -> int:
    """One spin with its question, answered wrong while there are misses to make; how many remain."""
    if "spin" in screen.app.canvas.offers:
        screen.tap("spin")
    screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    if not isinstance(card := screen.app.scene, Card):
        return misses
    screen.until(lambda: "option:0" in screen.app.canvas.offers)
    answer(screen, card.wrong_names() if misses else card.right_names())
    return max(0, misses - 1)
