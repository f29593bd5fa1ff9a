"""What this machine remembers: visits, answers, games, what was asked. No pygame, no persons."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from game.bank.question import Said
from game.records import figures
from game.records.export import Export
from game.records.note import AnswerNote, Place, Snapshot, Today
from game.records.store import Statement, Store

FRESH: Final = 120.0
"""Seconds for which a visit that was cut off can be taken up again."""
LAST: Final = 4.0
"""Seconds that a copy which is still being written has when the fair ends."""

_END = """UPDATE visits SET ended = COALESCE(
    (SELECT MAX(at) FROM (SELECT at FROM answers WHERE visit = id UNION ALL SELECT at FROM games
    WHERE visit = id UNION ALL SELECT at FROM snapshots WHERE visit = id)), begun)
    WHERE ended IS NULL AND bot = ?"""
_FORGET = "DELETE FROM snapshots WHERE visit IN (SELECT id FROM visits WHERE ended IS NOT NULL)"
_ANSWER = """INSERT INTO answers SELECT id, 1 + (SELECT COUNT(*) FROM answers WHERE visit = id),
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM visits WHERE id = ?"""
_GAME = "INSERT INTO games SELECT id, ?, ?, ?, ? FROM visits WHERE id = ?"
_SNAPSHOT = "INSERT OR REPLACE INTO snapshots SELECT id, ?, ? FROM visits WHERE id = ? AND ended IS NULL"
_ASKED = "INSERT INTO asked VALUES (?, 1) ON CONFLICT (question) DO UPDATE SET times = times + 1"


class Records:
    """The records in `folder`; `clock` tells the local time.

    Whatever a method has noted is on the disk when it returns: WAL, and every commit is synchronised. Where
    the disk refuses, play goes on in memory and `trouble` says why; every minute it is tried again. `notice`
    tells what was mended or not done on the way. A visit that is not known (any more) is noted nowhere.
    Also counts how often each question was asked, over all visits (`game.bank.deck.Asked`).
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._store = Store(folder, clock)
        self._times: dict[str, int] = dict(self._store.read("SELECT question, times FROM asked"))
        self._store.back_up()
        self.exporting: Export | None = None
        """The copy that is being written, or was, until somebody has read what came of it."""

    @property
    def trouble(self) -> Said | None:
        """Why nothing reaches the disk at the moment; None while all is well."""
        return self._store.trouble

    @property
    def notice(self) -> Said | None:
        """What the host should know of this start: a damaged file set aside, a backup that failed."""
        return self._store.notice

    def begin_visit(self, lang: str, nickname: str = "", *, avatar: str = "", bot: bool = False) -> str:
        """A visitor steps up; their id. Visits that were cut off end where their last trace is."""
        self._store.back_up()
        visit = str(uuid4())
        self._store.write(
            Statement(_END, (bot,)),
            Statement(_FORGET),
            Statement(
                "INSERT INTO visits VALUES (?, ?, NULL, ?, ?, ?, ?, 0)",
                (visit, self._now(), lang, nickname, avatar, bot),
            ),
        )
        return visit

    def named(self, visit: str, nickname: str, avatar: str) -> None:
        """The visitor drew another nickname."""
        self._write("UPDATE visits SET nickname = ?, avatar = ? WHERE id = ?", nickname, avatar, visit)

    def end_visit(self, visit: str, *, idle: bool = False) -> None:
        """The visitor has gone; `idle`: without a word. A visit that has ended does not end again."""
        self._store.write(
            Statement(
                "UPDATE visits SET ended = ?, idle = ? WHERE id = ? AND ended IS NULL",
                (self._now(), idle, visit),
            ),
            Statement(_FORGET),
        )

    def answered(self, visit: str, note: AnswerNote, state: str | None = None) -> int:
        """Note an answer; its number in the visit, from 1, or 0 where the visit is not known.

        A `state` is the visit's snapshot after the answer: both are noted together, or neither is.
        """
        item = note.stall, note.topic, note.question, note.hash, note.kind
        chosen, seconds = json.dumps(note.chosen, separators=(",", ":")), round(note.seconds, 2)
        values = (*item, chosen, note.right, seconds, note.again, self._now(), visit)
        snapshot = [self._snapshot(visit, state)] if state is not None else []
        self._store.write(Statement(_ANSWER, values), *snapshot)
        [(count,)] = self._store.read("SELECT COUNT(*) FROM answers WHERE visit = ?", visit)
        return int(count)

    def played(self, visit: str, stall: str, stars: int, points: int = 0) -> None:
        """Note a game that was played to its end; `points` part those of as many stars in the day's table."""
        self._write(_GAME, stall, stars, points, self._now(), visit)

    def top(self, day: date, stall: str, count: int = 10) -> tuple[Place, ...]:
        """The best visitors of a day at a stall, each once: stars, then points, then who was first."""
        return figures.top(self._store.read, day, stall, count)

    @property
    def day(self) -> date:
        """Which day it is, by the clock of the records."""
        return self._clock().date()

    def today(self) -> Today:
        """The figures of this day."""
        return figures.of_day(self._store.read, self._clock().date())

    def save_snapshot(self, visit: str, text: str) -> None:
        """Note how a visit stands now, in the place of what was noted before; ignored once it has ended."""
        self._store.write(self._snapshot(visit, text))

    def snapshot(self, *, bot: bool = False) -> Snapshot | None:
        """The visit (of a person, or of the bot) that did not end, if it went on up to two minutes ago."""
        sql = "SELECT visit, at, text FROM snapshots JOIN visits ON id = visit WHERE bot = ? ORDER BY at DESC"
        rows = self._store.read(sql, bot)
        if not rows:
            return None
        last = Snapshot(*rows[0])
        age = (self._clock() - datetime.fromisoformat(last.at)).total_seconds()
        return last if 0 <= age <= FRESH else None

    def redeem(self, code: str) -> str | None:
        """Mark a code as used. None if it was not yet, else when it was (ISO).

        The backup knows of it too: should it take the records' place, no code is good a second time.
        Under `trouble` that is only as good as this program's own memory, and soon forgotten.
        """
        used = "INSERT OR IGNORE INTO redeemed VALUES (?, ?)"
        if self._store.write(Statement(used, (code, self._now()), at_once=True)):
            self._store.back_up(again=True)
            return None
        [(at,)] = self._store.read("SELECT at FROM redeemed WHERE code = ?", code)
        return str(at)

    def times(self, question: str, /) -> int:
        """How often the question with this id was asked."""
        return self._times.get(question, 0)

    def note(self, question: str, /) -> None:
        """It was asked once more."""
        self._times[question] = self.times(question) + 1
        self._write(_ASKED, question)

    def erase(self) -> bool:
        """Delete everything that was noted, with the backup; True if nothing of it is left on the disk.

        The codes that were used today stay used.
        """
        self._times.clear()
        return self._store.erase()

    def export(self, folder: Path) -> None:
        """Begin to write a copy of everything into `folder`, a memory stick say: `exporting` tells the rest.

        Raises OSError where the records cannot be read.
        """
        self.exporting = Export(self._store.held(), folder / f"fair-{self._clock():%Y%m%d-%H%M%S}.db")

    def close(self) -> None:
        """Let go of the file, and of a copy that is still being written after a moment."""
        if self.exporting is not None:
            self.exporting.wait(LAST)
        self._store.close()

    def _snapshot(self, visit: str, text: str) -> Statement:
        return Statement(_SNAPSHOT, (self._now(), text, visit), latest=True)

    def _write(self, sql: str, *values: object) -> int:
        return self._store.write(Statement(sql, values))

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")
