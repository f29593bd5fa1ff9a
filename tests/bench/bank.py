"""How long a bank takes from the cold file to questions, against `json.loads` of the same data.

Run `python -m tests.bench.bank`. Each figure is the best of several fresh processes, both kinds in turn,
so that whatever else the machine does troubles both alike.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from tests.bench.table import Row, ratio_row, show

SIZES = (1_000, 10_000)
ROUNDS = 5

READ = """
import sys, time
from datetime import date
from pathlib import Path
from game.bank.bank import collector_at_rest
from game.bank.house import House
from game.bank.laws import load_register
from game.bank.reader import read_file

house = House(load_register(Path("assets/laws.yaml")), date(2026, 11, 22))
start = time.perf_counter()
with collector_at_rest():
    reading = read_file(Path(sys.argv[1]), "wheel", house)
print(time.perf_counter() - start)
assert reading.topic and len(reading.topic.questions) == int(sys.argv[2]) and not reading.problems
"""
PARSE = """
import json, sys, time
from pathlib import Path

start = time.perf_counter()
json.loads(Path(sys.argv[1]).read_bytes())
print(time.perf_counter() - start)
"""


def bank(count: int) -> dict[str, Any]:
    """A topic of `count` questions as ours are: two languages, four options, two citations."""
    return {
        "topic": {"zh": "近似商标", "en": "Look-alike marks"},
        "questions": [_question(i) for i in range(count)],
    }


def _question(number: int) -> dict[str, Any]:
    def option(zh: str, en: str) -> dict[str, Any]:
        return {"zh": f"{zh}，第 {number} 题", "en": f"{en}, in question {number}"}

    return {
        "id": f"bench-{number}",
        "level": str(number % 3 + 1),
        "ask": option(
            "小明在校门口看到一家奶茶店，招牌和另一家很像，这样行吗？", "The sign looks like another one"
        ),
        "right": option("不行，会让人认错", "No, people would mistake it"),
        "wrong": [
            option("行，字不一样", "Yes, the letters differ")
            | {"because": "看的不是差几笔，而是会不会认错。"},
            option("行，店是自己家的", "Yes, the shop is theirs"),
            option("不行，只许开一家店", "No, there may be one shop only"),
        ],
        "why": option("大家凭商标认店。太像的商标会让人认错，就是侵权。", "We know shops by their marks"),
        "law": ["trademark-law-2019 57(2)", "trademark-law-2026 72(2)"],
    }


def seconds(program: str, *arguments: str) -> float:
    """What one fresh process measures."""
    command = [sys.executable, "-c", program, *arguments]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def times(folder: Path, count: int) -> tuple[float, float]:
    """(seconds of json.loads, seconds of the reader) for `count` questions."""
    data = bank(count)
    as_json, as_yaml = folder / "bank.json", folder / "bank.yaml"
    as_json.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    as_yaml.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000), "utf-8")
    pairs = [(seconds(PARSE, str(as_json)), seconds(READ, str(as_yaml), str(count))) for _ in range(ROUNDS)]
    return min(parse for parse, _ in pairs), min(read for _, read in pairs)


def measure() -> list[Row]:
    """A thousand and ten thousand questions, and how the one grows into the other."""
    with tempfile.TemporaryDirectory() as folder:
        figures = [times(Path(folder), count) for count in SIZES]
    rows = [
        ratio_row(
            f"bank of {count:,} questions, cold file", read * 1000, parse * 1000, 15, "ms", "json.loads"
        )
        for count, (parse, read) in zip(SIZES, figures, strict=True)
    ]
    ten, one = figures[1][1] * 1000, figures[0][1] * 1000
    return [*rows, ratio_row("10× the questions", ten, one, 12, "ms", "1,000 questions")]


if __name__ == "__main__":
    show(measure())
