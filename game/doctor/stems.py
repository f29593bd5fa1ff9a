"""The question itself: a negation that is easily missed.

Ask for what is so; a negation is read over, above all by weak readers. Where it cannot be helped it must
stand out (Haladyna, Downing & Rodriguez 2002, guideline 17). Our cards have no bold type, so it stands out
between marks in Chinese, “不” or 【不】, and in capitals in English, NOT.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.bank.question import Lang, Question, Said
from game.doctor.finding import Finding, in_question
from game.doctor.vocabulary import A_NOT_A, MARKED, NEGATION


def negation(question: Question, lang: Lang) -> Iterator[Finding]:
    """The question asks for what is not so, and nothing points it out."""
    ask = question.ask.in_(lang)
    if lang == "zh":
        ask = A_NOT_A.sub("", MARKED.sub("", ask))
    if found := NEGATION[lang].search(ask):
        word = next(word for word in found.groups() if word)
        yield in_question("unmarked_not", question, "ask", lang, word=word, marked=_marked(word, lang))


def _marked(word: str, lang: Lang) -> Said:
    """How to set `word` off."""
    if lang == "zh":
        return Said(f"“{word}”、【{word}】", f"“{word}” or 【{word}】")
    capitals = "NOT" if word.endswith(("'t", "’t")) else word.upper()
    return Said(capitals, capitals)
