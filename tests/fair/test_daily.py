"""The day's table: on the title screen, on the results, and nowhere against the host's will."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pygame import Rect

from game.bank.question import LANGS, Lang, Said
from game.desk.opening import make_fair, make_quiz
from game.fair import daily, daily_places, daily_view, finish, placed
from game.fair.attract import PLAY, TABLE, TITLE, Attract
from game.fair.daily import ROWS, Line, Table
from game.fair.fair import Fair
from game.fair.honours import never
from game.fair.nickname import Nickname, read_nickname
from game.fair.results import Results
from game.fair.visit import Visit
from game.records.note import Place
from game.records.records import Records
from game.settings import QUESTIONS
from game.stage.canvas import Canvas
from game.stage.scene import Scene
from game.stage.theme import TOUCH, px
from game.stalls.stall import Round
from tests.fair.sets import Stop, answers, drawn
from tests.fair.test_layouts import ODD, inside, touching
from tests.fair.written import collisions, ink, watch
from tests.records.clock import Clock
from tests.stages import SIZES, make_stage

LONG = Nickname(Said("体贴花栗鼠", "Thoughtful Kingfisher"), "kingfisher")
FULL = Table("planes", tuple(Line(LONG, 5 - k // 2, 1600 - k) for k in range(ROWS)))


def places(*visits: str) -> tuple[Place, ...]:
    return tuple(Place(visit, LONG.written, LONG.avatar, 5, 50) for visit in visits)


def test_a_table_has_ten_lines_at_most_in_the_records_order() -> None:
    many = tuple(Place(str(k), LONG.written, "foal", 5, 100 - k) for k in range(14))
    found = daily.table("wheel", many)
    assert len(found.lines) == ROWS
    assert [line.points for line in found.lines] == [100 - k for k in range(ROWS)]
    assert found.lines[0].who.said == LONG.said


def test_who_is_among_them_has_a_rank() -> None:
    assert daily.rank("b", places("a", "b", "c")) == 2
    assert daily.rank("z", places("a", "b", "c")) is None
    assert daily.rank("k", places(*"abcdefghijk")) is None


def attract(tables: list[Table], *, demo: bool = True, lang: Lang = "zh", calm: bool = False) -> Attract:
    inner: Scene | None = Stop("played") if demo else None
    stage = make_stage(lang, calm=calm)
    return Attract(stage, random.Random(1), lambda: Stop("in"), lambda: inner, lambda: tables)


def shown(scene: Attract) -> str:
    return f"table {scene._table.stall}" if scene._table else "demo" if scene._demo else "title"


def turns(scene: Attract, count: int) -> list[str]:
    """What is shown, one after the other."""
    seen = [shown(scene)]
    while len(seen) < count:
        before = seen[-1]
        for _ in range(2000):
            scene.update(0.05)
            if shown(scene) != before:
                break
        seen.append(shown(scene))
    return seen


def test_the_tables_alternate_with_the_game() -> None:
    tables = [Table("wheel", FULL.lines), Table("planes", FULL.lines[:1])]
    round_ = ["title", "demo", "table wheel", "table planes"]
    assert turns(attract(tables), 8) == round_ * 2
    assert turns(attract([]), 4) == ["title", "demo"] * 2
    assert turns(attract(tables, demo=False), 6) == ["title", "table wheel", "table planes"] * 2


def test_a_table_is_shown_long_enough_to_be_read() -> None:
    scene = attract([FULL])
    for seconds, there in (
        (TITLE, "demo"),
        (PLAY, "table planes"),
        (TABLE - 0.2, "table planes"),
        (0.4, "title"),
    ):
        scene.update(seconds)
        assert shown(scene) == there


@pytest.mark.parametrize("lang", LANGS)
def test_from_a_table_one_touch_leads_into_the_fair(lang: Lang) -> None:
    scene = attract([FULL], demo=False, lang=lang)
    scene.update(TITLE)
    for size in SIZES:
        offers = drawn(scene, size).offers
        assert set(offers) == {"enter", "lang", "mute"}
        assert not inside(offers, size)
        assert not touching(offers)
        assert all(min(rect.size) >= px(size, TOUCH) - 1 for rect in offers.values())


@pytest.mark.parametrize("size", [*SIZES, *ODD])
def test_its_places_are_inside_and_apart(size: tuple[int, int]) -> None:
    rects = daily_places.layout(size)
    assert not inside(rects, size)
    rows = {name: rect for name, rect in rects.items() if name.startswith("row")}
    assert len(rows) == ROWS
    assert not touching(rows)
    assert not touching({name: rects[name] for name in ("sheet", "enter", "lang", "mute")})
    assert all(rects["sheet"].contains(rect) and rect.top >= rects["head"].bottom for rect in rows.values())
    if size in SIZES:
        parts = daily_places.parts(rows["row:3"], size)
        assert not touching(parts)
        assert all(rows["row:3"].contains(rect) for rect in parts.values())
        assert parts["name"].w >= px(size, 15)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("count", [1, ROWS])
def test_no_line_is_cut(
    size: tuple[int, int], lang: Lang, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = watch(monkeypatch, daily_view)
    daily_view.draw(Canvas(size), make_stage(lang), Table("planes", FULL.lines[:count]))
    rects = daily_places.layout(size)
    rows = [rects[f"row:{k}"] for k in range(ROWS)]
    homes = [rects["head"], *rows, *(daily_places.parts(row, size)["name"] for row in rows)]
    assert len(lines) >= ROWS * 2 + 1
    assert all(any(home.contains(ink(line)) for home in homes) for line in lines)
    assert not collisions(lines)
    names = [daily_places.parts(row, size)["name"] for row in rows[:count]]
    assert all(any(name.contains(ink(line)) for line in lines) for name in names)


@pytest.mark.parametrize("avatar", ["", "dinosaur"])
def test_a_face_that_nobody_drew_does_not_stop_the_fair(avatar: str) -> None:
    stranger = Line(read_nickname("恐龙 · Dinosaur", avatar), 3, 30)
    daily_view.draw(Canvas((1024, 768)), make_stage(), Table("wheel", (stranger,)))


def test_the_picture_is_the_same_every_time() -> None:
    pictures = []
    for _ in range(2):
        canvas = Canvas((1024, 768))
        daily_view.draw(canvas, make_stage(), FULL)
        pictures.append(canvas.render(Rect(0, 0, 1024, 768)).get_buffer().raw)
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_ones_place_fits_beside_the_host(
    size: tuple[int, int], lang: Lang, monkeypatch: pytest.MonkeyPatch
) -> None:
    rects = dict(finish.layout(size, again=True, slots=3))
    assert not inside(rects, size)
    assert not touching(
        {name: rects[name] for name in ("place", "bubble", "memo", "horse", "again", "leave")}
    )
    lines = watch(monkeypatch, placed)
    placed.draw_place(Canvas(size), make_stage(lang), rects["place"], 10)
    assert rects["place"].contains(ink(lines[0]))


def fair_of(records: Records | None) -> Fair:
    rng = random.Random(1)
    quiz = make_quiz((QUESTIONS,), rng, lambda: date(2026, 11, 22))
    quiz.refresh()
    return make_fair(make_stage(), quiz, rng, records=records)


def played(fair: Fair, stars: int) -> Results:
    lobby = fair.enter()
    visit: Visit = lobby.visit  # type: ignore[attr-defined]
    scene = fair.results(Round("wheel", answers(True), stars), visit)
    assert isinstance(scene, Results)
    return scene


def test_the_records_fill_the_table_and_the_place(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records)
    assert list(fair.tables()) == []
    assert [played(fair, stars)._place for stars in (3, 5, 1, 4)] == [1, 1, 3, 2]
    [table] = fair.tables()
    assert table.stall == "wheel"
    assert [line.stars for line in table.lines] == [5, 4, 3, 1]
    assert len({line.who.said for line in table.lines}) == 4
    records.close()


def test_the_worst_of_many_is_told_nothing(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records)
    for _ in range(ROWS):
        played(fair, 4)
    assert played(fair, 0)._place is None
    records.close()


def test_where_the_host_wants_no_table_there_is_none(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records)
    quiet = replace(fair, honours=replace(fair.honours, ranks=never))
    assert played(quiet, 5)._place is None
    assert list(quiet.tables()) == []
    assert len(list(fair.tables())) == 1
    records.close()


def test_without_records_there_is_none() -> None:
    assert list(fair_of(None).tables()) == []
