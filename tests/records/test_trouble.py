"""Whatever happens to the file or the disk, the fair goes on, and what can be saved is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from game.records import files
from game.records.files import ASIDE, BACKUP, KEPT, NAME
from game.records.records import Records
from game.records.schema import MIGRATIONS, NewerError, migrate, version
from tests.records.clock import Clock, note
from tests.records.torn import WAL, cut_off, is_prefix, spoil


def asides(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob(f"{ASIDE}*.db"))


def answers(folder: Path) -> int:
    """How many answers another program finds in the file."""
    db = sqlite3.connect(folder / NAME)
    try:
        return int(db.execute("SELECT COUNT(*) FROM answers").fetchone()[0])
    finally:
        db.close()


def fill(folder: Path, clock: Clock, count: int = 3) -> None:
    """A fair's day with so many answers, closed as it should be."""
    records = Records(folder, clock)
    visit = records.begin_visit("zh")
    for at in range(count):
        records.answered(visit, note(f"q{at}"))
        records.note(f"q{at}")
    records.close()


def test_the_counts_of_the_first_version_survive(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / NAME)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE asked (question TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID")
    db.execute("INSERT INTO asked VALUES ('lookalike-noodles', 7)")
    db.commit()
    db.close()
    records = Records(tmp_path, Clock())
    assert (records.times("lookalike-noodles"), records.trouble, records.notice) == (7, None, None)
    assert records.begin_visit("zh")
    records.close()


def test_steps_are_taken_in_order_each_wholly_or_not_at_all() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    migrate(db)
    assert version(db) == len(MIGRATIONS)
    steps = (*MIGRATIONS, ("CREATE TABLE one (x)",), ("CREATE TABLE two (x)", "CREATE TABLE one (y)"))
    with pytest.raises(sqlite3.OperationalError, match="one already exists"):
        migrate(db, steps)
    assert version(db) == len(MIGRATIONS) + 1
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'two'").fetchall()
    with pytest.raises(NewerError):
        migrate(db)
    db.close()


def test_a_file_of_a_newer_fair_is_left_alone(tmp_path: Path) -> None:
    clock = Clock()
    fill(tmp_path, clock)
    db = sqlite3.connect(tmp_path / NAME)
    db.execute("UPDATE meta SET schema = 99")
    db.commit()
    db.close()
    records = Records(tmp_path, clock)
    assert records.trouble is not None
    assert "newer version" in records.trouble.en
    records.close()
    assert answers(tmp_path) == 3
    assert asides(tmp_path) == []


def garbage(path: Path) -> None:
    path.write_bytes(b"this is no database" * 400)


def shortened(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3])


def overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:12288] = random.Random(5).randbytes(8192)
    path.write_bytes(data)


def beheaded(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(100) + data[100:])


Damage = Callable[[Path], None]
DAMAGES: tuple[Damage, ...] = (garbage, shortened, overwritten, beheaded)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_set_aside_and_new_ones_begun(tmp_path: Path, damage: Damage) -> None:
    clock = Clock()
    fill(tmp_path, clock)
    (tmp_path / BACKUP).unlink()
    damage(tmp_path / NAME)
    spoilt = (tmp_path / NAME).read_bytes()
    records = Records(tmp_path, clock)
    assert records.trouble is None
    assert records.notice is not None
    assert f"{ASIDE}20261122-093000.db" in records.notice.zh
    assert asides(tmp_path) == [f"{ASIDE}20261122-093000.db"]
    assert (tmp_path / asides(tmp_path)[0]).read_bytes() == spoilt
    assert records.answered(records.begin_visit("zh"), note()) == 1
    records.close()
    assert answers(tmp_path) == 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_backup_takes_the_place_of_a_damaged_file(tmp_path: Path, damage: Damage) -> None:
    clock = Clock()
    fill(tmp_path, clock)
    (tmp_path / BACKUP).unlink()
    Records(tmp_path, clock).close()  # the next start makes a backup of the three answers
    damage(tmp_path / NAME)
    records = Records(tmp_path, clock)
    assert records.notice is not None
    assert "backup" in records.notice.en
    assert records.times("q2") == 1
    records.close()
    assert (answers(tmp_path), len(asides(tmp_path))) == (3, 1)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_used_code_stays_used_when_the_backup_takes_over(tmp_path: Path, damage: Damage) -> None:
    clock = Clock()
    records = Records(tmp_path, clock)  # the backup of the day is made here
    clock.pass_(hours=3)
    assert records.redeem("7F3K9M2QXA") is None
    records.close()
    damage(tmp_path / NAME)
    records = Records(tmp_path, clock)
    assert records.redeem("7F3K9M2QXA") == "2026-11-22T12:30:00"
    records.close()


