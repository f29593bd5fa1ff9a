"""The page for teachers keeps its word: its examples pass, its mistakes give the messages it prints."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path

import pytest

from game.bank.keys import CHINESE
from game.desk.check import check
from game.repair.repair import repair
from game.settings import QUESTIONS, ROOT
from tests.bank.reading import HOUSE, TODAY

PAGE = (QUESTIONS / "README.md").read_text("utf-8")
EXAMPLES, MISTAKES = PAGE.split("\n## 十个最常见的错误\n")
BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
BASE, *LINES = BLOCK.findall(MISTAKES)
TOLD = re.findall(r"```\n\n((?:>.*\n)+)\n改成：", MISTAKES)
ONLY_CHINESE = re.findall("^> (提醒：.*)$", EXAMPLES, re.MULTILINE)
MENDED = 8
"""So many of the mistakes, the page says, are mended by `check --fix`."""


def told(path: Path) -> list[str]:
    """What a strict check says about a bank or a folder of banks, as it prints it behind the place."""
    out = io.StringIO()
    status = check([path], "zh", TODAY, out, as_json=True, strict=True)
    problems = json.loads(out.getvalue())
    assert status == bool(problems)
    return [
        f"{'提醒：' * (problem['severity'] == 'warning')}{problem['what']} {problem['fix']}"
        for problem in problems
    ]


def put(text: str, folder: Path, name: str = "a.yaml") -> Path:
    """Save a bank where its stall is: minefields are for the target stall."""
    stall = folder / ("targets" if " 雷:" in text else "wheel")
    shutil.copytree(QUESTIONS / "wheel" / "pictures", stall / "pictures", dirs_exist_ok=True)
    file = stall / name
    file.write_text(text, "utf-8")
    return file


def test_every_example_passes_but_for_the_word_on_the_language(tmp_path: Path) -> None:
    examples = BLOCK.findall(EXAMPLES)
    assert len(examples) == 7
    for number, example in enumerate(examples):
        put(example, tmp_path, f"{number}.yaml")
    one_language = [example for example in examples if "英文:" not in example]
    assert len(ONLY_CHINESE) == 1
    assert told(tmp_path) == ONLY_CHINESE * len(one_language)


def test_the_example_in_two_languages_passes_with_nothing(tmp_path: Path) -> None:
    (both,) = (example for example in BLOCK.findall(EXAMPLES) if "英文:" in example)
    assert told(put(both, tmp_path)) == []


def test_there_is_an_example_of_each_kind() -> None:
    shown = "".join(BLOCK.findall(EXAMPLES))
    words = (
        "正确:\n",
        "判断: 侵权",
        "判断: 踩雷",
        "判断: 看情况",
        "判断: 不侵权",
        "牌子:",
        "雷:",
        "图片:",
        "姊妹题:",
    )
    assert [word for word in words if word not in shown] == []


def test_the_file_before_the_mistakes_is_right(tmp_path: Path) -> None:
    assert told(put(BASE, tmp_path)) == ONLY_CHINESE


def test_there_are_ten_mistakes() -> None:
    assert re.findall(r"^### (\d+)\. ", MISTAKES, re.MULTILINE) == [str(n) for n in range(1, 11)]
    assert len(TOLD) == 10
    assert len(LINES) == 20


@pytest.mark.parametrize("number", range(10))
def test_a_mistake_gives_just_the_message_printed(number: int, tmp_path: Path) -> None:
    wrong, right = LINES[2 * number : 2 * number + 2]
    assert BASE.count(right) == 1
    file = put(BASE.replace(right, wrong), tmp_path)
    messages = [line.removeprefix("> ") for line in TOLD[number].splitlines()]
    assert [message for message in told(file) if message not in ONLY_CHINESE] == messages


@pytest.mark.parametrize("number", range(10))
def test_what_the_page_promises_to_mend_is_mended(number: int) -> None:
    wrong, right = LINES[2 * number : 2 * number + 2]
    repaired = repair(BASE.replace(right, wrong).encode(), Path("wheel/a.yaml"), HOUSE)
    assert (repaired.data.decode() == BASE) == (number < MENDED)


def test_every_key_is_in_the_table() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ([a-z]+) \|", EXAMPLES, re.MULTILINE)
    assert {key: tuple(names.split("、")) for names, key in rows} == CHINESE


def test_the_sample_in_the_readme_passes_with_nothing(tmp_path: Path) -> None:
    (sample,) = BLOCK.findall((ROOT / "README.md").read_text("utf-8"))
    assert told(put(sample, tmp_path)) == []


def test_the_page_is_no_bank(tmp_path: Path) -> None:
    put(BASE, tmp_path)
    for folder in (tmp_path, tmp_path / "wheel"):
        (folder / "README.md").write_text(PAGE, "utf-8")
    assert told(tmp_path) == ONLY_CHINESE
