"""The day of the soak: who comes when, and what happens meanwhile."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Final, TextIO

from game.records.files import NAME
from tests.bench import soak_guests
from tests.bench.soak_guests import Guest
from tests.bench.soak_hall import FRAME, SIZES, Hall
from tests.bench.soak_measure import HEAD, Measure, measure, median
from tests.bench.soak_teacher import Teacher

HOUR: Final = 3600.0
READINGS: Final = 60
"""How often the fair is measured: every ten minutes of ten hours. One reading alone says little, as it
depends on what was on the screen before."""
MEDDLING: Final = 60.0
"""Seconds between two files saved, two changes of the window and two of the language, on the average each."""


class Soak:
    """One day in the hall, with files of its own in `folder`; `questions` are copied there.

    `first` and `last` are for those who want to know whether it has grown.
    """

    def __init__(self, folder: Path, questions: Path, seed: int, hours: float, events: int) -> None:
        self._rng = random.Random(seed)
        self._hours, self._events = hours, events
        banks = folder / "questions"
        shutil.copytree(questions, banks)
        self.data = folder / "data"
        self.hall = Hall(self.data, banks, random.Random(self._rng.random()))
        files = [*sorted(banks.rglob("*.y*ml")), self.data / "fair.yaml"]
        self.teacher = Teacher(files, random.Random(self._rng.random()))
        self.hall.meanwhile = self._meddle
        self.guests: Counter[str] = Counter()
        self.measures: list[Measure] = []
        self._next = dict.fromkeys(("file", "size", "lang", "mute"), 0.0)

    def run(self, until: int | None, out: TextIO) -> None:
        """The whole day, or so many steps of it; each reading is printed."""
        hall, pause = self.hall, self._hours * HOUR / READINGS
        print(HEAD, file=out, flush=True)
        while hall.seconds < self._hours * HOUR or hall.events < self._events:
            self._receive(until)
            if until is not None and hall.steps >= until:
                break
            if not self.measures or hall.seconds >= self.measures[-1].second + pause:
                self._measure(out)

    @property
    def first(self) -> Measure:
        """What five readings around the end of the first of ten hours say."""
        end = self._hours * HOUR / 10
        return median(sorted(self.measures, key=lambda each: abs(each.second - end))[:5])

    @property
    def last(self) -> Measure:
        """What the last five readings say."""
        return median(self.measures[-5:])

    def _receive(self, until: int | None) -> None:
        """The next visitor, after a while in which nobody is there."""
        hall, rng = self.hall, random.Random(self._rng.random())
        pause = hall.seconds + (rng.uniform(30, 90) if rng.random() < 0.1 else rng.uniform(1, 12))
        while hall.seconds < pause:
            hall.step(dt=hall.dt)
        for inputs in self._guest(rng):
            hall.step(*(inputs or ()), dt=hall.dt if inputs is None else FRAME)
            if until is not None and hall.steps >= until:
                return

    def _guest(self, rng: random.Random) -> Guest:
        """A monkey as long as there were too few of its events; whose own faults count, too."""
        kinds = soak_guests.KINDS
        [name] = rng.choices([name for name, _ in kinds], [weight for _, weight in kinds])
        if self.hall.events < self._events * (self.hall.seconds + 200) / (self._hours * HOUR):
            name = "monkey"
        self.guests[name] += 1
        guest: Guest = getattr(soak_guests, name)(self.hall, rng)
        return self.hall.guarded(guest)

    def _meddle(self) -> None:
        """What happens meanwhile, whoever is there."""
        hall, rng = self.hall, self._rng
        for what, when in self._next.items():
            if hall.seconds < when:
                continue
            self._next[what] = hall.seconds + rng.uniform(0.2, 1.8) * MEDDLING
            if what == "file":
                self.teacher.act()
            elif what == "size":
                self._resize()
            else:
                hall.tap(what)
            return

    def _resize(self) -> None:
        """The window is another one for a moment, and the usual one again."""
        usual = self.hall.size == SIZES[0]
        self.hall.resize(self._rng.choice(SIZES[1:]) if usual else SIZES[0])
        if usual:
            self._next["size"] = self.hall.seconds + self._rng.uniform(0.1, MEDDLING / 3)

    def _measure(self, out: TextIO) -> None:
        self.teacher.mend()
        self.hall.tidy()
        self.measures.append(measure(self.hall, self.data))
        print(self.measures[-1].line(), file=out, flush=True)

    def quick_check(self) -> str:
        """What SQLite says of the records, once they are closed."""
        self.hall.house.records.close()
        with closing(sqlite3.connect(self.data / NAME)) as db:
            return str(db.execute("PRAGMA quick_check").fetchone()[0])
