"""What is remembered of a round, in few words."""

from __future__ import annotations

import pytest

from game.fair.missed import article_only, first_sentence, praise, review
from game.stalls.stall import Round
from tests.fair.sets import answers


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


@pytest.mark.parametrize(
    ("law", "short"),
    [
        ("《商标法》第五十七条第（二）项", "《商标法》第五十七条"),
        ("Trademark Law, Art. 10, para. 1(8)", "Trademark Law, Art. 10"),
        ("《商标法》", "《商标法》"),
    ],
)
def test_a_citation_without_its_paragraph(law: str, short: str) -> None:
    assert article_only(law) == short


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
