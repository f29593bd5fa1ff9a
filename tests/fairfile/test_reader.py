"""fair.yaml as hosts really type it: what is understood, and what is said about the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import stalls
from game.fairfile.fair_file import FairFile, Reading, attribute
from game.fairfile.keys import KEYS, STALLS
from game.fairfile.reader import read, read_fair_file, strangers
from game.fairfile.template import template

FILE = Path("fair.yaml")


def reading(text: str) -> Reading:
    return read(text.encode("utf-8"), FILE)


def told(text: str) -> list[tuple[int, int, str]]:
    """Line, column and the English words of each problem."""
    return [(p.line, p.column, f"{p.what.en} {p.fix.en}") for p in reading(text).problems]


def test_the_template_says_the_defaults_and_every_key() -> None:
    assert reading(template()) == Reading(FairFile())
    assert all(f"\n{names[0]}: " in template() for names in KEYS.chinese.values())


def test_every_stall_has_its_word() -> None:
    assert set(STALLS.chinese) == {stall.key for stall in stalls.STALLS}


def test_every_key_is_a_field() -> None:
    assert {attribute(key) for key in KEYS.chinese} == set(FairFile.__dataclass_fields__)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("language: en", "language", "en"),
        ("语言: 英文", "language", "en"),
        ("音量: 30", "volume", 30),
        ("volume: 30%  # soft", "volume", 30),
        ("音量: ３０", "volume", 30),
        ("静音: 是", "mute", True),
        ("mute: Yes", "mute", True),
        ("Mute: on", "mute", True),
        ("静音: 关", "mute", False),
        ("text size: large", "text_size", "large"),
        ("字号: 大", "text_size", "large"),
        ("少动画: 是", "calm", True),
        ("闲置: 90 秒", "idle", 90),
        ("闲置: 从不", "idle", None),
        ("idle: 0", "idle", None),
        ("wait: 20s", "wait", 20),
        ("关闭摊位: 飞行棋、投靶", "closed_stalls", ("planes", "targets")),
        ("closed stalls: [wheel, 飞行棋]", "closed_stalls", ("wheel", "planes")),
        ("关闭摊位:\n  - 转盘\n  - 转盘", "closed_stalls", ("wheel",)),
        ("关闭摊位:", "closed_stalls", ()),
        ("关闭摊位: 无", "closed_stalls", ()),
        ("关闭摊位: 【转盘，投靶】", "closed_stalls", ("wheel", "targets")),
        ("关闭题目: 转盘/09-applying.yaml、wheel/a b", "closed_topics", ("wheel/09-applying", "wheel/a b")),
        ("棋规: 经典", "presets", ("classic",)),
        ("排行榜: 否", "table", False),
        ("print: yes", "print", True),
    ],
)
def test_what_is_understood(line: str, field: str, value: Any) -> None:
    found = reading(f"# first\n{line}\n")
    assert found.problems == ()
    assert getattr(found.fair, field) == value


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("volume: 180", 1, 9,
         "“volume” takes a whole number from 0 to 100, but here is “180”. Write for example "
         "“volume: 100”; until then it is “100”."),
        ("idle: 3", 1, 7,
         "“idle” takes a whole number from 10 to 3600, but here is “3”. Write for example “idle: "
         "45”; until then it is “45”."),
        ("mut: yes", 1, 1,
         "“mut” is not a setting. Did you mean “mute”?"),
        ("timeout: 9", 1, 1,
         "“timeout” is not a setting. Did you mean “idle”?"),
        ("language: french", 1, 11,
         "“french” cannot stand after “language”. These can: zh, en. Until then it is “zh”."),
        ("text size: big", 1, 12,
         "“big” cannot stand after “text size”. Did you mean “large”? Until then it is “normal”."),
        ("mute:", 1, 1,
         "There is nothing after “mute”. Write it, such as “mute: no”; until then it is “no”."),
        ("mute: [yes]", 1, 7,
         "“mute” takes a single word or number. Write it right after the colon, such as “mute: "
         "no”; until then it is “no”."),
        ("presets: none", 1, 10,
         "“presets” leaves no way to play. Write at least one: quick, classic, class. Until then "
         "all are offered."),
        ("closed stalls: wheel, planes, targets", 1, 16,
         "“closed stalls” closes every stall, which leaves nothing to play. Leave out at least "
         "one; until then all are open."),
        ("closed stalls: circus", 1, 16,
         "There is no “circus” for “closed stalls”. These can stand here: wheel, planes, targets. "
         "This one is passed over."),
        ("closed stalls: {a: b}", 1, 16,
         "“closed stalls” takes one word or several. Write them with commas between, "
         "such as “closed stalls: none”; until then it is “none”."),
        ("音量：30", 1, 3,
         "After “音量” stands a full-width colon “：”. Use a plain colon and a space: “音量: …”."),
        ("volume:30", 1, 7,
         "A space is missing after “volume:”. Put a space after the colon: “volume: 30”."),
        ("\tvolume: 30", 1, 1,
         "This line begins with a tab. Replace the tab by spaces, so that the line stands under "
         "the others of its level."),
        ("volume 30", 1, 1,
         "The line “volume 30” is not of the form “key: text”. Put a colon and a space after the "
         "key; if the line continues the text above, indent it further."),
        ("mute: 'yes", 1, 7,
         "The quotation mark “'” that opens here is never closed. Add “'” at the end of the text, "
         "or delete the one at its beginning."),
    ],
)  # fmt: skip
def test_what_is_not_understood_keeps_its_default_and_is_told(
    text: str, line: int, column: int, words: str
) -> None:
    found = reading(f"{text}\nwait: 20\n")
    assert told(f"{text}\nwait: 20\n") == [(line, column, words)]
    assert found.fair == FairFile(wait=20), "the next line is read all the same"


def test_messages_speak_the_language_of_the_line() -> None:
    (problem,) = reading("字号: 特大").problems
    assert problem.what.zh == "“字号”后面不能写“特大”。"
    assert problem.fix.zh == "是不是想写“大”？现在按“正常”办。"
    (problem,) = reading("关闭摊子: 转盘").problems
    assert problem.fix.zh == "是不是想写“关闭摊位”？"


def test_of_two_the_last_one_counts() -> None:
    text = "volume: 5\nwait: 9\n音量: 7\n"
    assert reading(text).fair.volume == 7
    assert told(text) == [
        (3, 1, "“音量” is written twice; the first is on line 1, but this line counts. Keep one of them.")
    ]
    assert reading("volume: 5\nvolume: x").fair.volume == 100


def test_every_setting_for_itself_and_all_problems_at_once() -> None:
    text = "音量：30\n静音: [是\n字号: 大\n多余: 1\n闲置: 一分钟\n等待: 20\n"
    found = reading(text)
    assert found.fair == FairFile(text_size="large", wait=20)
    assert [problem.line for problem in found.problems] == [1, 2, 4, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030"])
def test_whatever_editor_saved_it(coding: str, end: str) -> None:
    found = read(f"语言: 英文{end}静音: 是{end}".encode(coding), FILE)
    assert found.fair == FairFile(language="en", mute=True)
    assert [problem.severity for problem in found.problems] == (["warning"] if coding == "gb18030" else [])


@pytest.mark.parametrize("data", ["音量: 3".encode("utf-16"), b"PK\x03\x04\xff\xfe\x80\x00", b"\x00" * 50])
def test_a_file_that_is_no_text_has_problems_and_no_settings(data: bytes) -> None:
    found = read(data, FILE)
    assert found.fair == FairFile()
    assert found.problems


def test_no_file_is_no_problem_and_a_folder_is_one(tmp_path: Path) -> None:
    assert read_fair_file(tmp_path / "fair.yaml") == Reading(FairFile())
    assert len(read_fair_file(tmp_path).problems) == 1


def test_closed_topics_that_are_not_there_are_told_once_the_banks_are_known() -> None:
    found = reading("关闭题目:\n  - 转盘/09-aplying\n  - wheel/01-lookalikes\n  - targets/x\n")
    known = ["wheel/01-lookalikes", "wheel/09-applying"]
    assert [(p.line, p.column, p.what.en, p.fix.en) for p in strangers(FILE, found, known)] == [
        (2, 5, "There is no bank file “wheel/09-aplying”.", "Did you mean “wheel/09-applying”?"),
        (4, 5, "There is no bank file “targets/x”.",
         "Write stall/file without “.yaml”, such as “wheel/01-lookalikes”."),
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    read(text.encode("utf-8", "surrogatepass"), FILE)


@given(st.binary(max_size=200))
def test_any_bytes_are_survived(data: bytes) -> None:
    read(data, FILE)


@given(st.lists(st.sampled_from("音量语言: ：-#'\"[]{}&*!|>\n\t\\abc012　"), max_size=60).map("".join))
def test_any_scribble_is_survived(text: str) -> None:
    reading(text)
