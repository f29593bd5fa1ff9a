"""What is remembered of a round, in few words."""

from __future__ import annotations

import random
from datetime import date
from itertools import pairwise

import pytest

from game.bank.question import LANGS, Lang, Option, Question, Said, Verdict
from game.card.answer import Answer, Asking
from game.desk.opening import make_quiz
from game.fair import finish, memo
from game.fair.folio import folio
from game.fair.missed import first_sentence, praise, review
from game.fair.reminder import Reminder, reminder
from game.settings import QUESTIONS
from game.stage.theme import FLOOR, SUN, px
from game.stalls.stall import Round
from tests.fair.sets import answers
from tests.stages import make_stage


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("读音像，就是侵权。后面是故事。", "读音像，就是侵权。"),
        ("他说：“不行！”大家都笑了。", "他说：“不行！”"),
        ("只有一句，没有句号", "只有一句，没有句号"),
        ("See Art. 57. It says no.", "See Art. 57."),
        ("Mr. Li asks. He waits.", "Mr. Li asks."),
        ("A mark lasts 3.5 years? No. Ten.", "A mark lasts 3.5 years?"),
        ("“Stop!” Everyone laughed.", "“Stop!”"),
        ("Spread over\n  two lines. And more.", "Spread over two lines."),
        ("", ""),
    ],
)
def test_the_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_a_question_missed_twice_is_remembered_once() -> None:
    done = answers(False, True)
    looked = review(Round("wheel", (*done, done[0]), 1))
    assert (len(looked.missed), looked.right, looked.total) == (1, 1, 3)


def test_the_second_try_takes_each_once_and_is_the_only_one() -> None:
    first, second = answers(False, False)
    looked = review(Round("wheel", (first, second), 0))
    assert looked.again
    looked = looked.start()
    assert not looked.again
    assert looked.waiting == first
    looked = looked.answered(answers(True)[0])
    assert looked.waiting == second
    looked = looked.answered(second)
    assert looked.waiting is None
    assert looked.learned == {"q0"}


@pytest.mark.parametrize(
    ("right", "words"),
    [(5, "say_perfect"), (4, "say_good"), (3, "say_good"), (2, "say_some"), (1, "say_some"), (0, "say_few")],
)
def test_kind_words_for_every_result(right: int, words: str) -> None:
    done = Round("wheel", answers(*[at < right for at in range(5)]), right)
    assert praise(review(done)) == (words, {})


@pytest.mark.parametrize(
    ("again", "words"),
    [((True, True), "say_learned"), ((True, False), "say_better"), ((False, False), "say_later")],
)
def test_kind_words_after_the_second_try(again: tuple[bool, bool], words: str) -> None:
    looked = review(Round("wheel", answers(False, False), 0)).start()
    for answer in answers(*again):
        looked = looked.answered(answer)
    assert praise(looked)[0] == words


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (1080, 1920)])
def test_the_sheet_has_room_for_every_question_of_ours_uncut(lang: Lang, size: tuple[int, int]) -> None:
    stage, quiz = make_stage(lang), make_quiz((QUESTIONS,), random.Random(1), lambda: date(2026, 11, 22))
    quiz.refresh()
    area = memo.listing(finish.layout(size, again=True)["memo"], size)
    asked = [
        Asking(question, topic.name, topic.icon, SUN, quiz.citations(question))
        for stall in ("wheel", "targets")
        for topic in quiz.topics(stall)
        for question in topic.questions
    ]
    said = [reminder(stage, Answer(asking, (0,), False, 2.0), learned=False) for asking in asked]
    pages = folio(stage, said, area, size)
    assert sum(map(len, pages)) == len(asked)
    for _, setting, row in (placed for page in pages for placed in page):
        assert area.contains(row)
        assert setting.height <= row.h
        assert min(setting.topic, setting.right, setting.law or 99) >= px(size, FLOOR)


@pytest.mark.parametrize(
    ("lang", "chosen", "right"),
    [
        ("zh", (), "雷：雨；雪"),
        ("en", (), "Mines: Rain / Snow"),
        ("zh", (1, 2), "雷：雨\n安全：风"),
        ("en", (0, 1, 2, 3), "Safe: Wind / Sun"),
    ],
)
def test_of_a_minefield_is_remembered_what_was_misjudged(
    lang: Lang, chosen: tuple[int, ...], right: str
) -> None:
    texts = (Said("雨", "Rain"), Said("雪", "Snow"), Said("风", "Wind"), Said("日", "Sun"))
    acts = tuple(Option(text, at < 2) for at, text in enumerate(texts))
    field = Question("f", Said("甲"), Said("乙。丙。"), acts, minefield=True)
    answer = Answer(Asking(field, Said("校园"), "book", SUN), chosen, False, 2.0)
    said = reminder(make_stage(lang), answer, learned=False)
    assert (said.right, said.why) == (right, "乙。")


@pytest.mark.parametrize(("lang", "right"), [("zh", "安全"), ("en", "Safe")])
def test_a_verdict_is_remembered_as_its_board_reads(lang: Lang, right: str) -> None:
    question = Question("v", Said("甲"), Said("乙"), verdict=Verdict.FINE, signs="mine")
    asking = Asking(question, Said("校园"), "book", SUN)
    assert reminder(make_stage(lang), Answer(asking, (0,), False, 2.0), learned=False).right == right


def test_an_endless_answer_is_still_not_cut() -> None:
    stage, size = make_stage(), (1024, 768)
    area = memo.listing(finish.layout(size, again=True)["memo"], size)
    long = Reminder(
        "很长的主题" * 3, "三个正确答案都写满六十个字" * 14, "为什么。", "《商标法》第一条", "twins", False
    )
    ((_, setting, row),) = folio(stage, [long], area, size)[0]
    assert setting.height <= row.h <= area.h


def test_reminders_share_pages_and_none_is_lost() -> None:
    stage, size = make_stage(), (1366, 768)
    area = memo.listing(finish.layout(size, again=True)["memo"], size)
    said = [reminder(stage, answer, learned=False) for answer in answers(*[False] * 5)]
    pages = folio(stage, said, area, size)
    assert [one for page in pages for one, _, _ in page] == said
    assert len(pages) <= 3
    for page in pages:
        rows = [row for _, _, row in page]
        assert all(area.contains(row) for row in rows)
        assert not any(a.colliderect(b) for a, b in pairwise(rows))
