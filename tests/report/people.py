"""Visits to calculate with, written by hand, and a small bank whose words they are about."""

from __future__ import annotations

from pathlib import Path

from game.bank.question import Option, Question, Said, Topic, Verdict
from game.records.fingerprint import fingerprint
from game.report.catalogue import Catalogue, Names, catalogue
from game.report.visits import Reply, Visit

NAMES = Names(
    {"wheel": Said("转盘", "Wheel"), "planes": Said("飞行棋", "Planes"), "targets": Said("投靶", "Targets")},
    {
        "infringement": (
            Said("侵权", "Infringing"),
            Said("不侵权", "Not infringing"),
            Said("看情况", "It depends"),
        ),
        "mine": (Said("踩雷", "A mine"), Said("安全", "Safe"), Said("看情况", "It depends")),
    },
)


def option(text: str, right: bool = False) -> Option:
    return Option(Said(f"{text}（中）", text), right)


def one(key: str = "milk", ask: str = "May he?") -> Question:
    """A question with one right option (index 0) and three wrong ones."""
    options = (option("yes", True), option("no"), option("never"), option("on Sundays"))
    return Question(key, Said("可以吗？", ask), Said("因为。", "Because."), options)


def several(key: str = "several") -> Question:
    """Two right options, two wrong ones."""
    options = (option("a", True), option("b", True), option("c"), option("d"))
    return Question(key, Said("哪些？", "Which?"), Said("因为。", "Because."), options)


def verdict(key: str = "verdict") -> Question:
    return Question(key, Said("算吗？", "Is it?"), Said("因为。", "Because."), verdict=Verdict.FINE)


def minefield(key: str = "mines") -> Question:
    """Three mines and six lawful acts."""
    options = tuple(option(f"act {number}", number < 3) for number in range(9))
    return Question(key, Said("哪些是雷？", "Find the mines"), Said("", ""), options, minefield=True)


def bank(*questions: Question, stall: str = "wheel", key: str = "famous") -> Catalogue:
    """The words of one topic."""
    return catalogue([Topic(stall, key, Said("驰名商标", "Famous"), None, questions, Path("x.yaml"))], NAMES)


def reply(
    question: Question | str = "milk",
    chosen: tuple[int, ...] = (0,),
    *,
    right: bool | None = None,
    again: bool = False,
    at: str = "2026-11-22T10:00:00",
    words: str = "0123456789abcdef",
) -> Reply:
    """An answer; it is right if it is the first option, unless said otherwise."""
    if isinstance(question, Question):
        key, words, kind = question.id, fingerprint(question), question.kind
    else:
        key, kind = question, "one"
    ok = chosen == (0,) if right is None else right
    return Reply("wheel", "famous", key, words, str(kind), chosen, ok, 8.0, again, at)


def visit(key: str, *replies: Reply, bot: bool = False, idle: bool = False, minutes: int = 5) -> Visit:
    """A visit of so many minutes that began at ten, with a game played to its end at the wheel."""
    begun, ended = "2026-11-22T10:00:00", f"2026-11-22T10:{minutes:02}:00"
    return Visit(key, begun, ended, bot, idle, replies, ("wheel",))
