"""What was asked is remembered across starts; trouble with the disk never stops the fair."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from game.records.asked import NAME, AskedBook


def test_counts_survive_a_restart(tmp_path: Path) -> None:
    book = AskedBook(tmp_path / "data")
    for question in ("a", "b", "a"):
        book.note(question)
    book.close()
    again = AskedBook(tmp_path / "data")
    assert (again.times("a"), again.times("b"), again.times("c")) == (2, 1, 0)
    again.close()


def test_a_folder_that_is_a_file_is_counted_in_memory(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    book = AskedBook(tmp_path / "data")
    book.note("a")
    assert book.times("a") == 1
    assert book.trouble


def test_a_damaged_file_is_left_alone_and_counted_around(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"this is no database" * 200)
    book = AskedBook(tmp_path)
    book.note("a")
    assert book.times("a") == 1
    assert "not a database" in (book.trouble or "")
    assert (tmp_path / NAME).read_bytes().startswith(b"this is no database")


def test_a_table_that_vanishes_while_open_does_not_stop_play(tmp_path: Path) -> None:
    book = AskedBook(tmp_path)
    thief = sqlite3.connect(tmp_path / NAME)
    thief.execute("DROP TABLE asked")
    thief.commit()
    thief.close()
    book.note("a")
    book.note("a")
    assert book.times("a") == 2
    assert "no such table" in (book.trouble or "")
