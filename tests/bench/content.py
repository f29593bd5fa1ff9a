"""`python -m tests.bench.content`: our own banks in figures, for whoever edits them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from game.bank.bank import read_bank
from game.bank.question import LANGS, Lang, Question, Topic
from game.desk.check import house_of
from game.doctor.cues import PARTS
from game.doctor.reading import PER_SECOND
from game.doctor.tongue import length, spoken
from game.settings import QUESTIONS


def main() -> None:
    """Print the tables."""
    topics = read_bank([QUESTIONS], house_of(date.today())).topics
    print(f"{'stall':<9}{'topic':<26}{'questions':>9}  levels 1/2/3   pictures  verdicts and kinds")
    for topic in topics:
        print(_row(topic.stall, topic.key, topic.questions))
    for stall in dict.fromkeys(topic.stall for topic in topics):
        print(_row(stall, "all", _of(topics, stall)))
    print(_row("all", "", [q for topic in topics for q in topic.questions]))
    twins = sum(q.twin is not None for topic in topics for q in topic.questions) / 2
    print(f"\ntwin pairs: {twins:g}\n")
    for stall in dict.fromkeys(topic.stall for topic in topics):
        for lang in LANGS:
            print(f"{stall:<9}{lang}  {_cues(_of(topics, stall), lang)}")


def _of(topics: Sequence[Topic], stall: str) -> list[Question]:
    return [question for topic in topics if topic.stall == stall for question in topic.questions]


def _row(stall: str, topic: str, questions: Sequence[Question]) -> str:
    levels = Counter(question.level for question in questions)
    kinds = Counter(q.verdict.value if q.verdict else q.kind for q in questions)
    pictures = sum(_pictured(question) for question in questions)
    said = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    shares = f"{levels[1]}/{levels[2]}/{levels[3]}"
    return f"{stall:<9}{topic:<26}{len(questions):>9}  {shares:<12}{pictures:>11}  {said}"


def _pictured(question: Question) -> bool:
    return question.picture is not None or any(option.picture for option in question.options)


def _cues(questions: Sequence[Question], lang: Lang) -> str:
    """How often length or words of the question give the right option away, and how long the why takes."""
    asked = [question for question in questions if question.kind == "one"]
    seconds = sorted(spoken(q.why.in_(lang), lang) / PER_SECOND[lang] for q in questions)
    reading = f"why read aloud p50 {_at(seconds, 0.5):.1f} s, p90 {_at(seconds, 0.9):.1f} s"
    if not asked:
        return reading
    longest, shortest = (sum(_guessed(q, lang, by) for q in asked) / len(asked) for by in (max, min))
    chance = sum(1 / len(question.options) for question in asked) / len(asked)
    right, wrong = zip(*(_overlap(question, lang) for question in asked), strict=True)
    shared = f"words of the ask: right {sum(right) / len(right):.2f}, wrong {sum(wrong) / len(wrong):.2f}"
    guessed = (
        f"right if the longest is guessed {longest:.0%}, the shortest {shortest:.0%} (chance {chance:.0%})"
    )
    return f"{guessed}; {shared}; {reading}"


def _guessed(question: Question, lang: Lang, by: Callable[[Sequence[int]], int]) -> float:
    """The chance that a guess at the longest (or shortest) option is right; of equals, any one is picked."""
    lengths = [length(option.text.in_(lang), lang) for option in question.options]
    right = lengths[0]
    return (right == by(lengths)) / lengths.count(right)


def _overlap(question: Question, lang: Lang) -> tuple[float, float]:
    """Words that the right option shares with the question, and a wrong one on average."""
    asked = PARTS[lang](question.ask.in_(lang))
    right, *wrong = (len(PARTS[lang](option.text.in_(lang)) & asked) for option in question.options)
    return right, sum(wrong) / len(wrong)


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    main()
