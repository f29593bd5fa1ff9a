"""The shelf: banks in memory that follow their files while the fair is open."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from game.bank.bank import bank_files, collector_at_rest, emptiness, in_order, natural, strays, together
from game.bank.house import House
from game.bank.laws import Register
from game.bank.question import Problem, Topic
from game.bank.reader import Reading, read, read_file
from game.bank.stamp import Stamp, stamp_of


@dataclass(frozen=True, slots=True)
class _Volume:
    """One file as last read, with the last good `topic` of it."""

    stamp: Stamp
    digest: bytes
    pictures: tuple[tuple[Path, Stamp], ...]
    topic: Topic | None
    problems: tuple[Problem, ...]


class Shelf:
    """The topics of all `folders`; later folders add to earlier ones. Nothing is read before `refresh`."""

    def __init__(self, folders: Sequence[Path], register: Register, today: Callable[[], date]) -> None:
        self._folders = tuple(folders)
        self._register = register
        self._today = today
        self._day: date | None = None
        self._volumes: dict[Path, _Volume] = {}
        self._topics: dict[str, tuple[Topic, ...]] = {}
        self.problems: tuple[Problem, ...] = ()

    def topics(self, stall: str) -> tuple[Topic, ...]:
        """The topics of `stall` that have a question, in the order of their file names."""
        return self._topics.get(stall, ())

    def refresh(self) -> bool:
        """Read what was saved since the last time; True if that changed anything.

        Cheap if nothing was: one look at each file's date. A new day means a new look at the laws.
        """
        today = self._today()
        before = self._volumes
        if today != self._day:
            before = {file: replace(volume, stamp=None, digest=b"") for file, volume in before.items()}
        files = {file: stall for folder in self._folders for stall, file in bank_files(folder)}
        with collector_at_rest():
            house = House(self._register, today)
            now = {file: _look_again(file, stall, house, before.get(file)) for file, stall in files.items()}
        changed = today != self._day or _contents(now) != _contents(before)
        self._day, self._volumes = today, now
        if changed:
            self._arrange()
        return changed

    def _arrange(self) -> None:
        """Put the volumes together and shelve their topics by stall."""
        topics, problems = together(volume.topic for volume in self._volumes.values() if volume.topic)
        problems += [problem for volume in self._volumes.values() for problem in volume.problems]
        problems += [problem for folder in self._folders for problem in strays(folder)]
        if self._folders:
            problems += emptiness(self._folders[0], len(self._volumes), len(topics))
        self.problems = in_order(problems)
        self._topics = {}
        keys: Counter[tuple[str, str]] = Counter()
        for topic in sorted(topics, key=lambda topic: natural(topic.file.name)):
            keys[topic.stall, topic.key] += 1
            again = keys[topic.stall, topic.key]
            own = topic if again == 1 else replace(topic, key=f"{topic.key}~{again}")
            self._topics[topic.stall] = (*self.topics(topic.stall), own)


def _look_again(file: Path, stall: str, house: House, before: _Volume | None) -> _Volume:
    """`before` itself if neither the file nor one of its pictures was touched, else a new look."""
    stamp = stamp_of(file)
    same_pictures = before is not None and all(stamp_of(picture) == seen for picture, seen in before.pictures)
    if before is not None and stamp == before.stamp is not None and same_pictures:
        return before
    try:
        data = file.read_bytes()
    except OSError:
        return _volume(stamp, b"", read_file(file, stall, house), before)
    digest = hashlib.sha256(data).digest()
    if before is not None and digest == before.digest and same_pictures:
        return replace(before, stamp=stamp)
    return _volume(stamp, digest, read(data, file, stall, house), before)


def _volume(stamp: Stamp, digest: bytes, reading: Reading, before: _Volume | None) -> _Volume:
    """What to keep: the new topic, unless the file is broken and an older good one is at hand."""
    good = reading.whole and reading.topic is not None and bool(reading.topic.questions)
    topic = reading.topic if good or before is None or before.topic is None else before.topic
    pictures = tuple((picture, stamp_of(picture)) for picture in dict.fromkeys(reading.pictures))
    return _Volume(stamp, digest, pictures, topic, reading.problems)


def _contents(volumes: dict[Path, _Volume]) -> dict[Path, tuple[object, ...]]:
    return {file: (volume.digest, volume.pictures) for file, volume in volumes.items()}
