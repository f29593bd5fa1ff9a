"""The target stall's screens fit every window, hang their boards where the rules say, and move cheaply."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from pygame import Rect, Surface

import game.stalls.targets
from game.bank.question import LANGS, Lang, Signs
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, TOUCH, Size, px
from game.stalls.packed import packed
from game.stalls.targets import (
    board_art,
    debris,
    field_notice,
    hanging,
    howto,
    minefield_places,
    minefield_view,
    notice,
    plate_art,
    rocking,
    scenario_places,
    scenario_view,
    setup_view,
    turn_banner,
)
from game.stalls.targets.around import Around
from game.stalls.targets.bag_motion import SPRING, STUCK, Bag, dropped
from game.stalls.targets.boards import EDGES, Disc
from game.stalls.targets.drift import CROSSING, REST, SWAY_TIME, moving
from game.stalls.targets.field_notice import Counts, Reason
from game.stalls.targets.flight import flown, ground
from game.stalls.targets.happening import Impact, Puff
from game.stalls.targets.looks import BOARDS
from game.stalls.targets.marks import Mark
from game.stalls.targets.notice import Notice
from game.stalls.targets.plate_art import Fate
from game.stalls.targets.teams import Team
from tests.fair.sets import flushed, pixels
from tests.stages import SIZES, make_stage
from tests.stalls.targets_racks import moments, period

ALL = (*SIZES, (1280, 800), (800, 800), (768, 1024), (640, 480))
"""Besides the five sizes that are promised, four that also occur."""
TEXT = {
    "zh": "校园义卖会上，小敏把自己照着动画片人物画的二十把扇子拿出来卖，每把十元，钱全部捐给山区的小朋友；"
    "动画公司事先并不知道这件事，也没有人去问过它。她这样做，属于哪一种情况呢？",
    "en": "At the school charity sale Min sells twenty fans on which she has painted cartoon heroes, ten "
    "yuan each, and gives all the money to children in the mountains. The studio knew nothing about it. "
    "Is that allowed, or not?",
}
"""As long as scenarios get: 90 characters, 230 letters."""
ACTS = {
    "zh": ("下载盗版游戏分给同学们玩一玩吧", "给自己的画加上签名") * 4 + ("未经许可录下整部电影发到班级群",),
    "en": ("Handing out a pirated game to classmates", "Signing your own painting") * 4
    + ("Selling fake school uniforms with its logo",),
}
REASON = {
    "zh": "未经许可把整部电影录下来传给许多人看，侵犯信息网络传播权。",
    "en": "Sharing a recording of a whole film without leave infringes the film’s copyright.",
}
SETTING = {"zh": "校园里的一天：这九件事里，哪些是“雷”？", "en": "A day at school: which of these are mines?"}
TURNS = (
    {"pill", "bar"},
    {"pill", "power", "back", "next"},
    {"bubble", "power", "back", "next"},
    {"spare", "bar"},
    {"spare", "power", "back"},
)
"""What is never shown at the same time may have the same place."""
TEAMS = tuple(Team(seat, 120 * seat) for seat in range(4))
MARKS: tuple[Mark, ...] = ("right", "wrong", "right", "right", "wrong", "right", "now", "later", "field")
NONE: tuple[Fate, ...] = ("hanging",) * 9
FATES: tuple[Fate, ...] = (
    "cleared", "hurt", "missed", "spared", "cleared", "spared", "missed", "spared", "spared",
)  # fmt: skip


def scenario(size: Size, lang: Lang, players: int = 1) -> scenario_view.Picture:
    """A bag in the hand, before three boards at rest."""
    teams = TEAMS[:players] if players > 1 else (Team(None, 360),)
    line = {"zh": "想好了，甩向你的判断！", "en": "A hit! Not the one? Take it back."}[lang]
    around = Around(MARKS, teams, 0, line=line, pill=line)
    paper = Notice(TEXT[lang], icon="topics/phone")
    return scenario_view.Picture(around, paper, "infringement", scenario_places.rack(size).discs, Bag())


def minefield(size: Size, lang: Lang, players: int = 1) -> minefield_view.Picture:
    """A bag in the hand, before nine plates at rest."""
    around = scenario(size, lang, players).around
    discs = minefield_places.rack(size).discs
    counts = Counts(5, 8)
    return minefield_view.Picture(around, SETTING[lang], ACTS[lang], NONE, counts, discs, Bag())


def shown(
    size: Size,
    lang: Lang,
    picture: scenario_view.Picture | minefield_view.Picture,
    pressed: str | None = None,
    stage: Stage | None = None,
) -> Canvas:
    """A canvas on which the picture was drawn; on one `stage` what stays the same is made only once."""
    stage, canvas = stage or make_stage(lang), Canvas(size)
    canvas.pressed = pressed
    canvas.begin(size)
    if isinstance(picture, scenario_view.Picture):
        scenario_view.draw(canvas, stage, picture)
    else:
        minefield_view.draw(canvas, stage, picture)
    return canvas


def large_and_apart(canvas: Canvas) -> None:
    """Everything offered lies in the window, is large enough for a finger, and overlaps nothing else."""
    window, least = Rect((0, 0), canvas.size), px(canvas.size, TOUCH)
    assert all(window.contains(rect) for rect in canvas.offers.values()), canvas.offers
    assert all(min(rect.size) >= least - 1 for rect in canvas.offers.values()), canvas.offers
    pairs = combinations(canvas.offers, 2)
    assert not [(a, b) for a, b in pairs if canvas.offers[a].colliderect(canvas.offers[b])]


@pytest.mark.parametrize("make", [scenario, minefield])
def test_what_is_under_the_finger_lights_up(
    make: Callable[[Size, Lang], scenario_view.Picture | minefield_view.Picture],
) -> None:
    size = (1366, 768)
    free, held = (pixels(shown(size, "zh", make(size, "zh"), pressed)) for pressed in (None, "board:1"))
    assert free != held


# Where things lie


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("layout", [scenario_places.layout, minefield_places.layout])
@pytest.mark.parametrize(("players", "marks"), [(1, 6), (2, 7), (4, 9)])
def test_everything_is_in_the_window_and_apart(
    size: Size, layout: Callable[[Size, int, int], dict[str, Rect]], players: int, marks: int
) -> None:
    rects, window = layout(size, players, marks), Rect((0, 0), size)
    inside = {name: rect for name, rect in rects.items() if name not in ("bale", "horse")}
    assert all(window.contains(rect) for rect in inside.values()), rects
    assert window.h >= rects["horse"].bottom
    apart = [name for name in inside if name.split(":")[0] not in ("beam", "post")]
    for pair in combinations(apart, 2):
        kinds = {name.split(":")[0] for name in pair}
        if not any(kinds <= group for group in TURNS):
            assert not rects[pair[0]].colliderect(rects[pair[1]]), (pair, rects)
    marked = [rect for name, rect in inside.items() if name.startswith("mark")]
    assert rects["horse"].collidelist(marked) < 0


@pytest.mark.parametrize("size", ALL)
def test_boards_hang_between_the_posts_and_above_the_bag_however_they_move(size: Size) -> None:
    places, lane, rack = (
        scenario_places.layout(size),
        scenario_places.lane(size),
        scenario_places.rack(size),
    )
    beam, left, right = places["beam"], places["post:0"], places["post:1"]
    for level, seconds in ((1, 0.0), (2, SWAY_TIME), (3, 6 * (REST + CROSSING))):
        boards_at = moving(rack, level)
        for step in range(241):
            for disc in boards_at(seconds * step / 240):
                square = lane.square(disc)
                assert left.right <= square.x
                assert square.right <= right.x
                assert square.y > beam.bottom + px(size, 4)
                assert square.bottom < left.bottom + px(size, 4)
    assert places["card"].bottom <= beam.y


@pytest.mark.parametrize("size", ALL)
def test_plates_never_touch_one_another_nor_the_posts(size: Size) -> None:
    places, lane, rack = (
        minefield_places.layout(size),
        minefield_places.lane(size),
        minefield_places.rack(size),
    )
    wide, high = minefield_places.plate(size)
    boards_at = moving(rack, 2)
    for step in range(61):
        plates = []
        for disc in boards_at(SWAY_TIME * step / 60):
            plate = Rect(0, 0, wide, high)
            plate.center = lane.square(disc).center
            assert places["post:0"].right <= plate.x
            assert plate.right <= places["post:1"].x
            assert not plate.colliderect(places["bag"])
            plates.append(plate)
        assert not [1 for a, b in combinations(plates, 2) if a.colliderect(b)]
    assert places["beam"].y >= places["card"].bottom


@pytest.mark.parametrize("size", SIZES)
def test_a_board_is_drawn_as_large_as_its_disc_and_its_rings_where_they_count(size: Size) -> None:
    stage, lane, rack = make_stage(), scenario_places.lane(size), scenario_places.rack(size)
    for i, disc in enumerate(rack.discs):
        piece, radius = board_art.target(stage, size, i), disc.r * lane.reach
        filled = 0.9 if i < 2 else 0.75  # the diamond's straight sides cut off a little of its disc
        for k in range(8):
            turn = math.tau * k / 8
            at = [round(piece.middle[j] + filled * radius * (math.cos, math.sin)[j](turn)) for j in (0, 1)]
            assert piece.image.get_at((at[0], at[1]))[3] == 255
        for ring in (10, 8):
            inner, outer = (
                piece.image.get_at((round(piece.middle[0] - EDGES[ring] * radius * by), piece.middle[1]))
                for by in (0.9, 1.1)
            )
            assert inner != outer


@pytest.mark.parametrize("size", SIZES)
def test_a_plate_fills_its_disc(size: Size) -> None:
    lane, disc = minefield_places.lane(size), minefield_places.rack(size).discs[4]
    wide, high = minefield_places.plate(size)
    assert wide >= 1.8 * disc.r * lane.reach
    assert high >= 1.4 * disc.r * lane.reach


# Words


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
def test_the_longest_scenario_fits_its_paper(size: Size, lang: Lang) -> None:
    stage, card = make_stage(lang), scenario_places.layout(size)["card"]
    for paper in (Notice(TEXT[lang]), Notice(TEXT[lang], icon="topics/phone")):
        room = notice.words_room(size, card, paper)
        image = notice.words(stage, size, paper.text, room)
        assert image.get_width() <= room.w
        assert image.get_height() <= room.h


@pytest.mark.parametrize("size", [*SIZES, (1280, 800), (768, 1024), (640, 480)])
@pytest.mark.parametrize("lang", LANGS)
def test_the_longest_acts_and_reasons_fit(size: Size, lang: Lang) -> None:
    stage, card = make_stage(lang), minefield_places.layout(size)["card"]
    letter = plate_art.letter(stage, size, ACTS[lang])
    for act in ACTS[lang]:
        words, room = plate_art.words(stage, size, act, letter)
        assert words.get_width() <= room.w
        assert words.get_height() <= room.h
    for words, room in (
        field_notice.setting(stage, size, card, SETTING[lang]),
        field_notice.reason(stage, size, card, REASON[lang]),
    ):
        assert words.get_width() <= room.w
        assert words.get_height() <= room.h


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("signs", ["infringement", "mine"])
def test_verdicts_fit_their_plaques(size: Size, lang: Lang, signs: Signs) -> None:
    stage = make_stage(lang)
    room = board_art.plaque_width(size) - px(size, 2)
    for look in BOARDS:
        text = stage.words(f"targets.{signs}.{look.key}")
        assert stage.letters.width(text, "title", px(size, FLOOR)) <= room


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
def test_boards_that_change_places_never_cover_each_others_words(size: Size, lang: Lang) -> None:
    stage, rack, ground = make_stage(lang), scenario_places.rack(size), scenario_places.lane(size)
    words = board_art.verdicts(stage, "infringement")
    letter = board_art.lettering(stage, size, words)
    plaque = Rect(0, 0, board_art.plaque_width(size), px(size, scenario_places.PLAQUE))
    for t in moments(period(rack, 3), every=4):
        discs = moving(rack, 3)(t)
        slips = hanging.slips(size, discs)
        plaques = [
            plaque.move(round(ground.spot(disc.x, 0)[0]), slip)
            for disc, slip in zip(discs, slips, strict=True)
        ]
        for front, back in combinations(range(3), 2):
            word = Rect(0, 0, stage.letters.width(words[back], "title", letter), round(letter * 0.7))
            word.center = plaques[back].center
            assert not word.colliderect(plaques[front])


def test_ropes_end_behind_their_board_however_it_moves() -> None:
    for size in SIZES:
        stage, ground, radius = make_stage("zh"), scenario_places.lane(size), board_art.board_radius(size)
        beam = scenario_places.layout(size)["beam"].y
        for t in moments(REST + CROSSING, every=6):
            for disc in moving(scenario_places.rack(size), 3)(t):
                y = ground.spot(disc.x, disc.y)[1]
                hung = hanging.ropes(stage, size, y)
                assert abs(hung.at(0, beam)[1] + hung.image.get_height() - y) < 0.6 * radius


# What can be tapped


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("players", [1, 4])
def test_what_can_be_tapped_is_large_and_apart(size: Size, lang: Lang, players: int) -> None:
    first, field, stage = scenario(size, lang, players), minefield(size, lang, players), make_stage(lang)
    system = {"home", "lang", "mute"}
    boards, plates = {f"board:{i}" for i in range(3)}, {f"board:{i}" for i in range(9)}
    cases: tuple[tuple[scenario_view.Picture | minefield_view.Picture, set[str]], ...] = (
        (first, {"bag"} | boards),
        (replace(first, chosen=1, marker=0.4), {"power", "bag"} | boards),
        (replace(first, ready=False, settling=0.5), {"take-back"}),
        (replace(first, ready=False, bag=Bag(0.3, 0.8, 0.6, 1)), set()),
        (field, {"bag"} | plates),
        (replace(field, chosen=1, marker=0.4), {"power", "bag"} | plates),
        (replace(field, ready=False, settling=0.5), {"take-back"}),
        (replace(field, fates=FATES, ready=False, bag=None, over=True, chosen=3), {"next"} | plates),
    )
    for picture, names in cases:
        canvas = shown(size, lang, picture, stage=stage)
        assert set(canvas.offers) == names | system
        large_and_apart(canvas)


def test_a_board_that_is_down_takes_no_tap() -> None:
    size = (1366, 768)
    fates: tuple[Fate, ...] = ("cleared", "hurt", *NONE[2:])
    canvas = shown(size, "zh", replace(minefield(size, "zh"), fates=fates))
    assert not {"board:0", "board:1"} & set(canvas.offers)
    assert "board:2" in canvas.offers


def test_of_two_boards_that_cross_the_front_one_takes_the_tap() -> None:
    size = (1366, 768)
    discs = moving(scenario_places.rack(size), 3)(REST + CROSSING / 2)
    canvas = shown(size, "zh", replace(scenario(size, "zh"), discs=discs))
    square = scenario_places.lane(size).square(discs[0])
    assert canvas.target(square.center) == "board:0"


@pytest.mark.parametrize("size", ALL)
@pytest.mark.parametrize("lang", LANGS)
def test_the_setting_up_starts_in_two_taps_and_fits(size: Size, lang: Lang) -> None:
    stage, canvas = make_stage(lang), Canvas(size)
    canvas.begin(size)
    setup_view.draw(canvas, stage, 1)
    assert next(iter(canvas.offers)) == "start"
    assert set(canvas.offers) == {"start", *(f"players:{n}" for n in range(1, 5)), "home", "lang", "mute"}
    large_and_apart(canvas)


# What moves


def test_a_moving_frame_says_little_and_repaints_little() -> None:
    size = (1366, 768)
    for field in (True, False):
        stage, canvas = make_stage(), Canvas(size)
        still = minefield(size, "zh", 2) if field else scenario(size, "zh", 2)
        rack = minefield_places.rack(size) if field else scenario_places.rack(size)
        boards_at = moving(rack, 2)
        flight = flown((0.4, 1.1), boards_at)
        for frame in range(30):
            t = frame / 60
            x, y, z = flight.at(t)
            canvas.begin(size)
            picture = replace(still, discs=boards_at(t), bag=Bag(x, y, z, 1), ready=False)
            if isinstance(picture, minefield_view.Picture):
                minefield_view.draw(canvas, stage, picture)
            else:
                scenario_view.draw(canvas, stage, picture)
            assert len(canvas._now) <= 20
            dirty = flushed(canvas)
            if frame:
                assert sum(rect.w * rect.h for rect in dirty) < 0.5 * size[0] * size[1]
    assert flushed(canvas) == []


def test_a_packed_picture_looks_the_same() -> None:
    stage, size = make_stage(), (1366, 768)
    plain = board_art.target(stage, size, 2).image.copy()
    plain.set_alpha(255)
    sheets = []
    for image in (plain, packed(plain.copy())):
        sheet = Surface(plain.get_size())
        sheet.fill((90, 160, 70))
        sheet.blit(image, (0, 0))
        sheets.append(sheet)
    places = [(x, y) for x in range(0, plain.get_width(), 3) for y in range(0, plain.get_height(), 3)]
    differences = [
        max(abs(a - b) for a, b in zip(*(sheet.get_at(at) for sheet in sheets), strict=True)) for at in places
    ]
    assert max(differences) <= 4


def test_a_board_rocks_away_from_the_hit_and_comes_to_rest() -> None:
    assert rocking.angle(0.0, 0.5) == 0.0
    assert rocking.angle(0.13, 0.5) > 3.0
    assert rocking.angle(0.13, -0.5) == pytest.approx(-rocking.angle(0.13, 0.5))
    assert max(abs(rocking.angle(t / 60, 1.0)) for t in range(60)) <= rocking.WIDEST
    assert all(rocking.step(1.0 + t / 60, 1.0) == 0 for t in range(60))


def test_a_bag_sticks_squashed_then_drops_and_lies() -> None:
    assert dropped(0.5, 1.2, 0.0).squash == 1.0
    assert (dropped(0.5, 1.2, STUCK / 2).x, dropped(0.5, 1.2, STUCK / 2).y) == (0.5, 1.2)
    heights = [dropped(0.5, 1.2, STUCK + t / 100).y for t in range(30)]
    assert heights == sorted(heights, reverse=True)
    rest = dropped(0.5, 1.2, 5.0)
    assert rest.squash == 0.0
    assert rest.y == pytest.approx(ground(1.0), abs=0.05)
    assert dropped(0.5, 1.2, 1.0 + SPRING).y == rest.y


def test_what_happens_around_a_throw_can_be_seen_and_passes() -> None:
    size = (1024, 768)
    still = replace(scenario(size, "zh", 2), bag=None)
    stage = make_stage("zh")
    quiet = pixels(shown(size, "zh", still, stage=stage))
    for moment in (
        replace(still, impact=Impact(1, (0.2, -0.3), 8, 0.2)),
        replace(still, puff=Puff(0.4, 0.3, 1.2, 0.1)),
        replace(still, announced=0.5),
        replace(still, hint=1.0),
        replace(still, tappable=True),
    ):
        assert pixels(shown(size, "zh", moment, stage=stage)) != quiet
    for moment in (
        replace(still, impact=Impact(1, (0.2, -0.3), 8, 9.0)),
        replace(still, puff=Puff(0.4, 0.3, 1.2, 9.0)),
        replace(still, announced=turn_banner.SECONDS),
    ):
        assert pixels(shown(size, "zh", moment, stage=stage)) == quiet


def test_a_mine_bursts_a_lawful_act_crumbles_and_both_are_told_why() -> None:
    size, stage = (1024, 768), make_stage("en")
    field = replace(minefield(size, "en"), fates=FATES, bag=None)
    plain = pixels(shown(size, "en", field, stage=stage))
    told = [replace(field, reason=Reason(REASON["en"], mine, 0.1)) for mine in (True, False)]
    told += [replace(field, burst=(board, 0.2)) for board in (0, 1)]
    pictures = {pixels(shown(size, "en", moment, stage=stage)) for moment in told}
    assert len(pictures | {plain}) == 5
    assert pixels(shown(size, "en", replace(field, burst=(0, 5.0)), stage=stage)) == plain


def test_debris_is_drawable_from_beginning_to_end() -> None:
    stage = make_stage()
    for draw in (debris.sparks, debris.dust, debris.crumble, debris.burst):
        for p in (0.0, 0.01, 0.5, 1.0):
            assert stage.art.drawn(draw(p), (60, 40)).get_size() == (60, 40)


def test_calm_boards_neither_rock_nor_spark() -> None:
    size, hit = (1024, 768), Impact(0, (0.4, 0.0), 10, 0.13)
    stage, canvases = make_stage(calm=True), []
    for impact in (hit, replace(hit, t=9.0)):
        canvas = Canvas(size)
        scenario_view.draw(canvas, stage, replace(scenario(size, "zh"), impact=impact))
        canvases.append({mark.key for mark in canvas._now})
    assert len(canvases[0] - canvases[1]) == 1  # the medal alone


def test_the_motion_of_a_bag_does_not_know_pygame() -> None:
    folder = Path(game.stalls.targets.__file__).parent
    for name in ("bag_motion", "debris"):
        tree = ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))
        names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert not any(module and module.startswith("pygame") for module in names)


@pytest.mark.parametrize("calm", [True, False])
def test_the_lesson_stays_inside_its_picture(calm: bool) -> None:
    stage, size, room = make_stage(calm=calm), (1366, 768), Rect(300, 200, 760, 340)
    for t in (0.0, 0.6, 1.5, 2.1, howto.STRUCK + 0.1, howto.STAR + 0.2, howto.CYCLE - 0.1):
        canvas, sheet = Canvas(size), Surface(size)
        canvas.begin(size)
        howto.show(canvas, stage, room, t)
        canvas.flush(sheet)
        sheet.set_colorkey((0, 0, 0))
        assert room.inflate(20, 20).contains(sheet.get_bounding_rect())


def test_the_lanes_units_go_to_px_and_back() -> None:
    lane = scenario_places.lane((1366, 768))
    assert lane.spot(0.0, 0.0) == lane.bag
    assert lane.place(lane.spot(0.7, 1.1)) == pytest.approx((0.7, 1.1))
    disc = lane.disc((700.0, 300.0), 60.0)
    assert isinstance(disc, Disc)
    assert lane.square(disc) == Rect(640, 240, 120, 120)
