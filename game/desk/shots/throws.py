"""The target stall before the camera: somebody throws, misses, taps, and sweeps the minefield."""

from __future__ import annotations

from collections.abc import Iterator

from game.card.scene import Card
from game.desk.headless import Headless, wish
from game.desk.shots.camera import Open, Shot, stall_of
from game.fair.results import Results
from game.fair.visit import Visit
from game.stage.events import Release, Tap
from game.stalls.targets.scene import TargetsScene

SOFT = 0.35
"""A bag is thrown so much softer to fall short."""


def targets(open_at: Open) -> Iterator[Shot]:
    """The telling states of the stall."""
    screen = open_at(lambda fair: fair.play(stall_of(fair, "targets"), Visit()))
    screen.run(0.5)
    yield "setup", screen
    screen.tap("start")
    screen.run(3.3)
    yield "ready", screen
    yield from _bags(screen)
    while (scene := screen.app.scene) and not isinstance(scene, Results):
        if isinstance(scene, TargetsScene) and scene.play.state.field is not None:
            break
        _go_on(screen)
    yield from _minefield(screen)
    screen = open_at(lambda fair: fair.play(stall_of(fair, "targets"), Visit()))
    screen.tap("players:3")
    screen.tap("start")
    screen.run(0.8)
    yield "teams", screen


def _bags(screen: Headless) -> Iterator[Shot]:
    """One falls short, one is measured on the power bar, one hits."""
    throw(screen, _at(screen).right_names()[0], SOFT)
    screen.run(0.75)
    yield "missed", screen
    screen.until(lambda: _at(screen).waiting)
    screen.tap(_at(screen).right_names()[0])
    screen.run(0.5)
    yield "power", screen
    screen.tap("power")
    screen.run(0.35)
    yield "flying", screen
    screen.until(lambda: _at(screen).play.state.hit is not None)
    screen.run(0.35)
    yield "hit", screen


def _minefield(screen: Headless) -> Iterator[Shot]:
    screen.run(0.5)
    yield "minefield", screen
    mine, safe = _at(screen).right_names()[0], _at(screen).wrong_names()[0]
    for state, name in (("mine", mine), ("safe", safe)):
        throw(screen, name)
        screen.until(lambda: _at(screen).play.state.phase == "settling")
        screen.until(lambda: _at(screen).play.state.phase != "settling")
        screen.run(0.35)
        yield f"minefield-{state}", screen
    while not _at(screen).play.state.over:
        _go_on(screen)
    screen.run(2.0)
    yield "minefield-over", screen


def _at(screen: Headless) -> TargetsScene:
    scene = screen.app.scene
    assert isinstance(scene, TargetsScene)
    return scene


def throw(screen: Headless, name: str, force: float = 1.0) -> None:
    """Flick a bag at a board; with less `force` it falls short of it."""
    screen.until(lambda: _at(screen).waiting)
    event = _at(screen).flick_at(name)
    if isinstance(event, Release):
        across, down = event.velocity
        wish(screen, Release(event.name, event.start, event.at, (across * force, down * force)))
    else:
        screen.tap(name)


def _go_on(screen: Headless) -> None:
    """Answer what hangs there rightly, and read the card."""
    scene = screen.app.scene
    if isinstance(scene, Card):
        screen.until(lambda: "next" in screen.app.canvas.offers)
        screen.run(0.5)
        wish(screen, Tap("next"))
        return
    screen.until(
        lambda: isinstance(screen.app.scene, Card) or _at(screen).waiting or _at(screen).play.state.over
    )
    if isinstance(scene := screen.app.scene, TargetsScene) and scene.waiting:
        throw(screen, scene.right_names()[0])
        screen.run(1.0)
