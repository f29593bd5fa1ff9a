"""The aeroplane board lies as it should, fits every window, and moves its planes where the rules say."""

from __future__ import annotations

import ast
import math
from itertools import combinations, pairwise
from pathlib import Path

import pygame
import pytest
from pygame import Rect, Surface

import game.stalls.planes
from game.bank.question import LANGS, Lang
from game.stage.canvas import Canvas
from game.stage.theme import TOUCH, px, rgb
from game.stalls.planes import cube, grid, howto, joy, setup_view, view
from game.stalls.planes.board import Region
from game.stalls.planes.die import SECONDS, draw_die
from game.stalls.planes.fleet import draw_fleet, targets
from game.stalls.planes.flight import bob, fly, hops, jump, launch, spin_home
from game.stalls.planes.pieces import draw_plane, scale_of
from game.stalls.planes.places import layout
from game.stalls.planes.players import PlayerShown
from game.stalls.planes.setup_cards import Sitter
from game.stalls.planes.track import HANGAR, HOME, LANE, RING, SEATS, colour, square
from game.stalls.planes.turncard import Turn
from tests.fair.sets import flushed
from tests.stages import SIZES, make_stage

ALL = (*SIZES, (1280, 800), (800, 800), (768, 1024), (640, 480))
REGIONS = tuple(
    Region(name, "topics/reg")
    for name in ("商标与地理标志", "专利", "著作权与AI", "商业秘密、植物新品种、维权")
)


def places_of(seat: int) -> list[grid.Place]:
    """Every place that is the seat's alone."""
    own: list[grid.Place] = [grid.lane_cell(seat, step) for step in range(LANE, HOME)]
    own += [grid.hangar_cell(seat, plane) for plane in range(4)]
    return [*own, grid.pad_cell(seat), *(grid.home_cell(seat, plane) for plane in range(4))]


def test_no_two_squares_share_a_cell() -> None:
    ring: list[grid.Place] = [grid.square_cell(index) for index in range(RING)]
    lanes: list[grid.Place] = [grid.lane_cell(s, step) for s in range(SEATS) for step in range(LANE, HOME)]
    pads: list[grid.Place] = [grid.pad_cell(seat) for seat in range(SEATS)]
    cells = ring + lanes + pads
    assert len(set(cells)) == len(cells) == 52 + 20 + 4
    assert all(0 <= x < grid.CELLS and 0 <= y < grid.CELLS for x, y in cells)
    everything = ring + [place for seat in range(SEATS) for place in places_of(seat)]
    assert all(math.dist(a, b) > 0.6 for a, b in combinations(everything, 2))


def test_neighbours_touch_all_the_way_from_the_pad_to_the_lanes_end() -> None:
    for seat in range(SEATS):
        way = [grid.place(seat, step) for step in range(HOME)]
        assert all(math.dist(a, b) <= math.sqrt(2) + 1e-9 for a, b in pairwise(way))
    ring = [grid.square_cell(index) for index in range(RING)]
    corners = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise([*ring, ring[0]])]
    assert corners.count(2) == 12  # three in each quarter
    assert corners.count(1) == 40


@pytest.mark.parametrize("seat", [1, 2, 3])
def test_quarters_are_turned_by_ninety_degrees(seat: int) -> None:
    for step in range(HOME):
        assert grid.place(seat, step) == pytest.approx(grid.turned(grid.place(0, step), seat))
    for p in (0.0, 0.3, 0.5, 1.0):
        assert grid.flight_path(seat, p) == pytest.approx(grid.turned(grid.flight_path(0, p), seat))
    assert grid.hangar_middle(seat) == pytest.approx(grid.turned(grid.hangar_middle(0), seat))


def test_lanes_begin_beside_their_own_colour_and_end_at_the_centre() -> None:
    for seat in range(SEATS):
        mouth = square(seat, 50)
        assert colour(mouth) == seat
        assert math.dist(grid.square_cell(mouth), grid.lane_cell(seat, LANE)) == 1
        assert math.dist(grid.lane_cell(seat, HOME - 1), (grid.MIDDLE, grid.MIDDLE)) == 3


