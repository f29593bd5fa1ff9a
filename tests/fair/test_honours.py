"""Nicknames and certificates on a visitor's way through the fair."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.bank.question import LANGS, Lang
from game.desk.opening import make_fair, make_quiz
from game.desk.shots.proof import CODE, Proof
from game.fair import finish, places, stampcard, ticket
from game.fair.certificate_scene import CertificateScene
from game.fair.fair import Fair
from game.fair.lobby import LOOK, Lobby
from game.fair.nickname import load_names
from game.fair.results import Results
from game.fair.visit import Visit
from game.records.records import Records
from game.settings import ASSETS, QUESTIONS
from game.stage.canvas import Canvas
from game.stage.events import Back, Tap
from game.stage.theme import FLOOR, px
from game.stalls.stall import Round
from tests.fair.sets import KEYS, ROOM, answers, drawn
from tests.fair.written import collisions, ink, watch
from tests.records.clock import Clock
from tests.stages import SIZES, heard, make_stage

DAY = date(2026, 11, 22)


def fair_of(
    records: Records | None = None, *, press: Proof | None = None, questions: Path = QUESTIONS
) -> Fair:
    rng = random.Random(1)
    quiz = make_quiz((questions,), rng, lambda: DAY)
    quiz.refresh()
    return make_fair(make_stage(), quiz, rng, records=records, press=press)


def visit_of(lobby: object) -> Visit:
    assert isinstance(lobby, Lobby)
    return lobby.visit


def test_every_visitor_gets_a_nickname_of_their_own(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records)
    visits = [visit_of(fair.enter()) for _ in range(5)]
    assert len({visit.nickname for visit in visits}) == 5
    assert all(visit.avatar in load_names(ASSETS / "names.yaml").animals for visit in visits)
    records.played(visits[3].id, "wheel", 3)
    place = records.top(Clock()().date(), "wheel")[0]
    assert (place.nickname, place.avatar) == (visits[3].nickname, visits[3].avatar)
    records.close()


def test_the_die_draws_another_one_and_the_records_know(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records)
    lobby = fair.enter()
    visit = visit_of(lobby)
    before = visit.who
    assert "nickname" in drawn(lobby).offers
    assert lobby.handle(Tap("nickname")) is lobby
    assert visit.who != before
    assert heard(fair.stage)[-1] == "dice"
    records.played(visit.id, "wheel", 3)
    assert records.top(Clock()().date(), "wheel")[0].nickname == visit.nickname
    records.close()


def test_the_demonstration_has_a_nickname_but_no_certificate() -> None:
    fair = fair_of(press=Proof(DAY))
    demo = fair.demo()
    assert demo is not None
    assert visit_of(demo).nickname
    for lobby, waits in ((fair.enter(), True), (demo, False)):
        visit_of(lobby).stamps.update(dict.fromkeys(KEYS, 5))
        again = lobby.handle(Tap("stall:wheel")).handle(Back())
        assert ("certificate" in drawn(again).offers) is waits


def finished(fair: Fair, visit: Visit, stall: str, stars: int = 3) -> Results:
    results = fair.results(Round(stall, answers(True), stars), visit)
    assert isinstance(results, Results)
    return results


def test_the_last_stamp_leads_to_the_certificate_and_that_back_to_the_map() -> None:
    fair = fair_of(press=Proof(DAY))
    visit = visit_of(fair.enter())
    keys = [stall.key for stall in fair.stalls]
    for key in keys[:-1]:
        assert isinstance(finished(fair, visit, key).handle(Tap("leave")), Lobby)
    scene = finished(fair, visit, keys[-1], 5).handle(Tap("leave"))
    assert isinstance(scene, CertificateScene)
    assert visit.certificate is not None
    assert visit.certificate.stars == tuple((key, 5 if key == keys[-1] else 3) for key in keys)
    assert visit.certificate.nickname == visit.who.said
    lobby = scene.handle(Tap("leave"))
    assert isinstance(lobby, Lobby)
    assert isinstance(finished(fair, visit, keys[0]).handle(Tap("leave")), Lobby)  # handed over only once


def test_seen_again_from_the_map_it_has_the_same_code_and_the_stars_of_now() -> None:
    fair = fair_of(press=Proof(DAY))
    visit = visit_of(fair.enter())
    visit.stamps = {stall.key: 2 for stall in fair.stalls}
    first = fair.lobby(visit)
    assert "certificate" in drawn(first).offers
    assert isinstance(first.handle(Tap("certificate")), CertificateScene)
    assert visit.certificate is not None
    visit.certificate = replace(visit.certificate, code="0123456789")
    visit.stamp("wheel", 5)
    fair.lobby(visit).handle(Tap("certificate"))
    assert visit.certificate.code == "0123456789" != CODE
    assert dict(visit.certificate.stars)["wheel"] == 5


def test_the_sign_of_the_certificate_comes_and_goes_with_the_stalls_that_are_open(tmp_path: Path) -> None:
    banks = tmp_path / "questions"
    shutil.copytree(QUESTIONS, banks)
    fair = fair_of(press=Proof(DAY), questions=banks)
    lobby = fair.enter()
    visit_of(lobby).stamps = {"wheel": 3, "planes": 3}
    assert "certificate" not in drawn(lobby).offers
    (banks / "targets").rename(tmp_path / "away")
    lobby = lobby.update(LOOK)
    assert "certificate" in drawn(lobby).offers
    (tmp_path / "away").rename(banks / "targets")
    lobby = lobby.update(LOOK)
    assert "certificate" not in drawn(lobby).offers
    assert "stall:targets" in drawn(lobby).offers


def test_a_power_cut_does_not_bring_a_second_code(tmp_path: Path) -> None:
    records = Records(tmp_path, Clock())
    fair = fair_of(records, press=Proof(DAY))
    visit = visit_of(fair.enter())
    visit.stamps = {stall.key: 2 for stall in fair.stalls}
    fair.certificate(visit)
    found = fair.diary.cut_off()
    assert found is not None
    assert found.visit is not visit
    assert found.visit.certificate == visit.certificate
    records.close()


def test_without_a_press_there_are_no_certificates() -> None:
    fair = fair_of()
    visit = visit_of(fair.enter())
    visit.stamps = {stall.key: 2 for stall in fair.stalls}
    lobby = fair.lobby(visit)
    assert "certificate" not in drawn(lobby).offers
    assert lobby.handle(Tap("certificate")) is lobby
    assert isinstance(fair.certificate(visit), Lobby)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_every_nickname_fits_on_the_cards(size: tuple[int, int], lang: Lang) -> None:
    stage, names, least = make_stage(lang), load_names(ASSETS / "names.yaml"), px(size, FLOOR)
    words = [said.in_(lang) for said in (*names.adjectives, *names.animals.values())]
    longest = sorted(words, key=len)[-12:]
    for count in (1, 2, 3, 4):
        stub, _ = ticket.parts(places.layout(ROOM[:count], size)["card"])
        side = round(stub.h * 0.68) + round(stub.h * 0.13)
        room = stub.w - side - stub.h * 0.21
        lines = longest if lang == "en" else ["体贴花栗鼠"]
        assert all(stage.letters.width(line, "bold", least) <= room for line in lines), (count, room)


@pytest.mark.parametrize("lang", LANGS)
def test_the_large_card_names_its_owner_beside_the_count(lang: Lang, monkeypatch: pytest.MonkeyPatch) -> None:
    stage, names = make_stage(lang), load_names(ASSETS / "names.yaml")
    who = max((names.draw(random.Random(k)) for k in range(300)), key=lambda who: len(who.said.en))
    lines = watch(monkeypatch, stampcard)
    for size in SIZES:
        lines.clear()
        rect = finish.layout(size, again=True, slots=3)["award"]
        stampcard.draw_card(Canvas(size), stage, rect, KEYS, (), who)
        assert all(rect.contains(ink(line)) for line in lines)
        assert not collisions(lines)
