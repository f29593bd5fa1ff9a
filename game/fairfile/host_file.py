"""The host's settings as they are in fair.yaml now, and the way to change them.

Most fairs have no such file, and few change it: what reads and writes it is loaded when it is needed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from game.bank.question import Problem, Said
from game.bank.stamp import stamp_of
from game.fairfile.fair_file import FairFile, Reading, attribute

NAME: Final = "fair.yaml"
_UNWRITTEN: Final = Said(
    "设置没能写进 {file}（{reason}），关机后就不算数了。",
    "The settings could not be written to {file} ({reason}); they are lost when the fair ends.",
)


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
        self._look()

    def problems(self, topics: Collection[str] = ()) -> tuple[Problem, ...]:
        """What is wrong in the file; with the `topics` that there are (stall/topic) also unknown ones."""
        from game.fairfile.reader import strangers

        more = strangers(self.path, self._reading, topics) if topics else ()
        problems = (*self._reading.problems, *more)
        return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))

    def refresh(self) -> bool:
        """Read the file again if it was saved since; True if that changed the settings."""
        before = self.now
        if stamp_of(self.path) != self._stamp:
            self._look()
        return self.now != before

    def change(self, key: str, value: Any) -> None:
        """Give an English key another value, here at once and in the file; `trouble` says if that failed."""
        from game.fairfile.keeping import keep

        self.refresh()
        field = attribute(key)
        wanted = replace(self._reading.fair, **{field: value})
        self._given.pop(field, None)
        self.trouble = None
        try:
            keep(self.path, key, value, wanted)
        except OSError as reason:
            from game.bank.disk import why

            self.trouble = _UNWRITTEN.filled(file=self.path.name, reason=why(reason))
            self._hold(replace(self._reading, fair=wanted))
            return
        self._look()

    def begin(self) -> None:
        """Write a fresh file where there is none, for the host to find. Nothing happens if that fails."""
        from game.fairfile.keeping import put
        from game.fairfile.template import template

        with suppress(OSError):
            if not self.path.exists():
                put(self.path, template().encode("utf-8"))

    def _look(self) -> None:
        """Read what there is."""
        self._stamp = stamp_of(self.path)
        reading = Reading(FairFile())
        if self._stamp is not None:
            from game.fairfile.reader import read_fair_file

            reading = read_fair_file(self.path)
        self._hold(reading)

    def _hold(self, reading: Reading) -> None:
        self._reading = reading
        self.now = replace(reading.fair, **self._given)
