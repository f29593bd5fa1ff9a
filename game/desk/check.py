"""`check`: read banks as the fair does and tell everything that is wrong with them, all at once.

What the reader finds keeps questions from being played or misleads; what the doctor finds makes them worse
than they could be.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TextIO

from game.bank.bank import ENDINGS, Bank, bank_files, collector_at_rest, in_order, read_bank
from game.bank.house import House
from game.bank.laws import load_register
from game.bank.question import Lang, Problem, Said
from game.doctor.examine import examine
from game.fairfile.host_file import NAME, HostFile
from game.settings import ASSETS, Settings

MISSING = Said("找不到“{path}”。请核对路径。", "There is no “{path}”. Check the path.")
NO_BANK = Said(
    "“{path}”不是题库文件：题库文件以 .yaml 结尾。", "“{path}” is no bank file: those end in .yaml."
)
NOTE = Said("提醒：", "Note: ")
CLEAN = Said("没有问题。{count}", "No problems. {count}")
NOTED = Said("没有问题，有 {warnings} 个提醒。{count}", "No problems, but {warnings}. {count}")
FOUND = Said("发现 {errors} 个问题、{warnings} 个提醒。{count}", "Found {errors} and {warnings}. {count}")
COUNT = Said("共 {files} 个文件，{questions} 道能用的题目。", "{files} with {questions} ready to play.")


def check(
    paths: Sequence[Path],
    lang: Lang,
    today: date,
    out: TextIO,
    *,
    as_json: bool = False,
    strict: bool = False,
) -> int:
    """Tell the problems of the banks and fair.yaml files at `paths` in `lang` to `out`, or as a JSON list.

    Returns the exit status: 0 without errors, 1 with, 2 if a path is unusable. Warnings count if `strict`.
    """
    if complaint := unusable(paths, lang):
        print(complaint, file=out)
        return 2
    house, hosts = house_of(today), [path for path in paths if is_host_file(path)]
    bank = with_warnings(read_bank([path for path in paths if path not in hosts], house), house)
    bank = _with_hosts(bank, hosts, whole=any(path.is_dir() for path in paths))
    if as_json:
        print(json.dumps([_object(problem, lang) for problem in bank.problems], indent=1), file=out)
    else:
        for line in _report(bank, lang):
            print(line, file=out)
    return int(any(strict or problem.severity == "error" for problem in bank.problems))


def unusable(paths: Sequence[Path], lang: Lang) -> str:
    """What is wrong with the first of `paths` that cannot be looked at; nothing, if all can."""
    for path in paths:
        if not path.exists():
            return MISSING.in_(lang).format(path=path)
        if path.is_file() and path.suffix.lower() not in ENDINGS:
            return NO_BANK.in_(lang).format(path=path)
    return ""


def everything(settings: Settings) -> list[Path]:
    """What the fair reads: our banks, a teacher's own, and the host's settings, as far as they are there."""
    ours, own = settings.banks
    paths = [own] if any(bank_files(own)) else []
    return [ours, *paths, *([settings.host_file] if settings.host_file.is_file() else [])]


def is_host_file(path: Path) -> bool:
    """Whether it is a host's settings rather than a bank."""
    return path.name == NAME and path.is_file()


def _with_hosts(bank: Bank, hosts: Sequence[Path], *, whole: bool) -> Bank:
    """`bank` with the problems of the hosts' files; closed topics are looked for in a `whole` bank."""
    topics = [f"{topic.stall}/{topic.key}" for topic in bank.topics] if whole else []
    found = [problem for path in hosts for problem in HostFile(path).problems(topics)]
    problems = in_order([*bank.problems, *found])
    return replace(bank, problems=problems, files=bank.files + len(hosts))


def with_warnings(bank: Bank, house: House) -> Bank:
    """`bank` with what the doctor says about its questions among its problems."""
    with collector_at_rest():
        found = examine(bank.topics, house.register, house.today)
    return replace(bank, problems=in_order([*bank.problems, *found]))


def house_of(today: date) -> House:
    """The fair's own house, with what only a check looks at."""
    letters = frozenset((ASSETS / "fonts" / "covered.txt").read_text("utf-8"))
    icons = frozenset(icon.stem for icon in (ASSETS / "art" / "topics").glob("*.svg"))
    return House(load_register(ASSETS / "laws.yaml"), today, True, icons, letters)


def _object(problem: Problem, lang: Lang) -> dict[str, str | int]:
    return {
        "file": named(problem.file),
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity,
        "what": problem.what.in_(lang),
        "fix": problem.fix.in_(lang),
    }


def _report(bank: Bank, lang: Lang) -> Iterator[str]:
    """A line for each problem, a blank line after each file, and one line that sums up."""
    for _, problems in groupby(bank.problems, key=lambda problem: problem.file):
        for problem in problems:
            place = f"{named(problem.file)}:{problem.line}:{problem.column}"
            note = NOTE.in_(lang) if problem.severity == "warning" else ""
            yield f"{place}  {note}{problem.what.in_(lang)} {problem.fix.in_(lang)}"
        yield ""
    yield _sum(bank, lang)


def named(file: Path) -> str:
    """The file as one would type it here."""
    here = Path.cwd()
    return (file.relative_to(here) if file.is_relative_to(here) else file).as_posix()


def _sum(bank: Bank, lang: Lang) -> str:
    errors = sum(problem.severity == "error" for problem in bank.problems)
    numbers = {
        "errors": counted(errors, "problem", lang),
        "warnings": counted(len(bank.problems) - errors, "note", lang),
        "files": counted(bank.files, "file", lang),
        "questions": counted(bank.questions, "question", lang),
    }
    said = FOUND if errors else NOTED if bank.problems else CLEAN
    return said.in_(lang).format(count=COUNT.in_(lang).format(**numbers), **numbers)


def counted(number: int, thing: str, lang: Lang) -> str:
    """A number, in English with its noun."""
    return str(number) if lang == "zh" else f"{number} {thing}{'' if number == 1 else 's'}"
