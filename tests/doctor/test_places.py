"""A flaw is told on the line of what it concerns, however the file is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.doctor.places import Places
from tests.doctor.cases import HEAD, question, told
from tests.doctor.flaws import both

FILE = """\
主题: 商标
题库:
  - 编号: 甲
    题目: {zh: 问, en: Ask}
    正确:
      - 一
      - zh: 二
        en: two
    错误:
      - zh: 三
        为什么: 因为
    解析: 好

  - ask: 'it''s'
    right: [一, {zh: 二}]
    wrong: 三
    law: [甲法, 乙法]
    why: "好"

  - ask: 扫雷
    mines: [一, 二]
    safe:
      - 三
    why: 好
"""
"""Its questions begin on the lines 3, 14 and 20."""


@pytest.mark.parametrize(
    ("line", "spot", "place"),
    [
        (3, (), (3, 5)),
        (3, ("ask",), (4, 9)),
        (3, ("ask", "en"), (4, 21)),
        (3, ("option", 0), (6, 9)),
        (3, ("option", 1, "en"), (8, 13)),
        (3, ("option", 2), (10, 9)),
        (3, ("option", 2, "because"), (11, 14)),
        (3, ("option", 2, "because", "zh"), (11, 14)),
        (3, ("why", "zh"), (12, 9)),
        (14, ("ask", "zh"), (14, 10)),
        (14, ("option", 1, "zh"), (15, 21)),
        (14, ("option", 2, "zh"), (16, 12)),
        (14, ("law", 1), (17, 15)),
        (14, ("twin",), (14, 5)),
        (20, ("option", 1), (21, 16)),
        (20, ("option", 2, "zh"), (23, 9)),
    ],
)
def test_of_a_value(line: int, spot: tuple[str | int, ...], place: tuple[int, int], tmp_path: Path) -> None:
    file = tmp_path / "bank.yaml"
    file.write_text(FILE, "utf-8")
    assert Places(file, {3, 14, 20}).of(line, spot) == place


def test_where_yaml_refuses_the_file_the_question_is_known(tmp_path: Path) -> None:
    file = tmp_path / "bank.yaml"
    file.write_text(FILE + "  - ask: [\n", "utf-8")
    assert Places(file, {3}).of(3, ("ask", "en")) == (3, 1)
    assert Places(tmp_path / "gone.yaml", {3}).of(3, ("ask",)) == (3, 1)


def test_keys_are_spoken_as_the_file_writes_them(tmp_path: Path) -> None:
    file = tmp_path / "bank.yaml"
    file.write_text(FILE, "utf-8")
    assert Places(file, set()).keys["twin"] == "姊妹题"
    file.write_text(FILE.replace("题目", "ask"), "utf-8")
    assert Places(file, set()).keys["twin"] == "twin"


def test_other_encodings(tmp_path: Path) -> None:
    text = HEAD + question(ask=both("下面哪一种做法不算侵权？", "May they do it?"))
    (place,) = (line.split(" ")[0] for line in told(text, tmp_path))
    file = tmp_path / "wheel" / "marks.yaml"
    file.write_bytes(text.replace("\n", "\r\n").encode("gb18030"))
    assert "{}:{}".format(*Places(file, {3}).of(3, ("ask", "zh"))) == place == "3:15"
