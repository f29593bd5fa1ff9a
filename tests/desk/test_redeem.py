"""The prize desk tells codes apart, in both languages, and marks what was used."""

from __future__ import annotations

import io
import random
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from game.certificate.code import draw_code, spaced
from game.certificate.key import fair_key
from game.cli import main
from game.desk.redeem import redeem

NOON = datetime(2026, 11, 22, 12, 30)


def asked(typed: str, folder: Path, now: datetime = NOON) -> tuple[int, str]:
    """The exit status, and what was said."""
    out = io.StringIO()
    return redeem(typed, folder, lambda: now, out), out.getvalue()


def given(folder: Path, day: date) -> str:
    """A code of the fair in `folder`."""
    return draw_code(fair_key(folder), day, random.Random(4))


def test_a_code_is_good_once(tmp_path: Path) -> None:
    code = given(tmp_path, NOON.date())
    status, said = asked(spaced(code).lower(), tmp_path)
    assert status == 0
    assert "是真的，今天发的" in said
    assert "genuine and from today" in said
    status, said = asked(code, tmp_path, NOON + timedelta(minutes=5))
    assert status == 1
    assert "2026-11-22 12:30:00" in said
    assert "already used" in said


@pytest.mark.parametrize("back", [1, 30, -1])
def test_a_code_of_another_day_is_told(tmp_path: Path, back: int) -> None:
    day = NOON.date() - timedelta(back)
    status, said = asked(given(tmp_path, day), tmp_path)
    assert status == 1
    assert str(day) in said
    assert "不是今天的" in said
    assert "not from today" in said


def test_it_is_not_used_up_by_being_asked_on_another_day(tmp_path: Path) -> None:
    code = given(tmp_path, NOON.date())
    assert asked(code, tmp_path, NOON + timedelta(1))[0] == 1
    assert asked(code, tmp_path)[0] == 0


def test_another_fairs_code_is_told(tmp_path: Path) -> None:
    status, said = asked(given(tmp_path / "there", NOON.date()), tmp_path / "here")
    assert status == 1
    assert "不是这台机器发的" in said
    assert "not from this fair" in said


def test_what_is_no_code_is_told_with_an_example(tmp_path: Path) -> None:
    status, said = asked("hello", tmp_path)
    assert status == 1
    assert "“hello”不像编号" in said
    assert "7F3K9-M2QXA" in said
    assert not list(tmp_path.iterdir())


def test_without_a_place_for_the_key_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    status, said = asked("7F3K9M2QXA", tmp_path / "file")
    assert status == 1
    assert "密钥" in said


def test_on_the_command_line_blanks_do_not_matter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = draw_code(fair_key(tmp_path), date.today(), random.Random(4))
    assert main(["redeem", code[:3], code[3:].lower(), "--data", str(tmp_path)]) == 0
    assert main(["redeem", code, "--data", str(tmp_path)]) == 1
    assert "已经领过奖" in capsys.readouterr().out
