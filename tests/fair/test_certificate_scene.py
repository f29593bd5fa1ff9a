"""The certificate in the visitor's hand: painted beside the game, shown, kept, printed only if allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pygame import Rect

from game.bank.question import LANGS, Lang, Said
from game.certificate.order import Order, Stars
from game.certificate.press import Progress
from game.certificate.printing import Printing
from game.desk.shots.proof import CODE, Proof
from game.fair import certificate_places, certificate_view
from game.fair.certificate_scene import PATIENCE, CertificateScene
from game.fair.confetti import SECONDS
from game.stage.canvas import Canvas
from game.stage.events import Back, Tap
from game.stage.stage import Stage
from game.stage.theme import FLOOR, TOUCH, px
from tests.fair.sets import Stop, drawn
from tests.fair.test_layouts import ODD, inside, touching
from tests.fair.written import collisions, ink, watch
from tests.stages import SIZES, heard, make_stage

DAY = date(2026, 11, 22)
LONG = Order(
    Said("体贴花栗鼠", "Thoughtful Snow Leopard"),
    "snow-leopard",
    (("wheel", 5), ("planes", 0)),
    DAY,
    "WWWWWWWWWW",
)
PAGE = Image.new("RGB", (70, 99), "#FFFBF1")


@dataclass
class Bench:
    """A press whose work goes on as the test says."""

    now: Progress = field(default_factory=Progress)
    heights: list[int] = field(default_factory=list)
    stopped: int = 0

    def order(self, nickname: Said, avatar: str, stars: Stars) -> Order:
        return Order(nickname, avatar, stars, DAY, CODE)

    def paint(self, order: Order, height: int) -> Bench:  # noqa: ARG002
        self.heights.append(height)
        return self

    def look(self) -> Progress:
        return self.now

    def stop(self) -> None:
        self.stopped += 1


@dataclass
class Printer:
    """Remembers what it was given, and says what became of it."""

    answer: bool | None = None
    given: list[Path] = field(default_factory=list)

    def __call__(self, pdf: Path) -> Printing:
        self.given.append(pdf)
        printing = Printing(None)
        printing.went = lambda: self.answer  # type: ignore[method-assign]
        return printing


def handed(press: Bench, stage: Stage | None = None, **more: object) -> CertificateScene:
    leave: Callable[[], Stop] = lambda: Stop("map")  # noqa: E731
    return CertificateScene(stage or make_stage(), press, LONG, leave, **more)  # type: ignore[arg-type]


def test_it_is_painted_once_as_high_as_it_is_shown() -> None:
    press = Bench()
    scene = handed(press)
    scene.update(0.1)
    assert press.heights == []  # nobody knows yet how large the screen is
    drawn(scene, (1366, 768))
    drawn(scene, (1366, 768))
    assert press.heights == [certificate_places.layout((1366, 768), prints=False)["page"].h]


def test_it_comes_with_a_fanfare_and_confetti_and_then_rests() -> None:
    press, stage = Bench(), make_stage()
    scene = handed(press, stage)
    drawn(scene)
    scene.update(0.5)
    assert scene.busy
    assert not scene.still
    press.now = Progress(PAGE)
    scene.update(0.1)
    assert heard(stage) == ["fanfare"]
    assert not scene.still
    press.now = Progress(PAGE, True, Path("kept.pdf"))
    scene.update(0.1)
    assert not scene.busy
    scene.update(SECONDS)
    assert scene.still
    assert heard(stage) == ["fanfare"]


def test_who_wants_can_leave_at_any_time() -> None:
    scene = handed(Bench())
    drawn(scene)
    for event in (Tap("leave"), Back()):
        there = scene.handle(event)
        assert isinstance(there, Stop)
        assert there.name == "map"


def test_what_takes_too_long_is_given_up() -> None:
    press = Bench()
    scene = handed(press)
    drawn(scene)
    scene.update(PATIENCE + 1)
    assert press.stopped == 1
    assert scene.still
    scene.update(1)
    assert press.stopped == 1


def test_without_the_hosts_leave_nothing_is_printed() -> None:
    printer = Printer()
    press = Bench(Progress(PAGE, True, Path("kept.pdf")))
    scene = handed(press, printer=printer)
    assert "print" not in drawn(scene).offers


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_certificate_is_printed_once(answer: bool | None) -> None:
    printer = Printer(answer)
    press = Bench()
    scene = handed(press, prints=True, printer=printer)
    assert "print" not in drawn(scene).offers  # not before it is kept
    scene.handle(Tap("print"))
    press.now = Progress(PAGE, True, Path("kept.pdf"))
    scene.update(0.1)
    assert "print" in drawn(scene).offers
    scene.handle(Tap("print"))
    scene.handle(Tap("print"))
    assert printer.given == [Path("kept.pdf")]
    assert "print" not in drawn(scene).offers
    scene.update(SECONDS + 1)
    assert scene.still is (answer is not None)


def states() -> list[certificate_view.Handover]:
    """What the screen can show."""
    plain = [certificate_view.Handover(None, state) for state in ("painting", "kept", "unkept")]
    printing = [
        certificate_view.Handover(None, "kept", what, True) for what in ("print", "printed", "unprinted")
    ]
    return plain + printing


@pytest.mark.parametrize("size", [*SIZES, *ODD])
@pytest.mark.parametrize("prints", [True, False])
def test_everything_is_in_the_window_and_apart(size: tuple[int, int], prints: bool) -> None:
    rects = dict(certificate_places.layout(size, prints=prints))
    assert not inside(rects, size)
    qr, words, sheet = rects.pop("qr"), rects.pop("words"), rects["sheet"]
    assert sheet.contains(qr)
    assert sheet.contains(words)
    assert not qr.colliderect(words)
    assert not touching(rects)
    if size in SIZES:
        buttons = [rect for name, rect in rects.items() if name in ("leave", "print", "lang", "mute")]
        assert all(min(rect.size) >= px(size, TOUCH) - 1 for rect in buttons)
        assert rects["page"].h > px(size, 60)
        assert qr.w >= px(size, 17)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_no_line_is_cut_or_leaves_its_sheet(
    size: tuple[int, int], lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = watch(monkeypatch, certificate_view)
    stage = make_stage(lang)
    for shown in states():
        lines.clear()
        stage.forget()
        places = certificate_places.layout(size, prints=shown.printing is not None)
        certificate_view.draw(Canvas(size), stage, LONG, shown)
        homes = [places["words"].inflate(0, px(size, 3)), places["page"]]
        assert lines
        assert all(any(home.contains(ink(line)) for home in homes) for line in lines)
        assert not collisions(lines)
        for key in ("leave", "print"):
            if key in places:
                label = stage.words(f"certificate.{shown.printing if key == 'print' else key}")
                room = places[key].w - places[key].h * (0.5 if key == "print" else 1.1)
                assert stage.letters.width(label, "title", px(size, FLOOR)) <= room


@pytest.mark.parametrize(
    "order", [LONG, Order(LONG.nickname, "swan", (("wheel", 5),), DAY)], ids=["code", "none"]
)
def test_the_picture_is_the_same_every_time(order: Order) -> None:
    press = Proof(DAY)
    pictures = []
    for _ in range(2):
        scene = CertificateScene(make_stage(calm=True), press, order, lambda: Stop("map"))
        drawn(scene)
        scene.update(0.1)
        canvas = drawn(scene)
        pictures.append(canvas.render(Rect(0, 0, *canvas.size)).get_buffer().raw)
    assert pictures[0] == pictures[1]
