"""Where records are kept: in the file, or, while the disk refuses, in memory. It never stops the fair."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple

from game.bank.disk import why
from game.bank.question import Said
from game.records import files
from game.records.schema import TABLES, NewerError, migrate
from game.records.transaction import transaction
from game.records.wording import NEWER, NO_BACKUP, UNWRITTEN

AGAIN: Final = timedelta(minutes=1)
"""How long to wait until the disk is tried again."""
REMEMBERED: Final = timedelta(days=1)
"""How far back the file is copied into memory when writing has failed: what is shown is today's."""
_RECENT: Final = (
    ("visits", "begun >= ?"),
    ("answers", "visit IN (SELECT id FROM visits WHERE begun >= ?)"),
    ("games", "visit IN (SELECT id FROM visits WHERE begun >= ?)"),
    ("snapshots", "visit IN (SELECT id FROM visits WHERE begun >= ?)"),
    ("asked", "? IS NOT NULL"),
    ("redeemed", "? IS NOT NULL"),
)

Row = tuple[Any, ...]


class Statement(NamedTuple):
    """SQL and its values. Of those that only the `latest` matters, memory keeps no other.

    What counts only if it is done `at_once` is not brought to the disk later.
    """

    sql: str
    values: Sequence[object] = ()
    latest: bool = False
    at_once: bool = False


class Store:
    """The records of `folder`. `trouble` says why nothing reaches the disk now, `notice` what was mended."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock
        self._late: list[Statement] = []
        self._tried = clock()
        self._backed_up = ""
        self.trouble: Said | None = None
        self.notice: Said | None = None
        try:
            self._db, self.notice = files.opened(folder, clock())
        except (OSError, sqlite3.Error, NewerError) as reason:
            self._db = self._into_memory(reason, None)

    def write(self, *statements: Statement) -> int:
        """Do all of it or nothing; how many rows the last statement changed.

        It is on the disk, and there to stay, when this returns, unless `trouble`.
        """
        if self.trouble is not None and self._is_time():
            self.try_again()
        if self.trouble is None:
            try:
                return _execute(self._db, statements)
            except sqlite3.Error as reason:
                if isinstance(reason, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                    raise
                self._db = self._into_memory(reason, self._db)
        for statement in statements:
            if statement.latest:
                self._late = [late for late in self._late if late.sql != statement.sql]
            if not statement.at_once:
                self._late.append(statement)
        return _execute(self._db, statements)

    def read(self, sql: str, *values: object) -> list[Row]:
        """The rows of a query; of a file that cannot be read any more, what is in memory."""
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.Error as reason:
            if self.trouble is not None:
                raise
            self._db = self._into_memory(reason, self._db)
            return self._db.execute(sql, values).fetchall()

    def try_again(self) -> bool:
        """Try to bring to the disk what memory holds; True if nothing is left in memory."""
        if self.trouble is None:
            return True
        self._tried = self._clock()
        try:
            db, notice = files.opened(self._folder, self._clock())
            try:
                _execute(db, self._late)
            except BaseException:
                db.close()
                raise
        except (OSError, sqlite3.Error, NewerError) as reason:
            self.trouble = _why(reason)
            return False
        self._db.close()
        self._db, self.notice, self.trouble = db, notice or self.notice, None
        self._late.clear()
        return True

    def back_up(self, *, again: bool = False) -> None:
        """Copy the file once a day, or `again`; the copy replaces the last one only when it is sound."""
        now = self._clock()
        today = f"{now:%Y-%m-%d}"
        if self.trouble is not None or (today == self._backed_up and not again):
            return
        self._backed_up = today
        try:
            if again or files.backup_day(self._folder) != today:
                files.copy(self._db, backup := self._folder / files.BACKUP)
                os.utime(backup, (now.timestamp(), now.timestamp()))
        except (OSError, sqlite3.Error) as reason:
            self.notice = NO_BACKUP.filled(reason=why(reason))

    def held(self) -> sqlite3.Connection:
        """All there is at this moment, in memory, for one other thread. Raises OSError."""
        held = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            self._db.backup(held)
        except sqlite3.Error as reason:
            held.close()
            raise OSError(str(reason)) from reason
        return held

    def erase(self) -> bool:
        """Delete every row, overwrite where it lay, and delete all copies; True if that was done on the disk.

        Only the codes used today stay, or they could be used again: they say nothing about anybody.
        A second program that reads the file at this moment keeps it from being shortened: False.
        """
        self._late.clear()
        on_disk = self.try_again()
        try:
            emptied = [Statement(f"DELETE FROM {table}") for table in TABLES if table != "redeemed"]
            of_old = Statement("DELETE FROM redeemed WHERE at < ?", (f"{self._clock():%Y-%m-%d}",))
            _execute(self._db, [*emptied, of_old])
            self._db.execute("VACUUM")
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            for pattern in files.COPIES:
                for copy in self._folder.glob(pattern):
                    copy.unlink()
            self._backed_up = ""  # the next visitor's is the first of the new records
        except (OSError, sqlite3.Error):
            return False
        return on_disk and not busy

    def close(self) -> None:
        """Let go of the file, after a last try to write what it lacks."""
        self.try_again()
        self._db.close()

    def _is_time(self) -> bool:
        waited = self._clock() - self._tried
        return waited >= AGAIN or waited < timedelta()  # the clock was set back

    def _into_memory(self, reason: Exception, db: sqlite3.Connection | None) -> sqlite3.Connection:
        """Begin records in memory with what of the last day can still be read from `db`, which is let go."""
        self.trouble, self._tried = _why(reason), self._clock()
        memory = sqlite3.connect(":memory:", isolation_level=None)
        migrate(memory)
        if db is not None:
            with closing(db), suppress(sqlite3.Error):
                since = f"{self._clock() - REMEMBERED:%Y-%m-%dT%H:%M:%S}"
                for table, recent in _RECENT:
                    for row in db.execute(f"SELECT * FROM {table} WHERE {recent}", (since,)):
                        memory.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        return memory


def _execute(db: sqlite3.Connection, statements: Sequence[Statement]) -> int:
    changed = 0
    with transaction(db):
        for statement in statements:
            changed = db.execute(statement.sql, tuple(statement.values)).rowcount
    return changed


def _why(reason: Exception) -> Said:
    return NEWER if isinstance(reason, NewerError) else UNWRITTEN.filled(reason=why(reason))
