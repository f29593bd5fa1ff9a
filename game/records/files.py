"""The file of the records: opened only when sound, set aside when damaged, copied whole."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

from game.bank.question import Said
from game.records.schema import MIGRATIONS, TABLES, migrate, version
from game.records.wording import BEGUN_ANEW, RESTORED, RESTORED_MISSING

NAME: Final = "fair.db"
BACKUP: Final = "fair.db.backup"
ASIDE: Final = "fair-damaged-"
"""How the name of a file that was set aside begins; the date and the time follow."""
COPIES: Final = (f"{BACKUP}*", f"{ASIDE}*", f"{NAME}.new*")
"""Every file beside the records that may hold what was noted, unfinished copies included."""
KEPT: Final = 5
"""So many damaged files are kept, the latest: a dying disk shall not be filled with them."""
PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=100",  # pages: in a long journal one flipped bit would hide all behind it
    "foreign_keys=ON",
    "secure_delete=ON",
    "cache_size=-256",  # KiB: what a visit needs, or every page of a long day would stay in memory
)
PATIENCE: Final = 2.0
"""Seconds to wait for another program that writes at the same moment."""


class DamagedError(Exception):
    """The file cannot be what the fair has written."""


def opened(folder: Path, now: datetime) -> tuple[sqlite3.Connection, Said | None]:
    """The folder's records, sound and up to date, and what had to be done about them, if anything.

    A damaged file is set aside under a name that tells `now`. In its place, and in that of one that has
    vanished, comes the last backup if that is sound, or else an empty file.
    Raises OSError, sqlite3.Error or NewerError where that cannot be done.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    if not path.exists():
        day = _restored(folder)
        return connected(path), RESTORED_MISSING.filled(day=day) if day else None
    try:
        return connected(path), None
    except DamagedError:
        aside = set_aside(path, now)
        day = _restored(folder)
        told = RESTORED if day else BEGUN_ANEW
        return connected(path), told.filled(name=aside.name, day=day)


def connected(path: Path) -> sqlite3.Connection:
    """A connection whose every commit reaches the disk and whose deletions leave nothing to read.

    Raises DamagedError for a file that is no sound database of ours; otherwise as `opened`.
    """
    db = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        for pragma in PRAGMAS:
            db.execute(f"PRAGMA {pragma}")
        _examine(db)
        migrate(db)
        _count_tables(db)
    except BaseException as reason:
        db.close()
        if type(reason) is sqlite3.DatabaseError:  # its subclasses speak of the disk, not of the file
            raise DamagedError(str(reason)) from reason
        raise
    return db


def sound(path: Path) -> bool:
    """Whether the file at `path`, which nobody is writing, is a sound database that this fair can read."""
    try:
        with closing(sqlite3.connect(address(path, "mode=ro"), uri=True)) as db:
            _examine(db)
            return 0 < version(db) <= len(MIGRATIONS)
    except (sqlite3.Error, DamagedError):
        return False


def address(path: Path, query: str) -> str:
    """The URI by which SQLite opens a file.

    Not Path.as_uri(): SQLite refuses the host name that it makes of \\\\server\\share.
    """
    way = quote(os.fsencode(path.resolve().as_posix()))
    return f"file://{'' if way.startswith('/') else '/'}{way}?{query}"


def copy(db: sqlite3.Connection, to: Path) -> None:
    """Write all of `db`, as it is at one moment, into one file, which replaces `to` only once it is sound.

    Raises OSError or sqlite3.Error, and leaves `to` as it was.
    """
    new = to.with_name(f"{to.name}.new")
    new.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(new, isolation_level=None)) as target:
            db.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, which a stick may carry
        if not sound(new):
            raise OSError(f"the copy {new} is not sound")
        new.replace(to)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def settle(folder: Path) -> None:
    """Let the names in the folder reach the disk: a stick may be pulled out the next moment.

    Windows does so by itself for what can be carried, and opens no folder. Raises OSError.
    """
    if os.name == "posix":
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged file, with the journal that belongs to it, and forget the oldest of such files."""
    aside = path.with_name(f"{ASIDE}{now:%Y%m%d-%H%M%S}.db")
    path.replace(aside)
    for end in ("-wal", "-shm"):
        journal = path.with_name(path.name + end)
        if journal.exists():
            journal.replace(aside.with_name(aside.name + end))
    for old in sorted(path.parent.glob(f"{ASIDE}*.db"))[:-KEPT]:
        for file in path.parent.glob(f"{old.name}*"):
            file.unlink(missing_ok=True)
    return aside


def _restored(folder: Path) -> str:
    """Put the backup in the place of the records; its day (ISO), or nothing where there is no sound one."""
    backup = folder / BACKUP
    if not backup.exists() or not sound(backup):
        return ""
    with closing(sqlite3.connect(address(backup, "mode=ro"), uri=True)) as db:
        copy(db, folder / NAME)
    return backup_day(folder)


def backup_day(folder: Path) -> str:
    """The day (ISO) of the last backup; nothing where there is none."""
    backup = folder / BACKUP
    return f"{datetime.fromtimestamp(backup.stat().st_mtime):%Y-%m-%d}" if backup.exists() else ""


def _examine(db: sqlite3.Connection) -> None:
    found = db.execute("PRAGMA quick_check(1)").fetchone()
    if found != ("ok",):
        raise DamagedError(str(found))


def _count_tables(db: sqlite3.Connection) -> None:
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if missing := set(TABLES) - names:
        raise DamagedError(f"there is no table {', '.join(sorted(missing))}")
