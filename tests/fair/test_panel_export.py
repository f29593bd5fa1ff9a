"""The host carries the records away, however slow the memory stick is."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from game.records import files
from game.stage.events import Tap
from tests.fair.rooms import Room
from tests.fair.sets import Stop


def test_records_are_carried_away_on_a_stick(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    room = Room(tmp_path / "data", sticks=[stick])
    room.tap("page:data", "do:export:0")
    assert room.exported() == f"已导出，可以拔 U 盘了：{stick / 'fair.db'}"
    room.tap("do:export:here")
    assert room.exported() == f"已导出：{tmp_path / 'data' / 'exports' / 'fair.db'}"
    assert (stick / "fair.db").read_bytes() == (tmp_path / "data" / "exports" / "fair.db").read_bytes()
    room.book.full = True
    room.tap("do:export:here")
    assert "（磁盘满了）" in room.said()[0]


def test_a_stick_that_is_gone_is_told_and_nothing_made_in_its_place(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    room = Room(tmp_path / "data", sticks=[stick])
    room.tap("page:data", "do:export:0")
    assert room.exported().startswith("没有导出：U 盘已经拔掉了。")
    assert not stick.exists()
    room.sticks.clear()
    room.panel.handle(Tap("do:export:0"))
    assert room.said()[0].startswith("没有导出：U 盘已经拔掉了。")
    assert "把 U 盘插在这台电脑上，过两秒这里就会出现。" in room.said()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A stick to which nothing is written before this is set."""
    let, copy = threading.Event(), files.copy

    def crawl(db: sqlite3.Connection, to: Path) -> None:
        assert let.wait(20.0)
        copy(db, to)

    monkeypatch.setattr(files, "copy", crawl)
    return let


def test_a_slow_stick_keeps_nobody_waiting(tmp_path: Path, slow: threading.Event) -> None:
    room = Room(tmp_path, sticks=[tmp_path])
    room.tap("page:data", "do:export:0")
    room.screen.run(12.3)
    [row] = room.told()
    assert row.place == "正在导出，请稍等……（12 秒）"
    assert str(tmp_path / "fair.db") in row.text
    assert not [name for name in room.offers if name.startswith("do:")], "one thing after the other"
    room.tap("page:today", "page:exit", "do:back")
    assert room.scene == Stop("fair")
    again = Room(tmp_path)
    again.book.exporting = room.book.exporting
    again.tap("page:data")
    assert "do:arm" not in again.offers, "nothing is erased while it is being carried away"
    slow.set()
    assert again.exported().startswith("已导出")
    again.tap("page:sound", "page:data")
    assert not [text for text in again.said() if text.startswith("已导出")], "it has been read"


def test_what_came_of_a_copy_waits_on_its_page(tmp_path: Path, slow: threading.Event) -> None:
    room = Room(tmp_path, sticks=[tmp_path])
    room.tap("page:data", "do:export:0", "page:today")
    slow.set()
    assert room.book.exporting is not None
    room.book.exporting.wait(10.0)
    room.tap("page:data")
    assert room.said()[0].startswith("已导出")
