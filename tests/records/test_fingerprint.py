"""Another wording is another item of the statistics; another explanation is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from game.bank.question import Option, Question, Said, Verdict
from game.records.fingerprint import LENGTH, fingerprint

ONE = Question(
    "q",
    Said("一加一？", "One and one?"),
    Said("数一数。", "Count."),
    (Option(Said("二", "Two"), True), Option(Said("三", "Three"), False)),
)


def test_what_sways_an_answer_is_in_it() -> None:
    two, three = ONE.options
    others = (
        replace(ONE, ask=Said("一加一？", "One plus one?")),
        replace(ONE, ask=Said("一加一？")),
        replace(ONE, options=(three, two)),
        replace(ONE, options=(two, replace(three, right=True))),
        replace(ONE, options=(two, replace(three, text=Said("三", "3")))),
        replace(ONE, options=(two, replace(three, picture=Path("three.svg")))),
        replace(ONE, picture=Path("fingers.svg")),
        replace(ONE, minefield=True),
        replace(ONE, options=(), verdict=Verdict.FINE),
        replace(ONE, options=(), verdict=Verdict.DEPENDS),
        replace(ONE, options=(), verdict=Verdict.FINE, signs="mine"),
    )
    prints = {fingerprint(question) for question in (ONE, *others)}
    assert len(prints) == len(others) + 1
    assert {len(found) for found in prints} == {LENGTH}


def test_what_is_read_after_it_is_not() -> None:
    two, three = ONE.options
    same = replace(
        ONE,
        id="another",
        why=Said("用手指。", "Fingers."),
        level=3,
        law=("law",),
        twin="p",
        line=7,
        file=Path("elsewhere.yaml"),
        options=(two, replace(three, because=Said("太多。", "Too many."))),
    )
    assert fingerprint(same) == fingerprint(ONE)
    assert fingerprint(replace(ONE, picture=Path("a/x.svg"))) == fingerprint(
        replace(ONE, picture=Path("b/x.svg"))
    )
