"""`check` as a teacher runs it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from game.bank.question import Lang
from game.desk.check import check
from tests.bank.reading import TODAY
from tests.doctor.cases import HEAD, question

ASK = "{zh: 晚会上有人翻唱一首新歌。问过作者吗？, en: Someone sings a new song. Was its author asked?}"
"""Another question than the healthy one, about the same options."""


def run(*paths: Path, lang: Lang = "en", as_json: bool = False, strict: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    return check(paths, lang, TODAY, out, as_json=as_json, strict=strict), out.getvalue()


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A banks folder, named from where the teacher stands."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "questions" / "wheel"
    folder.mkdir(parents=True)
    (folder / "good.yaml").write_text(HEAD + question(), "utf-8")
    return tmp_path / "questions"


def test_a_clean_bank_is_one_line(bank: Path) -> None:
    assert run(bank) == (0, "No problems. 1 file with 1 question ready to play.\n")
    assert run(bank, lang="zh") == (0, "没有问题。共 1 个文件，1 道能用的题目。\n")
    assert run(bank, as_json=True) == (0, "[]\n")


def test_all_problems_of_all_files_come_at_once(bank: Path) -> None:
    (bank / "wheel" / "a.yaml").write_text(HEAD + question(answr="x", level="7") + question(ask=ASK), "utf-8")
    (bank / "wheel" / "b.yaml").write_text(HEAD + question(ask="谁是 #1", why=None), "utf-8")
    assert run(bank) == (
        1,
        "questions/wheel/a.yaml:9:5  “answr” is not a key here. Did you mean “right”?\n"
        "questions/wheel/a.yaml:10:12  The level “7” does not exist."
        " Write 1 (easy), 2 (medium) or 3 (hard).\n"
        "\n"
        "questions/wheel/b.yaml:3:5  This question has no explanation (no “why”)."
        " Add a line “why: …” that tells a student the reason.\n"
        "questions/wheel/b.yaml:3:13  Note: A space and “#” turn the rest into a remark:"
        " players see “谁是” but not “#1”. If the “#” belongs to the text, put the whole text in"
        " quotation marks: '…'. For a remark, leave two spaces before the “#” and one after it.\n"
        "\n"
        "Found 3 problems and 1 note. 3 files with 2 questions ready to play.\n",
    )


def test_the_same_as_json(bank: Path) -> None:
    (bank / "wheel" / "a.yaml").write_text(HEAD + question(level="7"), "utf-8")
    status, text = run(bank, lang="zh", as_json=True)
    assert status == 1
    assert json.loads(text) == [
        {
            "file": "questions/wheel/a.yaml",
            "line": 9,
            "column": 12,
            "severity": "error",
            "what": "难度“7”不对。",
            "fix": "请写 1（容易）、2（中等）或 3（难）。",
        }
    ]


def test_notes_alone_are_no_failure(bank: Path) -> None:
    (bank / "wheel" / "a.yaml").write_bytes((HEAD + question(ask=ASK)).encode("gb18030"))
    status, text = run(bank, lang="zh")
    assert status == 0
    assert text.endswith("没有问题，有 1 个提醒。共 2 个文件，2 道能用的题目。\n")
    assert text.startswith("questions/wheel/a.yaml:1:1  提醒：这个文件是用 GBK")


def test_what_the_doctor_finds_stands_among_the_problems(bank: Path) -> None:
    ill = question(ask=ASK, level="7") + question(law="trademark-law-2019 57(2)")
    (bank / "wheel" / "a.yaml").write_text(HEAD + ill, "utf-8")
    assert run(bank) == (
        1,
        "questions/wheel/a.yaml:9:12  The level “7” does not exist. Write 1 (easy), 2 (medium) or 3 (hard).\n"
        "questions/wheel/a.yaml:16:10  Note: The Trademark Law (2019 amendment) is replaced on 2027-01-01;"
        " then only its name is shown, without the article."
        " Look up the new article now and cite “trademark-law-2026 ARTICLE” as well.\n"
        "\n"
        "questions/wheel/good.yaml:3:10  Note: This question is much like the one at a.yaml:10:"
        " 100% of the words are the same. Delete or change one;"
        " if they are a pair on purpose, add “twin: id of the other” to one of them.\n"
        "\n"
        "Found 1 problem and 2 notes. 2 files with 2 questions ready to play.\n",
    )


def test_strict_lets_notes_count(bank: Path) -> None:
    assert run(bank, strict=True)[0] == 0
    (bank / "wheel" / "a.yaml").write_text(HEAD + question(ask=ASK, law="trademark-law-2019 57(2)"), "utf-8")
    assert run(bank)[0] == 0
    status, text = run(bank, strict=True)
    assert status == 1
    assert text.endswith("No problems, but 1 note. 2 files with 2 questions ready to play.\n")
    found = json.loads(run(bank, as_json=True)[1])
    assert [(problem["line"], problem["column"], problem["severity"]) for problem in found] == [
        (9, 10, "warning")
    ]


def test_single_files_and_a_stalls_folder_can_be_checked(bank: Path) -> None:
    file = bank / "wheel" / "good.yaml"
    file.write_text(HEAD + question(twin="elsewhere"), "utf-8")
    assert run(file) == (0, "No problems. 1 file with 1 question ready to play.\n")
    assert run(file, file)[1] == "No problems. 1 file with 1 question ready to play.\n"
    status, text = run(bank / "wheel")
    assert status == 1
    assert "There is no question with the id “elsewhere”." in text


def test_a_question_asked_again_in_another_file_is_told(bank: Path) -> None:
    (bank / "wheel" / "a.yaml").write_text(HEAD + question(id="one"), "utf-8")
    (bank / "wheel" / "b.yaml").write_text(HEAD + question(ask=ASK, id="one"), "utf-8")
    assert run(bank)[1].splitlines()[0] == (
        "questions/wheel/b.yaml:3:1  The id “one” is already taken: a.yaml:3."
        " Choose another id, or delete the line."
    )


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    status, text = run(tmp_path)
    assert status == 1
    assert "There are no bank files in this folder." in text


def test_a_path_that_is_no_bank_is_an_unusable_call(bank: Path) -> None:
    (bank / "letter.docx").write_bytes(b"PK")
    assert run(bank / "nowhere", lang="zh") == (2, f"找不到“{bank / 'nowhere'}”。请核对路径。\n")
    assert run(bank / "letter.docx")[0] == 2


def test_letters_and_icons_that_we_do_not_have_are_noted(bank: Path) -> None:
    (bank / "wheel" / "good.yaml").write_text(
        "icon: unicorn\n" + HEAD + question(ask="{zh: 甲🦄, en: A}"), "utf-8"
    )
    status, text = run(bank, lang="zh")
    assert status == 0
    assert "good.yaml:1:7  提醒：没有叫“unicorn”的图标，会显示一个普通图标。 能用的图标有：bag, " in text
    assert "good.yaml:4:16  提醒：字库里没有“🦄”（U+1F984），屏幕上会显示成方框。 请换一个字或符号。" in text


def test_our_own_banks_are_in_order() -> None:
    banks = Path(__file__).parents[2] / "questions"
    status, text = run(banks)
    assert status == 0, text
