"""What the host's panel tells: the day, what is wrong with the banks, and safe mode."""

from __future__ import annotations

from pathlib import Path

from game.bank.question import Said
from game.fair.care import Care
from game.fair.panel.panel import LOOK
from game.records.note import Today
from tests.fair.rooms import Room


def test_a_fair_in_safe_mode_says_so(tmp_path: Path) -> None:
    room = Room(tmp_path, care=Care(True, ("wheel",)))
    room.tap("page:today")
    assert any("安全模式" in text and "转盘抽题" in text for text in room.said())
    room = Room(tmp_path, lang="en", care=Care(safe=True))
    room.tap("page:today")
    assert any("Safe mode" in text for text in room.said())
    room = Room(tmp_path)
    room.tap("page:today")
    assert not any("安全模式" in text for text in room.said())


def test_today(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.book.trouble = Said("磁盘满了。", "The disk is full.")
    room.tap("page:today")
    assert room.said() == ["磁盘满了。"]
    room.book.trouble, room.book.day = None, Today(0, 0, 0, ())
    room.screen.run(LOOK + 0.2)
    assert room.said() == ["今天还没有人来玩。"]


def test_the_banks_page_tells_the_problems_of_banks_and_settings(tmp_path: Path) -> None:
    bank = tmp_path / "questions" / "wheel" / "mine.yaml"
    bank.parent.mkdir(parents=True)
    entry = "  - 题目: 乙{0}\n    正确: 丙\n    错误: [丁]\n    解析: 戊\n"
    bank.write_text(f"主题: 甲\n题库:\n{entry.format(1)}{entry.format(2)}    难度: 9\n", "utf-8")
    (tmp_path / "fair.yaml").write_text("mut: yes\nclosed topics: wheel/min\n", "utf-8")
    room = Room(tmp_path, questions=tmp_path / "questions")
    room.tap("page:banks")
    rows = room.told()
    assert [(row.place, row.tone) for row in rows] == [
        ("fair.yaml:1", "bad"),
        ("fair.yaml:2", "plain"),
        ("questions/wheel/mine.yaml:11", "bad"),
    ]
    room.tap("page:idle")
    assert room.said()[0].startswith("fair.yaml 里有 1 处没看懂")
    room.tap("page:banks")
    assert rows[1].text == "题库里没有“wheel/min”这个文件。 是不是想写“wheel/mine”？"
    (tmp_path / "fair.yaml").write_text("mute: yes\n", "utf-8")
    room.screen.run(LOOK + 0.2)
    assert len(room.said()) == 1, "what was mended meanwhile is told no more"
    room.tap("page:sound")
    assert len(room.said()) == 1
