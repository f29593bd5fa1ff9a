"""Several machines' records become one, and only what people answered first is counted."""

from __future__ import annotations

from game.report.figures import figures
from game.report.statistics import Share
from game.report.visits import LeftOut, Visit, merged, sample
from tests.report.people import bank, reply, visit


def test_a_visit_in_two_files_counts_once_and_from_where_most_is_known() -> None:
    noon = [visit("a", reply("q1")), Visit("b", "2026-11-22T12:00:00", None, False, False, (reply("q1"),))]
    evening = [visit("a", reply("q1")), visit("b", reply("q1"), reply("q2", (1,))), visit("c")]
    for books in ([noon, evening], [evening, noon], [noon, evening, noon]):
        found = merged(books)
        assert sorted(one.id for one in found) == ["a", "b", "c"]
        assert {one.id: len(one.replies) for one in found} == {"a": 1, "b": 2, "c": 0}
        assert all(one.ended for one in found)


def test_visits_of_two_machines_add_up() -> None:
    found = merged([[visit("a", reply("q1"))], [visit("b", reply("q1", (1,)))]])
    assert figures(sample(found), bank()).share == Share(1, 2)


def test_bots_idle_outs_and_further_tries_do_not_count() -> None:
    visits = [
        visit("bot", reply("q1"), bot=True),
        visit("idle", reply("q1"), reply("q2"), idle=True),
        visit("idle bot", reply("q1"), bot=True, idle=True),
        visit("person", reply("q1", (1,)), reply("q2"), reply("q1", (0,), again=True), reply("q2", (1,))),
    ]
    counted = sample(visits)
    assert [one.id for one in counted.visits] == ["person"]
    assert [(one.question, one.right) for one in counted.visits[0].replies] == [("q1", False), ("q2", True)]
    assert counted.left_out == LeftOut(bots=2, idle=1, tries=2)
    found = figures(counted, bank())
    assert (found.visits, found.share) == (1, Share(1, 2))
    assert {entry.item.question: entry.item.share.asked for entry in found.entries} == {"q1": 1, "q2": 1}
    assert [(stall.key, stall.visits, stall.games) for stall in found.stalls] == [("wheel", 1, 1)]


def test_the_median_visit() -> None:
    visits = [visit("a", minutes=2), visit("b", minutes=4), visit("c", minutes=30)]
    running = Visit("d", "2026-11-22T10:00:00", None, False, False)
    set_back = Visit("e", "2026-11-22T10:00:00", "2026-11-22T09:00:00", False, False)
    assert figures(sample([*visits, running, set_back]), bank()).minutes == 4
    assert figures(sample([running]), bank()).minutes is None


def test_figures_of_nothing() -> None:
    found = figures(sample([]), bank())
    assert (found.visits, found.minutes, found.share, found.entries) == (0, None, Share(0, 0), ())
    assert dict(found.days) == {}


def test_days_and_hours_are_those_when_visits_began() -> None:
    def at(key: str, begun: str) -> Visit:
        return Visit(key, begun, None, False, False)

    visits = [at("a", "2026-11-22T09:59:59"), at("b", "2026-11-22T10:00:00"), at("c", "2026-11-23T10:30:00")]
    found = figures(sample(visits), bank())
    assert dict(found.days) == {"2026-11-22": 2, "2026-11-23": 1}
    assert dict(found.hours) == {9: 1, 10: 2}
