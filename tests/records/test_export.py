"""A copy that the host carries away: whole, of one moment, and in nobody's way."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from game.records import files
from game.records.export import Export
from game.records.records import Records
from tests.records.clock import Clock, note


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(tmp_path, Clock())
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U 盘 #1 100%"
    folder.mkdir()
    return folder


def exported(records: Records, folder: Path) -> Export:
    """A copy that has come to its end."""
    records.export(folder)
    assert records.exporting is not None
    records.exporting.wait(10.0)
    assert records.exporting.done
    return records.exporting


def asked(path: Path) -> list[str]:
    """The questions that were answered, as another program finds them in a copy."""
    with closing(sqlite3.connect(path)) as db:
        return [question for (question,) in db.execute("SELECT question FROM answers")]


def test_a_copy_is_whole_sound_and_one_file(stick: Path, records: Records) -> None:
    records.answered(records.begin_visit("zh"), note("first"))
    copy = exported(records, stick)
    assert copy.failure is None
    assert [file.name for file in stick.iterdir()] == [copy.path.name] == ["fair-20261122-093000.db"]
    assert files.sound(copy.path)
    assert asked(copy.path) == ["first"]


def test_it_is_of_the_moment_it_was_asked_for(
    stick: Path, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    let, copy = threading.Event(), files.copy
    monkeypatch.setattr(files, "copy", lambda db, to: let.wait(20.0) and copy(db, to))
    visit = records.begin_visit("zh")
    records.answered(visit, note("first"))
    records.export(stick)
    assert records.exporting is not None
    assert not records.exporting.done
    assert records.answered(visit, note("second")) == 2, "the fair goes on"
    let.set()
    records.exporting.wait(10.0)
    assert asked(records.exporting.path) == ["first"]


def test_records_in_memory_can_be_carried_away_too(tmp_path: Path, stick: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    records = Records(tmp_path / "data", Clock())
    assert records.trouble is not None
    records.answered(records.begin_visit("zh"), note("first"))
    assert asked(exported(records, stick).path) == ["first"]
    records.close()


def test_a_stick_that_is_gone_is_not_made_up_for(tmp_path: Path, records: Records) -> None:
    failure = exported(records, tmp_path / "no" / "stick").failure
    assert failure is not None
    assert failure.kind == "gone"
    assert not (tmp_path / "no").exists()


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (OSError(28, "No space left on device"), "full"),
        (sqlite3.OperationalError("database or disk is full"), "full"),
        (sqlite3.OperationalError("disk I/O error"), "refused"),
    ],
)
def test_why_there_is_no_copy_and_nothing_is_left_of_it(
    reason: Exception, kind: str, stick: Path, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "sound", _refusing(reason))
    failure = exported(records, stick).failure
    assert failure is not None
    assert failure.kind == kind
    assert list(stick.iterdir()) == []


def test_a_fair_that_ends_finishes_its_copy(tmp_path: Path, stick: Path) -> None:
    records = Records(tmp_path, Clock())
    records.export(stick)
    records.close()
    assert [files.sound(path) for path in stick.iterdir()] == [True]


def _refusing(reason: Exception) -> Callable[[Path], bool]:
    def refuse(_: Path) -> bool:
        raise reason

    return refuse
