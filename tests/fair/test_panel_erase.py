"""The host erases the records: what cannot be undone takes two taps."""

from __future__ import annotations

from pathlib import Path

from game.stage.events import Tap
from tests.fair.rooms import Room


def test_erasing_takes_two_taps_in_two_places(tmp_path: Path) -> None:
    certificates = tmp_path / "certificates"
    certificates.mkdir()
    (certificates / "one.png").write_bytes(b"")
    room = Room(tmp_path)
    room.tap("page:data")
    first = room.screen.place("do:arm")
    room.tap("do:arm")
    assert room.screen.app.canvas.target(first) != "do:erase"
    room.tap("do:keep")
    assert "do:erase" not in room.offers
    room.panel.handle(Tap("do:erase"))
    assert room.book.erased == 0, "only what is armed"
    room.tap("do:arm", "do:erase")
    assert room.book.erased == 1
    assert list(certificates.iterdir()) == []
    assert room.said()[0] == "记录已经全部清空，只留下今天用过的兑奖编号。"
    room.book.full = True
    room.tap("do:arm", "do:erase")
    assert room.said()[0].startswith("没能全部清空")


def test_what_was_armed_is_forgotten_on_another_page(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:data", "do:arm", "page:exit", "page:data")
    assert "do:erase" not in room.offers
