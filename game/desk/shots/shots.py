"""Pictures of every scene in its telling states, for looking at: `scene.state.lang.WxH.png` and an index."""

from __future__ import annotations

import html
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pygame

from game.app import App
from game.bank.question import Lang
from game.card.scene import Card
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.desk.shots.backstage import idle, panel
from game.desk.shots.camera import Open, Shot, answer, stall_of
from game.desk.shots.cards import SAMPLES, sample
from game.desk.shots.entrance import pin, sorry
from game.desk.shots.handovers import LONG, certificate, table, visit_of
from game.desk.shots.rounds import planes, results, wheel
from game.desk.shots.throws import targets
from game.fair.fair import Fair
from game.fair.standing import Standing
from game.fair.visit import Visit
from game.settings import ASSETS, QUESTIONS
from game.stage.scene import Scene
from game.stage.stage import set_stage

SEED = 2026
DAY = date(2026, 11, 22)


def shots(
    out: Path, sizes: Sequence[tuple[int, int]], langs: Sequence[Lang], only: Sequence[str] | None = None
) -> int:
    """Photograph the scenes (all, or those named in `only`) into `out`; 2 if a name is unknown, else 0."""
    wanted = {name.split(".")[0] for name in only or SCENES}
    if unknown := wanted - set(SCENES):
        known = ", ".join(SCENES)
        print(f"没有这个场景 / no such scene: {', '.join(sorted(unknown))} ({known})", file=sys.stderr)
        return 2
    out.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        for lang in langs:
            for scene in (name for name in SCENES if name in wanted):
                for state, screen in photographs(scene, size, lang):
                    if not only or scene in only or f"{scene}.{state}" in only:
                        name = f"{scene}.{state}.{lang}.{size[0]}x{size[1]}.png"
                        pygame.image.save(screen.surface, out / name)
    files = sorted(path.name for path in out.glob("*.png"))
    (out / "index.html").write_text(_index(files), encoding="utf-8")
    return 0


def photographs(scene: str, size: tuple[int, int], lang: Lang, questions: Path = QUESTIONS) -> Iterator[Shot]:
    """The telling states of one scene, one after the other, always with the same chance and day."""
    return SCENES[scene](_opener(size, lang, questions))


def _opener(size: tuple[int, int], lang: Lang, questions: Path) -> Open:
    stage = set_stage(ASSETS, lang)

    def open_at(scene: Callable[[Fair], Scene]) -> Headless:
        rng = random.Random(SEED)
        quiz = make_quiz((questions,), rng, lambda: DAY)
        quiz.refresh()
        fair = make_fair(stage, quiz, rng)
        return Headless(App(stage, scene(fair), size), size)

    return open_at


def _attract(open_at: Open) -> Iterator[Shot]:
    screen = open_at(Fair.attract)
    screen.run(1.2)
    yield "title", screen
    screen.run(15)
    yield "demo", screen


def _lobby(open_at: Open) -> Iterator[Shot]:
    screen = open_at(lambda fair: fair.lobby(visit_of(LONG, {})))
    screen.run(1.5)
    yield "fresh", screen
    screen.key("right")
    screen.step()
    yield "focus", screen
    screen = open_at(lambda fair: fair.lobby(visit_of(LONG, {fair.stalls[0].key: 4})))
    screen.run(1.5)
    yield "stamped", screen


def _closed(open_at: Open) -> Iterator[Shot]:
    def without_banks(fair: Fair) -> Scene:
        empty = make_quiz((Path("no such folder"),), random.Random(1), lambda: DAY)
        empty.refresh()
        return make_fair(fair.stage, empty, fair.rng).lobby(Visit())

    screen = open_at(without_banks)
    screen.run(0.5)
    yield "empty", screen


def _howto(open_at: Open) -> Iterator[Shot]:
    for key in ("wheel", "planes", "targets"):
        screen = open_at(partial(_lesson, key=key))
        screen.run(0.8)
        yield key, screen
        screen.run(3.2)
        yield f"{key}-answered", screen


def _lesson(fair: Fair, key: str) -> Scene:
    return fair.how_to(stall_of(fair, key), Visit())


def _card(open_at: Open) -> Iterator[Shot]:
    for state in SAMPLES:
        screen = open_at(partial(sample, state=state))
        screen.run(1.0)
        yield state, screen
        card = screen.app.scene
        assert isinstance(card, Card)
        right = card.right_names()
        if state in ("one", "long", "several", "minefield"):
            answer(screen, card.wrong_names(), on=False)
            yield f"{state}-wrong", screen
        elif state in ("picture", "verdict", "double"):
            answer(screen, right, on=False)
            yield f"{state}-right", screen


def _resume(open_at: Open) -> Iterator[Shot]:
    def cut_off(fair: Fair, at: str | None, stamps: dict[str, int]) -> Scene:
        stall = stall_of(fair, at) if at is not None else None
        found = Standing(Visit(stamps), stall, fair.stage.words.lang)
        return fair.offer_to_go_on(found)

    screen = open_at(lambda fair: cut_off(fair, "planes", {"wheel": 4}))
    screen.run(30)
    yield "stall", screen
    screen = open_at(lambda fair: cut_off(fair, None, {"wheel": 4, "targets": 3}))
    screen.run(0.5)
    yield "map", screen


SCENES: dict[str, Callable[[Open], Iterator[Shot]]] = {
    "attract": _attract,
    "lobby": _lobby,
    "closed": _closed,
    "howto": _howto,
    "wheel": wheel,
    "planes": planes,
    "targets": targets,
    "card": _card,
    "results": results,
    "certificate": certificate,
    "table": table,
    "resume": _resume,
    "idle": idle,
    "panel": panel,
    "pin": pin,
    "sorry": sorry,
}


def _index(files: Sequence[str]) -> str:
    """One page to leaf through: every picture with its name, the scenes in a row to jump to."""
    figures = "".join(
        f'<figure><a href="{html.escape(name)}"><img loading="lazy" src="{html.escape(name)}" alt=""></a>'
        f"<figcaption>{html.escape(name.removesuffix('.png'))}</figcaption></figure>"
        for name in files
    )
    return (
        '<!doctype html><html lang="zh"><meta charset="utf-8"><title>知产游园会 · shots</title><style>'
        "body{font:15px sans-serif;background:#FFFBF1;color:#1F2B4D;margin:2em}"
        "main{display:flex;flex-wrap:wrap;gap:1em}figure{margin:0}img{height:340px;border-radius:8px}"
        f"</style><h1>知产游园会 · IP Fair</h1><main>{figures}</main></html>"
    )
