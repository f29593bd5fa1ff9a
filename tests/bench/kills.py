"""`python -m tests.bench.kills`: the power goes at random moments, and the journal's end is torn.

A bot plays the real fair with records in a folder and says which answers are on the disk; at a random moment
it is killed with -9. Then every answer that it said must be found, the file must be sound, and the fair must
offer to go on wherever a round was half played. After that, journals are cut off or have a bit flipped: what
is read of each must be all that was noted up to some moment, and nothing else.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from game.cli import prepare_pygame
from game.records.files import NAME
from game.records.records import Records
from game.settings import QUESTIONS, ROOT
from tests.records.clock import Clock
from tests.records.torn import WAL, cut_off, is_prefix, spoil

STALLS = ("wheel", "planes", "targets")
LONGEST = 2.5
"""Seconds of play, at most, before the power goes."""
EARLY = 0.1
"""The share of the kills that do not wait for an answer: they may strike while the file is opened."""
START = 60.0
"""Seconds that the fair may take until its first answer."""


@dataclass(slots=True)
class Tally:
    """What came of the kills."""

    kills: int = 0
    told: int = 0
    found: int = 0
    lost: int = 0
    unsound: int = 0
    half: int = 0
    offered: int = 0


def main() -> int:
    """Kill, tear, and print the figures; exit status 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--tails", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        tally = Tally()
        for at in range(args.kills):
            _kill(Path(folder) / "data", STALLS[at % len(STALLS)], rng, tally)
            if sys.stderr.isatty() or at % 20 == 19:
                print(f"… {tally}", file=sys.stderr)
        print(
            f"{tally.kills} kills: {tally.told} answers told, {tally.lost} lost; {tally.found} in the file; "
            f"{tally.unsound} files unsound; {tally.half} rounds half played, {tally.offered} offered again"
        )
        bad, ends = _tear(Path(folder), args.tails, rng)
        print(f"{args.tails} torn or flipped journals: {bad} not a clean beginning; answers left: {ends}")
    return int(tally.lost or tally.unsound or tally.offered < tally.half or bad)


def _kill(data: Path, stall: str, rng: random.Random, tally: Tally) -> None:
    """One fair that plays until the power goes, in the same folder as all those before it."""
    command = [sys.executable, "main.py", "autoplay", "--stall", stall, "--visits", "1000", "--tell"]
    command += ["--data", str(data), "--seed", str(rng.randrange(10**6))]
    said = data.parent / "said.txt"
    with said.open("w") as out:
        fair = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT)
        try:
            if rng.random() > EARLY:
                _wait_for(said, fair)
            time.sleep(rng.uniform(0.0, LONGEST))
            if fair.poll() is not None:
                raise RuntimeError(f"the fair ended by itself: {said.read_text()}")
        finally:
            fair.send_signal(signal.SIGKILL)
            fair.wait()
    _judge(data, set(re.findall(r"^([0-9a-f-]{36}:\d+)\n", said.read_text(), re.MULTILINE)), tally)


def _wait_for(said: Path, fair: subprocess.Popen[bytes]) -> None:
    """Until the first answer is told."""
    end = time.monotonic() + START
    while not said.stat().st_size:
        if time.monotonic() > end or fair.poll() is not None:
            raise RuntimeError(f"the fair did not play: {said.read_text()}")
        time.sleep(0.01)


def _judge(data: Path, told: set[str], tally: Tally) -> None:
    """Look at the file as the next start of the fair does."""
    records = Records(data, datetime.now)
    db = sqlite3.connect(data / NAME)
    tally.kills += 1
    tally.told += len(told)
    tally.unsound += records.notice is not None or records.trouble is not None
    tally.unsound += db.execute("PRAGMA quick_check").fetchone() != ("ok",)
    known = {f"{visit}:{n}" for visit, n in db.execute("SELECT visit, n FROM answers")}
    tally.found = len(known)
    tally.lost += len(told - known)
    snapshot = records.snapshot(bot=True)
    if snapshot is not None and _half(snapshot.text):
        tally.half += 1
        tally.offered += _offers(records)
    db.close()
    records.close()


def _half(text: str) -> bool:
    """Whether there is something to go on with."""
    visit = json.loads(text)["visit"]
    return bool(visit["stamps"] or visit["saved"])


def _offers(records: Records) -> bool:
    """Whether the fair offers to go on, and the round opens."""
    from game.desk.opening import make_fair, make_quiz
    from game.fair.resume import Resume
    from game.stage.events import Tap
    from tests.stages import make_stage

    rng = random.Random(1)
    quiz = make_quiz((QUESTIONS,), rng, date.today)
    fair = make_fair(make_stage(), quiz, rng, records=records, bot=True)
    offer = fair.offer()
    return isinstance(offer, Resume) and offer.handle(Tap("go-on")) is not offer


def _tear(folder: Path, tails: int, rng: random.Random) -> tuple[int, str]:
    """How many spoilt journals were not read as a clean beginning, and how many answers the others had."""
    before, bad, left = cut_off(folder), 0, Counter[str]()
    for _ in range(tails):
        after = folder / "after"
        shutil.copytree(before, after)
        spoil(after / WAL, rng)
        records = Records(after, Clock())
        clean = records.trouble is None and records.notice is None and is_prefix(records)
        bad += not clean
        answers = records.today().answers
        left["all" if answers == 40 else "none" if answers == 0 else "some"] += 1
        records.close()
        shutil.rmtree(after)
    return bad, ", ".join(f"{kind} {count}" for kind, count in sorted(left.items()))


if __name__ == "__main__":
    prepare_pygame()
    raise SystemExit(main())
