"""Texts that a visitor who reads the other language cannot read."""

from __future__ import annotations

from collections.abc import Iterator

from game.bank.question import LANGS, Lang, Question, Said, Topic
from game.doctor.finding import Finding, Spot, in_file, in_question
from game.doctor.tongue import NAMES, has

OTHER: dict[Lang, Lang] = {"zh": "en", "en": "zh"}


def one_language(topic: Topic) -> Iterator[Finding]:
    """Questions with a text in one language only. A file that is all in one language is told once."""
    texts = [(question, list(_texts(question))) for question in topic.questions]
    for lang in LANGS:
        gaps = {"lang": NAMES[lang], "other": NAMES[OTHER[lang]]}
        if not any(has(question.ask, lang) for question in topic.questions):
            yield in_file("one_language_file", topic, **gaps)
            continue
        if not has(topic.name, lang):
            yield in_file("topic_language", topic, **gaps)
        for question, told in texts:
            lacking = [spot for spot, said in told if not has(said, lang)]
            if lacking:
                yield in_question("one_language", question, *lacking[0], count=len(lacking), **gaps)


def _texts(question: Question) -> Iterator[tuple[Spot, Said]]:
    """Everything that a player reads, and where it stands."""
    yield ("ask",), question.ask
    for i, option in enumerate(question.options):
        yield ("option", i), option.text
        if option.because is not None:
            yield ("option", i, "because"), option.because
    yield ("why",), question.why
