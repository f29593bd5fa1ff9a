"""Sentences that look like flaws and are none: the doctor leaves them alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doctor.cases import HEAD, question, told
from tests.doctor.flaws import both, options


def healthy(tmp_path: Path, **values: str | None) -> None:
    assert told(HEAD + question(**values), tmp_path) == []


@pytest.mark.parametrize(
    "ask",
    [
        "下面哪一种做法“不”侵权？",
        "下面哪一种做法【不】侵权？",
        "老板没问过作者，也没付钱。这样行吗？",
        "没有注册的名字可不可以用？",
        "这脸跟哪个真人都不像，也没照搬谁的画。算侵权吗？",
        "不能吃的商品也能注册商标吗？",
        "他有没有侵权？",
        "店里不同的茶，哪一种最像？",
    ],
)
def test_negations_that_stand_out_or_ask_nothing(ask: str, tmp_path: Path) -> None:
    healthy(tmp_path, ask=both(ask, "Is that right?"))


@pytest.mark.parametrize(
    "ask",
    [
        "Which of these is NOT an infringement?",
        "They did not ask the owner. May they use it?",
        "What happens if the owner does not agree?",
        "Which shop, not asked before, may keep its sign?",
    ],
)
def test_english_negations_that_stand_out_or_ask_nothing(ask: str, tmp_path: Path) -> None:
    healthy(tmp_path, ask=both("这样行吗？", ask))


@pytest.mark.parametrize(
    "wrong",
    [
        "行，有一定影响了 / Yes, not the same at all",
        "行，所有权归自己 / Yes, the other teas differ",
        "行，归自己所有了 / Yes, after all it is tea",
        "行，不一定会认错 / Yes, every other sign is new",
        "行，只要换个茶名 / Yes, they never asked before",
    ],
)
def test_words_that_only_look_absolute(wrong: str, tmp_path: Path) -> None:
    healthy(tmp_path, wrong=options(wrong, "行，各做各的茶 / Yes, the teas differ"))


def test_absolute_words_on_both_sides(tmp_path: Path) -> None:
    wrong = options("行，谁都能这样 / Yes, anyone can do that", "行，各做各的茶 / Yes, the teas differ")
    healthy(tmp_path, right=both("不行，谁都会认错", "No, everybody has eyes"), wrong=wrong)


def test_an_echo_in_wrong_options_too(tmp_path: Path) -> None:
    wrong = options("行，招牌长得好 / Yes, similar signs are fine", "行，各做各的茶 / Yes, the teas differ")
    healthy(tmp_path, right=both("不行，招牌长得像", "No, signs so similar lie"), wrong=wrong)


def test_options_that_differ_in_a_number_or_a_negation(tmp_path: Path) -> None:
    wrong = options("行，用满 3 年的 / Yes, after 3 years", "行，用满 5 年的 / Yes, after 5 years")
    healthy(tmp_path, wrong=wrong)
    wrong = options("行，字号没有登记 / Yes, it was not entered", "行，字号有登记 / Yes, it was entered")
    healthy(tmp_path, wrong=wrong)


def test_names_and_numbers_are_at_home_in_both_languages(tmp_path: Path) -> None:
    healthy(tmp_path, right="TM", wrong="{zh: ®, en: ®, because: {zh: 那是注册, en: That is registered}}")


@pytest.mark.parametrize(
    "law",
    [
        "[trademark-law-2019 57(2), trademark-law-2026 72(2)]",
        "《商标法》",
        "copyright-law-2020 24",
    ],
)
def test_citations_that_will_do_next_year(law: str, tmp_path: Path) -> None:
    healthy(tmp_path, law=law)
