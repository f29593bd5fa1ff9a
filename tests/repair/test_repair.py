"""What is mended, line by line, and what is left alone because there would be two ways to mend it."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from game.repair.change import Change
from game.repair.repair import Repair, repair
from tests.bank.reading import GOOD, HEAD, HOUSE, question, read_text
from tests.bank.test_traps import CASES

PATH = Path("wheel/marks.yaml")


def mended(text: str | bytes) -> Repair:
    return repair(text.encode() if isinstance(text, str) else text, PATH, HOUSE)


def changes(text: str) -> list[tuple[int, str]]:
    """The lines that are mended, as they are afterwards."""
    return [(change.line, change.after) for change in mended(text).changes]


LINES = {
    "a full-width colon": ("    right：乙", "    right: 乙"),
    "full-width spaces around it": ("    right　：　乙", "    right: 乙"),
    "plain spaces behind it": ("    right：  乙", "    right:  乙"),
    "no space behind a colon": ("    right:乙", "    right: 乙"),
    "nor behind a key in quotation marks": ("    'right':乙", "    'right': 乙"),
    "a full-width space behind a colon": ("    right:　乙", "    right: 乙"),
    "full-width signs in braces": ("    right: {zh：甲，en：it's}", "    right: {zh: 甲, en: it's}"),
    "a colon inside": ("    right: 注意: 乙", "    right: '注意: 乙'"),
    "a colon inside, and an apostrophe": ("    right: it's: 乙", "    right: 'it''s: 乙'"),
    "a # inside": ("    right: 第 #1 名", "    right: '第 #1 名'"),
    "a # inside, and a remark": ("    right: 第 #1 名  # 易", "    right: '第 #1 名'  # 易"),
    "@ at the start": ("    right: @乙", "    right: '@乙'"),
    "% at the start": ("    right: %乙", "    right: '%乙'"),
    "* at the start": ("    right: *乙", "    right: '*乙'"),
    "& at the start": ("    right: & 乙", "    right: '& 乙'"),
    "! at the start": ("    right: !乙", "    right: '!乙'"),
    "` at the start": ("    right: `乙", "    right: '`乙'"),
    "> at the start": ("    right: > 乙", "    right: '> 乙'"),
    "| at the start": ("    right: | 乙", "    right: '| 乙'"),
    "double quotation marks at the start": ('    right: "甲" 乙', "    right: '\"甲\" 乙'"),
    "single quotation marks at the start": ("    right: '甲' 乙", "    right: '''甲'' 乙'"),
    "@ at the start in braces": ("    right: {zh: @乙, en: b}", "    right: {zh: '@乙', en: b}"),
    "all at once": ("\tright：@乙: 丙 #1  # 易", "    right: '@乙: 丙 #1'  # 易"),
}


@pytest.mark.parametrize(("before", "after"), LINES.values(), ids=LINES.keys())
def test_one_line(before: str, after: str) -> None:
    text = HEAD + question().replace("    right: 乙", before) + GOOD
    assert mended(text).changes == (Change(4, before, after),)
    assert not read_text(mended(text).data).problems


OPTIONS = {
    "no space behind a dash": ("      -丁", "      - 丁"),
    "a full-width space behind a dash": ("      -　丁", "      - 丁"),
    "a full-width dash": ("      －丁", "      - 丁"),
    "a colon inside": ("      - 注意: 丁", "      - '注意: 丁'"),
    "a colon inside and a #": ("      - 注意: 丁 #1", "      - '注意: 丁 #1'"),
    "a full-width colon behind what looks like a key": ("      - 好的答案：丁", "      - '好的答案：丁'"),
    "tabs": ("\t  - 丁", "      - 丁"),
}


@pytest.mark.parametrize(("before", "after"), OPTIONS.values(), ids=OPTIONS.keys())
def test_one_option(before: str, after: str) -> None:
    text = HEAD + question(wrong=f"\n      - 丙\n{before}") + GOOD
    assert mended(text).changes == (Change(7, before, after),)
    assert not read_text(mended(text).data).problems


@pytest.mark.parametrize("width", [2, 4, 8])
def test_tabs_are_as_wide_as_makes_sense(width: int) -> None:
    text = HEAD + " " * (width - 2) + "- ask: 甲\n\tright: 乙\n\twrong:\n\t\t- 丙\n\twhy: 丁\n"
    repaired = mended(text)
    assert repaired.data.decode() == text.replace("\t", " " * width)
    assert not read_text(repaired.data).problems


LEFT_ALONE = {
    "a remark behind one space": question(right="乙 # 备注"),
    "what goes on below": question(why="注意: 甲\n      乙"),
    "a key that goes on a text": question(why="甲\n      right：乙"),
    "a sign that goes on a text": question(why="甲\n      @乙"),
    "a dash that goes on a text": question(why="甲\n      -乙"),
    "a word that is near a key": question().replace("right: ", "rihgt："),
    "a key that has no place there": question(wrong="\n      - 答案：丙"),
    "a key in a list in brackets": question(wrong="[丙, 答案:丁]"),
    "full-width commas in brackets": question(wrong="[丙，丁]"),
    "a # behind a colon": question().replace("right: ", "right：#"),
    "an unclosed quotation mark": question(right='"乙'),
    "two ways to read a dash": question(why="\n      —甲"),
    "a list behind its key": question(wrong="- 丙"),
    "a control character": question(ask="甲\x07"),
    "text in quotation marks": question(right="'注意: @ # 甲'", wrong='["a：b", "c: d"]'),
    "block text": question(ask="|\n      题目：甲\n      right:乙 #1\n      -丙"),
    "texts that YAML takes as they are": question(ask="?甲", right="-5", wrong="[-丙, 1:30]", why="甲#乙"),
}


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE.keys())
def test_left_alone(text: str) -> None:
    assert mended(HEAD + text + GOOD) == Repair((HEAD + text + GOOD).encode())


def test_what_cannot_be_mended_keeps_nothing_else_from_it() -> None:
    text = HEAD + question(wrong="[丙").replace("right: ", "right：") + question(why="@丁")
    assert changes(text) == [(4, "    right: 乙"), (10, "    why: '@丁'")]


def test_bytes_that_are_no_text_stay() -> None:
    data = HEAD.encode() + question(right="乙").encode().replace("乙".encode(), b"\xe4\xb9") + GOOD.encode()
    repaired = mended(data.replace(b"why: ", "why：".encode()))
    assert repaired.data == data
    assert [change.line for change in repaired.changes] == [6, 10]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"\x00\xff" * 99, HEAD.encode("utf-16-le")])
def test_what_is_no_text_stays(data: bytes) -> None:
    assert mended(data) == Repair(data)


def test_wrappings_come_off() -> None:
    text = (HEAD + question()).replace("\n", "\r\n")
    assert mended(text.encode("gb18030")) == Repair(text.encode(), ("gbk",))
    assert mended(text.encode("utf-16")) == Repair(text.encode(), ("utf16",))
    assert mended(codecs.BOM_UTF8 * 2 + text.encode()) == Repair(text.encode(), ("bom",))


def test_a_change_shows_what_is_different_and_what_cannot_be_seen() -> None:
    change = Change(1, f"\t　{'前' * 20}：{'后' * 20}", f"    {'前' * 20}: {'后' * 20}")
    assert change.shown() == (f"[Tab][U+3000]{'前' * 20}：{'后' * 12}…", f"    {'前' * 20}: {'后' * 12}…")
    change = Change(1, f"{'前' * 20}：", f"{'前' * 20}: ")
    assert change.shown() == (f"…{'前' * 12}：", f"…{'前' * 12}: ")


@pytest.mark.parametrize("name", CASES)
def test_no_trap_is_made_worse(name: str) -> None:
    text = CASES[name][0]
    repaired = mended(text)
    assert mended(repaired.data) == Repair(repaired.data)
    assert len(read_text(repaired.data).problems) <= len(read_text(text).problems)
