"""The host's settings as they are in fair.yaml now, and the way to change them."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from game.bank.problems import shown
from game.bank.question import Problem, Said
from game.fairfile.editing import edited
from game.fairfile.fair_file import FairFile
from game.fairfile.reader import Reading, read, read_fair_file, strangers
from game.fairfile.template import template
from game.fairfile.values import attribute

NAME: Final = "fair.yaml"
_UNWRITTEN: Final = Said(
    "设置没能写进 {file}（{reason}），关机后就不算数了。",
    "The settings could not be written to {file} ({reason}); they are lost when the fair ends.",
)

Stamp = tuple[int, int, int] | None


class HostFile:
    """The settings of a fair, kept in the file at `path`.

    `given` are values by field that hold for this run, whatever the file says, until they are changed here.
    A setting that is not understood has its default; nothing that is wrong with the file stops the fair.
    """

    def __init__(self, path: Path, given: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self.trouble: Said | None = None
        """Why the last change is not in the file."""
        self.now: FairFile
        """The settings that hold."""
        self._given = dict(given or {})
        self._stamp = _stamp(path)
        self._hold(read_fair_file(path))

    def problems(self, topics: Collection[str] = ()) -> tuple[Problem, ...]:
        """What is wrong in the file; with the `topics` that there are (stall/topic) also unknown ones."""
        more = strangers(self.path, self._reading, topics) if topics else ()
        problems = (*self._reading.problems, *more)
        return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))

    def refresh(self) -> bool:
        """Read the file again if it was saved since; True if that changed the settings."""
        stamp, before = _stamp(self.path), self.now
        if stamp != self._stamp:
            self._stamp = stamp
            self._hold(read_fair_file(self.path))
        return self.now != before

    def change(self, key: str, value: Any) -> None:
        """Give an English key another value, here at once and in the file; `trouble` says if that failed."""
        field = attribute(key)
        self.refresh()
        wanted = replace(self._reading.fair, **{field: value})
        self._given.pop(field, None)
        try:
            self._write(key, value, wanted)
        except OSError as reason:
            gaps = {"file": self.path.name, "reason": shown(reason.strerror or str(reason), 60)}
            self.trouble = Said(_UNWRITTEN.zh.format(**gaps), _UNWRITTEN.en.format(**gaps))
            self._hold(replace(self._reading, fair=wanted))
            return
        self.trouble = None

    def begin(self) -> None:
        """Write a fresh file where there is none, for the host to find. Nothing happens if that fails."""
        with suppress(OSError):
            if not self.path.exists():
                self._keep(template().encode("utf-8"))

    def _write(self, key: str, value: Any, wanted: FairFile) -> None:
        """Edit the line; where that does not give what is wanted, begin a fresh file. Raises OSError."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            data = template().encode("utf-8")
        try:
            new = edited(data, key, value)
        except UnicodeError:
            new = b""
        if read(new, self.path).fair != wanted:
            new = template(wanted).encode("utf-8")
        self._keep(new)

    def _keep(self, data: bytes) -> None:
        """Put `data` in the place of the file at one stroke, and what was there beside it. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists():
            _put(self.path.with_name(f"{self.path.name}.bak"), self.path.read_bytes())
        _put(self.path, data)
        self._stamp = _stamp(self.path)
        self._hold(read(data, self.path))

    def _hold(self, reading: Reading) -> None:
        self._reading = reading
        self.now = replace(reading.fair, **self._given)


def _put(path: Path, data: bytes) -> None:
    """The file is there whole, or as it was before, whatever happens on the way."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)


def _stamp(path: Path) -> Stamp:
    """Time of change, size and inode of a file; None where there is none."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size, seen.st_ino