def test_the_shortcut_bows_over_the_lane_that_it_crosses() -> None:
    for seat in range(SEATS):
        middle = grid.flight_path(seat, 0.5)
        assert math.dist(middle, grid.lane_cell((seat + 2) % 4, 53)) == pytest.approx(grid.BOW)
        assert grid.flight_path(seat, 0.0) == grid.place(seat, 18)
        assert grid.flight_path(seat, 1.0) == grid.place(seat, 30)


def test_a_step_outside_the_lane_is_refused() -> None:
    with pytest.raises(ValueError, match="step 50 is not in the lane"):
        grid.lane_cell(0, 50)


def test_geometry_and_motion_do_not_know_pygame() -> None:
    folder = Path(game.stalls.planes.__file__).parent
    for name in ("grid", "flight", "cube", "tiles", "ground"):
        tree = ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))
        names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert not any(module and module.startswith("pygame") for module in names)


def test_planes_hop_over_every_square_and_land_on_it() -> None:
    path = hops(2, (5, 6, 7, 8))
    ends = [leg.end for leg in path.legs]
    assert ends == [grid.place(2, step) for step in (6, 7, 8)]
    assert [path.landed(leg * path.legs[0].seconds + 1e-6) for leg in range(4)] == [0, 1, 2, 3]
    assert path.pose(path.seconds).at == ends[-1]
    assert path.pose(path.seconds).heading == grid.heading(2, 8)
    assert path.pose(path.legs[0].seconds / 2).lift > 0.3
    assert path.pose(path.seconds + 9) == path.pose(path.seconds)


def test_a_bounce_turns_the_plane_round() -> None:
    path = hops(0, (54, 55, 56, 55), 0, 1)
    assert path.pose(path.seconds).at == grid.place(0, 55)
    assert path.pose(path.seconds).scale == 1.0
    assert path.legs[-1].facing[1] == pytest.approx((path.legs[0].facing[1] + 180) % 360)


@pytest.mark.parametrize("seat", range(SEATS))
def test_every_way_begins_and_ends_where_it_should(seat: int) -> None:
    for path, start, end in (
        (jump(seat, 2, 6), grid.place(seat, 2), grid.place(seat, 6)),
        (fly(seat, 18, 30), grid.place(seat, 18), grid.place(seat, 30)),
        (launch(seat, 3), grid.place(seat, HANGAR, 3), grid.place(seat, 0)),
        (spin_home(seat, 33, HANGAR, 1), grid.place(seat, 33), grid.place(seat, HANGAR, 1)),
    ):
        assert path.pose(0.0).at == pytest.approx(start)
        assert path.pose(path.seconds).at == pytest.approx(end)
        assert path.pose(path.seconds).lift == path.pose(path.seconds).squash == 0.0
    assert fly(seat, 18, 30).trail(0.3)
    assert not fly(seat, 18, 30).trail(9.0)
    assert bob(0.0) == 0.0


def test_a_bumped_plane_turns_twice_on_its_way() -> None:
    path = spin_home(1, 20, 0, 0)
    turns = sum(
        (path.pose((i + 1) / 100 * 0.8).heading - path.pose(i / 100 * 0.8).heading) % 360 for i in range(99)
    )
    assert turns == pytest.approx(720, abs=190)


@pytest.mark.parametrize("number", range(1, 7))
def test_the_die_shows_its_number_and_opposite_sides_make_seven(number: int) -> None:
    seen = cube.shapes(cube.facing(number), 3)
    assert len(seen) == 2 + number  # the body, one side, its pips
    assert (seen[-1][1] == rgb("#E5484D")) == (number == 1)
    behind = cube.after(cube.about((0, 1, 0), 180), cube.facing(number))
    assert len(cube.shapes(behind, 3)) == 2 + 7 - number


