"""`python -m tests.bench.soak`: ten hours in a hall that nobody watches, in simulated time.

Visitors play, walk away, fidget and monkey about; languages change, files are saved and broken, the window
changes its size, the host looks in, a day ends. Whatever goes wrong is printed with the step at which it did:
the same seed, hours and events lead there again (`--until STEP`). At the end the fair must be no larger than
after the first hour.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.cli import prepare_pygame
from game.kiosk.child import MEMORY
from game.settings import QUESTIONS

if TYPE_CHECKING:
    from tests.bench.soak_day import Soak

GROWTH: Final = 1.02
"""So many times as much memory as after the first hour may be taken after the last one. Both are medians of
five readings; in all of them the title is on the screen."""


def main(arguments: list[str] | None = None) -> int:
    """Spend the day and print the figures; exit status 1 for any fault, or where something has grown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=200_000)
    parser.add_argument("--questions", type=Path, default=QUESTIONS)
    parser.add_argument("--until", type=int, metavar="STEP", help="stop there: to see a fault again")
    args = parser.parse_args(arguments)
    if not os.environ.items() >= MEMORY.items():  # as the watchdog starts the fair
        given = sys.argv[1:] if arguments is None else arguments
        os.execve(sys.executable, [sys.executable, "-m", "tests.bench.soak", *given], os.environ | MEMORY)
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    prepare_pygame()
    from tests.bench.soak_day import Soak

    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder), args.questions, args.seed, args.hours, args.events)
        soak.hall.house.fair.offer()
        gc.freeze()  # as the fair does when it has opened
        soak.run(args.until, sys.stdout)
        return _tell(soak, args.seed)


def _tell(soak: Soak, seed: int) -> int:
    hall, first, last = soak.hall, soak.first, soak.last
    for fault in hall.faults:
        before = "".join(f"    {line}\n" for line in fault.before)
        print(f"seed {seed}, step {fault.step}, second {fault.second:.1f}:\n{fault.what}\n{before}")
    records = hall.house.records
    ratio, checked = last.resident / first.resident, soak.quick_check()
    print(
        f"{hall.seconds / 3600:.2f} simulated hours, {hall.steps} steps; {records.visits} visits "
        f"({', '.join(f'{name} {count}' for name, count in sorted(soak.guests.items()))}), "
        f"{records.answers} answers, {hall.left_idle} idle-outs seen, {records.idle} noted; "
        f"{hall.house.press.painted} certificates; {hall.events} monkey's events; "
        f"files {', '.join(f'{deed} {count}' for deed, count in sorted(soak.teacher.done.items()))}; "
        f"steps in {', '.join(f'{name} {count}' for name, count in hall.scenes.most_common())}\n"
        f"{len(hall.faults)} exceptions; resident {first.resident / 2**20:.1f} → "
        f"{last.resident / 2**20:.1f} MiB (× {ratio:.4f}, limit {GROWTH}); "
        f"display list {first.marks} → {last.marks}; open files {first.files} → {last.files}; "
        f"database {last.database / 2**20:.2f} MiB, quick_check {checked}"
    )
    return int(bool(hall.faults) or ratio > GROWTH or last.files > first.files or checked != "ok")


if __name__ == "__main__":
    raise SystemExit(main())
