"""Questions that are nearly the same are found wherever they stand, and twins are left alone."""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

from game.bank.bank import read_bank
from game.bank.house import House
from game.bank.question import Question, Said
from game.doctor.examine import examine
from game.doctor.likeness import ALIKE, FEWEST, Index, alike
from tests.bank.reading import REGISTER, TODAY, said
from tests.doctor.cases import HEAD, question, told
from tests.doctor.flaws import both

TEA = both(
    "两家奶茶店的招牌长得很像。老板说不碍事。这样行吗？", "Two tea shops have similar signs. Is that right?"
)


def test_in_one_file(tmp_path: Path) -> None:
    text = HEAD + question() + question(ask=TEA)
    assert told(text, tmp_path, "zh") == [
        "9:10 这一题和 marks.yaml:3 的题目很像，78% 的字词相同。"
        " 请删掉一题或者改得不一样；如果是有意写的一对，请给其中一题加上“twin: 另一题的编号”。"
    ]
    assert told(text, tmp_path, "en") == [
        "9:10 This question is much like the one at marks.yaml:3: 78% of the words are the same."
        " Delete or change one; if they are a pair on purpose, add “twin: id of the other” to one of them."
    ]


def test_in_another_file_and_stall(tmp_path: Path) -> None:
    for stall, ask in (("planes", TEA), ("wheel", None)):
        (tmp_path / stall).mkdir()
        text = HEAD + (question(ask=ask) if ask else question())
        (tmp_path / stall / f"{stall}.yaml").write_text(text, "utf-8")
    bank = read_bank([tmp_path], House(REGISTER, TODAY))
    (found,) = examine(bank.topics, REGISTER, TODAY)
    assert (found.file.name, found.line, found.column) == ("wheel.yaml", 3, 10)
    assert said(found, "en").startswith("This question is much like the one at planes.yaml:3: 78%")


def test_only_the_nearest_is_named_and_copies_of_copies_too(tmp_path: Path) -> None:
    third = TEA.replace("这样行吗", "这样做行吗")
    found = told(HEAD + question() + question(ask=TEA) + question(ask=third), tmp_path)
    assert [line.split(": ")[0] for line in found] == [
        "9:10 This question is much like the one at marks.yaml:3",
        "15:10 This question is much like the one at marks.yaml:3",
    ]


def test_twins_are_meant_to_be_alike(tmp_path: Path) -> None:
    assert told(HEAD + question(id="one") + question(ask=TEA, twin="one"), tmp_path) == []
    assert told(HEAD + question(id="one", twin="two") + question(id="two", ask=TEA), tmp_path) == []


def test_pictures_may_make_the_difference(tmp_path: Path) -> None:
    (tmp_path / "wheel").mkdir()
    (tmp_path / "wheel" / "sign.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    assert told(HEAD + question() + question(ask=TEA, picture="sign.svg"), tmp_path) == []


def test_short_questions_are_not_judged(tmp_path: Path) -> None:
    wrong = "[{zh: 好的, en: Well, because: {zh: 会认错, en: N}}]"
    ask = both("这样行吗？", "May they do that?")
    one, other = (question(ask=ask, right=both(right, "No"), wrong=wrong) for right in ("不行", "不能"))
    assert told(HEAD + one + other, tmp_path) == []


def test_the_shelf_finds_what_a_look_at_all_pairs_finds() -> None:
    rng = random.Random(11)
    originals = [frozenset(rng.sample(range(900), rng.randint(FEWEST, 90))) for _ in range(40)]
    sets = originals + [changed(rng.choice(originals), rng) for _ in range(160)]
    index, found = Index(), set()
    for number, parts in enumerate(sets):
        found |= {(int(question.id), number) for _, question in index.near(parts)}
        index.add(Question(str(number), Said(), Said()), parts)
    pairs = combinations(range(len(sets)), 2)
    assert found == {(one, other) for one, other in pairs if alike(sets[one], sets[other]) >= ALIKE}
    assert len(found) > 100


def changed(parts: frozenset[int], rng: random.Random) -> frozenset[int]:
    """`parts` with up to half of them taken away and some others put in."""
    kept = rng.sample(sorted(parts), max(FEWEST, len(parts) - rng.randint(0, len(parts) // 2)))
    return frozenset(kept) | frozenset(rng.sample(range(900), rng.randint(0, 15)))


def test_likeness_is_the_jaccard_index() -> None:
    assert alike(frozenset("abcd"), frozenset("cdef")) == 2 / 6
    assert alike(frozenset("ab"), frozenset("ab")) == 1
    assert alike(frozenset(""), frozenset("")) == 0
