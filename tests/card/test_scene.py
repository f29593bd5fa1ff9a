"""A card is played: by taps, by keys, in two languages, at leisure and in haste."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from pygame import Rect
from pygame.image import tobytes

from game.app import App
from game.card.answer import Given
from game.card.moment import BOB, HOLD, RISE
from game.card.view import layout
from game.stage.events import Back, Drag, Key, Release, Scroll, Tap
from game.stage.inputs import Input, Typed
from game.stage.theme import STALL_COLOURS, px
from tests.card.sets import Finger
from tests.stages import SIZES, heard


@pytest.mark.parametrize(
    "name", ["short", "three", "plain", "picture", "several", "verdict", "mine", "field", "longest"]
)
@pytest.mark.parametrize("right", [True, False])
def test_a_journey_by_taps(name: str, right: bool) -> None:
    finger = Finger(name)
    card = finger.card
    assert not card.answered
    finger.tap(*(card.right_names() if right else card.wrong_names()))
    assert card.answered
    finger.wait(2.0)
    finger.tap("next")
    assert finger.scene is finger.after.scene
    (answer,) = finger.after.answers
    assert answer.right is right
    assert answer.asking is card.sheet.asking
    assert 0.99 < answer.seconds < 4.0
    assert ("right" if right else "wrong") in heard(finger.stage)


def test_a_journey_by_keys_alone() -> None:
    finger = Finger("plain")
    at = next(iter(finger.card.sheet.rights))
    app = App(finger.stage, finger.card, (1366, 768))

    def play(seconds: float, *keys: Input) -> None:
        app.step(keys, 1 / 60, finger.surface)
        for _ in range(round(seconds * 60)):
            app.step((), 1 / 60, finger.surface)

    play(0.1, Typed(str(at + 1)))
    assert finger.card.answered
    play(2.0)
    play(0.1, Typed("enter"))
    assert [answer.right for answer in finger.after.answers] == [True]


def test_enter_takes_the_first_option_and_never_the_way_home() -> None:
    finger = Finger("plain")
    assert finger.offered[0] == "option:0"
    finger.tap("option:0")
    for _ in range(150):
        assert finger.offered[0] in ("option:0", "next")
        finger.frame()
    assert finger.offered[0] == "next"


@pytest.mark.parametrize("event", [Back(), Tap("home")])
def test_one_can_leave_before_and_after_answering(event: Back | Tap) -> None:
    for answered in (False, True):
        finger = Finger("plain")
        if answered:
            finger.tap("option:1")
        finger.tell(event)
        assert finger.scene is finger.after.scene
        assert (finger.after.left, finger.after.answers) == (1, [])


def test_the_second_half_of_a_double_tap_is_not_meant_for_the_next_question() -> None:
    finger = Finger("plain", calm=True)
    finger.tap("option:0")
    assert finger.offered[0] == "next"
    finger.tap("next")
    assert finger.scene is finger.card
    finger.wait(0.5)
    finger.tap("next")
    assert finger.scene is finger.after.scene


def test_right_and_wrong_are_shown_where_they_were_tapped_before_they_are_explained() -> None:
    finger = Finger("plain")
    finger.tap("option:0")
    before = dict(finger.canvas.offers)
    finger.wait(HOLD - 0.15)
    assert "next" not in finger.canvas.offers
    assert finger.canvas.offers["option:0"] == before["option:0"]
    finger.wait(0.5)
    assert "next" in finger.canvas.offers
    assert finger.canvas.offers["option:0"].h < before["option:0"].h


def test_several_are_ticked_and_handed_in() -> None:
    finger = Finger("several")
    one, other = sorted(finger.card.sheet.rights)
    assert "confirm" not in finger.offered
    finger.tap(f"option:{one}")
    assert not finger.card.answered
    assert "confirm" not in finger.offered
    finger.tap(f"option:{one}", f"option:{one}", f"option:{other}")
    finger.tap("confirm")
    assert finger.card.answered
    assert finger.card.sheet.correct
    assert heard(finger.stage) == ["tap"] * 4 + ["right"]


def test_several_by_keys() -> None:
    finger = Finger("several")
    for at in sorted(finger.card.sheet.rights):
        finger.tell(Key(str(at + 1)))
    finger.tell(Key("9"))
    finger.tap("confirm")
    assert finger.card.sheet.correct


def test_a_minefield_is_swept_by_keys() -> None:
    finger = Finger("field")
    for at in sorted(finger.card.sheet.rights):
        finger.tell(Key(str(at + 1)))
    finger.tap("confirm")
    assert finger.card.sheet.correct


THROWN = [
    ("verdict", (2,), True),
    ("verdict", (0,), False),
    ("field", (0, 1, 2, 3), True),
    ("field", (), False),
]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("name", "chosen", "right"), THROWN)
def test_what_was_thrown_is_judged_and_explained(
    name: str, chosen: tuple[int, ...], right: bool, size: tuple[int, int]
) -> None:
    finger = Finger(name, size, given=Given(chosen, 6.5), wait=0.0)
    assert finger.card.answered
    assert finger.card.right_names() == finger.card.wrong_names() == ()
    finger.wait(RISE / 2)
    assert heard(finger.stage) == []
    finger.wait(HOLD)
    assert heard(finger.stage) == ["right" if right else "wrong"]
    assert "next" not in finger.offered
    finger.wait(1.0)
    finger.tap("next")
    (answer,) = finger.after.answers
    assert (answer.chosen, answer.right, answer.seconds) == (chosen, right, 6.5)


def test_what_was_thrown_is_judged_in_calm_too() -> None:
    finger = Finger("verdict", calm=True, given=Given((0,), 6.5), wait=0.0)
    finger.frame()
    assert finger.offered[0] == "next"
    finger.wait(RISE + 0.5)
    assert heard(finger.stage) == ["wrong"]
    finger.tap("next")
    assert finger.after.answers[0].seconds == 6.5


def test_nothing_is_drawn_once_a_throw_is_explained() -> None:
    finger = Finger("field", given=Given((0, 5), 1.0))
    assert not finger.card.still
    finger.wait(1.0)
    assert finger.card.still
    assert finger.frame() == []


def test_what_is_tapped_after_the_answer_changes_nothing() -> None:
    finger = Finger("plain")
    right, wrong = finger.card.right_names(), finger.card.wrong_names()
    finger.tap(*wrong)
    sheet = finger.card.sheet
    finger.tap(*right)
    finger.tell(Key("1"))
    assert finger.card.sheet is sheet


def test_the_language_changes_at_once_and_the_order_stays() -> None:
    finger = Finger("plain")
    order = finger.card.sheet.order
    for answered in (False, True):
        if answered:
            finger.tap("option:0")
            finger.wait(2.0)
        assert finger.frame() == []
        finger.stage.words.switch()
        assert finger.frame() != []
        assert finger.frame() == []
    assert finger.card.sheet.order == order


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_that_scrolls_can_be_reached(size: tuple[int, int]) -> None:
    finger = Finger("longest", size, lang="en")
    met: dict[str, int] = {}
    for _ in range(12):
        for name, rect in finger.canvas.offers.items():
            assert Rect((0, 0), size).contains(rect), name
            if name.startswith("option:"):
                met[name] = max(met.get(name, 0), rect.h)
        finger.tell(Key("pagedown"))
        finger.wait(0.6)
    assert sorted(met) == [f"option:{at}" for at in range(6)]
    assert min(met.values()) >= px(size, 7)
    assert "confirm" not in finger.offered
    finger.tap("home")


def test_what_is_out_of_sight_is_not_offered() -> None:
    finger = Finger("longest", (1024, 768), lang="en")
    assert "option:5" not in finger.offered
    finger.tap("option:5")
    assert finger.card.sheet.ticked == {5}
    plan = layout(finger.card.sheet, finger.stage, (1024, 768), explaining=False)
    for name, rect in finger.canvas.offers.items():
        assert not name.startswith("option:") or plan.window.contains(rect), name


@pytest.mark.parametrize(
    "pull",
    [
        Drag(None, (600, 400), (600, 200), (0, -200)),
        Release(None, (600, 400), (600, 200), (0.0, -1500.0)),
        Scroll(-3.0),
        Key("down"),
        Key("pagedown"),
    ],
)
def test_many_ways_to_scroll(pull: Drag | Release | Scroll | Key) -> None:
    finger = Finger("longest", (1024, 768), lang="en")
    before = finger.canvas.offers["option:0"]
    finger.tell(pull)
    finger.wait(0.6)
    assert finger.canvas.offers.get("option:0") != before


def test_a_long_explanation_opens_at_the_explanation() -> None:
    finger = Finger("longest", (1024, 768), lang="en")
    finger.tap(*finger.card.wrong_names())
    finger.wait(3.0)
    at_the_foot = finger.canvas.offers["next"]
    assert "option:0" not in finger.offered
    for _ in range(10):
        finger.tell(Key("pageup"))
    finger.wait(1.0)
    assert finger.canvas.offers["next"] == at_the_foot, "it does not scroll"
    options = [rect for name, rect in finger.canvas.offers.items() if name in ("option:0", "option:1")]
    assert options
    assert at_the_foot.collidelist(options) == -1
    finger.tap("next")


def test_nothing_is_drawn_while_nothing_moves() -> None:
    finger = Finger("plain")
    assert finger.card.still
    assert finger.frame() == []
    finger.tap("option:0")
    assert not finger.card.still
    finger.wait(2.0)
    assert finger.card.still
    assert finger.frame() == []


def test_the_arrow_bobs_for_a_while_only() -> None:
    finger = Finger("longest", (1024, 768), lang="en")
    assert not finger.card.still
    finger.wait(BOB)
    assert finger.card.still
    finger.tell(Scroll(-1.0))
    assert not finger.card.still


def test_calm_means_that_nothing_moves() -> None:
    finger = Finger("longest", (1024, 768), lang="en", calm=True)
    assert finger.card.still
    finger.tap("option:0")
    assert finger.card.still


def test_the_options_follow_the_card_and_can_be_chosen_once_they_can_be_read() -> None:
    finger = Finger("plain", wait=0.0)
    offered = []
    for _ in range(40):
        finger.frame()
        offered.append(sum(name.startswith("option:") for name in finger.canvas.offers))
    assert (offered[0], offered[-1]) == (0, 4)
    assert offered == sorted(offered)


def test_a_key_before_the_options_are_seen_chooses_nothing() -> None:
    finger = Finger("plain", wait=0.0)
    finger.card.handle(Key("1"))
    assert not finger.card.answered


def test_the_scene_beneath_is_drawn_once_for_each_size_and_never_moved() -> None:
    finger = Finger("plain")
    finger.tap("option:0")
    finger.wait(2.0)
    assert finger.beneath.drawn == 1
    finger.surface = type(finger.surface)((1080, 1920), 0, 32)
    finger.frame()
    finger.frame()
    assert finger.beneath.drawn == 2


def test_pressing_shows_at_once() -> None:
    finger = Finger("plain")
    finger.canvas.pressed = "option:2"
    (changed,) = finger.frame()
    assert changed.colliderect(finger.canvas.offers["option:2"])


@pytest.mark.parametrize("icon", ["star", "nobody-drew-this"])
def test_every_stall_has_a_card_of_its_own_colour_and_the_double_shows(icon: str) -> None:
    seen = set()
    for colour, double in product(STALL_COLOURS.values(), (False, True)):
        finger = Finger("plain", wait=0.0)
        sheet = finger.card.sheet
        asking = replace(sheet.asking, colour=colour, double=double, icon=icon)
        finger.card.sheet = replace(sheet, asking=asking)
        finger.wait(1.0)
        seen.add(tobytes(finger.surface, "RGB"))
    assert len(seen) == 2 * len(STALL_COLOURS)
