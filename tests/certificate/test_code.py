"""Codes: what is drawn can be read, however it is typed, and only with the key that sealed it."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.certificate.code import ALPHABET, LENGTH, SEAL, day_of, draw_code, read_code, spaced

KEY, OTHER = bytes(range(32)), bytes(32)
DAY = date(2026, 11, 22)


def test_a_code_is_ten_letters_that_nobody_mistakes() -> None:
    code = draw_code(KEY, DAY, random.Random(1))
    assert len(code) == LENGTH
    assert not set(code) & set("ILOU")
    assert spaced(code) == f"{code[:5]}-{code[5:]}"


def test_the_same_chance_draws_the_same_code() -> None:
    assert draw_code(KEY, DAY, random.Random(1)) == draw_code(KEY, DAY, random.Random(1))
    assert draw_code(KEY, DAY, random.Random(1)) != draw_code(KEY, DAY, random.Random(2))
    assert draw_code(KEY, DAY, random.Random(1)) != draw_code(OTHER, DAY, random.Random(1))


@given(seed=st.integers(), back=st.integers(-1, 254), key=st.binary(min_size=32, max_size=32))
def test_its_day_is_known_for_most_of_a_year(seed: int, back: int, key: bytes) -> None:
    code = draw_code(key, DAY - timedelta(back), random.Random(seed))
    assert day_of(code, key, DAY) == DAY - timedelta(back)


@pytest.mark.parametrize("back", [255, 256, 257, 512, 1024, -2, -256])
def test_a_code_of_another_year_does_not_pass_for_a_new_one(back: int) -> None:
    assert day_of(draw_code(KEY, DAY - timedelta(back), random.Random(5)), KEY, DAY) is None


def test_another_fairs_codes_are_not_ours() -> None:
    rng = random.Random(3)
    assert all(day_of(draw_code(OTHER, DAY, rng), KEY, DAY) is None for _ in range(2000))


def test_any_changed_letter_breaks_the_seal() -> None:
    code = draw_code(KEY, DAY, random.Random(7))
    changed = {code[:at] + letter + code[at + 1 :] for at in range(LENGTH) for letter in ALPHABET} - {code}
    assert len(changed) == LENGTH * 31
    assert not [other for other in changed if day_of(other, KEY, DAY)]


def test_guessing_is_as_hard_as_the_seal_is_long() -> None:
    rng, tries = random.Random(11), 20_000
    passed = sum(day_of(f"{rng.getrandbits(10):04X}000000"[:10], KEY, DAY) is not None for _ in range(tries))
    assert SEAL == 22
    assert passed <= 1


@pytest.mark.parametrize(
    "typed",
    ["7F3K0-M2Q1A", "7f3k0m2q1a", " 7F3KO M2QIA ", "7f3ko‐m2qla", "７Ｆ３Ｋ０－Ｍ２Ｑ１Ａ", "7F3K0—M2Q1A\n"],
)
def test_it_may_be_typed_loosely(typed: str) -> None:
    assert read_code(typed) == "7F3K0M2Q1A"


@pytest.mark.parametrize(
    "typed", ["", "7F3K0-M2Q1", "7F3K0-M2Q1AA", "7F3K0-M2Q1U", "你好你好你好你好你好", "*" * 10]
)
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text())
def test_whatever_is_typed_is_read_or_not(typed: str) -> None:
    code = read_code(typed)
    assert code is None or read_code(spaced(code)) == code
