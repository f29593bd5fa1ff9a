"""The press: a process of its own, codes that are new, and work that fails quietly."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from game.bank.question import Said
from game.certificate.code import day_of
from game.certificate.keeping import kept_at
from game.certificate.key import fair_key
from game.certificate.press import Painter, Painting, Progress, Work
from game.certificate.qr import modules
from game.settings import ROOT
from tests.certificate.orders import ORDER

NOON = datetime(2026, 11, 22, 12, 0)
CERTIFY = (sys.executable, str(ROOT / "main.py"), "certify")


def painter(data: Path, *command: str, seed: int = 1) -> Painter:
    return Painter(data, command or CERTIFY, random.Random(seed), lambda: NOON)


def finished(work: Work) -> Progress:
    """Wait for the process, as nobody does at the fair."""
    if isinstance(work, Painting):
        work.process.wait(60)
    return work.look()


def test_an_order_has_a_code_of_today(tmp_path: Path) -> None:
    order = painter(tmp_path).order(Said("勇敢小马驹", "Brave Foal"), "foal", ORDER.stars)
    assert order.day == NOON.date()
    assert day_of(order.code, fair_key(tmp_path), NOON.date()) == NOON.date()


def test_a_code_that_was_given_is_not_given_again(tmp_path: Path) -> None:
    first = painter(tmp_path).order(ORDER.nickname, "foal", ())
    taken = kept_at(painter(tmp_path).folder, first)
    taken.parent.mkdir()
    taken.touch()
    second = painter(tmp_path).order(ORDER.nickname, "foal", ())
    assert first.code != second.code


def test_without_a_place_for_the_key_there_is_no_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert painter(tmp_path / "file").order(ORDER.nickname, "foal", ()).code == ""


def test_a_certificate_is_painted_and_kept(tmp_path: Path) -> None:
    press = painter(tmp_path)
    order = press.order(ORDER.nickname, "foal", ORDER.stars)
    work = press.paint(order, 300)
    progress = finished(work)
    assert progress.picture is not None
    assert progress.picture.size == (212, 300)
    assert progress.done
    assert progress.qr == modules(order.code)
    assert progress.kept == kept_at(tmp_path / "certificates", order)
    assert progress.kept.exists()
    assert work.look() is progress


def test_what_cannot_be_kept_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "certificates").write_text("in the way")
    press = painter(tmp_path)
    progress = finished(press.paint(press.order(ORDER.nickname, "foal", ORDER.stars), 300))
    assert progress.picture is not None
    assert progress.done
    assert progress.kept is None


@pytest.mark.parametrize("command", [("no such program",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_where_nothing_can_be_painted_the_work_is_over(tmp_path: Path, command: tuple[str, ...]) -> None:
    press = painter(tmp_path, *command)
    work = press.paint(press.order(ORDER.nickname, "foal", ORDER.stars), 300)
    assert finished(work) == Progress(None, True, None)
    work.stop()


def test_who_waits_no_longer_ends_it(tmp_path: Path) -> None:
    press = painter(tmp_path, sys.executable, "-c", "import time; time.sleep(60)")
    work = press.paint(ORDER, 300)
    assert work.look() == Progress()
    work.stop()
    assert finished(work).done


def test_what_nobody_waited_for_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    press = painter(tmp_path / "data", sys.executable, "-c", "import sys; open(sys.argv[3], 'w')")
    first = press.paint(ORDER, 300)
    assert isinstance(first, Painting)
    first.process.wait(60)
    assert len(list(tmp_path.glob("*.png"))) == 1
    second = press.paint(ORDER, 300)
    assert isinstance(second, Painting)
    second.process.wait(60)
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_picture_that_is_none_does_no_harm(tmp_path: Path) -> None:
    shown = tmp_path / "shown.png"
    shown.write_bytes(b"no picture")
    process = subprocess.Popen([sys.executable, "-c", ""], stdin=subprocess.DEVNULL)
    assert finished(Painting(process, shown, tmp_path / "kept.pdf")) == Progress(None, True, None)
    assert not shown.exists()