def test_the_die_comes_to_rest_after_its_throw() -> None:
    stage, place = make_stage(), Rect(40, 40, 300, 200)

    def image(t: float | None) -> bytes:
        canvas, sheet = Canvas((400, 300)), Surface((400, 300))
        draw_die(canvas, stage, place, 3, t)
        canvas.flush(sheet)
        return sheet.get_buffer().raw

    assert image(SECONDS) == image(None)
    assert image(0.2) != image(None)


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("players", [1, 2, 3, 4])
@pytest.mark.parametrize(("sun", "end"), [(True, False), (False, False), (False, True)])
def test_everything_is_in_the_window_and_apart(
    size: tuple[int, int], players: int, sun: bool, end: bool
) -> None:
    rects = layout(size, players, sun, end)
    window = Rect((0, 0), size)
    assert all(window.contains(rect) for rect in rects.values()), rects
    inner = {"turn.head", "die", "roll"}
    apart = {name: rect for name, rect in rects.items() if name not in inner}
    assert not [(a, b) for a, b in combinations(apart, 2) if apart[a].colliderect(apart[b])]
    assert all(rects["turn"].contains(rects[name]) for name in inner)
    assert not rects["die"].colliderect(rects["roll"])
    assert ("sun" in rects) == sun
    assert ("end" in rects) == end


@pytest.mark.parametrize("size", SIZES)
def test_the_board_is_the_hero(size: tuple[int, int]) -> None:
    board = layout(size, 4)["board"]
    assert board.w == board.h == px(size, 95)


def table(lang: Lang, sun: float | None = 0.6, end: str = "") -> view.Table:
    names = {"zh": "勇敢的黄羊", "en": "Brave gazelle"}
    players = tuple(PlayerShown(seat, names[lang], seat / 4, 0, 4) for seat in range(SEATS))
    return view.Table(players, Turn(1), 4, REGIONS, sun, end=end)


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
def test_the_button_that_ends_the_game_is_large_and_apart(size: tuple[int, int], lang: Lang) -> None:
    stage, canvas = make_stage(lang), Canvas(size)
    canvas.begin(size)
    view.draw(canvas, stage, table(lang, None, stage.words("planes.end")))
    assert {"roll", "home", "lang", "mute", "end"} == set(canvas.offers)
    large_and_apart(canvas)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_what_can_be_tapped_is_large_and_apart(size: tuple[int, int], lang: Lang) -> None:
    stage, canvas = make_stage(lang), Canvas(size)
    canvas.begin(size)
    places = view.draw(canvas, stage, table(lang))
    steps = ((0,) * 4, (-1, 7, 8, 9), (56, 56, 3, 3), (20, -1, -1, 51))
    movable = {(1, plane) for plane in range(4)}
    draw_fleet(canvas, stage, places["board"], range(SEATS), steps, movable=movable, t=0.4)
    assert {"roll", "home", "lang", "mute", *(f"plane:{i}" for i in range(4))} == set(canvas.offers)
    large_and_apart(canvas)


def test_a_plane_ducks_under_the_finger() -> None:
    stage, size, images = make_stage("zh"), (1366, 768), list[bytes]()
    for pressed in (None, "plane:1"):
        canvas = Canvas(size)
        canvas.pressed = pressed
        canvas.begin(size)
        draw_fleet(canvas, stage, layout(size, 2)["board"], (0, 2), ((4, 9), (8, -1)), movable={(0, 1)})
        images.append(pygame.image.tobytes(canvas.render(layout(size, 2)["board"]), "RGBA"))
    assert images[0] != images[1]


def large_and_apart(canvas: Canvas) -> None:
    window, least = Rect((0, 0), canvas.size), px(canvas.size, TOUCH)
    assert all(window.contains(rect) for rect in canvas.offers.values())
    assert all(min(rect.size) >= least - 1 for rect in canvas.offers.values())
    pairs = combinations(canvas.offers, 2)
    assert not [(a, b) for a, b in pairs if canvas.offers[a].colliderect(canvas.offers[b])]


