"""What the watchdog decides after crashes."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from game.kiosk.course import PAUSE, SPAN, Course, Crash
from game.kiosk.silence import OPENING, SILENCE, Silence


def course_after(*crashes: Crash) -> Course:
    course = Course()
    for crash in crashes:
        course = course.after(crash)
    return course


def in_a_row(count: int, stall: str = "", every: float = 20.0, begin: float = 0.0) -> list[Crash]:
    return [Crash(begin + i * every, stall) for i in range(count)]


def test_the_first_crash_is_followed_by_the_fair_at_once() -> None:
    assert course_after(Crash(5.0)).wait == 0.0


def test_crashes_in_a_row_wait_longer_but_never_past_two_seconds() -> None:
    waits = [course_after(*in_a_row(n)).wait for n in range(1, 5)]
    assert waits == sorted(waits)
    assert waits[-1] <= 2.0


def test_the_fifth_within_ten_minutes_closes_the_stalls_that_crashed() -> None:
    course = course_after(*in_a_row(2, "wheel"), Crash(50.0), *in_a_row(2, "planes", begin=60.0))
    assert course.safe
    assert course.closed == ("wheel", "planes")
    assert not course.hopeless


def test_five_crashes_over_a_longer_time_close_nothing() -> None:
    assert not course_after(*in_a_row(20, "wheel", every=SPAN / 4)).safe


def test_in_safe_mode_one_crash_closes_another_stall() -> None:
    course = course_after(*in_a_row(5, "wheel"), Crash(500.0, "targets"))
    assert course.closed == ("wheel", "targets")


def test_where_safe_mode_does_not_help_a_message_bridges_the_pause() -> None:
    course = course_after(*in_a_row(5, "wheel"), *in_a_row(2, "wheel", begin=200.0))
    assert not course.hopeless
    course = course.after(Crash(260.0))
    assert course.hopeless
    assert course.wait == PAUSE


def test_hope_returns_with_ten_quiet_minutes() -> None:
    course = course_after(*in_a_row(5), *in_a_row(4, begin=200.0))
    assert course.hopeless
    course = course.after(Crash(300.0 + SPAN))
    assert course.safe
    assert not course.hopeless


@given(st.lists(st.tuples(st.floats(0.1, 400.0), st.sampled_from(["", "wheel", "planes"])), max_size=40))
def test_whatever_crashes_safe_mode_stays_and_stalls_stay_closed(
    crashes: Sequence[tuple[float, str]],
) -> None:
    course, now = Course(), 0.0
    for pause, stall in crashes:
        now += pause
        before, course = course, course.after(Crash(now, stall))
        assert course.safe >= before.safe
        assert set(course.closed) >= set(before.closed)
        assert "" not in course.closed
        assert 0.0 <= course.wait <= PAUSE
        if course.safe and stall and before.safe:
            assert stall in course.closed


def listened(silence: Silence, *looks: float) -> Silence:
    for now in looks:
        silence = silence.looked(now)
    return silence


def test_ten_silent_seconds_mean_that_the_fair_hangs() -> None:
    silence = Silence(0.0).broken(1.0)
    quarter = [1.0 + i * 0.25 for i in range(1, int(SILENCE * 4))]
    assert not listened(silence, *quarter).dead
    assert listened(silence, *quarter, 1.0 + SILENCE).dead
    assert not listened(silence, *quarter).broken(10.9).looked(11.1).dead


def test_a_slow_start_is_no_silence() -> None:
    looks = [float(i) for i in range(int(OPENING))]
    assert not listened(Silence(0.0), *looks).dead
    assert listened(Silence(0.0), *looks, OPENING).dead


def test_a_machine_that_slept_wakes_up_with_its_fair() -> None:
    assert not Silence(0.0).broken(1.0).looked(8 * 3600.0).dead
