"""On every screen, at every size: all of it is inside, and what can be tapped is apart and large."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import combinations

import pytest
from pygame import Rect

from game.bank.question import LANGS, Lang
from game.fair import closed, finish, folio, lesson, memo, places, poster, stampcard
from game.fair.attract import Attract
from game.fair.howto import HowTo
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.resume import Resume
from game.fair.standing import Standing
from game.fair.visit import Visit
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import TOUCH, px
from game.stalls.stall import Round
from tests.fair.sets import KEYS, ROOM, Quiz, Stop, answers, drawn, stalls
from tests.stages import SIZES, make_stage

ODD = ((800, 800), (768, 1024), (640, 480))
"""Windows that somebody may drag to."""


def inside(rects: dict[str, Rect], size: tuple[int, int]) -> list[str]:
    """The names of the rectangles that are not wholly in the window."""
    return [name for name, rect in rects.items() if not Rect((0, 0), size).contains(rect)]


def touching(rects: dict[str, Rect]) -> list[tuple[str, str]]:
    """The pairs of names whose rectangles overlap."""
    return [(a, b) for a, b in combinations(rects, 2) if rects[a].colliderect(rects[b])]


def shown(horse: Rect) -> dict[str, Rect]:
    """What is seen of the mascot in its drawing."""
    left, right, chin = places.HEAD
    head = Rect(horse.x + left * horse.w, horse.y, (right - left) * horse.w, chin * horse.h)
    begin, end = places.TRUNK
    trunk = Rect(horse.x + begin * horse.w, head.bottom, (end - begin) * horse.w, horse.bottom - head.bottom)
    return {"head": head, "trunk": trunk}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_map_has_room_for_every_number_of_stalls(size: tuple[int, int], count: int) -> None:
    rects = places.layout(ROOM[:count], size)
    solid = {name: rect for name, rect in rects.items() if not name.startswith(("yurt", "stall"))}
    solid |= shown(solid.pop("horse"))
    assert not inside(solid | {name: rect for name, rect in rects.items() if name.startswith("stall")}, size)
    boards = {name: rect for name, rect in rects.items() if name.startswith("plaque")}
    assert not touching(solid)
    reach = 2 * px(size, places.RING)
    rings = [rect.inflate(reach, reach) for rect in boards.values()]
    assert solid["head"].collidelist(rings) < 0
    assert all(rect.w > px(size, 27) for rect in boards.values())
    hero = max(rect.h for name, rect in rects.items() if name.startswith("yurt"))
    assert hero > px(size, {1: 50, 2: 40, 3: 37, 4: 28}[count])


@pytest.mark.parametrize("size", ODD)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_map_survives_odd_windows(size: tuple[int, int], count: int) -> None:
    assert not inside(drawn(lobby(make_stage(), KEYS[:count]), size).offers, size)


@pytest.mark.parametrize("size", SIZES)
def test_the_other_screens_keep_their_parts_apart(size: tuple[int, int]) -> None:
    title = poster.layout(size)
    assert not inside(title, size)
    assert not touching({name: title[name] for name in ("title", "horse", "enter", "lang", "mute")})
    how = lesson.layout(size)
    assert not inside(how, size)
    assert not touching(
        {name: how[name] for name in ("title", "panel", "start", "horse", "home", "lang", "mute")}
    )
    shut = closed.layout(size)
    assert not inside(shut, size)
    assert not touching({name: shut[name] for name in ("title", "sheet", "bubble", "lang", "mute")})


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("again", [True, False])
def test_the_end_of_a_round_keeps_its_parts_apart(size: tuple[int, int], again: bool) -> None:
    rects = finish.layout(size, again=again, slots=3)
    assert not inside(rects, size)
    assert ("again" in rects) == again
    solid = {name: rect for name, rect in rects.items() if name not in ("title", "award")}
    assert not touching(solid)
    assert not rects["award"].colliderect(rects["memo"])
    assert memo.listing(rects["memo"], size).h > px(size, 2 * folio.LOW)
    for slot in stampcard.slots(rects["award"], 3):
        assert rects["award"].contains(slot)


def lobby(stage: Stage, ready: Sequence[str]) -> Lobby:
    """The map with the stalls that have questions."""
    out, quiz = Stop("out"), Quiz(ready).as_quizmaster()
    return Lobby(stage, quiz, stalls(*KEYS), Visit(), lambda _: out, lambda: out, lambda: out)


def scenes(lang: Lang) -> list[Scene]:
    """One of each, in the state with most to tap."""
    stage, out = make_stage(lang), Stop("out")
    done = Round("wheel", answers(*[False] * 5), 0)
    return [
        Attract(stage, random.Random(1), lambda: out, lambda: None),
        lobby(stage, KEYS),
        lobby(stage, ()),
        HowTo(stage, stalls("wheel")[0], lambda: out, lambda: out),
        Results(
            stage, stalls(*KEYS), done, Visit({"wheel": 0}), new=True,
            ask=lambda *_: out, leave=lambda: out,
        ),
        Resume(
            stage, KEYS, Standing(Visit({"wheel": 4}), stalls("planes")[0], lang),
            go_on=lambda: out, leave=lambda: out,
        ),
    ]  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_whatever_can_be_tapped_is_in_the_window_large_and_apart(size: tuple[int, int], lang: Lang) -> None:
    for scene in scenes(lang):
        offers = drawn(scene, size).offers
        assert offers
        assert not inside(offers, size), type(scene)
        assert not touching(offers), type(scene)
        least = px(size, TOUCH) - 1
        assert all(min(rect.size) >= least for rect in offers.values()), type(scene)
