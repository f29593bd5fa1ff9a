"""A machine's records as visits. The file is only looked at: nothing is written into it or beside it."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from game.bank.disk import why
from game.bank.question import Said
from game.records.files import ASIDE, address
from game.records.schema import NewerError, migrate, version
from game.report.visits import Reply, Visit
from game.report.wording_files import DAMAGED, EMPTY_FOLDER, FOREIGN, MISSING, NEWER, UNREADABLE

_VISITS = "SELECT id, begun, ended, bot, idle FROM visits"
_ANSWERS = """SELECT visit, stall, topic, question, hash, kind, chosen, right, seconds, again, at
    FROM answers ORDER BY visit, n"""
_GAMES = "SELECT visit, stall FROM games"


class UnreadableError(Exception):
    """A file holds no records that could be read; `why` says so to its owner."""

    def __init__(self, why: Said) -> None:
        super().__init__(why.en)
        self.why = why


def databases(path: Path) -> tuple[Path, ...]:
    """The records at `path`: itself, or all in a folder, a memory stick say. Raises UnreadableError."""
    if not path.is_dir():
        return (path,)
    try:
        found = sorted(file for file in path.glob("*.db") if not file.name.startswith((ASIDE, ".")))
    except OSError as reason:
        raise UnreadableError(UNREADABLE.filled(path=path, reason=why(reason))) from reason
    if not found:
        raise UnreadableError(EMPTY_FOLDER.filled(path=path))
    return tuple(found)


def read(path: Path) -> tuple[Visit, ...]:
    """All visits in the file, in no order. Raises UnreadableError.

    A file of an older fair is brought up to date in memory first.
    """
    if not path.is_file():
        raise UnreadableError(MISSING.filled(path=path))
    with _troubles(path), closing(_opened(path)) as file:
        if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise UnreadableError(DAMAGED.filled(path=path))
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            file.backup(copy)
            if not _ours(copy):
                raise UnreadableError(FOREIGN.filled(path=path))
            migrate(copy)
            return tuple(_visits(copy))


def _opened(path: Path) -> sqlite3.Connection:
    """A connection that only reads.

    While no journal lies beside the file nobody writes it, and no lock is needed: so a stick that cannot be
    written can be read, too.
    """
    place = path.resolve()
    idle = not place.with_name(place.name + "-wal").exists()
    return sqlite3.connect(address(place, "immutable=1" if idle else "mode=ro"), uri=True)


@contextmanager
def _troubles(path: Path) -> Iterator[None]:
    """Say what is wrong with the file in a sentence."""
    try:
        yield
    except NewerError as reason:
        raise UnreadableError(NEWER.filled(path=path)) from reason
    except (OSError, sqlite3.OperationalError) as reason:
        raise UnreadableError(UNREADABLE.filled(path=path, reason=why(reason))) from reason
    except sqlite3.DatabaseError as reason:
        said = FOREIGN if "not a database" in str(reason) else DAMAGED
        raise UnreadableError(said.filled(path=path)) from reason
    except (ValueError, TypeError) as reason:  # a cell that does not hold what it should
        raise UnreadableError(DAMAGED.filled(path=path)) from reason


def _ours(db: sqlite3.Connection) -> bool:
    """Whether the fair has written it, if only (as its first version did) to count what was asked."""
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return "asked" in names and (version(db) == 0 or {"visits", "answers", "games"} <= names)


def _visits(db: sqlite3.Connection) -> Iterator[Visit]:
    replies: defaultdict[str, list[Reply]] = defaultdict(list)
    for visit, *cells in db.execute(_ANSWERS):
        replies[visit].append(_reply(*cells))
    played: defaultdict[str, list[str]] = defaultdict(list)
    for visit, stall in db.execute(_GAMES):
        played[visit].append(str(stall))
    for key, begun, ended, bot, idle in db.execute(_VISITS):
        for moment in filter(None, (begun, ended)):
            datetime.fromisoformat(moment)  # raises where it is none
        yield Visit(key, begun, ended, bool(bot), bool(idle), tuple(replies[key]), tuple(played[key]))


def _reply(
    stall: str,
    topic: str,
    question: str,
    words: str,
    kind: str,
    chosen: str,
    right: int,
    seconds: float,
    again: int,
    at: str,
) -> Reply:
    indices = tuple(int(index) for index in json.loads(chosen))
    return Reply(stall, topic, question, words, kind, indices, bool(right), float(seconds), bool(again), at)
