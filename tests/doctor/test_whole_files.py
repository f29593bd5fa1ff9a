"""What shows only over a whole file: habits, cues by frequency, the mix of verdicts and levels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.bank.laws import Law, Register
from game.bank.question import Lang, Question, Said, Topic, Verdict
from game.doctor.examine import examine
from tests.bank.reading import TODAY, said
from tests.doctor.cases import HEAD, question, told
from tests.doctor.flaws import both

Both = tuple[list[str], list[str]]


def in_both(text: str, folder: Path) -> Both:
    return told(text, folder, "zh"), told(text, folder, "en")


def different(number: int) -> str:
    """A question that is unlike those with other numbers."""
    signs = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳"
    return both("".join(signs[(number * step) % 32] for step in range(1, 24)), f"Question {number}")


def many(count: int, **values: str | None) -> str:
    return "".join(question(ask=different(number), **values) for number in range(count))


def test_a_file_in_one_language_is_told_once(tmp_path: Path) -> None:
    wrong = "[{zh: 好的, because: 会认错}, {zh: 也行, because: 会认错}]"
    plain = question(ask="这样行吗？", right="不行", wrong=wrong, why="会认错。")
    assert in_both("topic: 商标\nquestions:\n" + plain, tmp_path) == (
        [
            "1:1 这个文件里的题目都没有英文，看英文的人看到的是中文。"
            " 请把文字分成两行写：“zh: …”和“en: …”；只给看中文的人玩，可以不管。"
        ],
        [
            "1:1 No question in this file is in English; readers of English see Chinese."
            " Write “zh: …” and “en: …” on two lines; never mind if all your players read Chinese."
        ],
    )


def test_the_name_of_the_topic_in_one_language(tmp_path: Path) -> None:
    assert in_both("topic: 商标\nquestions:\n" + question(), tmp_path) == (
        ["1:1 主题的名称没有英文。 请写成“topic: {zh: …, en: …}”。"],
        ["1:1 The name of the topic is not in English. Write “topic: {zh: …, en: …}”."],
    )


def test_a_file_without_any_because_is_told_once_in_its_own_words(tmp_path: Path) -> None:
    text = "主题: {中文: 商标, 英文: Marks}\n题库:\n" + "".join(
        f"  - 题目: {different(number)}\n    正确: {{中文: 不行, 英文: 'No'}}\n"
        "    错误: [{中文: 行, 英文: 'Yes'}]\n    解析: {中文: 会认错。, 英文: They mix them up.}\n"
        for number in range(2)
    ).replace("zh:", "中文:").replace("en:", "英文:")
    assert in_both(text, tmp_path) == (
        [
            "1:1 这个文件里的错误选项都没有写“为什么”。"
            " 请在错误选项下面各加一句，让选错的学生马上知道错在哪里。"
        ],
        [
            "1:1 No wrong option in this file has a “为什么”."
            " Add a sentence to each, so that whoever chose it learns at once what is wrong with it."
        ],
    )


def test_the_right_option_is_the_longest_too_often(tmp_path: Path) -> None:
    long = many(7, right=both("不行，顾客会认错店", "No, people mix them up"))
    assert told(HEAD + long, tmp_path) == []
    assert in_both(HEAD + long + question(), tmp_path) == (
        [
            "1:1 8 道题里有 7 道的正确选项最长（中文，第 3、9、15、21、27、33、39 行），"
            "碰巧只会有 3 道左右。"
            " 学生很快会发现“选最长的”；请把其中几题的正确选项写短，或者把错误选项写长。"
        ],
        [
            "1:1 The right option is the longest in 7 of 8 questions (Chinese, lines 3, 9, 15, 21, 27, 33,"
            " 39); by chance it would be in about 3."
            " Students soon notice; in some of these shorten the right option or lengthen a wrong one."
        ],
    )


def verdicts(*given: str) -> str:
    values: dict[str, str | None] = {"right": None, "wrong": None}
    return "".join(question(ask=different(i), verdict=word, **values) for i, word in enumerate(given))


def test_verdicts_that_can_be_guessed(tmp_path: Path) -> None:
    even = verdicts(*["infringing", "fine", "depends"] * 3)
    assert told(HEAD + even, tmp_path) == []
    assert told(HEAD + verdicts(*["infringing"] * 7), tmp_path) == []
    assert in_both(HEAD + verdicts(*["infringing"] * 8, "fine"), tmp_path) == (
        [
            "1:1 9 道判断题里，侵权（踩雷）8 道、不侵权（安全）1 道、看情况 0 道，相差太多。"
            " 老猜一种就能得分；请补几道少的，或者减几道多的。"
        ],
        [
            "1:1 Of 9 verdicts 8 are infringing (mines), 1 fine (safe) and 0 depend: too uneven."
            " Guessing one of them always pays; add some of the rare ones or drop some of the common."
        ],
    )


def test_levels_far_from_the_mix(tmp_path: Path) -> None:
    assert told(HEAD + many(9), tmp_path) == []
    mixed = many(6, level="1") + "".join(question(ask=different(i + 6), level="2") for i in range(5))
    assert told(HEAD + mixed, tmp_path) == []
    assert in_both(HEAD + many(11), tmp_path) == (
        [
            "1:1 11 道题里，难度 1、2、3 各有 11、0、0 道，离四比四比二太远。"
            " 题目会越答越难，每一级都要有题可出；请改几题的“level”，或者补几道少的。"
        ],
        [
            "1:1 Of 11 questions 11, 0 and 0 are of level 1, 2 and 3, far from 4 : 4 : 2."
            " Questions grow harder with success, so each level needs some;"
            " change “level” or add what is rare."
        ],
    )


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("zh", "《驿站法》（老版）从 2027-03-01 起失效。 请改引到那以后仍然有效的法律，或者到时删掉这一题。"),
        (
            "en",
            "The Relay Law (old) no longer applies from 2027-03-01."
            " Cite a law that stays in force, or drop the question by then.",
        ),
    ],
)
def test_a_law_that_ends(lang: Lang, words: str, tmp_path: Path) -> None:
    short, version = Said("驿站法", "Relay Law"), Said("老版", "old")
    law = Law("relay-law-1900", "relay-law", "驿站法", short, version, until=date(2027, 2, 28))
    file = tmp_path / "marks.yaml"  # it is not there: then its question is all that is known of the place
    asked = Question("q", Said("行吗？", "May it?"), Said("行。", "It may."), (), Verdict.FINE, line=7)
    asked = replace(asked, law=(law.key,), file=file)
    topic = Topic("wheel", "marks", Said("商标", "Marks"), None, (asked,), file)
    found = examine([topic], Register([law]), TODAY)
    assert [(problem.line, said(problem, lang)) for problem in found] == [(7, words)]
    assert examine([topic], Register([law]), date(2026, 2, 27)) == []


def test_hundreds_of_lines_are_not_listed(tmp_path: Path) -> None:
    found = told(
        HEAD + many(12, right=both("不行，顾客会认错店", "No, people mix them up"), level="2"), tmp_path
    )
    assert any("lines 3, 10, 17, 24, 31, 38, 45, 52 …)" in line for line in found)