def test_a_used_code_stays_used_after_erasing_and_damage(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    assert records.redeem("7F3K9M2QXA") is None
    assert records.erase()
    records.begin_visit("zh")
    records.close()
    garbage(tmp_path / NAME)
    records = Records(tmp_path, Clock())
    assert records.redeem("7F3K9M2QXA") == "2026-11-22T09:30:00"
    records.close()


def test_a_damaged_backup_does_not(tmp_path: Path) -> None:
    fill(tmp_path, Clock())
    garbage(tmp_path / NAME)
    garbage(tmp_path / BACKUP)
    records = Records(tmp_path, Clock())
    assert records.trouble is None
    records.close()
    assert answers(tmp_path) == 0


def test_a_file_that_vanished_comes_back_from_the_backup(tmp_path: Path) -> None:
    fill(tmp_path, Clock())
    (tmp_path / BACKUP).unlink()
    Records(tmp_path, Clock()).close()
    (tmp_path / NAME).unlink()
    records = Records(tmp_path, Clock())
    assert records.notice is not None
    assert "vanished" in records.notice.en
    records.close()
    assert answers(tmp_path) == 3


def test_a_dying_disk_is_not_filled_with_damaged_files(tmp_path: Path) -> None:
    clock = Clock()
    for _ in range(KEPT + 3):
        garbage(tmp_path / NAME)
        clock.pass_(minutes=1)
        Records(tmp_path, clock).close()
    assert len(asides(tmp_path)) == KEPT
    assert asides(tmp_path)[-1] == f"{ASIDE}20261122-093800.db"


def test_a_copy_that_is_not_sound_does_not_replace_the_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    fill(tmp_path, clock)
    good = (tmp_path / BACKUP).read_bytes()
    clock.pass_(days=1)
    monkeypatch.setattr("game.records.files.sound", lambda _: False)
    records = Records(tmp_path, clock)
    assert records.notice is not None
    assert "backup could not be made" in records.notice.en
    records.close()
    assert (tmp_path / BACKUP).read_bytes() == good
    assert not list(tmp_path.glob("*.new"))


def test_a_full_disk_is_played_around_and_caught_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    few = "max_page_count=15"  # the tables, and a few answers
    monkeypatch.setattr(files, "PRAGMAS", (*files.PRAGMAS, few))
    records = Records(tmp_path, clock)
    visit = records.begin_visit("zh", "a")
    records.answered(visit, note("before"))
    for at in range(200):
        assert records.answered(visit, note(f"q{at}")) == at + 2
        records.save_snapshot(visit, "state " * 500 + str(at))
    assert records.trouble is not None
    assert "full" in records.trouble.en
    assert records.today().answers == 201
    assert (found := records.snapshot()) is not None
    assert found.text.endswith(" 199")
    on_disk = answers(tmp_path)
    assert on_disk < 201
    monkeypatch.undo()  # somebody makes room
    clock.pass_(seconds=61)
    records.played(visit, "wheel", 5)
    assert records.trouble is None
    assert answers(tmp_path) == 201
    assert records.top(clock.now.date(), "wheel")
    records.close()


def test_a_folder_that_is_a_file_is_played_around(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    clock = Clock()
    records = Records(tmp_path / "data", clock)
    assert records.trouble
    records.note("a")
    records.answered(records.begin_visit("zh"), note())
    (tmp_path / "data").unlink()
    records.close()
    assert records.times("a") == 1
    assert answers(tmp_path / "data") == 1


def test_a_disk_that_still_refuses_is_not_asked_at_every_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").write_text("not a folder")
    clock = Clock()
    tries: list[int] = []
    records = Records(tmp_path / "data", clock)
    monkeypatch.setattr("game.records.files.opened", lambda *_: _refuse(tries))
    visit = records.begin_visit("zh")
    for _ in range(60):
        clock.pass_(seconds=3)
        records.answered(visit, note())
    assert len(tries) == 3
    assert records.trouble is not None
    records.close()


def _refuse(tries: list[int]) -> None:
    tries.append(1)
    raise OSError("read-only file system")


def test_a_table_that_vanishes_while_open_does_not_stop_play(tmp_path: Path) -> None:
    clock = Clock()
    records = Records(tmp_path, clock)
    thief = sqlite3.connect(tmp_path / NAME)
    thief.execute("DROP TABLE asked")
    thief.commit()
    thief.close()
    records.note("a")
    records.note("a")
    assert records.times("a") == 2
    assert "no such table" in (records.trouble.zh if records.trouble else "")
    clock.pass_(minutes=2)
    records.note("a")
    assert records.trouble is None
    records.close()
    again = Records(tmp_path, clock)
    assert again.times("a") == 3
    again.close()


@pytest.mark.parametrize("seed", range(3))
def test_of_a_torn_journal_a_clean_beginning_is_left(tmp_path: Path, seed: int) -> None:
    rng, before = random.Random(seed), cut_off(tmp_path)
    for at in range(12):
        after = tmp_path / f"after-{at}"
        shutil.copytree(before, after)
        what = spoil(after / WAL, rng)
        records = Records(after, Clock())
        assert records.trouble is None is records.notice, what
        assert is_prefix(records), what
        records.close()


def test_a_whole_journal_is_read_wholly(tmp_path: Path) -> None:
    records = Records(cut_off(tmp_path), Clock())
    assert records.today().answers == 40
    assert (found := records.snapshot()) is not None
    assert found.text == "after 39"
    records.close()


def test_the_backup_is_of_the_day(tmp_path: Path) -> None:
    clock = Clock()
    fill(tmp_path, clock)
    assert not counts(tmp_path / BACKUP)
    records = Records(tmp_path, clock)
    records.begin_visit("zh")
    assert not counts(tmp_path / BACKUP)  # there is one of today
    clock.pass_(hours=15)
    records.begin_visit("zh")
    assert counts(tmp_path / BACKUP) == 3
    records.close()


def counts(file: Path) -> int:
    """How many questions a file holds as asked."""
    db = sqlite3.connect(file)
    try:
        return int(db.execute("SELECT COUNT(*) FROM asked").fetchone()[0])
    finally:
        db.close()
