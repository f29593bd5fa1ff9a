"""The tables of the records, and how a file of an older fair is brought up to them, one step after the other.

Times are ISO strings of the local clock, to the second; days are their first ten letters.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from game.records.transaction import transaction

_FIRST: Final = (
    # Version 0 knew only this table: how often each question was asked on this machine.
    "CREATE TABLE IF NOT EXISTS asked (question TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE visits (
        id TEXT PRIMARY KEY, begun TEXT NOT NULL, ended TEXT, lang TEXT NOT NULL,
        nickname TEXT NOT NULL, avatar TEXT NOT NULL, bot INTEGER NOT NULL, idle INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    "CREATE INDEX visits_begun ON visits (begun)",
    # `n` counts a visit's answers from 1; `chosen` is a JSON list of indices; the four flags are 0 or 1.
    """CREATE TABLE answers (
        visit TEXT NOT NULL REFERENCES visits ON DELETE CASCADE, n INTEGER NOT NULL,
        stall TEXT NOT NULL, topic TEXT NOT NULL, question TEXT NOT NULL, hash TEXT NOT NULL,
        kind TEXT NOT NULL, chosen TEXT NOT NULL, right INTEGER NOT NULL, seconds REAL NOT NULL,
        again INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (visit, n)
    ) WITHOUT ROWID""",
    """CREATE TABLE games (
        visit TEXT NOT NULL REFERENCES visits ON DELETE CASCADE, stall TEXT NOT NULL,
        stars INTEGER NOT NULL, points INTEGER NOT NULL, at TEXT NOT NULL
    )""",
    "CREATE INDEX games_at ON games (at)",
    "CREATE INDEX games_visit ON games (visit)",
    """CREATE TABLE snapshots (
        visit TEXT PRIMARY KEY REFERENCES visits ON DELETE CASCADE, at TEXT NOT NULL, text TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE TABLE redeemed (code TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE meta (schema INTEGER NOT NULL)",
    "INSERT INTO meta VALUES (0)",
)
MIGRATIONS: Final[tuple[Sequence[str], ...]] = (_FIRST,)
"""What leads from version n to n + 1. A step that has left the house is never changed: add another one."""

TABLES: Final = ("answers", "games", "snapshots", "visits", "asked", "redeemed")
"""Every table that holds what happened, those that refer to others first."""


class NewerError(Exception):
    """The file was written by a newer version of the fair."""


def version(db: sqlite3.Connection) -> int:
    """How many of the steps a file has seen; 0 for a new one and for one that only counts what was asked."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").fetchone() is None:
        return 0
    found: int = db.execute("SELECT schema FROM meta").fetchone()[0]
    return found


def migrate(db: sqlite3.Connection, steps: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Bring the file up to date: every step in a transaction of its own, or not at all.

    Raises NewerError for a file from the future, and sqlite3.Error where the disk does not play along.
    """
    if version(db) > len(steps):
        raise NewerError(f"version {version(db)}, known are {len(steps)}")
    while (done := version(db)) < len(steps):
        with transaction(db):
            if version(db) == done:  # nobody else was faster
                for statement in steps[done]:
                    db.execute(statement)
                db.execute("UPDATE meta SET schema = ?", (done + 1,))
