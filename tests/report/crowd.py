"""A made-up crowd: visitors of different skill who answer real questions, noted as the fair notes them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from game.bank.question import Question, Topic, Verdict
from game.records.fingerprint import fingerprint
from game.records.note import AnswerNote
from game.records.records import Records
from tests.records.clock import Clock


def fill(folder: Path, topics: Sequence[Topic], visits: int, rng: random.Random, days: int = 3) -> None:
    """Let so many visitors come on `days` days, a few of whom walk away, and a bot now and then."""
    clock = Clock()
    records = Records(folder, clock)
    for number in range(visits):
        if number and number % -(-visits // days) == 0:
            clock.pass_(hours=18)
        visit = records.begin_visit("zh", "飞奔的小马", avatar="horse", bot=number % 40 == 7)
        skill = rng.gauss(0.55, 0.2)
        stall = rng.choice(sorted({topic.stall for topic in topics}))
        pool = [(topic, question) for topic in topics if topic.stall == stall for question in topic.questions]
        for topic, question in rng.sample(pool, min(len(pool), 6)):
            clock.pass_(seconds=rng.uniform(5, 40))
            records.answered(visit, _note(topic, question, skill, rng))
        records.played(visit, stall, rng.randint(2, 5))
        records.end_visit(visit, idle=number % 11 == 5)
        clock.pass_(seconds=rng.uniform(20, 120))
    records.close()


def _note(topic: Topic, question: Question, skill: float, rng: random.Random) -> AnswerNote:
    """An answer of somebody with this skill to a question whose difficulty its id decides."""
    ease = random.Random(question.id).gauss(0.1, 0.25)
    chosen, right = _chosen(question, rng.random() < skill + ease, rng)
    words = fingerprint(question)
    return AnswerNote(
        topic.stall, topic.key, question.id, words, question.kind, chosen, right, rng.uniform(4, 30)
    )


def _chosen(question: Question, knows: bool, rng: random.Random) -> tuple[tuple[int, ...], bool]:
    if question.verdict is not None:
        rights: tuple[int, ...] = (list(Verdict).index(question.verdict),)
        wrongs = [index for index in range(3) if index not in rights]
    else:
        rights = tuple(index for index, option in enumerate(question.options) if option.right)
        wrongs = [index for index in range(len(question.options)) if index not in rights]
    if knows:
        return rights, True
    if len(rights) == 1:
        return (rng.choices(wrongs, [6, 3, 1, 1, 1, 1][: len(wrongs)])[0],), False
    return tuple(sorted({*rights[1:], rng.choice(wrongs)})), False
