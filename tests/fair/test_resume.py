"""A visit that is cut off anywhere can be gone on with, as far as it still fits; and nothing else is kept."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from game.app import App
from game.bank.quizmaster import Quizmaster
from game.card.scene import Card
from game.desk.headless import Headless, wish
from game.desk.opening import make_fair, make_quiz
from game.fair import standing
from game.fair.attract import Attract
from game.fair.bot import Bot
from game.fair.fair import Fair
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.fair.resume import OFFERED, Resume
from game.records.records import Records
from game.settings import QUESTIONS
from game.stalls import STALLS
from game.stalls.stall import Stall
from tests.records.clock import Clock
from tests.stages import make_stage

SIZE = (1024, 768)
DAY = date(2026, 11, 22)


class Remembering(Records):
    """Records that also keep every snapshot."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__(folder, clock)
        self.states: list[str] = []

    def answered(self, visit: str, note: Any, state: str | None = None) -> int:
        self.states += [state] if state is not None else []
        return super().answered(visit, note, state)

    def save_snapshot(self, visit: str, text: str) -> None:
        self.states.append(text)
        super().save_snapshot(visit, text)


def quiz_of(seed: int = 1, questions: Path = QUESTIONS) -> Quizmaster:
    quiz = make_quiz((questions,), random.Random(seed), lambda: DAY)
    quiz.refresh()
    return quiz


def fair_of(records: Records, stall: Stall, seed: int = 1, quiz: Quizmaster | None = None) -> Fair:
    """A fair with one stall."""
    return make_fair(make_stage(), quiz or quiz_of(seed), random.Random(seed), (stall,), records)


def play(screen: Headless, seed: int, seconds: float = 900.0) -> None:
    """Let the bot play until the results are there, or so long."""
    bot, end = Bot(random.Random(seed), pace=0.2), screen.app.now + seconds
    while screen.app.now < end and not isinstance(screen.app.scene, Results):
        wish(screen, bot.act(screen.app.scene, screen.app.canvas.offers, screen.dt))


@contextmanager
def cut_off(folder: Path, stall: Stall, seconds: float, seed: int = 1) -> Iterator[tuple[Records, Clock]]:
    """The records of the next start, after a visit that the power ended after so many seconds."""
    clock = Clock()
    before = Records(folder / "before", clock)
    fair = fair_of(before, stall, seed)
    screen = Headless(App(fair.stage, fair.enter(), SIZE), SIZE, dt=1 / 15)
    play(screen, seed, seconds)
    shutil.copytree(folder / "before", folder / "after")  # there is no farewell in it
    before.close()
    records = Records(folder / "after", clock)
    yield records, clock
    records.close()


@pytest.mark.parametrize("stall", STALLS, ids=lambda stall: stall.key)
def test_every_state_of_a_round_can_be_frozen_and_gone_on_with(stall: Stall, tmp_path: Path) -> None:
    records = Remembering(tmp_path, Clock())
    fair = fair_of(records, stall)
    screen = Headless(App(fair.stage, fair.enter(), SIZE), SIZE, dt=1 / 15)
    play(screen, 1)
    assert isinstance(screen.app.scene, Results)
    states = [
        text for text in dict.fromkeys(records.states) if stall.key in json.loads(text)["visit"]["saved"]
    ]
    assert len(states) > 8
    quiz = quiz_of(seed=2)
    for text in random.Random(2).sample(states[:-1], min(24, len(states) - 1)) + states[-1:]:
        found = standing.thaw("id", text, (stall,), quiz)
        assert found is not None
        quiz.thaw(found.deck)
        at = found.stall.key if found.stall is not None else None
        again = standing.freeze(found.visit, (stall,), quiz, at, found.lang)
        assert json.loads(again) == json.loads(text)
    for text in random.Random(3).sample(states, 2):
        anew = fair_of(records, stall, seed=4)
        found = standing.thaw("id", text, (stall,), anew.quiz)
        assert found is not None
        screen = Headless(App(anew.stage, anew.go_on(found), SIZE), SIZE, dt=1 / 15)
        play(screen, 5)
        assert isinstance(screen.app.scene, Results), type(screen.app.scene)
        asked = [answer.asking.question.id for answer in screen.app.scene.done.answers]
        assert len(asked) == len(set(asked)), "a question came twice in one round"
    records.close()


def test_after_a_power_cut_the_first_screen_offers_to_go_on(tmp_path: Path) -> None:
    with cut_off(tmp_path, STALLS[0], 25.0) as (records, clock):
        clock.pass_(seconds=90)
        fair = fair_of(records, STALLS[0], seed=2)
        offer = fair.offer()
        assert isinstance(offer, Resume)
        answered = records.today().answers
        screen = Headless(App(fair.stage, offer, SIZE), SIZE, dt=1 / 15)
        screen.run(1.0)
        screen.tap("go-on")
        assert not isinstance(screen.app.scene, Lobby | Attract | Resume)
        play(screen, 2)
        assert isinstance(screen.app.scene, Results)
        assert len(screen.app.scene.done.answers) == records.today().answers == 5 > answered > 0
        assert records.today().visits == 1


