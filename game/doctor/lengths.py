"""The right option gives itself away by its length: in one question, and over a whole file.

Authors explain what is right more carefully than what is wrong, and students know it. Options should be
about equally long (Haladyna, Downing & Rodriguez 2002, guideline 24); “longest response is correct” was
among the four commonest flaws of 1,925 items (Rush, Rankin & White 2016).
"""

from __future__ import annotations

from collections.abc import Iterator

from game.bank.question import Lang, Question, Said, Topic
from game.doctor.chance import RARE, at_least
from game.doctor.finding import Finding, in_file, in_question
from game.doctor.tongue import NAMES, UNITS, langs, length

MUCH = 1.3
"""Clearly longest: so many times as long as the next,"""
MORE: dict[Lang, int] = {"zh": 4, "en": 8}
"""and longer by so many Chinese characters, or letters."""
MOST_LINES = 8
"""Lines that a message names."""
FEWEST = 8
"""Questions with one right option that a file must have before chance is asked."""


def longest(question: Question, lang: Lang) -> Iterator[Finding]:
    """The right option is clearly the longest."""
    if question.kind != "one":
        return
    right, *wrong = _lengths(question, lang)
    most = max(wrong)
    if right >= most + MORE[lang] and right >= MUCH * most:
        gaps = {"length": _counted(right, lang), "next": _counted(most, lang)}
        yield in_question("longest_right", question, "option", 0, lang, **gaps)


def longest_often(topic: Topic) -> Iterator[Finding]:
    """The right option is the longest in more questions of a file than chance allows."""
    for lang in ("zh", "en"):
        asked = [q for q in topic.questions if q.kind == "one" and lang in langs(q)]
        if len(asked) < FEWEST:
            continue
        found = [q for q in asked if _is_longest(q, lang)]
        chance = sum(1 / len(q.options) for q in asked) / len(asked)
        if at_least(len(found), len(asked), chance) < RARE:
            yield in_file(
                "longest_often",
                topic,
                lang=NAMES[lang],
                count=len(asked),
                found=len(found),
                chance=round(chance * len(asked)),
                lines=_listed([q.line for q in found]),
            )


def _lengths(question: Question, lang: Lang) -> list[int]:
    return [length(option.text.in_(lang), lang) for option in question.options]


def _is_longest(question: Question, lang: Lang) -> bool:
    right, *wrong = _lengths(question, lang)
    return right > max(wrong)


def _counted(number: int, lang: Lang) -> Said:
    unit = UNITS[lang]
    return Said(f"{number} {unit.zh}", f"{number}{unit.en}")


def _listed(lines: list[int]) -> Said:
    """The first line numbers, as one reads them."""
    shown, more = [str(line) for line in lines[:MOST_LINES]], len(lines) > MOST_LINES
    return Said("、".join(shown) + ("…" if more else ""), ", ".join(shown) + (" …" if more else ""))
