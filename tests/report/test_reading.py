"""Records are read as they are written; what is none, or damaged, is told in a sentence, and left alone."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from game.records.note import AnswerNote
from game.records.records import Records
from game.report.reading import UnreadableError, databases, read
from tests.records.clock import Clock, note


def fair(folder: Path) -> Path:
    """Two visits, one of which ended; the file's path."""
    records = Records(folder, clock := Clock())
    first = records.begin_visit("zh", "飞奔的小马")
    clock.pass_(seconds=20)
    records.answered(first, note("q1"))
    records.answered(
        first, AnswerNote("targets", "ai", "m", "feed", "minefield", (0, 3, 8), False, 31.5, True)
    )
    records.played(first, "wheel", 4)
    clock.pass_(minutes=3)
    records.end_visit(first, idle=True)
    records.begin_visit("en", bot=True)
    records.close()
    return folder / "fair.db"


def test_what_was_noted_is_read(tmp_path: Path) -> None:
    ended, running = sorted(read(fair(tmp_path)), key=lambda visit: visit.begun)
    assert (ended.begun, ended.ended, ended.minutes) == ("2026-11-22T09:30:00", "2026-11-22T09:33:20", 10 / 3)
    assert (ended.bot, ended.idle, ended.played) == (False, True, ("wheel",))
    assert [(reply.question, reply.right, reply.again) for reply in ended.replies] == [
        ("q1", True, False),
        ("m", False, True),
    ]
    assert ended.replies[1].chosen == (0, 3, 8)
    assert ended.replies[1].seconds == 31.5
    assert (running.bot, running.ended, running.replies) == (True, None, ())


def test_records_are_read_while_the_fair_is_open(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    visit = records.begin_visit("zh")
    records.answered(visit, note("q1"))
    assert [len(found.replies) for found in read(tmp_path / "fair.db")] == [1]
    records.answered(visit, note("q2"))
    assert [len(found.replies) for found in read(tmp_path / "fair.db")] == [2]
    records.close()


def test_reading_leaves_no_trace(tmp_path: Path) -> None:
    path = fair(tmp_path / "data")
    alone = tmp_path / "stick" / "fair.db"
    alone.parent.mkdir()
    shutil.copy(path, alone)
    before = alone.read_bytes()
    read(alone)
    assert [file.name for file in alone.parent.iterdir()] == ["fair.db"]
    assert alone.read_bytes() == before


def test_names_of_all_kinds_can_be_opened(tmp_path: Path) -> None:
    path = fair(tmp_path / "data")
    for name in ("数据 100%.db", "a?b#c.db", "it's.db"):
        shutil.copy(path, tmp_path / name)
        assert len(read(tmp_path / name)) == 2


def test_the_first_fair_only_counted_questions(tmp_path: Path) -> None:
    path = tmp_path / "fair.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE asked (question TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID")
    assert read(path) == ()


def _text(path: Path) -> None:
    path.write_bytes("题目：这不是记录。".encode() * 200)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _others_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE meta (schema INTEGER)")
        db.execute("CREATE TABLE moz_places (url TEXT)")


def _cut_short(path: Path) -> None:
    fair(path.parent / "data")
    whole = (path.parent / "data" / "fair.db").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def _overwritten(path: Path) -> None:
    fair(path.parent / "data")
    whole = bytearray((path.parent / "data" / "fair.db").read_bytes())
    whole[4096:12288] = bytes(range(256)) * 32
    path.write_bytes(whole)


def _changed(path: Path, sql: str) -> None:
    shutil.copy(fair(path.parent / "data"), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(sql)


def _broken_cell(path: Path) -> None:
    _changed(path, "UPDATE answers SET chosen = '[0'")


def _broken_time(path: Path) -> None:
    _changed(path, "UPDATE visits SET begun = 'yesterday'")


def _from_the_future(path: Path) -> None:
    _changed(path, "UPDATE meta SET schema = 99")


@pytest.mark.parametrize(
    ("make", "zh", "en"),
    [
        (_text, "不是游园会的记录", "holds no records of the fair"),
        (_empty, "不是游园会的记录", "holds no records of the fair"),
        (_others_tables, "不是游园会的记录", "holds no records of the fair"),
        (_cut_short, "损坏了", "are damaged"),
        (_overwritten, "损坏了", "are damaged"),
        (_broken_cell, "损坏了", "are damaged"),
        (_broken_time, "损坏了", "are damaged"),
        (_from_the_future, "更新版本", "newer version"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, make: Callable[[Path], None], zh: str, en: str) -> None:
    path = tmp_path / "this.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(UnreadableError) as caught:
        read(path)
    assert zh in caught.value.why.zh
    assert en in caught.value.why.en
    assert "this.db" in caught.value.why.zh
    assert path.read_bytes() == before


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no records at"):
        read(tmp_path / "fair.db")


def test_a_folder_means_all_records_in_it(tmp_path: Path) -> None:
    for name in ("b.db", "a.db", "fair-damaged-20261122-100000.db", "notes.txt", "fair.db.backup"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in databases(tmp_path)] == ["a.db", "b.db"]
    assert databases(tmp_path / "c.db") == (tmp_path / "c.db",)
    (tmp_path / "empty").mkdir()
    with pytest.raises(UnreadableError, match=r"end in \.db"):
        databases(tmp_path / "empty")
