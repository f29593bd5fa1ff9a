"""How much longer `check` takes for its warnings than for reading the banks, at ten thousand questions.

Run `python -m tests.bench.doctor`. Two banks: one of questions shuffled together from the clauses of our
own, so that they share words as questions of one field do; one of the same question again and again with
another number. Each figure is processor time, the best of several fresh processes.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from game.bank.bank import read_bank
from game.bank.house import House
from game.bank.laws import load_register
from game.bank.question import Question, Said
from game.settings import ASSETS, QUESTIONS
from tests.bench.bank import bank
from tests.bench.table import Row, show

COUNT = 10_000
A_FILE = 100
"""Questions in each file."""
LIMIT = 5.0
"""Seconds that the doctor may take."""
ROUNDS = 3

PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from time import process_time
from game.bank.bank import read_bank
from game.bank.house import House
from game.bank.laws import load_register
from game.desk.check import with_warnings

house = House(load_register(Path("assets/laws.yaml")), date(2026, 11, 22), thoroughly=True)
start = process_time()
bank = read_bank([Path(sys.argv[1])], house)
read = process_time()
found = len(with_warnings(bank, house).problems) - len(bank.problems)
print(read - start, process_time() - read, found)
assert bank.questions == int(sys.argv[2]), bank.problems
"""


class Shuffler:
    """Makes texts as long as ours from clauses out of all of them."""

    def __init__(self, questions: list[Question], rng: random.Random) -> None:
        self._rng = rng
        self._texts = [said for question in questions for said in (question.ask, question.why)]
        options = [option.text for question in questions for option in question.options]
        self._options = list(
            {said.en: said for said in {said.zh: said for said in options}.values()}.values()
        )

    def text(self, clauses: int, words: int) -> dict[str, str]:
        """So many Chinese clauses, and so many English words."""
        zh = "，".join(self._rng.choice(self._rng.choice(self._texts).zh.split("，")) for _ in range(clauses))
        en = " ".join(self._rng.choice(self._rng.choice(self._texts).en.split()) for _ in range(words))
        return {"zh": zh, "en": en}

    def options(self) -> list[Said]:
        return self._rng.sample(self._options, 4)

    def question(self, number: int) -> dict[str, object]:
        right, *wrong = self.options()
        return {
            "id": f"q{number}",
            "level": str(number % 3 + 1),
            "ask": self.text(4, 32),
            "right": {"zh": right.zh, "en": right.en},
            "wrong": [{"zh": said.zh, "en": said.en, "because": self.text(2, 10)} for said in wrong],
            "why": self.text(5, 40),
            "law": ["trademark-law-2019 57(2)", "trademark-law-2026 72(2)"],
        }


def shuffled() -> Iterator[dict[str, object]]:
    house = House(load_register(ASSETS / "laws.yaml"), date(2026, 11, 22))
    topics = read_bank([QUESTIONS], house).topics
    shuffler = Shuffler([q for topic in topics for q in topic.questions], random.Random(5))
    return (shuffler.question(number) for number in range(COUNT))


def write(questions: Iterator[dict[str, object]], folder: Path) -> None:
    """Bank files of A_FILE questions each. JSON is YAML, too, and quick to write."""
    (folder / "wheel").mkdir(parents=True)
    for number in range(COUNT // A_FILE):
        lines = [f"  - {json.dumps(entry, ensure_ascii=False)}\n" for entry in islice(questions, A_FILE)]
        text = f"topic: {{zh: 第{number}类, en: Topic {number}}}\nquestions:\n" + "".join(lines)
        (folder / "wheel" / f"{number}.yaml").write_text(text, "utf-8")


def row(what: str, questions: Iterator[dict[str, object]], folder: Path) -> Row:
    """One bank: seconds of the doctor against seconds of the reader."""
    write(questions, folder)
    command = [sys.executable, "-c", PROGRAM, str(folder), str(COUNT)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(ROUNDS)]
    figures = [[float(word) for word in run.stdout.split()] for run in runs]
    read, doctor, found = (min(column) for column in zip(*figures, strict=True))
    against = f"reading {read:.2f} s"
    name = f"{what} ({found:.0f} warnings)"
    return Row(name, f"+{doctor:.2f} s", against, f"{doctor / read:.2f}×", f"+{LIMIT:g} s", doctor <= LIMIT)


def measure() -> list[Row]:
    """Both banks."""
    with tempfile.TemporaryDirectory() as folder:
        return [
            row("10,000 questions", shuffled(), Path(folder, "shuffled")),
            row("10,000 copies of one", iter(bank(COUNT)["questions"]), Path(folder, "copies")),
        ]


if __name__ == "__main__":
    show(measure())
