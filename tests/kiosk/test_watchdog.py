"""The watchdog opens the fair again, over a fake of the process and a clock that only it moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from game.kiosk.course import PAUSE, Course
from game.kiosk.crashes import CrashLog
from game.kiosk.lifeline import HOST_EXIT, NO_SCREEN, Beat
from game.kiosk.silence import SILENCE
from game.kiosk.watchdog import Watchdog


@dataclass
class Hall:
    """A clock, and the fairs that were opened: `script` says how each one goes."""

    script: list[Fake]
    now: float = 0.0
    opened: list[tuple[float, Course | None]] = field(default_factory=list)
    told_at: float = 1e9

    def start(self, course: Course | None) -> Fake:
        self.opened.append((self.now, course))
        fake = self.script.pop(0) if self.script else Fake(HOST_EXIT, after=1.0)
        fake.hall, fake.began = self, self.now
        return fake

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def run(self, folder: Path) -> Hall:
        Watchdog(
            self.start,
            CrashLog(folder),
            lambda: self.now >= self.told_at,
            lambda: self.now,
            self.sleep,
            lambda: datetime(2026, 11, 22, 9, 30),
        ).run()
        return self

    @property
    def gaps(self) -> list[Course | None]:
        return [course for _, course in self.opened]


@dataclass
class Fake:
    """A fair that beats until it ends with `ends` after so many seconds, or is silent from `mute` on."""

    ends: int | None
    after: float = 30.0
    mute: float = 1e9
    stall: str = ""
    ended: bool = False
    killed: bool = False
    began: float = 0.0
    hall: Hall | None = None

    @property
    def lived(self) -> float:
        assert self.hall is not None
        return self.hall.now - self.began

    @property
    def status(self) -> int | None:
        return self.ends if self.lived >= self.after else None

    def beat(self, timeout: float) -> Beat | None:
        assert self.hall is not None
        if timeout == 0.0:
            return None
        self.hall.now += timeout
        return Beat("Card", self.stall) if self.lived < self.mute and self.status is None else None

    def end(self) -> None:
        self.ended = True

    def kill(self) -> None:
        self.killed = True

    def words(self) -> str:
        return "Traceback: the very line"


def log(folder: Path) -> str:
    return (folder / "crashes.log").read_text(encoding="utf-8")


def test_the_host_s_exit_ends_the_watch(tmp_path: Path) -> None:
    hall = Hall([Fake(HOST_EXIT)]).run(tmp_path)
    assert hall.gaps == [Course()]
    assert not (tmp_path / "crashes.log").exists()


def test_a_crash_is_followed_by_a_fair_at_once_and_noted(tmp_path: Path) -> None:
    hall = Hall([Fake(-11, stall="wheel")]).run(tmp_path)
    assert [at for at, _ in hall.opened] == [0.0, 30.0]
    text = log(tmp_path)
    for what in ("ended by SIGSEGV after 30 s", "scene Card, stall wheel", "opens again", "the very line"):
        assert what in text


def test_a_fair_that_just_ends_is_opened_again(tmp_path: Path) -> None:
    assert len(Hall([Fake(0), Fake(1)]).run(tmp_path).opened) == 3


def test_a_fair_that_hangs_is_ended_and_replaced(tmp_path: Path) -> None:
    hanging = Fake(None, after=1e9, mute=20.0)
    hall = Hall([hanging]).run(tmp_path)
    assert hanging.killed
    assert abs(hall.opened[1][0] - 20.0 - SILENCE) < 1.0
    assert "fell silent" in log(tmp_path)


def test_the_stall_that_crashes_five_times_is_closed(tmp_path: Path) -> None:
    hall = Hall([Fake(1, stall="wheel") for _ in range(5)]).run(tmp_path)
    assert hall.gaps[-1] == Course((), True, ("wheel",))
    assert "safe mode, closed: wheel" in log(tmp_path)


def test_where_nothing_helps_a_message_stands_while_it_waits(tmp_path: Path) -> None:
    message = Fake(None, after=1e9)
    hall = Hall([*(Fake(1) for _ in range(8)), message]).run(tmp_path)
    assert hall.gaps[8] is None
    assert message.ended
    began, opened = hall.opened[8][0], hall.opened[9][0]
    assert PAUSE <= opened - began <= PAUSE + 1.0


def test_a_message_that_crashes_too_does_not_shorten_the_wait(tmp_path: Path) -> None:
    hall = Hall([*(Fake(1) for _ in range(8)), Fake(1, after=2.0)]).run(tmp_path)
    assert hall.opened[9][0] - hall.opened[8][0] >= PAUSE


def test_the_host_can_end_it_from_the_message(tmp_path: Path) -> None:
    hall = Hall([*(Fake(1) for _ in range(8)), Fake(HOST_EXIT, after=5.0)]).run(tmp_path)
    assert len(hall.opened) == 9


def test_a_machine_without_a_screen_yet_is_no_crash(tmp_path: Path) -> None:
    hall = Hall([Fake(NO_SCREEN, after=0.5) for _ in range(20)]).run(tmp_path)
    assert hall.gaps == [Course()] * 21
    assert not (tmp_path / "crashes.log").exists()


def test_told_to_end_it_ends_the_fair_with_it(tmp_path: Path) -> None:
    fair = Fake(None, after=1e9)
    hall = Hall([fair], told_at=12.0).run(tmp_path)
    assert fair.ended
    assert not fair.killed
    assert len(hall.opened) == 1


def test_told_to_end_in_a_pause_it_opens_nothing(tmp_path: Path) -> None:
    crashes: list[Fake] = [Fake(1, after=1.0) for _ in range(4)]
    assert len(Hall(crashes, told_at=4.7).run(tmp_path).opened) == 4


def test_a_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert len(Hall([Fake(1)]).run(tmp_path / "file" / "crashes").opened) == 2
