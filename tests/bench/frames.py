"""Whole frames (update, draw, flip) of every moving scene, against one background blit and flip: F."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import date

import pygame

from game.app import App
from game.card.scene import Card
from game.desk.opening import make_fair, make_quiz
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.settings import ASSETS, QUESTIONS
from game.stage.inputs import Input, Pointed
from game.stage.stage import set_stage
from game.stage.window import Window
from game.stalls.targets.scene import TargetsScene
from tests.bench.table import Row, ratio_row

SIZES = ((1366, 768), (1920, 1080), (3840, 2160))


class Film:
    """The app in a real window, every frame timed."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.window = Window(size)
        stage, rng = set_stage(ASSETS, "zh"), random.Random(7)
        fair = make_fair(stage, make_quiz((QUESTIONS,), rng, date.today), rng)
        self.app = App(stage, fair.attract(), size)
        self.times: list[float] = []

    def frame(self, *inputs: Input) -> bool:
        """One frame; True if it changed anything."""
        self.window.inputs()
        began = time.perf_counter()
        dirty = self.app.step(inputs, 1 / 60, self.window.surface)
        self.window.show(dirty)
        self.times.append(time.perf_counter() - began)
        return bool(dirty)

    def run(self, seconds: float) -> None:
        """So many simulated seconds."""
        for _ in range(round(seconds * 60)):
            self.frame()

    def tap(self, name: str) -> int:
        """Tap a target; how many frames passed until pixels had changed."""
        self.until(lambda: not self.app.startled)
        at = self.app.canvas.offers[name].center
        frames = 1
        while not self.frame(*([Pointed("down", at)] if frames == 1 else [])) and frames < 10:
            frames += 1
        self.frame(Pointed("up", at))
        return frames

    def p99(self) -> float:
        """Milliseconds that 99 % of the frames since the last call stayed under; forgets them."""
        times, self.times = sorted(self.times), []
        return times[min(len(times) - 1, int(len(times) * 0.99))] * 1000

    def until(self, reached: Callable[[], bool]) -> None:
        """Frames until something is so (at most a minute's worth)."""
        for _ in range(3600):
            if reached():
                return
            self.frame()
        raise TimeoutError("the scene never came")


def measure() -> list[Row]:
    """One row per scene and size, and the tap."""
    return [row for size in SIZES for row in _size(size)]


def _size(size: tuple[int, int]) -> list[Row]:
    film = Film(size)
    base = _base(film.window)
    rows, label = [], f"{size[0]}×{size[1]}"

    def note(what: str) -> None:
        rows.append(ratio_row(f"{what}, {label}: p99 of a frame", film.p99(), base, 3, "ms", "F"))

    film.run(5)
    note("attract")
    film.run(30)
    note("attract's demonstration")
    film.tap("enter")
    film.run(6)
    note("lobby")
    film.tap("stall:wheel")
    film.run(6)
    note("how-to")
    film.tap("start")
    film.run(3)
    film.times.clear()
    taps = film.tap("spin")
    film.run(3.8)
    note("wheel turning")
    _to_card(film)
    film.times.clear()
    film.run(2.5)
    note("card rising")
    _answer(film)
    film.run(3)
    note("card answered")
    while not isinstance(film.app.scene, Results):
        film.tap("next")
        if isinstance(film.app.scene, Results):
            break
        _to_card(film)
        film.run(1)
        _answer(film)
        film.run(1)
    film.times.clear()
    film.run(6)
    note("results with confetti")
    film.tap("leave")
    film.run(1)
    film.tap("stall:planes")
    film.run(1)
    film.tap("start")
    film.run(1)
    film.tap("start")
    film.run(1)
    _fly(film, 20)
    note("aeroplane board")
    _home(film)
    film.tap("stall:targets")
    film.run(1)
    film.tap("start")
    film.run(1)
    film.tap("start")
    film.run(1)
    film.times.clear()
    while (state := _at(film).play.state).field is None:
        _throw(film, f"board:{state.scenario.right}" if state.scenario else "board:0")
    note("bag over the rack")
    film.run(1)
    film.times.clear()
    for name in ("board:0", "board:4", "board:8", "board:2", "board:6"):
        _throw(film, name, back=True)
    note("bag over nine moving boards")
    rows.append(Row(f"tap to changed pixels, {label}", f"{taps} frames", "", "–", "2", taps <= 2))
    film.window.close()
    return rows


def _fly(film: Film, seconds: float) -> None:
    """So much of a game of aeroplane chess, and only the board's own frames: the card has its rows."""
    times: list[float] = []
    while len(times) < seconds * 60:
        if "roll" in film.app.canvas.offers:
            film.tap("roll")
        if isinstance(film.app.scene, Card):
            _answer(film)
            film.tap("next")
        film.times.clear()
        while "roll" not in film.app.canvas.offers and not isinstance(film.app.scene, Card):
            film.frame()
        times += film.times[: -1 if isinstance(film.app.scene, Card) else None]
    film.times = times


def _home(film: Film) -> None:
    """Back to the map from wherever one is."""
    film.until(lambda: "home" in film.app.canvas.offers)
    film.tap("home")
    film.until(lambda: isinstance(film.app.scene, Lobby))


def _at(film: Film) -> TargetsScene:
    film.until(lambda: isinstance(film.app.scene, TargetsScene))
    scene = film.app.scene
    assert isinstance(scene, TargetsScene)
    return scene


def _throw(film: Film, name: str, *, back: bool = False) -> None:
    """A bag at a board, its settling (or that it is taken back), and the card if one follows: not timed."""
    film.until(lambda: _at(film).waiting)
    event = _at(film).flick_at(name)
    assert event is not None
    _at(film).handle(event)
    film.until(lambda: _at(film).play.state.hit is not None)
    film.run(1)
    if back:  # the bag's flight and what its hit shows; not the tap that takes it back
        times = list(film.times)
        film.tap("take-back")
        film.run(0.2)
        film.times = times
        return
    while isinstance(film.app.scene, TargetsScene) and not _at(film).waiting:
        film.frame()
    times = film.times[:-1]
    if isinstance(film.app.scene, Card):
        film.until(lambda: "next" in film.app.canvas.offers)
        film.run(0.6)
        film.tap("next")
        film.run(0.3)  # the next question is hung up
    film.times = times


def _to_card(film: Film) -> None:
    """Spin until a question is on the table."""
    while not isinstance(film.app.scene, Card):
        film.run(0.5)
        if "spin" in film.app.canvas.offers:
            film.tap("spin")
            film.until(lambda: isinstance(film.app.scene, Card) or "spin" in film.app.canvas.offers)


def _answer(film: Film) -> None:
    card = film.app.scene
    assert isinstance(card, Card)
    film.until(lambda: set(card.right_names()) - {"confirm"} <= set(film.app.canvas.offers))
    for name in card.right_names():
        film.tap(name)
    film.until(lambda: "next" in film.app.canvas.offers)
    film.run(0.6)


def _base(window: Window) -> float:
    """F in milliseconds: the median of 200 background blits with a flip of the whole window."""
    ground = pygame.Surface(window.surface.get_size()).convert()
    ground.fill((124, 198, 107))
    times = []
    for _ in range(200):
        began = time.perf_counter()
        window.surface.blit(ground, (0, 0))
        pygame.display.flip()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000
