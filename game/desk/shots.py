"""Pictures of every scene in its telling states, for looking at: `scene.state.lang.WxH.png` and an index."""

from __future__ import annotations

import html
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pygame

from game.app import App
from game.bank.question import Lang
from game.card.scene import Card
from game.desk.backstage import idle, panel
from game.desk.camera import Open, Shot, answer, stall_of
from game.desk.cards import SAMPLES, sample
from game.desk.entrance import pin, sorry
from game.desk.handovers import LONG, certificate, table, visit_of
from game.desk.headless import Headless, wish
from game.desk.opening import make_fair, make_quiz
from game.desk.throws import targets
from game.fair.bot import Bot
from game.fair.fair import Fair
from game.fair.results import Results
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
        screen = open_at(lambda fair, key=key: fair.how_to(stall_of(fair, key), Visit()))  # type: ignore[misc]
        screen.run(0.8)
        yield key, screen
        screen.run(3.2)
        yield f"{key}-answered", screen


def _wheel(open_at: Open) -> Iterator[Shot]:
    screen = open_at(lambda fair: fair.play(fair.stalls[0], Visit()))
    screen.run(0.7)
    yield "ready", screen
    screen.tap("spin")
    screen.run(1.0)
    yield "spinning", screen
    for state in ("first", "later"):
        screen.until(lambda: not screen.app.resting and _landed(screen))
        yield f"landed-{state}", screen
        answer_right(screen)
        screen.until(lambda: "spin" in screen.app.canvas.offers)
        if state == "first":
            screen.tap("spin")
    yield "between", screen


def _landed(screen: Headless) -> bool:
    from game.stalls.wheel.scene import WheelScene

    scene = screen.app.scene
    return isinstance(scene, WheelScene) and scene.resting_on is not None


def answer_right(screen: Headless) -> None:
    """Answer the card that is up, or comes up, rightly, and go on."""
    screen.until(lambda: isinstance(screen.app.scene, Card) or "spin" in screen.app.canvas.offers)
    if isinstance(card := screen.app.scene, Card):
        screen.until(lambda: "option:0" in screen.app.canvas.offers)
        answer(screen, card.right_names())


def _planes(open_at: Open) -> Iterator[Shot]:
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


def _card(open_at: Open) -> Iterator[Shot]:
    for state in SAMPLES:
        screen = open_at(lambda fair, state=state: sample(fair, state))  # type: ignore[misc]
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


def _results(open_at: Open) -> Iterator[Shot]:
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
    "wheel": _wheel,
    "planes": _planes,
    "targets": targets,
    "card": _card,
    "results": _results,
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
