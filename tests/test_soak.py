"""A few minutes of the soak: everything that comes to the hall in ten hours may come in them."""

from __future__ import annotations

import io
import random
from pathlib import Path

from game.settings import QUESTIONS
from tests.bench import soak_guests
from tests.bench.soak_day import Soak


def test_minutes_with_a_monkey_leave_the_fair_as_it_was(tmp_path: Path) -> None:
    soak = Soak(tmp_path, QUESTIONS, seed=7, hours=0.02, events=1000)
    out = io.StringIO()
    soak.run(None, out)
    assert [fault.what for fault in soak.hall.faults] == []
    assert soak.hall.events >= 1000
    assert soak.guests["monkey"] >= 1
    assert soak.quick_check() == "ok"
    assert len(out.getvalue().splitlines()) == len(soak.measures) + 1


def test_whoever_walks_away_is_noticed(tmp_path: Path) -> None:
    soak = Soak(tmp_path, QUESTIONS, seed=1, hours=1.0, events=0)
    for inputs in soak_guests.walker(soak.hall, random.Random(5)):
        soak.hall.step(*(inputs or ()), dt=soak.hall.dt)
    assert [fault.what for fault in soak.hall.faults] == []
    assert soak.hall.left_idle == 1
    assert soak.hall.house.records.idle == 1
    soak.quick_check()


def test_the_same_seed_leads_to_the_same_day(tmp_path: Path) -> None:
    days = [Soak(tmp_path / name, QUESTIONS, seed=8, hours=0.01, events=0) for name in "ab"]
    for soak in days:
        soak.run(400, io.StringIO())
    one, other = days
    assert one.hall.steps == other.hall.steps
    assert one.hall.seconds == other.hall.seconds
    assert list(one.hall.before) == list(other.hall.before)
    for soak in days:
        soak.quick_check()
