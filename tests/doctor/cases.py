"""Healthy questions to make ill, and what the doctor says about them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from game.bank.bank import in_order, read_bank
from game.bank.house import House
from game.bank.question import Lang
from game.doctor.examine import examine
from tests.bank.reading import REGISTER, TODAY, said
from tests.bank.reading import question as written

HEAD = "topic: {zh: 商标, en: Marks}\nquestions:\n"
"""The two lines above the questions: the first question begins on line 3."""
HEALTHY = {
    "ask": "{zh: 两家奶茶店的招牌长得很像。这样行吗？, en: Two tea shops have similar signs. Is that right?}",
    "right": "{zh: 不行，会认错店, en: 'No, people mix them up'}",
    "wrong": "\n      - {zh: 行，字不太一样, en: 'Yes, the letters differ', because: {zh: 看像不像, en: L}}"
    "\n      - {zh: 行，各做各的茶, en: 'Yes, the teas differ', because: {zh: 人会认错, en: S}}",
    "why": "{zh: 大家凭招牌认店，太像就会走错门。, en: People know a shop by its sign and its colours.}",
}
"""Entries of a question without a flaw: ask on line 3, right on 4, wrong on 6 and 7, why on 8."""


def question(**values: str | None) -> str:
    """A healthy question but for `values`."""
    return written(**(HEALTHY | values))


def told(text: str, folder: Path, lang: Lang = "en", today: date = TODAY) -> list[str]:
    """What the doctor says about `text`, kept as the file wheel/marks.yaml in `folder`, with its places."""
    file = folder / "wheel" / "marks.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    bank = read_bank([folder], House(REGISTER, today))
    assert not bank.problems, bank.problems
    found = in_order(examine(bank.topics, REGISTER, today))
    return [f"{problem.line}:{problem.column} {said(problem, lang)}" for problem in found]
