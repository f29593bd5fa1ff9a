"""How large the fair is at one moment."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.soak_hall import Hall

STATM: Final = Path("/proc/self/statm")
FILES: Final = Path("/proc/self/fd")
HEAD: Final = "  hours   steps  events  resident MiB  frozen  marks  files  records KiB  faults"


@dataclass(frozen=True, slots=True)
class Measure:
    """Bytes `resident` and in the `database`; objects that the collector was told to leave alone; marks on
    the display list; open files."""

    second: float
    steps: int
    events: int
    resident: int
    frozen: int
    marks: int
    files: int
    database: int
    faults: int

    def line(self) -> str:
        return (
            f"{self.second / 3600:7.2f} {self.steps:7d} {self.events:7d} {self.resident / 2**20:13.1f} "
            f"{self.frozen:7d} {self.marks:6d} {self.files:6d} "
            f"{self.database / 1024:12.0f} {self.faults:7d}"
        )


def median(measures: Sequence[Measure]) -> Measure:
    """The one in the middle of those in the order of their residence."""
    return sorted(measures, key=lambda each: each.resident)[len(measures) // 2]


def measure(hall: Hall, data: Path) -> Measure:
    """The figures of now, without what is only waiting to be thrown away."""
    gc.collect()
    return Measure(
        hall.seconds,
        hall.steps,
        hall.events,
        int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"),
        gc.get_freeze_count(),
        len(hall.app.canvas._shown),  # nobody else needs to know
        len(list(FILES.iterdir())),
        sum(file.stat().st_size for file in data.glob("fair.db*") if file.suffix != ".backup"),
        len(hall.faults),
    )