def test_targets_of_neighbours_part_and_still_hold_their_planes() -> None:
    size = (1920, 1080)
    middles = [(500.0, 500.0), (557.0, 500.0), (614.0, 500.0), (614.0, 557.0)]
    rects = targets(size, middles)
    assert not [1 for a, b in combinations(rects, 2) if a.colliderect(b)]
    assert all(rect.collidepoint(middle) for rect, middle in zip(rects, middles, strict=True))


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
def test_the_setting_up_fits(size: tuple[int, int], lang: Lang) -> None:
    seats: tuple[Sitter, ...] = ("human", "computer", "empty", "human")
    stage, canvas = make_stage(lang), Canvas(size)
    canvas.begin(size)
    setup_view.draw(canvas, stage, seats, "quick")
    assert next(iter(canvas.offers)) == "start"
    assert len(canvas.offers) == 4 + 3 + 1 + 1 + 3
    large_and_apart(canvas)


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("books", [("classic",), ("quick", "class")])
def test_the_setting_up_with_fewer_rule_books_fits(size: tuple[int, int], books: tuple[str, ...]) -> None:
    stage, canvas = make_stage(), Canvas(size)
    canvas.begin(size)
    setup_view.draw(canvas, stage, ("human",) * 4, books[0], books=books)
    assert [name for name in canvas.offers if name.startswith("book:")] == [f"book:{key}" for key in books]
    large_and_apart(canvas)


def test_nothing_can_be_started_before_it_is_ready() -> None:
    stage, canvas = make_stage(), Canvas((1024, 768))
    setup_view.draw(canvas, stage, ("empty",) * 4, "quick", ready=False)
    assert "start" not in canvas.offers


def test_a_frame_at_rest_repaints_nothing_and_a_moving_plane_little() -> None:
    stage, canvas, size = make_stage(), Canvas((1024, 768)), (1024, 768)
    path = hops(1, (3, 4, 5))

    def draw(t: float) -> list[Rect]:
        canvas.begin(size)
        places = view.draw(canvas, stage, table("zh"))
        draw_plane(canvas, stage, places["board"], 1, path.pose(t))
        return flushed(canvas)

    draw(0.0)
    assert draw(0.0) == []
    dirty = draw(0.1)
    assert sum(rect.w * rect.h for rect in dirty) < 0.03 * size[0] * size[1]


@pytest.mark.parametrize("calm", [True, False])
def test_the_lesson_stays_inside_its_picture(calm: bool) -> None:
    stage, size = make_stage(calm=calm), (1366, 768)
    for t in (0.0, 1.2, 2.0, 3.0, 4.0, 4.6, 6.0):
        canvas = Canvas(size)
        canvas.begin(size)
        howto.show(canvas, stage, Rect(300, 200, 760, 340), t)
        sheet = Surface(size)
        canvas.flush(sheet)
        sheet.set_colorkey((0, 0, 0))
        assert Rect(280, 180, 800, 380).contains(sheet.get_bounding_rect())


@pytest.mark.parametrize(("t", "seen"), [(-0.1, False), (0.2, True), (joy.SECONDS, False)])
def test_a_burst_of_joy_begins_and_passes(t: float, seen: bool) -> None:
    stage, size = make_stage(), (1366, 768)
    canvas, surface = Canvas(size), Surface(size)
    canvas.begin(size)
    joy.draw_joy(canvas, stage, layout(size, 2)["board"], (8.0, 8.0), t)
    canvas.flush(surface)
    assert (pygame.mask.from_threshold(surface, (255, 200, 60), (60, 60, 60)).count() > 0) == seen


def test_the_only_plane_of_a_player_is_the_easier_to_find() -> None:
    assert scale_of(1) > scale_of(2) == scale_of(4)