def test_who_starts_over_ends_the_visit(tmp_path: Path) -> None:
    with cut_off(tmp_path, STALLS[0], 25.0) as (records, _):
        fair = fair_of(records, STALLS[0], seed=2)
        offer = fair.offer()
        assert offer is not None
        screen = Headless(App(fair.stage, offer, SIZE), SIZE)
        screen.run(0.5)
        screen.tap("leave")
        assert isinstance(screen.app.scene, Attract)
        assert fair.offer() is None


def test_nobody_there_means_the_next_visitor_is_awaited(tmp_path: Path) -> None:
    with cut_off(tmp_path, STALLS[0], 25.0) as (records, _):
        fair = fair_of(records, STALLS[0], seed=2)
        offer = fair.offer()
        assert offer is not None
        assert offer.update(OFFERED - 1) is offer
        assert isinstance(offer.update(1.5), Attract)
        assert fair.offer() is None


def test_two_minutes_later_nothing_is_offered(tmp_path: Path) -> None:
    with cut_off(tmp_path, STALLS[0], 25.0) as (records, clock):
        clock.pass_(seconds=121)
        assert fair_of(records, STALLS[0], seed=2).offer() is None


def test_a_visit_that_ended_is_not_offered(tmp_path: Path) -> None:
    clock = Clock()
    records = Records(tmp_path, clock)
    fair = fair_of(records, STALLS[0])
    screen = Headless(App(fair.stage, fair.enter(), SIZE), SIZE, dt=1 / 15)
    play(screen, 1, 25.0)
    assert fair.offer() is not None
    screen.key("escape", "escape")  # to the map, and out
    assert isinstance(screen.app.scene, Attract)
    assert fair.offer() is None
    records.close()


def test_who_only_looked_at_the_map_has_nothing_to_go_on_with(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records, STALLS[0])
    fair.enter()
    assert fair.offer() is None
    records.close()


def test_another_question_in_its_place_drops_the_round_but_not_the_stamps(tmp_path: Path) -> None:
    wheel = STALLS[0]
    with cut_off(tmp_path, wheel, 25.0) as (records, _):
        found = records.snapshot()
        assert found is not None
        quiz = quiz_of()
        assert standing.thaw("id", found.text, (wheel,), quiz) is not None
        data = json.loads(found.text)
        for wrong in ({"hash": "0" * 16}, {"question": "gone"}):
            spoilt = json.loads(found.text)
            spoilt["visit"]["saved"]["wheel"]["answers"][0].update(wrong)
            assert standing.thaw("id", json.dumps(spoilt), (wheel,), quiz) is None
            spoilt["visit"]["stamps"]["wheel"] = 3
            kept = standing.thaw("id", json.dumps(spoilt), (wheel,), quiz)
            assert kept is not None
            assert (kept.stall, kept.visit.saved, kept.visit.stamps) == (None, {}, {"wheel": 3})
        assert standing.thaw("id", json.dumps(data | {"format": 0}), (wheel,), quiz) is None
        assert standing.thaw("id", found.text, (), quiz) is None


@pytest.mark.parametrize("stall", STALLS, ids=lambda stall: stall.key)
def test_whatever_the_text_is_thawing_it_does_not_crash(stall: Stall, tmp_path: Path) -> None:
    rng, quiz = random.Random(7), quiz_of()
    with cut_off(tmp_path, stall, 40.0) as (records, _):
        found = records.snapshot()
        assert found is not None
    for _ in range(150):
        data = json.loads(found.text)
        _spoil(data, rng)
        standing.thaw("id", json.dumps(data), (stall,), quiz)
        text = found.text[: rng.randrange(len(found.text))]
        assert standing.thaw("id", text, (stall,), quiz) is None


def _spoil(data: Any, rng: random.Random) -> None:
    """Put something else in the place of one value, however deep."""
    while True:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        key = rng.choice(keys)
        if not data[key] or not isinstance(data[key], dict | list) or rng.random() < 0.1:
            data[key] = rng.choice([None, "x", -1, 99, 1.5, [], {}, [["Rolled", 9]], True])
            return
        data = data[key]


def test_the_demonstration_leaves_no_trace(tmp_path: Path) -> None:
    records = Remembering(tmp_path, Clock())
    fair = fair_of(records, STALLS[0])
    screen = Headless(App(fair.stage, fair.attract(), SIZE), SIZE, dt=1 / 15)
    screen.run(45.0)
    assert records.states == []
    assert (records.today().visits, records.today().answers) == (0, 0)
    records.close()


def test_an_answer_is_noted_before_its_explanation_is_read(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records, STALLS[0])
    screen = Headless(App(fair.stage, fair.enter(), SIZE), SIZE, dt=1 / 15)
    bot = Bot(random.Random(1), pace=0.2)
    while not (isinstance(screen.app.scene, Card) and screen.app.scene.answered):
        wish(screen, bot.act(screen.app.scene, screen.app.canvas.offers, screen.dt))
    assert records.today().answers == 1
    screen.key("escape")  # away before “next”: it counts all the same, and does not come again
    found = records.snapshot()
    assert found is not None
    assert json.loads(found.text)["visit"]["saved"]["wheel"]["asking"] is None
    records.close()
