"""`new`: templates that can be played as they are, and nothing that is ever written over."""

from __future__ import annotations

import io
import shlex
from datetime import date
from pathlib import Path

import pytest

from game.bank.bank import read_bank
from game.desk.check import house_of, with_warnings
from game.desk.new import new
from game.fairfile.keys import STALLS

DAY = date(2026, 11, 22)


def made(stall: str, name: str, folder: Path) -> tuple[int, str]:
    out = io.StringIO()
    return new(stall, name, folder, out), out.getvalue()


@pytest.mark.parametrize("stall", STALLS.english)
def test_a_template_can_be_played_and_has_nothing_against_it_but_that_it_is_chinese(
    stall: str, tmp_path: Path
) -> None:
    assert made(stall, "校园里的事", tmp_path)[0] == 0
    house = house_of(DAY)
    bank = with_warnings(read_bank([tmp_path], house), house)
    assert [topic.name.zh for topic in bank.topics] == ["校园里的事"]
    assert len(bank.problems) == 1
    assert "都没有英文" in bank.problems[0].what.zh


@pytest.mark.parametrize("name", ["注意: 商标", "@我", "# 一", "“引号”", "it's", "甲{乙}"])
def test_names_that_yaml_would_misread_come_out_as_typed(name: str, tmp_path: Path) -> None:
    assert made("wheel", name, tmp_path)[0] == 0
    bank = read_bank([tmp_path], house_of(DAY))
    assert bank.topics[0].name.zh == name


def test_the_commands_it_tells_can_be_pasted(tmp_path: Path) -> None:
    folder = tmp_path / "题 库"
    _, said = made("wheel", "what's ours", folder)
    command = said.splitlines()[1].partition("python main.py ")[2]
    assert shlex.split(command) == ["preview", str(folder / "wheel" / "what's-ours.yaml")]


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    made("wheel", "我的题", tmp_path)
    file = tmp_path / "wheel" / "我的题.yaml"
    file.write_text("my own", encoding="utf-8")
    status, said = made("wheel", "我的题", tmp_path)
    assert status == 1
    assert "已经有了" in said
    assert file.read_text(encoding="utf-8") == "my own"


def test_slashes_in_a_name_lead_nowhere_else(tmp_path: Path) -> None:
    assert made("wheel", "../../a/b.yaml", tmp_path / "in")[0] == 0
    assert [path.name for path in (tmp_path / "in" / "wheel").iterdir()] == ["a-b.yaml"]


@pytest.mark.parametrize(("stall", "name"), [("court", "x"), ("wheel", " .yaml "), ("wheel", "///")])
def test_what_cannot_be_meant_is_said(stall: str, name: str, tmp_path: Path) -> None:
    status, said = made(stall, name, tmp_path)
    assert status == 2
    assert said
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "wheel").write_text("a file where the folder should be", encoding="utf-8")
    status, said = made("wheel", "我的题", tmp_path)
    assert status == 1
    assert "写不进" in said
