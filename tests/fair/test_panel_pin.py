"""The host chooses another PIN."""

from __future__ import annotations

from pathlib import Path

from game.fair.pin_pad import PinPad
from tests.fair.rooms import Room


def test_the_pin_is_changed_by_typing_a_new_one_twice(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.pin.set("2468")
    room.tap("page:exit", "do:pin")
    assert isinstance(room.scene, PinPad)
    typed = [f"digit:{digit}" for digit in "1357"]
    room.tap(*typed, "ok", *typed[:3], "digit:8", "ok")
    assert room.pin.opens("2468"), "until both agree, the old one holds"
    room.tap(*typed, "ok", "close")
    assert room.pin.opens("2468")
    room.tap("do:pin", *typed, "ok", *typed, "ok")
    assert room.said() == ["新密码已经生效。"]
    assert room.pin.opens("1357")
    room.tap("page:sound", "page:exit")
    assert room.said() == []


def test_a_pin_that_is_not_on_the_disk_is_told(tmp_path: Path) -> None:
    room = Room(tmp_path / "data", fair=False)
    (tmp_path / "data").write_text("in the way")
    typed = [f"digit:{digit}" for digit in "1357"]
    room.tap("page:exit", "do:pin", *typed, "ok", *typed, "ok")
    assert room.said() == ["新密码已经生效，但没能写进磁盘，关机后就不算数了。"]
    assert room.pin.opens("1357")
