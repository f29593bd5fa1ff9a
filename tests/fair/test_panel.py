"""The host's panel as a scene: its ways out, its rows, its language, and when it rests."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.desk.headless import NotThereError
from game.fair.panel.panel import FORGOTTEN, LOOK
from game.records.note import AtStall, Today
from game.stage.inputs import Scrolled
from tests.fair.rooms import Room
from tests.fair.sets import Stop


def test_back_to_the_fair_or_to_its_end(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:exit", "do:arm")
    assert not room.ended
    room.tap("do:end")
    assert room.ended == [True]
    room.tap("do:back")
    assert room.scene == Stop("fair")
    for way_out in ("close", "escape"):
        room = Room(tmp_path)
        room.screen.tap(way_out) if way_out == "close" else room.screen.key(way_out)
        assert room.scene == Stop("fair")


def test_at_the_desk_there_is_only_the_end(tmp_path: Path) -> None:
    room = Room(tmp_path, fair=False)
    assert "close" not in room.offers
    room.screen.key("escape")
    room.screen.run(FORGOTTEN + 1)
    room.tap("page:exit", "do:end")
    assert room.ended == [True]


def test_a_panel_that_the_host_walked_away_from_closes(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.panel.update(FORGOTTEN - 1)
    room.tap("page:today")
    room.panel.update(FORGOTTEN - 1)
    assert room.panel.page == "today"
    room.screen.run(1.5)
    assert room.scene == Stop("fair")


def test_long_pages_are_scrolled_by_rows(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls")
    screen, first = room.screen, set(room.offers)
    screen.step(Scrolled(-1.0))
    assert set(room.offers) != first
    screen.step(Scrolled(1.0))
    assert set(room.offers) == first
    for _ in range(20):
        screen.key("pagedown")
    assert "down" not in room.offers
    screen.drag([(600, 300), (600, 360), (600, 420)])
    assert "down" in room.offers
    screen.step(Scrolled(-1.0))
    assert "down" not in room.offers, "it was pulled by one row"
    for _ in range(20):
        screen.key("pageup")
    assert set(room.offers) == first


def test_a_panel_at_rest_draws_nothing_until_something_changes(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:today")
    room.screen.step()
    assert room.panel.still
    room.screen.run(LOOK * 2)
    assert room.panel.still
    room.book.day = Today(1, 1, 1, (AtStall("wheel", 0, 1, 1),))
    room.panel.update(LOOK)
    assert not room.panel.still


def test_the_language_of_the_panel_is_the_hosts_own(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.screen.tap("lang")
    assert room.said() == ["Every new visitor begins as chosen here."]
    assert room.host.now.language == "zh"


def test_what_is_not_offered_cannot_be_tapped(tmp_path: Path) -> None:
    with pytest.raises(NotThereError):
        Room(tmp_path).screen.tap("do:erase")
