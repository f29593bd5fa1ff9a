"""Words that give the answer away without any knowledge of the matter.

Haladyna, Downing & Rodriguez 2002, guideline 28: no specific determiners such as “always” (28a), no clang
associations, words of the question that sound again in an option (28b). A wrong option that gives itself
away is one that nobody chooses: of 1,542 wrong options in use only half did any work (Tarrant, Ware &
Mohammed 2009).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from game.bank.question import Lang, Option, Question, Said
from game.doctor.finding import Finding, in_question
from game.doctor.tongue import english_words, runs
from game.doctor.vocabulary import ABSOLUTE, COMMON_WORDS, EMPTY_CHARACTERS, SWEEPING

FEWEST_SWEEPING = 2
"""Wrong options with a sweeping word that make a clue, where none is plainly absolute."""
FEWEST_ECHOES = 2
"""Pairs of characters, or words, that the right option must share with the question to be a clue,
besides as many as any wrong one shares."""
MOST_SHARED = 1
"""If a wrong option shares more than this, the echo leads astray as well as home."""


def absolutes(question: Question, lang: Lang) -> Iterator[Finding]:
    """Absolute words in wrong options only: one that is plainly absolute, or two that sweep."""
    if question.kind == "minefield":
        return
    wrong = {i: option for i, option in enumerate(question.options) if not option.right}
    said = "\n".join([option.text.in_(lang) for option in wrong.values()])
    if not ABSOLUTE[lang].search(said) and not SWEEPING[lang].search(said):
        return  # a quick look spares most questions the thorough one
    loud = _heard(ABSOLUTE[lang], wrong, lang)
    heard = _heard(SWEEPING[lang], wrong, lang) | loud
    if not loud and len(heard) < FEWEST_SWEEPING:
        return
    right = {i: option for i, option in enumerate(question.options) if option.right}
    if not _heard(ABSOLUTE[lang], right, lang) and not _heard(SWEEPING[lang], right, lang):
        words = [heard[i] for i in sorted(heard)]
        yield in_question("absolute_wrong", question, "option", min(heard), lang, words=_quoted(words))


def _heard(pattern: re.Pattern[str], options: Mapping[int, Option], lang: Lang) -> dict[int, str]:
    """What matches in the options that match."""
    found = ((i, pattern.search(option.text.in_(lang))) for i, option in options.items())
    return {i: match.group() for i, match in found if match}


def echo(question: Question, lang: Lang) -> Iterator[Finding]:
    """Words of the question that only the right option repeats."""
    if question.kind != "one":
        return
    ask, (first, *others) = question.ask.in_(lang), (option.text.in_(lang) for option in question.options)
    parts = PARTS[lang]
    right = parts(first)
    if sum(part in ask.casefold() for part in right) < FEWEST_ECHOES:
        return  # a quick look spares most questions the thorough one
    asked = parts(ask)
    wrong = [parts(other) & asked for other in others]
    only, shared = (right & asked).difference(*wrong), max(map(len, wrong))
    if shared <= MOST_SHARED and len(only) >= FEWEST_ECHOES + shared:
        words = _quoted(_joined(first, only, lang))
        yield in_question("echo", question, "option", 0, lang, words=words)


def _pairs(text: str) -> frozenset[str]:
    """Neighbouring characters that carry a meaning of their own."""
    pairs = (run[i : i + 2] for run in runs(text.casefold()) for i in range(len(run) - 1))
    return frozenset([pair for pair in pairs if EMPTY_CHARACTERS.isdisjoint(pair)])


def _stems(text: str) -> frozenset[str]:
    """Words that carry a meaning of their own, each by its beginning."""
    return frozenset(
        [_stem(word) for word in english_words(text) if len(word) > 3 and word not in COMMON_WORDS]
    )


def _stem(word: str) -> str:
    """What a word has in common with its other forms, roughly: promise, promised → promi."""
    return word.rstrip("'s")[:5]


PARTS: dict[Lang, Callable[[str], frozenset[str]]] = {"zh": _pairs, "en": _stems}
"""What a text is taken apart into."""


def _joined(text: str, parts: frozenset[str], lang: Lang) -> list[str]:
    """The words of `text` that `parts` are parts of, overlapping pairs as one word."""
    if lang == "en":
        return [word for word in dict.fromkeys(english_words(text)) if _stem(word) in parts]
    found = []
    for run in runs(text):
        marks = "".join("x" if run[i : i + 2].casefold() in parts else " " for i in range(len(run) - 1))
        found += [run[hit.start() : hit.end() + 1] for hit in re.finditer("x+", marks)]
    return list(dict.fromkeys(found))


def _quoted(heard: list[str]) -> Said:
    """“甲”“乙” in Chinese, “one”, “two” in English."""
    once = [f"“{word}”" for word in dict.fromkeys(heard)]
    return Said("".join(once), ", ".join(once))
