"""Questions drawn from all topics of a stall at once, as the target stall does, from files that change."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.bank.deck import Counts, Deck
from game.bank.question import Kind, Question
from game.bank.quizmaster import Quizmaster
from game.bank.shelf import Shelf
from tests.bank.reading import HEAD, REGISTER, TODAY, field, verdict


def opened(root: Path, seed: int = 1) -> Quizmaster:
    """One who asks from the banks in `root`."""
    shelf = Shelf([root], REGISTER, lambda: TODAY)
    shelf.refresh()
    return Quizmaster(shelf, REGISTER, Deck(random.Random(seed), Counts()), lambda: TODAY)


def save(root: Path, name: str, *questions: str) -> None:
    file = root / "targets" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HEAD + "".join(questions), "utf-8")


def scenario(name: str, level: int = 1, twin: str | None = None) -> str:
    return verdict("fine", id=name, ask=name, level=str(level), twin=twin)


def minefield(name: str) -> str:
    return field(more=f"    id: {name}\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two topics: three scenarios and a minefield, two scenarios and two minefields."""
    save(tmp_path, "1-school", scenario("a"), scenario("b", 2), scenario("c", 3), minefield("m"))
    save(tmp_path, "2-video", scenario("d"), minefield("n"), minefield("o"), scenario("e", 3))
    return tmp_path


def drain(quiz: Quizmaster, *kinds: Kind) -> list[tuple[str, str]]:
    drawn = []
    while found := quiz.draw("targets", kinds):
        drawn.append((found[0].key, found[1].id))
    return drawn


@pytest.mark.parametrize("seed", range(8))
def test_each_question_of_a_stall_is_drawn_once_with_its_topic(seed: int, root: Path) -> None:
    quiz = opened(root, seed)
    scenarios = drain(quiz, "verdict")
    assert sorted(scenarios) == [
        *(("1-school", name) for name in "abc"),
        *(("2-video", name) for name in "de"),
    ]
    assert {topic.key: quiz.left(topic) for topic in quiz.topics("targets")} == {"1-school": 1, "2-video": 2}
    assert [quiz.left(topic, ("verdict",)) for topic in quiz.topics("targets")] == [0, 0]
    fields = drain(quiz, "minefield", "verdict")
    assert sorted(fields) == [("1-school", "m"), ("2-video", "n"), ("2-video", "o")]
    assert quiz.draw("targets") is None
    assert quiz.draw("court") is None
    quiz.new_visit()
    assert len(drain(quiz, "verdict", "minefield")) == 8


def test_a_question_asked_by_topic_is_not_drawn_again(root: Path) -> None:
    quiz = opened(root)
    first = quiz.ask(quiz.topics("targets")[0])
    assert first is not None
    assert first.id not in [name for _, name in drain(quiz, "verdict", "minefield")]


@pytest.mark.parametrize("level", [1, 2, 3])
def test_the_level_wished_for_comes_first(level: int, root: Path) -> None:
    found = opened(root).draw("targets", ("verdict",), level)
    assert found is not None
    assert found[1].level == level


def test_a_topic_that_the_host_has_closed_is_not_drawn_from(root: Path) -> None:
    shelf, closed = Shelf([root], REGISTER, lambda: TODAY), {("targets", "2-video")}
    deck = Deck(random.Random(1), Counts())
    quiz = Quizmaster(shelf, REGISTER, deck, lambda: TODAY, lambda *name: name not in closed)
    quiz.refresh()
    assert [topic.key for topic in quiz.topics("targets")] == ["1-school"]
    assert [topic.key for topic in quiz.shelved("targets")] == ["1-school", "2-video"]
    assert quiz.ask(quiz.shelved("targets")[1]) is None
    assert {topic for topic, _ in drain(quiz, "verdict", "minefield")} == {"1-school"}
    assert quiz.twin(random.Random(1)).topics("targets") == quiz.topics("targets")
    closed.clear()
    assert {topic for topic, _ in drain(quiz, "verdict", "minefield")} == {"2-video"}


def test_a_file_saved_meanwhile_is_drawn_from_as_it_is_now(root: Path) -> None:
    quiz = opened(root)
    save(root, "1-school", scenario("new"))
    save(root, "3-markets", scenario("later"))
    assert sorted(drain(quiz, "verdict")) == [
        ("1-school", "new"), ("2-video", "d"), ("2-video", "e"), ("3-markets", "later"),
    ]  # fmt: skip


def draw(quiz: Quizmaster, *kinds: Kind) -> Question:
    found = quiz.draw("targets", kinds)
    assert found is not None
    return found[1]


@given(seed=st.integers(0, 99))
def test_a_missed_ones_twin_comes_back_in_the_same_visit_though_of_another_topic(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("twins")
    save(root, "1-school", scenario("film", 1, "clip"), scenario("b", 2))
    save(root, "2-video", scenario("clip", 3, "film"), scenario("d", 2), minefield("m"))
    quiz = opened(root, seed)
    film = draw(quiz, "verdict")
    assert film.id == "film"
    quiz.answered(film, False)
    assert draw(quiz, "verdict").id in "bd"
    assert draw(quiz, "minefield").id == "m"
    assert draw(quiz, "verdict").id == "clip"


def test_the_twin_comes_at_once_where_nothing_else_is_left(tmp_path: Path) -> None:
    save(tmp_path, "1-school", scenario("film", 1, "clip"), minefield("m"))
    save(tmp_path, "2-video", scenario("clip", 3, "film"))
    quiz = opened(tmp_path)
    quiz.answered(draw(quiz, "verdict"), False)
    assert draw(quiz, "verdict").id == "clip"
