"""Texts too long for the eye or the ear: explanations to be read aloud, reasons, the card as a whole.

The limits of a question and of an option are the reader's own (`game.bank.fields`).
"""

from __future__ import annotations

from collections.abc import Iterator

from game.bank.question import Lang, Question
from game.bank.room import room
from game.doctor.finding import Finding, in_question
from game.doctor.tongue import spoken

SECONDS = 20
"""So long a queue at a kiosk listens."""
PER_SECOND: dict[Lang, float] = {"zh": 5.18, "en": 183 / 60}
"""What is said in a second: syllables of Mandarin (Pellegrino, Coupé & Marsico 2011); words of English read
aloud, 183 a minute (Brysbaert 2019)."""
LONGEST_BECAUSE = 60
"""Chinese characters, or twice as many letters: as an option. It is read in passing."""
FULL_CARD = 420
"""Chinese characters, or twice as many letters, of question, options, longest reason and explanation in all.
Measured at 1366×768: from 440 on there are cards that scroll once they are answered."""


def long_why(question: Question, lang: Lang) -> Iterator[Finding]:
    """An explanation that takes more than SECONDS to read aloud."""
    seconds = spoken(question.why.in_(lang), lang) / PER_SECOND[lang]
    if seconds > SECONDS:
        yield in_question("long_why", question, "why", lang, seconds=round(seconds), most=SECONDS)


def long_because(question: Question, lang: Lang) -> Iterator[Finding]:
    """A reason longer than an option may be."""
    if question.kind == "minefield":  # the reader measures these
        return
    for i, option in enumerate(question.options):
        if option.because is not None and room(option.because.in_(lang)) > LONGEST_BECAUSE:
            spot = ("option", i, "because", lang)
            yield in_question("long_because", question, *spot, most=LONGEST_BECAUSE)


def full_card(question: Question, lang: Lang) -> Iterator[Finding]:
    """Texts that are short enough one by one, but not together."""
    if question.kind in ("verdict", "minefield"):
        return
    options = [room(option.text.in_(lang)) for option in question.options]
    because = [room(option.because.in_(lang)) for option in question.options if option.because]
    rest = room(question.ask.in_(lang)) + room(question.why.in_(lang))
    total = sum(options) + max(because, default=0) + rest
    if total > FULL_CARD:
        yield in_question("full_card", question, "ask", lang, total=total, most=FULL_CARD)
