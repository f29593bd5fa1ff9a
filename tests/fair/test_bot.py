"""The bot goes by names, tells answers from buttons, and is never stuck."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from pygame import Rect

from game.card.answer import Answer
from game.card.scene import Card
from game.fair.bot import PATIENCE, Bot
from game.stage.events import Back, Event, Tap
from tests.fair.sets import Stop, answers
from tests.stages import make_stage

HERE = Rect(0, 0, 80, 80)


def at_once(seed: int = 1, skill: float = 0.65) -> Bot:
    return Bot(random.Random(seed), skill, pace=0.0)


def tapped(event: Event | None) -> str:
    assert isinstance(event, Tap), event
    return event.name


@pytest.mark.parametrize(
    ("offers", "name"),
    [
        (("home", "lang", "mute", "spin"), "spin"),
        (("start", "home"), "start"),
        (("stall:wheel", "lang"), "stall:wheel"),
        (("page:on", "page:back", "leave", "something new"), "something new"),
        (("leave", "page:on"), "page:on"),
        (("leave", "lang"), "leave"),
    ],
)
def test_the_sensible_choice(offers: tuple[str, ...], name: str) -> None:
    assert tapped(at_once().act(Stop("a"), dict.fromkeys(offers, HERE), 0.1)) == name


def test_sometimes_it_tries_again_and_then_leaves() -> None:
    offers = {"again": HERE, "leave": HERE}
    first = Counter(tapped(at_once(seed).act(Stop("a"), offers, 0.1)) for seed in range(200))
    assert 40 < first["again"] < 120
    assert first["leave"] == 200 - first["again"]


def test_what_does_not_answer_is_left_for_something_else() -> None:
    bot, scene = at_once(), Stop("a")
    seen = {tapped(bot.act(scene, {"deaf": HERE, "leave": HERE}, 0.1)) for _ in range(4)}
    assert seen == {"deaf", "leave"}


def test_with_nothing_to_tap_it_waits_and_then_goes_back() -> None:
    bot, scene = at_once(), Stop("a")
    assert bot.act(scene, {"lang": HERE}, PATIENCE - 1) is None
    assert bot.act(scene, {}, 2.0) == Back()
    assert bot.act(scene, {}, 2.0) is None


def test_at_a_human_pace_it_looks_before_it_taps() -> None:
    bot, scene, offers = Bot(random.Random(3)), Stop("a"), {"start": HERE}
    waited = 0
    while bot.act(scene, offers, 0.1) is None:
        assert bot.aim == "start"
        waited += 1
    assert 6 <= waited <= 14


@pytest.mark.parametrize("skill", [0.0, 1.0])
def test_on_a_card_it_answers_as_well_as_it_can(skill: float) -> None:
    given = [_answered(seed, skill) for seed in range(12)]
    assert given == [skill == 1.0] * 12


def test_on_an_answered_card_it_taps_no_option_any_more() -> None:
    end = Stop("end")
    asking = answers(True)[0].asking
    card = Card(make_stage(), asking, Stop("beneath"), random.Random(1), lambda _: end, lambda: end)
    bot, offers = at_once(), dict.fromkeys(("option:0", "option:1", "lang"), HERE)
    while not card.answered:
        event = bot.act(card, offers, 0.5)
        if event is not None:
            card.handle(event)
    assert [bot.act(card, offers, 0.5) for _ in range(9)] == [None] * 9
    assert tapped(bot.act(card, offers | {"next": HERE}, 0.5)) == "next"


def _answered(seed: int, skill: float) -> bool:
    """Whether a bot of this skill answers a card right."""
    given: list[bool] = []
    end = Stop("end")

    def then(answer: Answer) -> Stop:
        given.append(answer.right)
        return end

    asking = answers(True)[0].asking
    card = Card(make_stage(), asking, Stop("beneath"), random.Random(seed), then, lambda: end)
    _play(card, at_once(seed, skill), end)
    return given[0]


def _play(card: Card, bot: Bot, end: Stop) -> None:
    """Let the bot answer: options first, then on, as the real card offers them."""
    for _ in range(20):
        names = ("next", "lang") if card.answered else ("option:0", "option:1", "lang")
        event = bot.act(card, dict.fromkeys(names, HERE), 0.1)
        card.update(2.0)
        if event is not None and card.handle(event) is end:
            return
    raise AssertionError("the bot is stuck")


def test_it_gets_through_any_names_without_being_stuck() -> None:
    for seed in range(30):
        rng = random.Random(seed)
        names = [f"{rng.choice('abc')}{k}" for k in range(6)] + ["leave", "page:on", "option:1", "home"]
        exit_, bot, scene = rng.choice([n for n in names if n != "home"]), at_once(seed), Stop("maze")
        for _ in range(80):
            if tapped(bot.act(scene, dict.fromkeys(names, HERE), 0.1)) == exit_:
                break
        else:
            raise AssertionError(f"never tapped {exit_!r}")
