"""Acts part where one pauses, and never within a word."""

from __future__ import annotations

import pytest

from game.stalls.targets.phrases import lines, phrases


def per_character(text: str) -> float:
    return float(len(text))


@pytest.mark.parametrize(
    ("act", "width", "wanted"),
    [
        ("没授权就架服务器开别人的网游", 8, ["没授权就架服务器", "开别人的网游"]),
        ("没许可就汉化软件，放出下载", 9, ["没许可就汉化软件，", "放出下载"]),
        ("没许可就汉化软件，放出下载", 6, ["没许可", "就汉化软件，", "放出下载"]),
        ("照许可说明用免费的开源软件", 8, ["照许可说明", "用免费的开源软件"]),
        ("编一个“全网销量第一”来揽客", 9, ["编一个“全网", "销量第一”来揽客"]),
        ("Use open source as its licence says", 18, ["Use open source as", "its licence says"]),
        ("卖贴纸", 8, ["卖贴纸"]),
    ],
)
def test_lines_end_where_phrases_do(act: str, width: int, wanted: list[str]) -> None:
    assert lines(act, width, 3, per_character) == wanted


@pytest.mark.parametrize(
    "act", ["没授权就架服务器开别人的网游", "给没专利的书签印“专利”", "AI记下专家讲座，网上卖文稿", "®"]
)
def test_phrases_are_the_act(act: str) -> None:
    assert "".join(phrases(act)) == act


def test_what_is_not_known_stays_in_one_piece() -> None:
    assert phrases("蹴鞠铿锵") == ("蹴鞠铿锵",)
    assert lines("蹴鞠铿锵", 3, 3, per_character) is None


def test_a_long_text_is_left_to_others() -> None:
    assert lines("one " * 40, 20, 9, per_character) is None
