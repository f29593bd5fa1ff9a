"""Lines break where a Chinese typesetter would break them, and never where Unicode forbids it."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_units  # type: ignore[import-untyped]

from game.stage.wrap import balance, pieces, wrap

NOT_FIRST = set("，。！？；：、”’）》】〉…—%®™,.!?;:)")
NOT_LAST = set("“‘（《【〈([￥")


def ems(text: str) -> float:
    """A width in ems: ideographs are 1 wide, Latin letters ½."""
    return sum(0.5 if character < "\u2000" else 1.0 for character in text)


words = st.sampled_from(
    ["IP", "Nike", "look-alike", "don’t", "logo", "57", "3.5%", "2026", "1,000", "R&D", "A", "e.g.", "(R)"]
)
chinese = st.text("商标权法条年第元万的，。！？；：、“”‘’（）《》【】〈〉—…·％①々", min_size=1, max_size=6)
marks = st.text(" ,.!?;:()[]%®™-/$￥\"'", min_size=1, max_size=2)
mixed = (
    st.lists(st.one_of(chinese, words, chinese, marks, st.just(" ")), min_size=1, max_size=12)
    .map("".join)
    .map(lambda text: re.sub(" +", " ", text))
)


def opportunities(text: str) -> set[int]:
    """Where UAX #14 lets a line end, with curly quotes resolved to brackets as it advises for Chinese."""
    brackets = re.sub("(?<![A-Za-z])’|’(?![A-Za-z])", "』", text).translate(str.maketrans("“”‘", "「」『"))
    return set(accumulate(map(len, line_break_units(brackets))))


@given(mixed)
def test_every_cut_is_an_opportunity_of_unicode(text: str) -> None:
    assert set(accumulate(map(len, pieces(text)))) <= opportunities(text), pieces(text)


@given(mixed, st.integers(4, 30))
def test_lines_hold_the_whole_text_and_fit(text: str, width: int) -> None:
    lines = wrap(text, width, ems)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(ems(line) <= width for line in lines)


@given(mixed, st.integers(4, 30))
def test_punctuation_stays_where_it_belongs(text: str, width: int) -> None:
    if max(map(ems, pieces(text))) > width:
        return  # a word longer than a line has to break somewhere
    lines = wrap(text, width, ems)
    assert not any(line[:1] in NOT_FIRST for line in lines[1:] if line)
    assert not any(line[-1:] in NOT_LAST for line in lines[:-1] if line)


@given(mixed, st.integers(4, 30))
def test_balancing_adds_no_line_and_widens_none(text: str, width: int) -> None:
    plain, even = wrap(text, width, ems), balance(text, width, ems)
    assert len(even) == len(plain)
    assert max(map(ems, even)) <= max(map(ems, plain))
    assert "".join(even).replace(" ", "") == "".join(plain).replace(" ", "")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, [""]),
        ("商标", 5, ["商标"]),
        ("注册商标有效期十年", 4, ["注册商标", "有效期十", "年"]),
        ("商标权是什么？", 6, ["商标权是什", "么？"]),
        ("他说：“这是商标”。", 4, ["他说：", "“这是商", "标”。"]),
        ("读《商标法》吧", 2, ["读", "《商", "标", "法》", "吧"]),
        ("第57条", 3, ["第57条"]),
        ("依照第57条第2款", 4, ["依照", "第57条", "第2款"]),
        ("卖起“小白玛”奶片", 5, ["卖起", "“小白玛”", "奶片"]),
        ("Law, Art. 7, para. 1", 4.5, ["Law,", "Art. 7,", "para. 1"]),
        ("赔偿500万元以下", 4, ["赔偿", "500万元", "以下"]),
        ("涨了50%吗", 3, ["涨了", "50%吗"]),
        ("耐克®", 2, ["耐", "克®"]),
        ("见①②两项", 3, ["见", "①②两", "项"]),
        ("a trademark is a sign", 4.5, ["a", "trademark", "is a sign"]),
        ("look-alike marks", 4, ["look-", "alike", "marks"]),
        ("don’t copy it", 4, ["don’t", "copy it"]),
        ("十件白T恤", 4, ["十件白", "T恤"]),
        ("她的U盘", 2.5, ["她的", "U盘"]),
        ("吃饭AA制", 3, ["吃饭", "AA制"]),
        ("让AI制图", 3, ["让AI制", "图"]),
        ("让AI画", 2, ["让AI", "画"]),
        ("学3D打印", 2, ["学3D", "打印"]),
        ("Nike的“勾”", 4, ["Nike的", "“勾”"]),
        ("用“adidas”字样", 5, ["用", "“adidas”", "字样"]),
        ("一二\n三", 9, ["一二", "三"]),
        ("一\n\n二", 9, ["一", "", "二"]),
        ("　　首行缩进", 6, ["　　首行缩进"]),
        ("incomprehensible", 3, ["incomp", "rehens", "ible"]),
        ("哈！！！！！！", 3, ["哈！！", "！！！", "！"]),
        ("商标", 0.5, ["商", "标"]),
        ("真的……吗", 3, ["真", "的……", "吗"]),
        ("he said “no”.", 4.5, ["he said", "“no”."]),
    ],
)
def test_a_typesetter_would_agree(text: str, width: float, lines: list[str]) -> None:
    assert wrap(text, width, ems) == lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("与他人商标近似的标志吗", 10, ["与他人商标近", "似的标志吗"]),
        ("一个", 10, ["一个"]),
        ("", 10, [""]),
        ("is it a look-alike mark or not", 10, ["is it a look-", "alike mark or not"]),
        ("注册商标\n有效期为十年吗", 6, ["注册商标", "有效期为", "十年吗"]),
        ("找出雷，放过安全的！", 7, ["找出雷，", "放过安全的！"]),
        ("好，他们都去打官司", 7, ["好，他们都", "去打官司"]),
        ("stop, look at it now", 8, ["stop, look", "at it now"]),
    ],
)
def test_lines_become_equally_long(text: str, width: float, lines: list[str]) -> None:
    assert balance(text, width, ems) == lines


def test_each_character_is_measured_once() -> None:
    asked: list[str] = []

    def measured(text: str) -> float:
        asked.append(text)
        return ems(text)

    wrap("商标商标商标" * 50, 7, measured)
    assert sorted(asked) == ["商", "标"]


def test_wrapping_needs_no_pygame() -> None:
    probe = "import sys, game.stage.wrap; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
