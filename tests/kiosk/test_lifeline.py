"""Heartbeats go out at least each second, and end with the fair or its watchdog."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.kiosk.lifeline import HOST_EXIT, Beat, Lifeline, heard


class Lobby:
    """A scene, as far as a heartbeat knows one."""


class Line:
    """What was sent, at which time; `broken` raises instead."""

    def __init__(self) -> None:
        self.now = 100.0
        self.sent: list[tuple[float, Beat]] = []
        self.broken: OSError | None = None
        self.lifeline = Lifeline(self.send, lambda: self.now)

    def send(self, line: bytes) -> None:
        if self.broken is not None:
            raise self.broken
        self.sent.append((self.now, heard(line)))

    def run(self, seconds: float, dt: float = 1 / 30) -> bool:
        alive, end = True, self.now + seconds
        while alive and self.now < end:
            alive = self.lifeline.alive(Lobby())
            self.now += dt
        return alive


@pytest.mark.parametrize("dt", [1 / 60, 1 / 30, 0.25, 0.5])
def test_there_is_a_heartbeat_each_second(dt: float) -> None:
    line = Line()
    assert line.run(10, dt)
    times = [at for at, _ in line.sent]
    assert times[0] == 100.0
    assert max(b - a for a, b in pairwise(times)) <= 1.0
    assert len(times) <= 21


def test_it_tells_at_once_where_the_visitor_is() -> None:
    line = Line()
    line.run(0.1)
    line.lifeline.at_stall("wheel")
    assert [beat for _, beat in line.sent] == [Beat("Lobby", ""), Beat("Lobby", "wheel")]
    line.lifeline.alive(object())
    assert line.sent[-1][1] == Beat("object", "wheel")


def test_the_host_s_exit_ends_the_fair() -> None:
    line = Line()
    line.lifeline.end(HOST_EXIT)
    assert not line.run(1.0)
    assert line.lifeline.status == HOST_EXIT


def test_without_its_watchdog_the_fair_ends() -> None:
    line = Line()
    line.broken = BrokenPipeError()
    assert not line.run(2.0)
    assert line.lifeline.status == 0


def test_a_watchdog_that_does_not_read_stops_nothing() -> None:
    line = Line()
    line.broken = BlockingIOError()
    assert line.run(2.0)


@pytest.mark.parametrize("line", [b"", b"\xff\xfe\n", b"hello\n", b"a b c\n"])
def test_whatever_comes_over_the_line_is_a_heartbeat(line: bytes) -> None:
    assert isinstance(heard(line), Beat)
