"""The prize desk tells codes apart, in both languages, and marks what was used."""

from __future__ import annotations

import io
import random
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from game.certificate.code import draw_code, spaced
from game.certificate.key import fair_key
from game.cli import main
from game.desk.redeem import redeem
from game.records import files
from game.records.records import Records

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
    fair_key(tmp_path / "here")
    status, said = asked(given(tmp_path / "there", NOON.date()), tmp_path / "here")
    assert status == 1
    assert "不是这台机器发的" in said
    assert "not from this fair" in said


def test_a_desk_without_the_key_says_where_to_put_it_and_makes_none(tmp_path: Path) -> None:
    desk, code = tmp_path / "desk", given(tmp_path / "kiosk", NOON.date())
    status, said = asked(code, desk)
    assert status == 1
    assert f"复制到“{desk}”" in said
    assert "no key of a fair here" in said
    assert not desk.exists()
    desk.mkdir()
    (desk / "key").write_bytes((tmp_path / "kiosk" / "key").read_bytes())
    assert asked(code, desk)[0] == 0


def test_what_could_not_be_noted_is_not_noted_behind_the_desks_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = given(tmp_path, NOON.date())
    Records(tmp_path, lambda: NOON).close()
    with closing(sqlite3.connect(tmp_path / "fair.db", isolation_level=None)) as other:
        monkeypatch.setattr(files, "PATIENCE", 0.01)
        other.execute("BEGIN IMMEDIATE")
        records = Records(tmp_path, lambda: NOON)
        assert records.redeem(code) is None
        assert records.trouble is not None
        other.execute("ROLLBACK")
    records.close()
    assert asked(code, tmp_path)[0] == 0


def test_a_desk_whose_notes_were_damaged_says_what_became_of_them(tmp_path: Path) -> None:
    code = given(tmp_path, NOON.date())
    assert asked(code, tmp_path)[0] == 0
    (tmp_path / files.NAME).write_text("torn")
    status, said = asked(code, tmp_path)
    assert status == 1
    assert "换上了 2026-11-22 的备份" in said
    assert "already used" in said
    for name in (files.NAME, files.BACKUP):
        (tmp_path / name).write_text("torn")
    status, said = asked(code, tmp_path)
    assert status == 0
    assert "认不出来" in said
    assert "forgotten" in said


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
