"""Each flaw of a question is told in whole sentences, at its place, and a good question is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.doctor.wording import MESSAGES
from tests.doctor.cases import HEAD, question, told
from tests.doctor.flaws import FLAWS, Flaw


def names(flaws: tuple[Flaw, ...]) -> list[str]:
    return [flaw.kind for flaw in flaws]


@pytest.mark.parametrize("flaw", FLAWS, ids=names(FLAWS))
def test_a_flaw(flaw: Flaw, tmp_path: Path) -> None:
    text = HEAD + question(**flaw.values)
    assert told(text, tmp_path, "zh") == [f"{flaw.place} {flaw.zh}"]
    assert told(text, tmp_path, "en") == [f"{flaw.place} {flaw.en}"]


def test_a_good_question_has_none(tmp_path: Path) -> None:
    assert told(HEAD + question(), tmp_path) == []


def test_every_sentence_of_the_doctor_is_tried() -> None:
    elsewhere = {"like_question", "law_ends", "one_language_file", "topic_language", "no_because_file"}
    elsewhere |= {"longest_often", "verdicts", "levels"}  # in test_whole_files and test_likeness
    assert {flaw.kind for flaw in FLAWS} | elsewhere == set(MESSAGES)
