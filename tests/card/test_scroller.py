"""Content follows the finger, glides to where it is sent, and never leaves its limits."""

import pytest

from game.card.scroller import Scroller


def test_it_follows_the_finger() -> None:
    scroller = Scroller(limit=300)
    scroller.drag(-120)
    assert (scroller.offset, scroller.still) == (120, True)
    scroller.drag(50)
    assert scroller.offset == 70


@pytest.mark.parametrize(("moved", "offset"), [(-999, 300), (999, 0)])
def test_it_stops_at_its_ends(moved: float, offset: float) -> None:
    scroller = Scroller(limit=300, offset=100, goal=100)
    scroller.drag(moved)
    assert scroller.offset == offset
    assert scroller.ended is (offset == 300)


def test_it_glides_and_arrives() -> None:
    scroller = Scroller(limit=300)
    scroller.glide(200)
    places = []
    for _ in range(60):
        scroller.update(1 / 60, calm=False)
        places.append(scroller.offset)
    assert places == sorted(places)
    assert 0 < places[0] < 200
    assert scroller.still
    assert scroller.offset == 200


def test_where_nothing_may_move_it_is_there_at_once() -> None:
    scroller = Scroller(limit=300)
    scroller.glide(200)
    scroller.update(1 / 60, calm=True)
    assert scroller.offset == 200


def test_a_smaller_content_pulls_it_back() -> None:
    scroller = Scroller(limit=300, offset=280, goal=280)
    scroller.bound(100)
    assert scroller.offset == scroller.goal == 100
    scroller.bound(-50)
    assert (scroller.limit, scroller.offset) == (0, 0)
