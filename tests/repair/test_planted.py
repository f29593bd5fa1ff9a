"""Traps planted at random: the mended file reads as it should have been typed, nothing else is touched."""

from __future__ import annotations

import codecs
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from game.repair.repair import Repair, repair
from tests.bank.reading import HOUSE, read_text
from tests.repair.planting import Typed, banks

PATH = Path("wheel/marks.yaml")


def mended(data: bytes) -> Repair:
    return repair(data, PATH, HOUSE)


@settings(deadline=None)
@given(
    banks(),
    st.sampled_from(("\n", "\r\n", "\r")),
    st.sampled_from(("utf-8", "utf-8-sig", "gb18030", "utf-16")),
)
def test_it_reads_as_it_should_have_been_typed(lines: list[Typed], end: str, encoding: str) -> None:
    good = read_text("\n".join(line.good for line in lines))
    assert not good.problems
    repaired = mended(end.join(line.bad for line in lines).encode(encoding))
    reading = read_text(repaired.data)
    assert not reading.problems
    assert reading.topic == good.topic
    assert bool(repaired.wrapping) == (encoding != "utf-8")
    assert mended(repaired.data) == Repair(repaired.data)


@settings(deadline=None)
@given(banks(), st.sampled_from(("\n", "\r\n")))
def test_what_was_right_and_remarks_stay_to_the_byte(lines: list[Typed], end: str) -> None:
    after = mended(end.join(line.bad for line in lines).encode()).data.split(end.encode())
    for line, now in zip(lines, after, strict=True):
        assert now.endswith(line.remark.encode())
        if line.good == line.bad:
            assert now == line.bad.encode()


SIGNS = "：:，,-－—  \t　\u00a0\"'@#%&*!|>[]{}甲a1\n\n\n"
WORDS = (
    "题目",
    "正确",
    "错误",
    "解析",
    "中文",
    "为什么",
    "ask",
    "right",
    "wrong",
    "why",
    "\n  - ",
    "\n    ",
    *SIGNS,
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map("".join), st.booleans())
def test_whatever_it_meets_it_ends_keeps_questions_and_remarks(text: str, mark: bool) -> None:
    good = "\n  - 题目: 好\n    正确: 乙\n    错误: [丙]\n    解析: 丁\n"
    data = codecs.BOM_UTF8 * mark + f"主题: 商标\n题库:{good}{text}{good}".encode()
    repaired = mended(data)
    assert mended(repaired.data) == Repair(repaired.data)
    assert repaired.data.count(b"\n") == data.count(b"\n")
    before, after = read_text(data).topic, read_text(repaired.data).topic
    assert before is None or (after is not None and len(after.questions) >= len(before.questions))
    assert not any(change.before.lstrip(" ").startswith("#") for change in repaired.changes)
