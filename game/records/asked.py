"""How often each question was asked on this machine, kept in SQLite. No pygame, no persons."""

from __future__ import annotations

import sqlite3
from pathlib import Path

NAME = "fair.db"
SCHEMA = """
CREATE TABLE IF NOT EXISTS asked (question TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID;
"""


class AskedBook:
    """Counts that survive the power switch: WAL, and every commit reaches the disk.

    Where the folder cannot be written, or the disk fills up, it counts in memory: play goes on.
    `trouble` then holds the reason.
    """

    def __init__(self, folder: Path) -> None:
        self.trouble: str | None = None
        self._times: dict[str, int] = {}
        self._db: sqlite3.Connection | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(folder / NAME, isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            self._db.executescript(SCHEMA)
            self._times = dict(self._db.execute("SELECT question, times FROM asked"))
        except (OSError, sqlite3.Error) as reason:
            self._give_up(reason)

    def times(self, question: str) -> int:
        """How often the question with this id was asked."""
        return self._times.get(question, 0)

    def note(self, question: str) -> None:
        """It was asked once more."""
        self._times[question] = self.times(question) + 1
        if self._db is None:
            return
        try:
            self._db.execute(
                "INSERT INTO asked VALUES (?, 1) ON CONFLICT (question) DO UPDATE SET times = times + 1",
                (question,),
            )
        except sqlite3.Error as reason:
            self._give_up(reason)

    def close(self) -> None:
        """Let go of the file."""
        if self._db is not None:
            self._db.close()
            self._db = None

    def _give_up(self, reason: Exception) -> None:
        self.trouble = str(reason)
        self.close()
