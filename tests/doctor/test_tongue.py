"""What language a text is in, how long it is, and what it is made of."""

from __future__ import annotations

import pytest

from game.bank.question import Lang, Question, Said
from game.doctor.tongue import has, langs, length, shingles, spoken


@pytest.mark.parametrize(
    ("said", "zh", "en"),
    [
        (Said("行吗", "May it"), True, True),
        (Said("行吗", ""), True, False),
        (Said("", "May it"), False, True),
        (Said("行吗", "行吗"), True, False),
        (Said("People know shops", "People know shops"), False, True),
        (Said("Feltie", "Feltie"), True, True),
        (Said("2027", "2027"), True, True),
        (Said("®", "®"), True, True),
        (Said("山", "The character 山"), True, True),
        (Said("山", "山 means hill"), True, True),
        (Said("山上有草", "山上有草 a"), True, False),
    ],
)
def test_which_languages_a_text_has(said: Said, zh: bool, en: bool) -> None:
    assert (has(said, "zh"), has(said, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("ask", "found"),
    [
        (Said("行吗", "May it"), ("zh", "en")),
        (Said("行吗", "行吗"), ("zh",)),
        (Said("May it", "May it"), ("en",)),
        (Said("行吗", ""), ("zh",)),
        (Said("", "May it"), ("en",)),
    ],
)
def test_in_which_languages_a_question_asks(ask: Said, found: tuple[Lang, ...]) -> None:
    assert langs(Question("q", ask, Said())) == found


def test_how_long_a_text_looks() -> None:
    assert length("招牌像AI", "zh") == 4
    assert length("招牌很像", "zh") == 4
    assert length("two signs", "zh") == 5
    assert length("two signs", "en") == 9


def test_how_much_is_said() -> None:
    assert spoken("2027年，AI画的图。", "zh") == 4 + 1 + 1 + 3
    assert spoken("People know a shop by its sign.", "en") == 7


def test_shingles_are_pairs_of_characters_or_of_words() -> None:
    assert shingles("招牌，很像") == {"招 牌", "牌 很", "很 像"}
    assert shingles("The Shop’s sign: new") == {"the shop’s", "shop’s sign", "sign new"}
    assert shingles("像") == frozenset()
