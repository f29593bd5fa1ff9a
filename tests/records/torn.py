"""What a power cut may leave of the records: the file, and a journal cut anywhere or with a flipped bit."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from game.records.files import NAME
from game.records.records import Records
from tests.records.clock import Clock, note

WAL = NAME + "-wal"
ANSWERS = 40


def cut_off(folder: Path) -> Path:
    """The files of a fair that was switched off after a visit's 40 answers (q0 …), in `folder`/before."""
    before = folder / "before"
    before.mkdir()
    records = Records(folder / "running", Clock())
    visit = records.begin_visit("zh")
    for at in range(ANSWERS):
        records.answered(visit, note(f"q{at}"))
        records.note(f"q{at}")
        records.save_snapshot(visit, f"after {at}")
    for name in (NAME, WAL):
        shutil.copy(folder / "running" / name, before / name)
    records.close()
    return before


def spoil(wal: Path, rng: random.Random) -> str:
    """Cut the journal off anywhere, or flip one of its bits; what was done."""
    data = bytearray(wal.read_bytes())
    at = rng.randrange(len(data))
    if rng.random() < 0.5:
        wal.write_bytes(data[:at])
        return f"cut at byte {at} of {len(data)}"
    bit = 1 << rng.randrange(8)
    data[at] ^= bit
    wal.write_bytes(data)
    return f"bit {bit} of byte {at} of {len(data)} flipped"


def is_prefix(records: Records) -> bool:
    """Whether what the records hold is all that was noted up to some moment, in order, and nothing else."""
    asked = [records.times(f"q{at}") for at in range(ANSWERS)]
    answers = records.today().answers
    counted = sum(asked)
    return asked == [1] * counted + [0] * (ANSWERS - counted) and counted <= answers <= counted + 1
