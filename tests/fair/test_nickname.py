"""Nicknames: enough of them, each readable and drawn, and kind whichever two words meet."""

from __future__ import annotations

import random
import re
from collections import Counter
from itertools import product

import pytest

from game.fair.nickname import SOMEBODY, Names, Nickname, load_names, read_nickname
from game.settings import ASSETS
from game.stage.art import Art
from tests.stages import make_stage

UNKIND = re.compile(
    # insults and second meanings
    "狗|鸡|鸭|鹅鹅|龟|猪|熊|狼|蛇|驴|黄牛|马鹿|兔孙|兔狲|草|鼠辈|傻|笨|呆|懒|胖|丑|黄(?!鹂)"
    # bad luck, dishes, and what is somebody else's mark or character
    "|鹤|远行|云游|安息|西去|雪花|草原|快乐小羊|小天鹅|彩虹小马|白兔|晨光|清风|喜羊羊|懒羊羊|美羊羊"
)
UNKIND_EN = re.compile(
    r"\b(cow|pig|dog|bitch|ass|donkey|hen|chick|cock|tit|beaver|swallow|snake|rat|wild|handy|eager|hot|fat|"
    r"silly|sick|dumb|spring lamb|(tender|fresh|hearty|innocent|happy|sweet|roast) lamb|golden calf|star fox|"
    r"lucky (snow|grey) hare|blue hedgehog|rainbow (pinto|foal|steed))\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def names() -> Names:
    return load_names(ASSETS / "names.yaml")


def every(names: Names) -> list[Nickname]:
    """All pairs that can be drawn."""
    pairs = []
    for adjective, (key, animal) in product(names.adjectives, names.animals.items()):
        said = type(animal)(f"{adjective.zh}{animal.zh}", f"{adjective.en} {animal.en}")
        pairs.append(Nickname(said, key))
    return pairs


def test_there_are_more_than_enough(names: Names) -> None:
    pairs = every(names)
    assert len(names.adjectives) >= 40
    assert len(names.animals) >= 40
    assert len({pair.said.zh for pair in pairs}) == len({pair.said.en for pair in pairs}) == len(pairs)


def test_no_pair_is_unkind_unlucky_a_dish_or_a_mark(names: Names) -> None:
    assert not [
        pair for pair in every(names) if UNKIND.search(pair.said.zh) or UNKIND_EN.search(pair.said.en)
    ]


def test_all_are_short_and_of_one_form(names: Names) -> None:
    assert all(re.fullmatch("[一-鿿]{2}", said.zh) for said in names.adjectives)
    assert all(re.fullmatch("[一-鿿]{3}", said.zh) for said in names.animals.values())
    assert all(re.fullmatch("[A-Z][a-z]{2,9}", said.en) for said in names.adjectives)
    assert all(re.fullmatch("[A-Z][a-z]+( [A-Z][a-z]+)?", said.en) for said in names.animals.values())
    assert all(len(pair.said.en) <= 21 for pair in every(names))


def test_every_animal_is_drawn_and_no_drawing_is_left_over(names: Names) -> None:
    drawings = {path.stem for path in (ASSETS / "art" / "avatars").glob("*.svg")}
    assert set(names.animals) == drawings
    art = Art(ASSETS / "art")
    for key in drawings:
        image = art.svg(f"avatars/{key}", height=60)
        assert image.get_size() == (60, 60)
        assert image.get_bounding_rect().w > 30


def test_the_letters_are_all_ours(names: Names) -> None:
    letters = make_stage().letters
    for pair in every(names)[::37]:
        assert letters.width(pair.said.zh, "title", 40) >= 5 * 36


def test_chance_draws_every_word_about_as_often(names: Names) -> None:
    rng = random.Random(1)
    drawn = [names.draw(rng) for _ in range(4000)]
    animals = Counter(one.avatar for one in drawn)
    assert set(animals) == set(names.animals)
    assert max(animals.values()) < 2 * min(animals.values())
    assert names.draw(random.Random(9)) == names.draw(random.Random(9))


def test_drawing_again_changes_both_words(names: Names) -> None:
    rng = random.Random(2)
    for _ in range(500):
        before = names.draw(rng)
        after = names.draw(rng, before)
        assert after.avatar != before.avatar
        assert after.said.zh[:2] != before.said.zh[:2]


def test_the_records_keep_both_languages(names: Names) -> None:
    for pair in (*every(names)[::53], SOMEBODY):
        assert read_nickname(pair.written, pair.avatar) == pair
    assert read_nickname("只有中文", "foal").said.en == "只有中文"
