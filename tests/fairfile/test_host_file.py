"""Changing one setting leaves everything else in fair.yaml as the host wrote it, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.fairfile.editing import edited
from game.fairfile.fair_file import FairFile, attribute
from game.fairfile.host_file import HostFile
from game.fairfile.reader import read
from game.fairfile.template import template

VALUES = st.one_of(
    st.tuples(st.just("language"), st.sampled_from(["zh", "en"])),
    st.tuples(st.just("volume"), st.integers(0, 100)),
    st.tuples(st.sampled_from(["mute", "calm", "table", "print"]), st.booleans()),
    st.tuples(st.just("text size"), st.sampled_from(["normal", "large"])),
    st.tuples(st.just("idle"), st.one_of(st.none(), st.integers(10, 3600))),
    st.tuples(st.just("wait"), st.integers(5, 300)),
    st.tuples(st.just("closed stalls"), st.sampled_from([(), ("planes",), ("wheel", "targets")])),
    st.tuples(st.just("closed topics"), st.sampled_from([(), ("wheel/09-applying", "planes/甲 乙")])),
    st.tuples(st.just("presets"), st.sampled_from([("quick",), ("classic", "class")])),
)
OWN = """\
# 我的设置，别动这一行
volume：80 # 响一点
静音: 是   # 早上开会\t
关闭摊位: [   # 修理
  转盘,
  # 周五再开
  飞行棋
]

"字号": '大'  #再大些
乱写一行
"""


def host(folder: Path, **given: Any) -> HostFile:
    return HostFile(folder / "fair.yaml", given)


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("volume", 30, "volume：80 # 响一点", "volume: 30 # 响一点"),
        ("mute", False, "静音: 是   # 早上开会\t", "静音: 否   # 早上开会\t"),
        ("text size", "normal", "\"字号\": '大'  #再大些", '"字号": 正常  #再大些'),
        ("closed stalls", ("targets",),
         "关闭摊位: [   # 修理\n  转盘,\n  # 周五再开\n  飞行棋\n]\n",
         "关闭摊位: 投靶   # 修理\n  # 周五再开\n"),
        ("idle", None, "乱写一行\n", "乱写一行\n闲置: 从不\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_the_one_line_changes(key: str, value: Any, old: str, new: str, coding: str, end: str) -> None:
    before, after = (text.replace("\n", end) for text in (OWN, OWN.replace(old, new)))
    assert edited(before.encode(coding), key, value).decode(coding) == after


@given(st.lists(VALUES, min_size=1, max_size=12))
def test_changes_add_up_and_remarks_stay(changes: list[tuple[str, Any]]) -> None:
    data, wanted = OWN.encode("utf-8"), read(OWN.encode("utf-8"), Path("f")).fair
    for key, value in changes:
        data, wanted = edited(data, key, value), replace(wanted, **{attribute(key): value})
    assert read(data, Path("f")).fair == wanted
    for remark in ("# 我的设置，别动这一行", "# 响一点", "# 早上开会", "# 周五再开", "#再大些", "乱写一行"):
        assert remark in data.decode("utf-8")


def test_a_fair_without_a_file_has_the_defaults_and_gets_one_with_the_first_change(tmp_path: Path) -> None:
    fair = host(tmp_path / "new")
    assert fair.now == FairFile()
    fair.change("volume", 40)
    text = (tmp_path / "new" / "fair.yaml").read_text("utf-8")
    assert text == template(FairFile(volume=40))
    assert fair.now.volume == 40
    assert fair.problems() == ()


def test_the_host_finds_a_file_to_write_in(tmp_path: Path) -> None:
    host(tmp_path).begin()
    path = tmp_path / "fair.yaml"
    assert path.read_text("utf-8") == template()
    path.write_text("volume: 3\n", "utf-8")
    host(tmp_path).begin()
    assert path.read_text("utf-8") == "volume: 3\n"


def test_what_was_there_before_is_kept_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "fair.yaml"
    path.write_text(OWN, "utf-8")
    host(tmp_path).change("volume", 1)
    assert (tmp_path / "fair.yaml.bak").read_text("utf-8") == OWN
    assert sorted(file.name for file in tmp_path.iterdir()) == ["fair.yaml", "fair.yaml.bak"]


def test_what_somebody_saved_meanwhile_is_not_lost(tmp_path: Path) -> None:
    fair = host(tmp_path)
    (tmp_path / "fair.yaml").write_text("wait: 20\n", "utf-8")
    fair.change("volume", 1)
    assert (tmp_path / "fair.yaml").read_text("utf-8") == "wait: 20\nvolume: 1\n"
    assert fair.now == FairFile(wait=20, volume=1)


def test_a_saved_file_is_read_again(tmp_path: Path) -> None:
    fair = host(tmp_path)
    assert not fair.refresh()
    (tmp_path / "fair.yaml").write_text("wait: 20\nmut: yes", "utf-8")
    assert fair.refresh()
    assert fair.now.wait == 20
    assert len(fair.problems()) == 1
    assert not fair.refresh()


def test_what_the_command_line_says_holds_until_the_host_says_otherwise(tmp_path: Path) -> None:
    (tmp_path / "fair.yaml").write_text("language: zh\nvolume: 30\n", "utf-8")
    fair = host(tmp_path, language="en", mute=True)
    assert fair.now == FairFile(language="en", volume=30, mute=True)
    fair.change("volume", 50)
    assert (tmp_path / "fair.yaml").read_text("utf-8") == "language: zh\nvolume: 50\n"
    fair.change("mute", False)
    assert fair.now == FairFile(language="en", volume=50)


@pytest.mark.parametrize("data", ["音量: 3".encode("utf-16"), b"[" * 30, b"\xff\xfe\x80\x81PK", b"\x00" * 9])
def test_a_hopeless_file_is_set_aside_for_a_fresh_one(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "fair.yaml").write_bytes(data)
    fair = host(tmp_path)
    fair.change("closed stalls", ("wheel",))
    assert fair.now == host(tmp_path).now == FairFile(closed_stalls=("wheel",))
    assert (tmp_path / "fair.yaml.bak").read_bytes() == data


def test_where_nothing_can_be_written_the_change_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    fair = host(tmp_path / "file")
    fair.begin()
    fair.change("volume", 5)
    assert fair.now.volume == 5
    assert fair.trouble is not None
    assert fair.trouble.en.startswith("The settings could not be written to fair.yaml (")
    fair.change("wait", 7)
    assert fair.now == FairFile(volume=5, wait=7)


def test_open_topics() -> None:
    fair = FairFile(closed_stalls=("planes",), closed_topics=("wheel/b",))
    assert [fair.is_open(*name) for name in (("wheel", "a"), ("wheel", "b"), ("planes", "a"))] == [
        True, False, False,
    ]  # fmt: skip
