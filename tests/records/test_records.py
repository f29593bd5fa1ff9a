"""What is noted is there after a restart, is counted as it should be, and can be erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from game.records.files import BACKUP, NAME
from game.records.note import AtStall, Place, Today
from game.records.records import Records
from tests.records.clock import Clock, note

DAY = date(2026, 11, 22)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def records(tmp_path: Path, clock: Clock) -> Iterator[Records]:
    opened = Records(tmp_path, clock)
    yield opened
    opened.close()


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """What another program reads at this moment."""
    db = sqlite3.connect(folder / NAME)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


def test_an_answer_is_in_the_file_before_the_next_is_asked(
    tmp_path: Path, records: Records, clock: Clock
) -> None:
    visit = records.begin_visit("zh", "飞奔的小马", avatar="horse")
    clock.pass_(seconds=20)
    assert records.answered(visit, note("a")) == 1
    assert records.answered(visit, note("b", right=False, again=True)) == 2
    item, at = ("00ff00ff00ff00ff", "one"), "2026-11-22T09:30:20"
    assert rows(tmp_path, "SELECT * FROM answers") == [
        (visit, 1, "wheel", "famous", "a", *item, "[0]", 1, 4.25, 0, at),
        (visit, 2, "wheel", "famous", "b", *item, "[2]", 0, 4.25, 1, at),
    ]
    assert rows(tmp_path, "SELECT * FROM visits") == [
        (visit, "2026-11-22T09:30:00", None, "zh", "飞奔的小马", "horse", 0, 0)
    ]


def test_a_visit_ends_once(tmp_path: Path, records: Records, clock: Clock) -> None:
    visit = records.begin_visit("en")
    clock.pass_(minutes=5)
    records.end_visit(visit, idle=True)
    clock.pass_(minutes=5)
    records.end_visit(visit)
    assert rows(tmp_path, "SELECT ended, idle FROM visits") == [("2026-11-22T09:35:00", 1)]


def test_a_visit_that_was_cut_off_ends_where_its_last_trace_is(
    tmp_path: Path, records: Records, clock: Clock
) -> None:
    first = records.begin_visit("zh")
    clock.pass_(seconds=50)
    records.answered(first, note())
    clock.pass_(hours=1)
    records.begin_visit("zh")
    assert rows(tmp_path, "SELECT ended FROM visits ORDER BY begun") == [("2026-11-22T09:30:50",), (None,)]


def test_nothing_is_noted_of_a_visit_that_is_not_known(tmp_path: Path, records: Records) -> None:
    assert records.answered("nobody", note()) == 0
    records.played("nobody", "wheel", 5)
    records.save_snapshot("nobody", "{}")
    for table in ("answers", "games", "snapshots"):
        assert rows(tmp_path, f"SELECT COUNT(*) FROM {table}") == [(0,)]


def test_the_table_of_the_day_holds_everybody_once_and_no_bots(records: Records, clock: Clock) -> None:
    for name, games, bot in (
        ("a", [(3, 30), (5, 40)], False),
        ("b", [(5, 60)], False),
        ("c", [(5, 40)], False),
        ("bot", [(5, 99)], True),
        ("", [(5, 99)], False),
    ):
        visit = records.begin_visit("zh", name, avatar=f"face-{name}", bot=bot)
        for stars, points in games:
            clock.pass_(seconds=1)
            records.played(visit, "wheel", stars, points)
    places = records.top(DAY, "wheel")
    assert [(place.nickname, place.avatar, place.stars, place.points) for place in places] == [
        ("b", "face-b", 5, 60),
        ("a", "face-a", 5, 40),
        ("c", "face-c", 5, 40),
    ]
    assert [place.nickname for place in records.top(DAY, "wheel", 1)] == ["b"]
    assert records.top(DAY, "planes") == () == records.top(date(2026, 11, 21), "wheel")
    assert isinstance(places[0], Place)


def test_the_figures_of_today_are_those_of_people_and_of_first_answers(
    records: Records, clock: Clock
) -> None:
    yesterday = records.begin_visit("zh")
    records.answered(yesterday, note())
    clock.pass_(days=1)
    visit = records.begin_visit("zh")
    for right, again in ((True, False), (False, False), (True, True)):
        records.answered(visit, note(right=right, again=again))
    records.answered(visit, note(stall="planes"))
    records.played(visit, "planes", 4)
    bot = records.begin_visit("zh", bot=True)
    records.answered(bot, note())
    assert records.today() == Today(1, 3, 2, (AtStall("planes", 1, 1, 1), AtStall("wheel", 0, 2, 1)))


def test_a_code_can_be_redeemed_once(tmp_path: Path, records: Records, clock: Clock) -> None:
    assert records.redeem("7QX-41") is None
    clock.pass_(minutes=3)
    other = Records(tmp_path, clock)
    assert other.redeem("7QX-41") == "2026-11-22T09:30:00"
    assert other.redeem("7QX-42") is None
    other.close()


def test_a_snapshot_is_offered_for_two_minutes_until_its_visit_ends(records: Records, clock: Clock) -> None:
    visit = records.begin_visit("zh")
    assert records.snapshot() is None
    records.save_snapshot(visit, "first")
    clock.pass_(seconds=30)
    records.save_snapshot(visit, "second")
    assert (found := records.snapshot()) is not None
    assert (found.visit, found.at, found.text) == (visit, "2026-11-22T09:30:30", "second")
    clock.pass_(seconds=120)
    assert records.snapshot() == found
    clock.pass_(seconds=1)
    assert records.snapshot() is None
    clock.pass_(minutes=-5)  # the clock was set back: how long ago that was nobody knows
    assert records.snapshot() is None
    clock.pass_(minutes=4)
    assert records.snapshot() == found
    records.end_visit(visit)
    assert records.snapshot() is None
    records.save_snapshot(visit, "third")
    assert records.snapshot() is None


def test_the_bots_snapshots_are_its_own(records: Records) -> None:
    visit = records.begin_visit("zh", bot=True)
    records.save_snapshot(visit, "{}")
    assert records.snapshot() is None
    assert records.snapshot(bot=True) is not None


def test_nothing_can_be_read_after_erasing(tmp_path: Path, clock: Clock) -> None:
    records = Records(tmp_path, clock)
    for _ in range(50):
        visit = records.begin_visit("zh", "fleet-footed-foal")
        records.answered(visit, note("question-asked"))
        records.note("question-asked")
        records.save_snapshot(visit, "state-of-play" * 300)
    clock.pass_(days=1)
    records.begin_visit("zh", "fleet-footed-foal")
    assert (tmp_path / BACKUP).exists()
    assert records.erase()
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for trace in (b"fleet-footed", b"question-asked", b"state-of-play"):
        assert trace not in left
    assert not (tmp_path / BACKUP).exists()
    assert records.times("question-asked") == 0
    assert records.answered(visit, note()) == 0
    assert records.begin_visit("zh")
    assert records.trouble is None
    records.close()


def test_erasing_keeps_the_codes_that_were_used_today_and_no_others(
    tmp_path: Path, records: Records, clock: Clock
) -> None:
    assert records.redeem("YESTERDAY1") is None
    clock.pass_(days=1)
    assert records.redeem("T0DAY00001") is None
    (tmp_path / "fair.db.new").write_bytes(b"a copy that the power cut")
    assert records.erase()
    assert records.redeem("T0DAY00001") is not None
    assert [file.name for file in tmp_path.iterdir() if "new" in file.name] == []
    assert b"YESTERDAY1" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_counts_survive_a_restart(tmp_path: Path, clock: Clock) -> None:
    records = Records(tmp_path / "data", clock)
    for question in ("a", "b", "a"):
        records.note(question)
    records.close()
    again = Records(tmp_path / "data", clock)
    assert (again.times("a"), again.times("b"), again.times("c")) == (2, 1, 0)
    again.close()
