"""What is tapped in the host's panel holds at once and is in fair.yaml."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.fair.panel.changes import change, step
from game.fairfile.fair_file import FairFile
from game.fairfile.host_file import HostFile
from tests.fair.rooms import STALLS, Room
from tests.stages import heard


def test_sound_and_language_hold_at_once_and_are_written_down(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("less:volume", "less:volume", "turn:mute", "pick:language:en")
    assert room.stage.sound.volume == 0.8
    assert room.host.now == HostFile(tmp_path / "fair.yaml").now
    assert room.host.now == FairFile(volume=80, mute=True, language="en")
    assert "\n音量: 80\n" in room.text
    assert "\n静音: 是\n" in room.text
    assert heard(room.stage) == ["tap"] * 4
    assert room.stage.words.lang == "zh", "the next visitor's language, not the host's"


def test_a_setting_that_is_not_in_the_file_is_told_where_it_was_changed(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    room = Room(tmp_path / "data")
    room.tap("less:volume")
    assert room.stage.sound.volume == 0.9
    assert room.said()[0].startswith("设置没能写进 fair.yaml（")
    room.tap("page:idle")
    assert room.said()[0].startswith("设置没能写进 fair.yaml（")


def test_at_its_end_a_number_goes_no_further(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert "more:volume" not in room.offers
    room.tap(*["less:volume"] * 10)
    assert room.host.now.volume == 0
    assert "less:volume" not in room.offers


def test_display_holds_at_once(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:display", "pick:text_size:large", "turn:calm", "turn:table", "turn:print")
    assert room.stage.large
    assert room.stage.calm
    assert room.host.now == FairFile(text_size="large", calm=True, table=False, print=True)


def test_idle_times(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:idle", *["more:idle"] * 7, "less:wait")
    assert room.host.now == FairFile(idle=None, wait=10)
    assert "\n闲置: 从不\n" in room.text
    assert "more:idle" not in room.offers
    room.tap("less:idle")
    assert room.host.now.idle == 600


def test_stalls_topics_and_rule_books_open_and_close(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls", "turn:stall:targets", "turn:preset:class", "turn:topic:wheel/01-lookalikes")
    now = room.host.now
    assert now.closed_stalls == ("targets",)
    assert now.presets == ("quick", "classic")
    assert now.closed_topics == ("wheel/01-lookalikes",)
    assert "关闭摊位: 投靶\n" in room.text
    assert "关闭题目: 转盘/01-lookalikes\n" in room.text
    room.tap("page:sound", "page:stalls", "turn:stall:targets", "turn:topic:wheel/01-lookalikes")
    assert room.host.now == FairFile(presets=("quick", "classic"))


def test_one_stall_and_one_rule_book_always_stay_open(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls", "turn:stall:targets", "turn:stall:wheel")
    assert "turn:stall:planes" not in room.offers
    room.tap("turn:preset:quick", "turn:preset:class")
    assert "turn:preset:classic" not in room.offers
    assert change(room.host.now, "turn:stall:planes", STALLS) is None
    assert change(room.host.now, "turn:preset:classic", STALLS) is None


@pytest.mark.parametrize(
    ("key", "value", "up", "next_"),
    [
        ("volume", 100, True, None),
        ("volume", 55, True, 60),
        ("volume", 55, False, 50),
        ("volume", 0, False, None),
        ("idle", 45, True, 60),
        ("idle", 3600, False, 600),
        ("idle", 10, False, None),
        ("wait", 7, False, 5),
    ],
)
def test_steps_from_wherever_the_file_stands(key: str, value: int, up: bool, next_: int | None) -> None:
    assert step(replace(FairFile(), **{key: value}), key, up=up) == next_  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["close", "up", "more:mute", "less:", "page:sound"])
def test_other_names_change_nothing(name: str) -> None:
    assert change(FairFile(), name, STALLS) is None
