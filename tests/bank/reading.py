"""Short banks to break, and what the reader says about them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from game.bank.house import House
from game.bank.laws import Register, load_register
from game.bank.question import Lang, Problem
from game.bank.reader import Reading, read

TODAY = date(2026, 11, 22)
REGISTER: Register = load_register(Path(__file__).parents[2] / "assets" / "laws.yaml")
HOUSE = House(REGISTER, TODAY)

HEAD = "topic: 商标\nquestions:\n"
"""The two lines above the questions: the first question begins on line 3."""
GOOD = "  - ask: 好\n    right: 乙\n    wrong: [丙]\n    why: 丁\n"

Told = list[str]
"""Problems as line:column and words."""


def question(**values: str | None) -> str:
    """One question, an entry on each line; a key given as None is left out."""
    entries = {"ask": "甲", "right": "乙", "wrong": "[丙, 丁]", "why": "戊"} | values
    lines = [f"{key}: {value}" for key, value in entries.items() if value is not None]
    return "  - " + "\n    ".join(lines) + "\n"


def verdict(word: str, **values: str | None) -> str:
    """A question for the boards of the target stall."""
    return question(right=None, wrong=None, verdict=word, **values)


def act(text: str) -> str:
    return f"{{zh: {text}, because: 因}}"


MINES, SAFE = [act(text) for text in "雨雪风"], [act(text) for text in "山水田石林草"]
FIELD_ASK = "  - ask: 哪些是雷\n"


def acts(key: str, entries: list[str]) -> str:
    return f"    {key}:\n" + "".join(f"      - {entry}\n" for entry in entries)


def field(mines: list[str] = MINES, safe: list[str] = SAFE, more: str = "") -> str:
    """A minefield: the question on its first line, the mines from the third, the safe acts behind them."""
    return FIELD_ASK + acts("mines", mines) + acts("safe", safe) + "    why: 戊\n" + more


def read_text(
    text: str | bytes, loader: Any = None, house: House = HOUSE, folder: Path = Path("wheel")
) -> Reading:
    """Read `text` as if it were the file marks.yaml of the stall `folder`."""
    data = text.encode() if isinstance(text, str) else text
    return read(data, folder / "marks.yaml", folder.name, house, loader)


def said(problem: Problem, lang: Lang) -> str:
    """A problem as `check` prints it behind the place."""
    return f"{problem.what.in_(lang)} {problem.fix.in_(lang)}"


def told(reading: Reading, lang: Lang) -> Told:
    """Every problem with its place."""
    return [f"{problem.line}:{problem.column} {said(problem, lang)}" for problem in reading.problems]
