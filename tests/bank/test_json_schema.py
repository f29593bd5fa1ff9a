"""The JSON Schema for editors says what the reader says: the same keys, the same combinations."""

from __future__ import annotations

import io
import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator

from game.bank.bank import bank_files
from game.bank.fields import OPTION, SAID, Table
from game.bank.keys import CHINESE, SIGNS, VERDICTS
from game.bank.minefield import ACT, FEWEST_MINES, MOST_MINES
from game.bank.question import Problem
from game.bank.schema import MOST_OPTIONS, QUESTION, TOPIC
from game.desk.new import new
from game.fairfile.keys import STALLS
from game.settings import ASSETS, QUESTIONS
from tests.bank.reading import GOOD, HEAD, act, acts, field, question, read_text, verdict

SCHEMA: dict[str, Any] = json.loads((ASSETS / "question.schema.json").read_text("utf-8"))
DEFS: dict[str, Any] = SCHEMA["$defs"]
VALIDATORS = (Draft202012Validator(SCHEMA), Draft7Validator(SCHEMA))
"""Editors of today, and those that know no later draft than the seventh."""
OBJECTS: dict[str, tuple[dict[str, Any], Table]] = {
    "topic": (SCHEMA, TOPIC),
    "question": (DEFS["question"], QUESTION),
    "option": (DEFS["option"]["anyOf"][1], OPTION),
    "text": (DEFS["said"]["anyOf"][1], SAID),
    "act": (DEFS["act"], {name: entry for name, entry in ACT.items() if entry[0] != "picture"}),
}
"""What the schema says about each kind of map, and the table by which the reader reads it."""


def accepted(text: str) -> bool:
    """Whether the schema accepts the bank `text`, however an editor reads `1`, `no` and nothing."""
    answers = {  # neither loader makes anything but plain data
        validator.is_valid(yaml.load(text, loader))
        for loader in (yaml.BaseLoader, yaml.SafeLoader)
        for validator in VALIDATORS
    }
    assert len(answers) == 1
    return answers.pop()


def errors(text: str, stall: str = "wheel") -> list[Problem]:
    """What keeps the reader from playing all of `text`."""
    return [found for found in read_text(text, folder=Path(stall)).problems if found.severity == "error"]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", OBJECTS)
def test_it_knows_the_keys_of_the_reader_and_no_others(name: str) -> None:
    schema, table = OBJECTS[name]
    assert schema["properties"] == {key: {"$ref": f"#/$defs/{field}"} for key, (field, _) in table.items()}
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize("name", OBJECTS)
def test_two_names_of_a_key_are_one_too_many(name: str) -> None:
    schema, table = OBJECTS[name]
    fields = dict.fromkeys(field for field, _ in table.values())
    pairs = [list(pair) for field in fields for pair in combinations((field, *CHINESE[field]), 2)]
    assert [entry["required"] for entry in schema["allOf"][-1]["not"]["anyOf"]] == pairs


@pytest.mark.parametrize("field", CHINESE)
def test_every_key_is_explained_in_chinese_and_english(field: str) -> None:
    zh, en = DEFS[field]["description"].split("\n")
    assert re.search("[\u4e00-\u9fff]", zh)
    assert re.search("[a-z]{2}", en)


@pytest.mark.parametrize("name", [name for name in DEFS if name.startswith("has-") and name != "has-words"])
def test_a_key_is_there_by_whichever_name(name: str) -> None:
    field = name.removeprefix("has-")
    assert [entry["required"] for entry in DEFS[name]["anyOf"]] == [[key] for key in (field, *CHINESE[field])]


def test_it_offers_the_words_of_the_reader() -> None:
    assert DEFS["verdict"]["enum"] == list(VERDICTS)
    assert DEFS["signs"]["enum"] == list(SIGNS)
    assert DEFS["icon"]["enum"] == sorted(icon.stem for icon in (ASSETS / "art" / "topics").glob("*.svg"))
    mines, safe = DEFS["mines"], DEFS["safe"]
    assert (mines["minItems"], mines["maxItems"]) == (FEWEST_MINES, MOST_MINES)
    assert (safe["minItems"], safe["maxItems"]) == (9 - MOST_MINES, 9 - FEWEST_MINES)
    assert {DEFS[key]["anyOf"][1]["maxItems"] for key in ("right", "wrong")} == {MOST_OPTIONS - 1}


@pytest.mark.parametrize("file", [file for _, file in bank_files(QUESTIONS)], ids=lambda file: file.name)
def test_our_banks_are_accepted(file: Path) -> None:
    assert accepted(file.read_text("utf-8"))


