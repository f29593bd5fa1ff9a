"""The register of laws: words that are right on both sides of a midnight."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.bank.citation import Citation, chinese, number, parse
from game.bank.question import Said
from tests.bank.reading import REGISTER

EVE = date(2026, 12, 31)
NEW_YEAR = date(2027, 1, 1)
BOTH = ["trademark-law-2019 57(2)", "trademark-law-2026 72(2)"]
NAME = Said("《商标法》", "Trademark Law")
OLD = Said("《商标法》第五十七条第（二）项", "Trademark Law, Art. 57(2)")
NEW = Said("《商标法》第七十二条第（二）项", "Trademark Law, Art. 72(2)")


@pytest.mark.parametrize(
    ("citations", "day", "said"),
    [
        (BOTH, EVE, [OLD]),
        (BOTH, NEW_YEAR, [NEW]),
        (BOTH[:1], EVE, [OLD]),
        (BOTH[:1], NEW_YEAR, [NAME]),
        (BOTH[1:], EVE, [NAME]),
        (["《商标法》第五十七条第（二）项"], EVE, [OLD]),
        (["中华人民共和国商标法第57条第(2)项"], EVE, [OLD]),
        (["商标法 第五十七条 第二项"], EVE, [OLD]),
        (["《商标法》第七十二条第（二）项"], NEW_YEAR, [NEW]),
        (["《商标法》第八十七条"], EVE, [NAME]),
        (
            ["copyright-law-2020 24①(10)", "copyright-law-2020 24.1(10)"],
            EVE,
            [Said("《著作权法》第二十四条第一款第（十）项", "Copyright Law, Art. 24, para. 1(10)")],
        ),
        (["civil-code-2020 1188"], EVE, [Said("《民法典》第一千一百八十八条", "Civil Code, Art. 1188")]),
        (["trademark-law-2019 74", "trademark-law-2019"], EVE, [NAME]),
        (["trademark-law-2091 1", "no such key"], EVE, []),
        (["《宇宙法》第一条"], EVE, [Said("《宇宙法》第一条", "《宇宙法》第一条")]),
        (["aucl-2019 6"], EVE, [Said("《反不正当竞争法》", "Anti-Unfair Competition Law")]),
    ],
)
def test_a_citation_says_what_is_in_force_that_day(citations: list[str], day: date, said: list[Said]) -> None:
    assert REGISTER.cite(citations, day) == said


@pytest.mark.parametrize(
    ("citations", "day", "said"),
    [
        (BOTH, EVE, [Said("《商标法》第五十七条", "Trademark Law, Art. 57")]),
        (BOTH, NEW_YEAR, [Said("《商标法》第七十二条", "Trademark Law, Art. 72")]),
        (BOTH[1:], EVE, [NAME]),
        (
            ["copyright-law-2020 24.1(9)", *BOTH, "copyright-law-2020 5", "copyright-law-2020 24.1(10)"],
            EVE,
            [
                Said("《著作权法》第五条、第二十四条", "Copyright Law, Arts. 5, 24"),
                Said("《商标法》第五十七条", "Trademark Law, Art. 57"),
            ],
        ),
        (
            ["《宇宙法》第一条", "trademark-law-2091 1", "aucl-2019 6"],
            EVE,
            [
                Said("《宇宙法》第一条", "《宇宙法》第一条"),
                Said("《反不正当竞争法》", "Anti-Unfair Competition Law"),
            ],
        ),
        (["trademark-law-2019 74"], EVE, [NAME]),
        ([], EVE, []),
    ],
)
def test_citations_in_brief_name_each_law_once(citations: list[str], day: date, said: list[Said]) -> None:
    assert REGISTER.cite_in_brief(citations, day) == said


@pytest.mark.parametrize(
    ("citations", "day", "kinds"),
    [
        (BOTH, EVE, []),
        (BOTH, NEW_YEAR, []),
        (BOTH[:1], EVE, []),
        (BOTH[:1], NEW_YEAR, ["law_repealed"]),
        (BOTH[1:], EVE, ["law_not_yet"]),
        (BOTH[1:], NEW_YEAR, []),
        (["trademark-law-2019 0"], EVE, ["law_article"]),
        (["trademark-law-2019 74"], EVE, ["law_article"]),
        (["ic-layout-2026 54"], date(2026, 10, 15), []),
        (["ai-label-2025 999"], EVE, []),
    ],
)
def test_doubts_depend_on_the_day_and_on_what_else_is_cited(
    citations: list[str], day: date, kinds: list[str]
) -> None:
    assert [doubt.kind for doubt in REGISTER.doubts(citations, day)] == kinds


@pytest.mark.parametrize(
    ("typed", "citation"),
    [
        ("copyright-law-2020 24.1(10)", Citation("copyright-law-2020", False, 24, 1, 10)),
        ("copyright-law-2020  24（10）", Citation("copyright-law-2020", False, 24, None, 10)),
        ("copyright-law-2020", Citation("copyright-law-2020")),
        ("《商标法》", Citation("商标法", True)),
        ("《著作权法》第二十四条第一款第（十）项", Citation("著作权法", True, 24, 1, 10)),
        ("民法典第1188条", Citation("民法典", True, 1188)),
        ("copyright-law-2020 " + "9" * 5000, None),
        ("《商标法》第五十七条、第五十八条", None),
        ("", None),
    ],
)
def test_a_citation_is_taken_apart(typed: str, citation: Citation | None) -> None:
    assert parse(typed) == citation


@given(st.integers(1, 9999))
def test_chinese_numbers_there_and_back(value: int) -> None:
    assert number(chinese(value)) == value


@pytest.mark.parametrize(
    ("value", "words"),
    [(10, "十"), (15, "十五"), (20, "二十"), (105, "一百零五"), (110, "一百一十"), (1260, "一千二百六十")],
)
def test_chinese_numbers_as_statutes_write_them(value: int, words: str) -> None:
    assert chinese(value) == words
