"""Everything has its place in every window, language and state: inside the card, apart, and large enough."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from pygame import Rect

from game.bank.question import Lang
from game.card.cut import reason, said
from game.card.panel_places import becauses
from game.card.plan import ANSWERED_FLOOR, FIXED, QUESTION_FLOOR, Plan
from game.card.plan_asked import WIDE_LEADING
from game.card.plan_explained import TIGHT_LEADING
from game.card.prose import parted
from game.card.sheet import Sheet
from game.card.view import layout
from game.desk.opening import make_quiz
from game.settings import QUESTIONS as HOUSE
from game.stage.stage import Stage
from game.stage.system import system_places
from game.stage.theme import Size
from game.stage.typeset import Weight
from tests.card.sets import QUESTIONS, asking, sheet
from tests.stages import SIZES, make_stage

STATES = (None, True, False)
ROOMY = ("short", "three", "plain", "picture", "pictures", "verdict", "mine")


@pytest.fixture(scope="module", params=["zh", "en"])
def stage(request: pytest.FixtureRequest) -> Stage:
    lang: Lang = request.param
    return make_stage(lang)


def made(stage: Stage, name: str, size: Size, right: bool | None) -> tuple[Sheet, Plan]:
    found = sheet(name, right=right)
    return found, layout(found, stage, size, explaining=right is not None)


@pytest.mark.parametrize("right", STATES, ids=["asked", "right", "wrong"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", QUESTIONS)
def test_a_card(stage: Stage, name: str, size: Size, right: bool | None) -> None:
    found, plan = made(stage, name, size, right)
    stands_inside(plan)
    stands_apart(plan)
    is_large_enough(plan, found)
    shows_all_words(plan, found, stage)


@pytest.mark.parametrize("right", STATES, ids=["asked", "right", "wrong"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", QUESTIONS)
def test_a_card_in_large_type(stage: Stage, name: str, size: Size, right: bool | None) -> None:
    large = replace(stage, large=True)
    found, usual = made(stage, name, size, right)
    _, plan = made(large, name, size, right)
    stands_inside(plan)
    stands_apart(plan)
    shows_all_words(plan, found, large)
    least = ANSWERED_FLOOR if plan.thin else QUESTION_FLOOR
    assert plan.type.question >= least * 1.15 * min(size) / 100 - 1
    assert min(plan.type.option, plan.type.body) >= 2.4 * 1.15 * min(size) / 100 - 1
    assert usual.scrolls <= plan.scrolls, "what is larger needs no less room"


def stands_inside(plan: Plan) -> None:
    whole = Rect((0, 0), plan.size)
    assert whole.contains(plan.card)
    assert not plan.card.collidelistall(list(system_places(plan.size).values())), (
        "the card covers a system button"
    )
    content = Rect(plan.window.x, plan.window.y, plan.window.w, max(plan.content, plan.window.h))
    for name, rect in plan.rects.items():
        assert (plan.card if name in FIXED else content).contains(rect), name
    if not plan.scrolls:
        assert all(plan.card.contains(rect) for rect in plan.rects.values())
    assert plan.card.contains(plan.window)


def stands_apart(plan: Plan) -> None:
    parts = [(name, rect) for name, rect in plan.rects.items() if name != "panel"]
    for (one, a), (other, b) in combinations(parts, 2):
        apart = plan.scrolls and (one in FIXED) != (other in FIXED)
        assert apart or not a.colliderect(b), f"{one} {a} lies on {other} {b}"
    if "panel" in plan.rects:
        for name, rect in parts:
            if name.startswith(("question", "option:")):
                assert not rect.colliderect(plan.rects["panel"]), name


def is_large_enough(plan: Plan, found: Sheet) -> None:
    unit = min(plan.size) / 100
    assert plan.type.question >= (ANSWERED_FLOOR if plan.thin else QUESTION_FLOOR) * unit
    assert min(plan.type.option, plan.type.body) >= 2.4 * unit
    if not plan.thin:
        assert all(plan.rects[f"option:{at}"].h >= 7 * unit for at in range(len(found.order)))
    for name in ("next", "confirm"):
        assert name not in plan.rects or plan.rects[name].h >= 7 * unit


def shows_all_words(plan: Plan, found: Sheet, stage: Stage) -> None:
    def fits(words: str, weight: Weight, px: int, rect: Rect, leading: float) -> bool:
        return stage.letters.height(words, weight, px, rect.w, leading) <= rect.h

    ask = stage.words.of(found.question.ask)
    leading = TIGHT_LEADING if plan.thin else WIDE_LEADING
    assert fits(ask, "bold", plan.type.question, plan.rects["question"], leading)
    if plan.thin or found.question.verdict is None:
        for at in range(len(found.order)):
            box = plan.cut.words(found, plan.rects[f"option:{at}"], at)
            assert fits(said(found, stage, at), "bold", plan.cut.type_px, box, plan.cut.leading), at
            if why := reason(found, stage, at) if plan.thin else "":
                words, leading = said(found, stage, at), plan.cut.leading
                box.h -= stage.letters.height(words, "bold", plan.cut.type_px, box.w, leading)
                assert fits(why, "medium", plan.cut.reason_px, box, leading), at
    if plan.thin:
        why = stage.words.of(found.question.why)
        assert fits(why, "medium", plan.type.body, plan.rects["why"], plan.type.leading)
        for at, words in becauses(found, stage).items():
            assert fits(words, "bold", plan.type.body, plan.rects[f"because:{at}"], plan.type.leading)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", ROOMY)
def test_an_ordinary_question_is_seen_at_once(name: str, size: Size) -> None:
    _, plan = made(make_stage("zh"), name, size, None)
    assert not plan.scrolls
    assert plan.type.option > 2.4 * min(size) / 100


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
@pytest.mark.parametrize("name", ROOMY)
def test_an_ordinary_explanation_is_seen_at_once(name: str, size: Size) -> None:
    _, plan = made(make_stage("zh"), name, size, False)
    assert not plan.scrolls
    assert "mascot" in plan.rects


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
@pytest.mark.parametrize("name", ROOMY)
def test_an_english_explanation_is_seen_at_once(name: str, size: Size) -> None:
    for right in (True, False):
        _, plan = made(make_stage("en"), name, size, right)
        assert not plan.scrolls


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", ["field", "long-field"])
def test_all_nine_acts_are_seen_at_once(stage: Stage, name: str, size: Size) -> None:
    _, plan = made(stage, name, size, None)
    assert not plan.scrolls


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
def test_all_nine_reasons_are_seen_at_once(size: Size) -> None:
    stage = make_stage("zh")
    for name in ("field", "long-field"):
        found = sheet(name, right=False)
        found = replace(found, asking=replace(found.asking, citations=found.asking.citations[:1]))
        assert not layout(found, stage, size, explaining=True).scrolls, name


def mistaken(lang: Lang, size: Size, mistakes: int) -> list[tuple[str, Plan]]:
    """Each minefield of the house by its id, and the plan of its card after so many mistakes."""
    quiz = make_quiz((HOUSE,), random.Random(1), lambda: date(2026, 11, 22))
    quiz.refresh()
    stage, found = make_stage(lang), list[tuple[str, Plan]]()
    for question in (one for topic in quiz.topics("targets") for one in topic.questions if one.minefield):
        asking_ = replace(asking("field"), question=question, citations=quiz.citations(question))
        mines = {at for at, option in enumerate(question.options) if option.right}
        wrong = mines ^ set(random.Random(7).sample(range(9), mistakes))
        explained = Sheet(asking_, tuple(range(9))).given(wrong)
        found.append((question.id, layout(explained, stage, size, explaining=True)))
    return found


@pytest.mark.parametrize(
    ("lang", "size", "mistakes"),
    [("zh", (1366, 768), 6), ("en", (1366, 768), 5), ("zh", (1024, 768), 6), ("en", (1024, 768), 3)],
)
def test_what_was_mistaken_in_our_minefields_is_seen_at_once(lang: Lang, size: Size, mistakes: int) -> None:
    for name, plan in mistaken(lang, size, mistakes):
        assert not plan.scrolls, name
        stands_inside(plan)
        stands_apart(plan)


def test_high_acts_are_packed_into_columns_that_end_together() -> None:
    plans = [plan for _, plan in mistaken("en", (1024, 768), 4)]
    columns = [
        [
            [rect for name, rect in plan.rects.items() if name.startswith("option:") and rect.x == x]
            for x in xs
        ]
        for plan in plans
        if len(xs := {plan.rects[f"option:{at}"].x for at in range(9)}) == 3
    ]
    assert len(columns) == len(plans)
    assert any(len({rect.y for column in three for rect in column}) > 3 for three in columns)
    for three in columns:
        assert len({max(rect.bottom for rect in column) for column in three}) == 1


def test_the_laws_of_a_minefield_share_a_pill_where_the_window_is_wide() -> None:
    for size, pills in (((1366, 768), 1), ((1080, 1920), 2)):
        _, plan = made(make_stage("en"), "field", size, True)
        assert sum(name.startswith("law:") for name in plan.rects) == pills


def test_acts_stand_three_by_three_and_upright_one_below_the_other() -> None:
    stage = make_stage("zh")
    for size, across in (((1366, 768), 3), ((1024, 768), 3), ((1080, 1920), 1)):
        for right in (None, True):
            _, plan = made(stage, "field", size, right)
            assert len({plan.rects[f"option:{at}"].x for at in range(9)}) == across


def test_a_short_question_is_large() -> None:
    stage = make_stage("zh")
    _, short = made(stage, "short", (1920, 1080), None)
    _, plain = made(stage, "plain", (1920, 1080), None)
    assert short.type.question > plain.type.question


def test_an_upright_card_is_no_taller_than_it_must_be() -> None:
    stage = make_stage("zh")
    _, short = made(stage, "short", (1080, 1920), None)
    _, longest = made(stage, "long", (1080, 1920), None)
    assert short.card.h < longest.card.h


def test_a_picture_that_is_gone_is_no_picture() -> None:
    stage, found = make_stage("zh"), sheet("picture")
    gone = replace(found.question, picture=Path("gone.png"))
    plan = layout(
        replace(found, asking=replace(found.asking, question=gone)), stage, (1366, 768), explaining=False
    )
    assert "picture" not in plan.rects


@pytest.mark.parametrize(
    ("words", "ems", "parts"),
    [
        ("日出谁都能拍，这段画面是自己的。", 11, "日出谁都能拍，\n这段画面是自己的。"),
        ("没授权，整部电影切成二十段发", 9, None),  # the longer part has no room
        ("贴上官方视频的链接给大家看", 9, None),  # nothing to pause at
        ("借正版书，给同桌看", 20, None),  # one line is enough
        ("Cut off the name; post it as yours", 11, "Cut off the name;\npost it as yours"),
    ],
)
def test_two_lines_part_where_one_pauses(words: str, ems: int, parts: str | None) -> None:
    assert parted(make_stage("zh"), words, "bold", 20, 20 * ems) == (parts or words)


@pytest.mark.parametrize("size", [(1024, 768), (1280, 1024)], ids=str)
def test_a_card_shares_a_squarish_window_with_the_buttons(size: Size) -> None:
    _, plan = made(make_stage("zh"), "plain", size, None)
    buttons = system_places(size).values()
    assert size[0] - plan.card.right == min(rect.x for rect in buttons)
    assert plan.card.x > max(rect.right for rect in buttons)


def test_a_picture_grows_into_what_its_question_leaves_free() -> None:
    stage, size = make_stage("zh"), (1366, 768)
    _, plan = made(stage, "picture", size, None)
    gap = plan.rects["picture"].x - plan.rects["question"].right
    assert min(size) * 0.04 < gap < min(size) * 0.12