@pytest.mark.parametrize("stall", STALLS.chinese)
def test_templates_are_accepted(stall: str, tmp_path: Path) -> None:
    new(stall, "校园: 商标", tmp_path, io.StringIO())
    assert [accepted(file.read_text("utf-8")) for file in tmp_path.rglob("*.yaml")] == [True]


PLAYABLE = {
    "one": (question(), "wheel"),
    "several": (question(right="[甲, 乙]"), "wheel"),
    "a verdict": (verdict("不侵权"), "wheel"),
    "the other boards": (verdict("看情况", 牌子="踩雷"), "targets"),
    "the same boards": (verdict("safe", signs="mine"), "targets"),
    "a minefield": (field(), "targets"),
    "numbers and words of YAML": (question(ask="1", right="no", wrong="[2019, 1.5]", level="3"), "wheel"),
    "two languages": (question(ask="{中文: 甲, en: a}", wrong="[{英文: b, 错因: {中文: 因}}]"), "wheel"),
    "one wrong option without a list": (question(wrong="丙", level="２"), "wheel"),
    "everything": (
        question(
            id="a", law="[专利法]", 姊妹题="b", wrong="[{zh: 丙, because: 因}]", level="1", 法律依据=None
        ),
        "wheel",
    ),
}


@pytest.mark.parametrize(("text", "stall"), PLAYABLE.values(), ids=PLAYABLE.keys())
def test_what_can_be_played_is_accepted(text: str, stall: str) -> None:
    assert errors(HEAD + text, stall) == []
    assert accepted(HEAD + text)


REFUSED = {
    "no ask": question(ask=None) + GOOD,
    "no why": question(why=None),
    "no right": question(right=None),
    "no wrong": question(wrong=None),
    "neither right nor wrong": question(right=None, wrong=None),
    "right empty": question(right="[]"),
    "wrong empty": question(wrong="[]"),
    "a verdict and a right": question(verdict="侵权", wrong=None),
    "a verdict and a wrong": verdict("侵权", 错误="[乙]"),
    "boards without a verdict": question(signs="mine"),
    "boards that contradict the verdict": verdict("侵权", signs="mine"),
    "boards that contradict it in Chinese": verdict("踩雷", 牌子="侵权"),
    "no such verdict": verdict("也许"),
    "no such boards": verdict("看情况", signs="甲"),
    "no such level": question(level="4"),
    "a key by two names": question(题目="甲"),
    "another key by two names": question(法条="甲", law="乙"),
    "a language by two names": question(ask="{zh: 甲, 中文: 乙}"),
    "a reason by two names": question(wrong="[{zh: 丙, 为什么: 因, 错因: 因}]"),
    "a key that is none": question(rihgt="乙"),
    "a key that is none in an option": question(wrong="[{zh: 丙, 解析: 因}]"),
    "a key that is none in a text": question(why="{zh: 丙, because: 因}"),
    "an empty text": question(why=""),
    "a list for a text": question(why="[甲, 乙]"),
    "keys for a word": question(id="{zh: 甲}"),
    "an option without words": question(wrong="[{because: 因}]"),
    "a list for an option": question(wrong="[[甲, 乙]]"),
    "a question of words": "  - 甲\n",
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_lacks_or_contradicts_is_refused(text: str) -> None:
    assert errors(HEAD + text)
    assert not accepted(HEAD + text)


REFUSED_AT_TARGETS = {
    "only mines": "  - ask: 甲\n" + acts("mines", [act(text) for text in "雨雪风"]) + "    why: 乙\n",
    "only safe acts": "  - ask: 甲\n" + acts("safe", [act(text) for text in "雨雪风山"]) + "    why: 乙\n",
    "a minefield with a right": field(more="    right: 乙\n"),
    "a minefield with a verdict": field(more="    判断: 侵权\n"),
    "a minefield with a picture": field(more="    picture: a.png\n"),
    "an act without a reason": field(mines=["{zh: 雨}", act("雪"), act("风")]),
    "an act of words": field(mines=["雨", act("雪"), act("风")]),
    "an act with a picture": field(mines=["{zh: 雨, because: 因, 图片: a.png}", act("雪"), act("风")]),
    "too few mines": field(mines=[act("雨"), act("雪")]),
}


@pytest.mark.parametrize("text", REFUSED_AT_TARGETS.values(), ids=REFUSED_AT_TARGETS.keys())
def test_what_lacks_or_contradicts_in_a_minefield_is_refused(text: str) -> None:
    assert errors(HEAD + text, "targets")
    assert not accepted(HEAD + text)


@pytest.mark.parametrize(
    "text", ["topic: 甲\n", HEAD, HEAD + "  甲\n", "topic: [甲]\n" + HEAD[10:] + GOOD, "- ask: 甲\n", "甲"]
)
def test_a_file_without_questions_is_refused(text: str) -> None:
    assert errors(text)
    assert not accepted(text)
