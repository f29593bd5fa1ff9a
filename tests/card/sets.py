"""What the tests of the card share: questions short and long, a stage, a scene beneath, a finger."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from pygame import Rect, Surface

from game.bank.question import Lang, Option, Question, Said, Verdict
from game.card.answer import Answer, Asking, Given
from game.card.scene import Card
from game.card.sheet import Sheet
from game.settings import ASSETS
from game.stage.canvas import Canvas
from game.stage.events import Event, Tap
from game.stage.scene import Scene
from game.stage.theme import SUN, Colour, Size
from tests.stages import make_stage

PICTURE = ASSETS / "art" / "horse-head.svg"

_ZH = "集市上新开的小店挂出一块招牌，名字和隔壁老字号只差一个字，图案也几乎一样，不少顾客走错了门。"
_EN = "A new stall at the market hangs up a sign whose name differs from its old neighbour's by one letter. "


@dataclass
class Beneath:
    """A scene that counts how often it was drawn, and must not be updated."""

    drawn: int = 0
    still: bool = True

    def handle(self, event: Event) -> Scene:
        raise AssertionError(f"the scene beneath was told {event}")

    def update(self, dt: float) -> Scene:
        raise AssertionError(f"the scene beneath was moved by {dt}")

    def draw(self, canvas: Canvas) -> None:
        self.drawn += 1
        canvas.paint(Rect((0, 0), canvas.size), "grass", lambda surface: _grass(surface))


def _grass(surface: Surface) -> None:
    surface.fill((124, 198, 107))


@dataclass
class Elsewhere:
    """A scene that only listens and waits."""

    still: bool = True
    told: list[Event] = field(default_factory=list)
    waited: float = 0.0

    def handle(self, event: Event) -> Scene:
        self.told.append(event)
        return self

    def update(self, dt: float) -> Scene:
        self.waited += dt
        return self

    def draw(self, canvas: Canvas) -> None: ...


@dataclass
class After:
    """Where a card leads: remembers what it was given."""

    answers: list[Answer] = field(default_factory=list)
    left: int = 0
    scene: Scene = field(default_factory=Elsewhere)

    def then(self, answer: Answer) -> Scene:
        self.answers.append(answer)
        return self.scene

    def leave(self) -> Scene:
        self.left += 1
        return self.scene


def text(length: int, start: str = "") -> Said:
    """A text of `length` Chinese characters, and 2.2 times as many English letters."""
    zh, en = (start + _ZH * 9)[: length - 1] + "。", (f"{start} " + _EN * 9)[: round(length * 2.2) - 1] + "."
    return Said(zh, en)


def options(count: int, length: int, *, right: int = 1, picture: Path | None = None) -> tuple[Option, ...]:
    """`count` options of `length` characters, the first `right` of them right; wrong ones say why."""
    return tuple(
        Option(text(length, "ABCDEF"[i]), i < right, None if i < right else text(length, "因"), picture)
        for i in range(count)
    )


def acts(length: int, because: int, *, mines: int = 4) -> tuple[Option, ...]:
    """Nine acts of `length` characters, the first of them mines, with reasons of `because` characters."""
    return tuple(Option(text(length, str(at + 1)), at < mines, text(because, "因")) for at in range(9))


QUESTIONS = {
    "short": Question("short", text(12), text(20), options(2, 4)),
    "three": Question("three", text(30), text(60), options(3, 9)),
    "plain": Question("plain", text(46), text(70), options(4, 12), level=2, law=("x",)),
    "picture": Question("picture", text(40), text(60), options(4, 12), picture=PICTURE),
    "pictures": Question("pictures", text(20), text(60), options(4, 5, picture=PICTURE)),
    "several": Question("several", text(40), text(70), options(5, 12, right=2), level=3),
    "verdict": Question("verdict", text(60), text(90), verdict=Verdict.DEPENDS),
    "mine": Question("mine", text(60), text(90), verdict=Verdict.FINE, signs="mine"),
    "field": Question("field", text(16), text(60), acts(13, 20), minefield=True, level=2),
    "long-field": Question("long-field", text(30), text(90), acts(16, 34, mines=5), minefield=True),
    "long": Question("long", text(120), text(160), options(4, 60)),
    "longest": Question("longest", text(120), text(160), options(6, 60, right=3), picture=PICTURE),
}
CITATIONS = (
    Said("《商标法》第五十七条第（二）项", "Trademark Law, Art. 57(2)"),
    Said(
        "《中华人民共和国反不正当竞争法》第七条第一款第（一）项", "Anti-Unfair Competition Law, Art. 7(1)(i)"
    ),
)


def asking(name: str, *, colour: Colour = SUN, double: bool = False, number: int = 3) -> Asking:
    """A question of `QUESTIONS` on its way to the visitor."""
    topic = Said("近似商标", "Look-alike marks")
    return Asking(QUESTIONS[name], topic, "twins", colour, CITATIONS, number, 5, double)


def sheet(name: str, *, right: bool | None = None) -> Sheet:
    """The sheet of a question in its own order: open, or answered right or wrong."""
    blank = Sheet(asking(name), tuple(range(len(QUESTIONS[name].options) or 3)), frozenset())
    if right is None:
        return blank
    wrong = sorted(set(range(len(blank.order))) - blank.rights) + sorted(blank.rights)
    ticked = blank.rights if right else frozenset(wrong[: len(blank.rights)])
    return Sheet(blank.asking, blank.order, ticked, True)


class Finger:
    """Plays a card without a window: what is tapped must be offered, and no picture is skipped."""

    def __init__(
        self,
        name: str,
        size: Size = (1366, 768),
        *,
        calm: bool = False,
        lang: Lang = "zh",
        given: Given | None = None,
        wait: float = 1.0,
    ) -> None:
        self.stage = make_stage(lang, calm=calm)
        self.after, self.beneath = After(), Beneath()
        then, leave = self.after.then, self.after.leave
        self.card = Card(self.stage, asking(name), self.beneath, random.Random(3), then, leave, given)
        self.scene: Scene = self.card
        self.canvas = Canvas(size)
        self.surface = Surface(size, 0, 32)
        self.wait(wait)

    def frame(self, dt: float = 1 / 60) -> list[Rect]:
        """Let `dt` pass and draw; what changed."""
        self.scene = self.scene.update(dt)
        self.canvas.begin(self.surface.get_size())
        self.scene.draw(self.canvas)
        return self.canvas.flush(self.surface)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 30)):
            self.frame(1 / 30)

    def tell(self, event: Event) -> None:
        """An event, and the picture after it."""
        self.scene = self.scene.handle(event)
        if self.scene is self.card:
            self.frame(0.0)

    def tap(self, *names: str) -> None:
        for name in names:
            while name not in self.canvas.offers and "more" in self.canvas.offers:
                self.tell(Tap("more"))
                self.wait(0.6)
            assert name in self.canvas.offers, f"{name} is not offered: {list(self.canvas.offers)}"
            self.tell(Tap(name))

    @property
    def offered(self) -> list[str]:
        return list(self.canvas.offers)
