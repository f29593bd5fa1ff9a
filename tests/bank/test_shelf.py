"""The shelf while files come, change, break and go."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from game.bank.shelf import Shelf
from tests.bank.reading import GOOD, HEAD, REGISTER, TODAY, question, said


class Desk:
    """Two banks folders, the shelf that reads them, and a clock that never gives two files the same time."""

    def __init__(self, root: Path) -> None:
        self.own, self.teachers = root / "questions", root / "data"
        self.today = TODAY
        self.time = 1_000_000_000
        self.shelf = Shelf([self.own, self.teachers], REGISTER, lambda: self.today)
        self.own.mkdir()

    def save(self, name: str, text: str | bytes, folder: Path | None = None) -> Path:
        file = (folder or self.own) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        self.time += 1
        os.utime(file, (self.time, self.time))
        return file

    def asked(self, stall: str = "wheel") -> list[list[str]]:
        """The questions on the shelf, topic by topic."""
        return [[question.ask.zh for question in topic.questions] for topic in self.shelf.topics(stall)]

    def told(self) -> list[str]:
        return [f"{p.file.name}:{p.line}:{p.column} {said(p, 'en')}" for p in self.shelf.problems]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_topics_stand_in_the_order_of_their_file_names(desk: Desk) -> None:
    for name in ("10-last.yaml", "2-second.yml", "1-first.yaml"):
        desk.save(f"wheel/{name}", HEAD + question(ask=name))
    desk.save("planes/one.yaml", HEAD + question(ask="飞"))
    assert desk.shelf.topics("wheel") == ()
    assert desk.shelf.refresh()
    assert desk.asked() == [["1-first.yaml"], ["2-second.yml"], ["10-last.yaml"]]
    assert desk.asked("planes") == [["飞"]]
    assert desk.asked("court") == []
    assert [topic.key for topic in desk.shelf.topics("wheel")] == ["1-first", "2-second", "10-last"]
    assert desk.told() == []


def test_a_saved_file_is_there_at_the_next_look(desk: Desk) -> None:
    file = desk.save("wheel/a.yaml", HEAD + question())
    assert desk.shelf.refresh()
    assert not desk.shelf.refresh()
    desk.save("wheel/a.yaml", HEAD + question(ask="新"))
    assert desk.shelf.refresh()
    assert desk.asked() == [["新"]]
    os.utime(file, (1, 1))
    assert not desk.shelf.refresh()
    desk.save("wheel/b.yaml", HEAD + GOOD)
    assert desk.shelf.refresh()
    assert desk.asked() == [["新"], ["好"]]


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(HEAD + question() + "  - ask: '又\n", id="an unclosed quotation mark"),
        pytest.param(
            HEAD + question() + question(ask="又").replace("why: ", "why："), id="a full-width colon"
        ),
        pytest.param("", id="an empty file"),
        pytest.param("[", id="half a bracket"),
        pytest.param(HEAD + question(why=None), id="no question left"),
        pytest.param((HEAD + GOOD).encode("utf-16"), id="UTF-16"),
    ],
)
def test_a_broken_save_keeps_the_last_good_version(broken: str | bytes, desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + question() + GOOD)
    desk.shelf.refresh()
    desk.save("wheel/a.yaml", broken)
    assert desk.shelf.refresh()
    assert desk.asked() == [["甲", "好"]]
    assert desk.told()
    assert not desk.shelf.refresh()
    desk.save("wheel/a.yaml", HEAD + question(ask="修好"))
    assert desk.shelf.refresh()
    assert desk.asked() == [["修好"]]
    assert desk.told() == []


def test_a_broken_file_without_an_older_version_gives_what_it_has(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + GOOD + question(ask='"甲"和'))
    desk.shelf.refresh()
    assert desk.asked() == [["好"]]


def test_a_deleted_file_goes(desk: Desk) -> None:
    file = desk.save("wheel/a.yaml", HEAD + question())
    desk.save("wheel/b.yaml", HEAD + GOOD)
    desk.shelf.refresh()
    file.unlink()
    assert desk.shelf.refresh()
    assert desk.asked() == [["好"]]


def test_a_picture_that_comes_later_brings_its_question_back(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + question(picture="a.svg") + GOOD)
    desk.shelf.refresh()
    assert desk.asked() == [["好"]]
    desk.save("wheel/a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert desk.shelf.refresh()
    assert desk.asked() == [["甲", "好"]]


def test_a_new_day_is_a_new_look_at_the_laws(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + question(law="trademark-law-2019 57(2)"))
    desk.shelf.refresh()
    assert desk.told() == []
    desk.today = date(2027, 1, 1)
    assert desk.shelf.refresh()
    assert desk.asked() == [["甲"]]
    assert desk.told() == [
        "a.yaml:7:10 The Trademark Law (2019 amendment) was in force until 2026-12-31 and no longer applies."
        " Cite “trademark-law-2026”, which is in force now, and check the new number of the article."
    ]
    assert not desk.shelf.refresh()


def test_later_folders_add_to_earlier_ones(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + question(id="one"))
    desk.save("wheel/a.yaml", HEAD + question(ask="又", id="two"), desk.teachers)
    desk.shelf.refresh()
    assert desk.asked() == [["甲"], ["又"]]
    assert [topic.key for topic in desk.shelf.topics("wheel")] == ["a", "a~2"]


def test_an_id_belongs_to_the_first_who_used_it(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + question(id="one") + GOOD)
    desk.save("wheel/b.yaml", HEAD + question(ask="又", id="one"))
    desk.save("planes/c.yaml", HEAD + GOOD + GOOD)
    desk.shelf.refresh()
    assert desk.asked() == [["甲", "好"]]
    assert desk.asked("planes") == [["好"]]
    assert desk.told() == [
        "c.yaml:7:1 This question is exactly the same as the one at c.yaml:3. Delete one of them.",
        "b.yaml:3:1 The id “one” is already taken: a.yaml:3. Choose another id, or delete the line.",
    ]


def test_a_twin_must_be_there(desk: Desk) -> None:
    first = question(id="noodles", twin="noodles-2") + question(ask="又", id="noodles-2", twin="noodles")
    desk.save("wheel/a.yaml", HEAD + first)
    desk.shelf.refresh()
    assert desk.told() == []
    second = question(id="noodles", twin="noodels-2") + question(ask="又", id="noodles-2", twin="milk")
    desk.save("wheel/a.yaml", HEAD + second + question(ask="三", id="three", twin="three"))
    desk.shelf.refresh()
    assert desk.told() == [
        "a.yaml:3:1 There is no question with the id “noodels-2”. Did you mean “noodles-2”?",
        "a.yaml:9:1 There is no question with the id “milk”. Check the id, or delete this line.",
        "a.yaml:15:1 This question names itself as its twin. Write the id of another question, or delete this line.",
    ]
    assert desk.asked() == [["甲", "又", "三"]]


def test_an_empty_folder_says_so_and_the_fair_stays_up(desk: Desk) -> None:
    assert desk.shelf.refresh()
    assert desk.told() == [
        "questions:1:1 There are no bank files in this folder."
        " Make a folder for each stall in it (such as wheel) with bank files that end in .yaml."
    ]
    assert [said(problem, "zh") for problem in desk.shelf.problems] == [
        "这个文件夹里没有题库文件。 请在里面为每个摊位建一个文件夹（如 wheel），放入以 .yaml 结尾的题库文件。"
    ]


def test_a_folder_without_a_readable_question_says_so_and_the_fair_stays_up(desk: Desk) -> None:
    desk.save("wheel/a.yaml", "")
    desk.shelf.refresh()
    assert desk.asked() == []
    assert (
        "questions:1:1 There is not one playable question in this folder. Fix what the other messages say first."
        in desk.told()
    )
    assert "这个文件夹里没有一道能用的题目。 请先改好其他提示里说的问题。" in [
        said(problem, "zh") for problem in desk.shelf.problems
    ]


def test_files_that_nobody_reads_are_pointed_out(desk: Desk) -> None:
    desk.save("wheel/a.yaml", HEAD + GOOD)
    desk.save("wheel/b.yaml.txt", HEAD + GOOD)
    desk.save("stray.yaml", HEAD + GOOD)
    desk.save("wheel/.hidden.yaml", "[")
    desk.save("wheel/~$a.yaml", "[")
    desk.shelf.refresh()
    assert [line.split(".")[0] for line in desk.told()] == ["stray", "b"]
    assert {problem.severity for problem in desk.shelf.problems} == {"warning"}
    assert desk.told() == [
        "stray.yaml:1:1 This file is not in a stall's folder and will not appear in the game."
        " Move it to the folder of a stall, such as wheel.",
        "b.yaml.txt:1:1 This file ends in .txt and will not appear in the game."
        " Rename it so that it ends in .yaml (let the folder show file name extensions).",
    ]


def test_a_file_that_cannot_be_opened_is_told(desk: Desk) -> None:
    (desk.own / "wheel").mkdir()
    (desk.own / "wheel" / "a.yaml").symlink_to(desk.own / "nowhere.yaml")
    desk.shelf.refresh()
    assert (
        desk.told()[0]
        == "questions:1:1 There is not one playable question in this folder. Fix what the other messages say first."
    )
    assert desk.told()[1] == (
        "a.yaml:1:1 This file cannot be opened (No such file or directory)."
        " Make sure that it still exists and that no other program is holding it."
    )
