"""Options that are no answers of their own: “all of the above”, two that say the same, one without a reason.

Haladyna, Downing & Rodriguez 2002: options independent of one another (guideline 22), none of the above
with care (25), all of the above never (26); the latter made items less discriminating (Rush, Rankin & White
2016). Here options are shuffled, so that there is no “above” at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.bank.problems import shown
from game.bank.question import Lang, Question, Topic
from game.doctor.finding import Finding, in_file, in_question
from game.doctor.likeness import alike
from game.doctor.tongue import shingles
from game.doctor.vocabulary import ABOVE, FILLING, TELLING

ALIKE = 0.8
"""Options that share so much of their pairs of characters, or words, say the same in other words."""
FEW = 8
"""Characters that one of two such options has and the other has not."""


def above(question: Question, lang: Lang) -> Iterator[Finding]:
    """An option that speaks of the other ones."""
    for i, option in enumerate(question.options):
        text = option.text.in_(lang).strip(" 。.")
        if ABOVE[lang].search(text):
            yield in_question("all_above", question, "option", i, lang, text=shown(text))


def same_options(question: Question, lang: Lang) -> Iterator[Finding]:
    """Two options that a player can hardly tell apart; numbers and negations tell them apart."""
    texts = [option.text.in_(lang) for option in question.options]
    signs = [set(text) for text in texts]
    for i, j in combinations(range(len(texts)), 2):
        if len(signs[i] ^ signs[j]) > FEW:
            continue  # a quick look spares most pairs the thorough one
        if _close(texts[i], texts[j]) and _confused(question, i, j):
            gaps = {"text": shown(texts[j]), "other": shown(texts[i])}
            yield in_question("like_options", question, "option", j, lang, **gaps)


def _close(one: str, other: str) -> bool:
    """Alike, or the same but for what makes no difference; and nothing makes one."""
    if alike(shingles(one), shingles(other)) < ALIKE:
        bare = FILLING.sub("", one).casefold()
        if not bare or bare != FILLING.sub("", other).casefold():
            return False
    return TELLING.findall(one) == TELLING.findall(other)


def _confused(question: Question, i: int, j: int) -> bool:
    """Pictures may tell options apart; the very same text is an error that the reader has told."""
    one, other = question.options[i], question.options[j]
    return one.picture == other.picture and one.text != other.text


def reasons(topic: Topic) -> Iterator[Finding]:
    """Wrong options that do not say why they are wrong. A file in which none does is told once."""
    # In a minefield the reader demands all reasons.
    asked = [(q, _wrong(q)) for q in topic.questions if q.kind != "minefield"]
    bare = [(q, [i for i in wrong if q.options[i].because is None]) for q, wrong in asked]
    if asked == bare and any(wrong for _, wrong in asked):
        yield in_file("no_because_file", topic)
        return
    for question, wrong in bare:
        if wrong:
            yield in_question("no_because", question, "option", wrong[0], count=len(wrong))


def _wrong(question: Question) -> list[int]:
    return [i for i, option in enumerate(question.options) if not option.right]
