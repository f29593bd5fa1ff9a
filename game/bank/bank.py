"""Many files as one bank: which files belong to it, and what only shows when they are seen together."""

from __future__ import annotations

import difflib
import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from game.bank.house import House
from game.bank.problems import Notebook
from game.bank.question import Problem, Question, Topic
from game.bank.reader import read_file

ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Bank:
    """Everything read: topics with at least one question, and all problems, file by file."""

    topics: tuple[Topic, ...]
    problems: tuple[Problem, ...]
    files: int

    @property
    def questions(self) -> int:
        return sum(len(topic.questions) for topic in self.topics)


def read_bank(paths: Sequence[Path], house: House) -> Bank:
    """The bank in `paths`: folders laid out like `questions/`, folders of one stall, or single files."""
    topics: list[Topic] = []
    problems: list[Problem] = []
    read: set[Path] = set()
    for path in paths:
        files = list(bank_files(path)) if path.is_dir() else [(path.resolve().parent.name, path)]
        with collector_at_rest():
            readings = [read_file(file, stall, house) for stall, file in files if file.resolve() not in read]
        found = [reading.topic for reading in readings if reading.topic]
        problems += [problem for reading in readings for problem in reading.problems]
        if path.is_dir():
            questions = sum(len(topic.questions) for topic in found)
            problems += [*strays(path), *emptiness(path, len(files), questions)]
        topics += found
        read |= {file.resolve() for _, file in files}
    topics, more = together(topics, whole=any(path.is_dir() for path in paths))
    return Bank(tuple(topics), in_order([*problems, *more]), len(read))


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Without Python's collector, which would look through all questions again and again as they grow."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def bank_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """(stall, file) for all bank files in `folder`, stalls and files in the order of their names.

    Each folder in it is a stall. A folder with bank files and no such stalls is one stall itself.
    """
    inside = _listed(folder)
    stalls = [stall for stall in inside if stall.is_dir()]
    files = [(stall.name, file) for stall in stalls for file in _listed(stall) if _is_bank(file)]
    yield from files or ((folder.resolve().name, file) for file in inside if _is_bank(file))


def emptiness(folder: Path, files: int, questions: int) -> Iterator[Problem]:
    """The problem of a folder without bank files, or with nothing in them that can be played."""
    if not files:
        yield _problem("empty_folder", folder)
    elif not questions:
        yield _problem("nothing_readable", folder)


def strays(folder: Path) -> Iterator[Problem]:
    """The problems of files that look like banks but lie or end where nobody reads them."""
    inside = _listed(folder)
    stalls = [(stall, _listed(stall)) for stall in inside if stall.is_dir()]
    for file in (file for _, files in ((folder, inside), *stalls) for file in files):
        if file.name.lower().endswith((".yaml.txt", ".yml.txt")):
            yield _problem("txt_ending", file)
    if any(_is_bank(file) for _, files in stalls for file in files):
        yield from (_problem("stray_file", file) for file in inside if _is_bank(file))


def together(topics: Iterable[Topic], *, whole: bool = True) -> tuple[list[Topic], list[Problem]]:
    """`topics` with each id once (the first stays), none empty, and the problems of ids and twins.

    Twins are only looked for if the `whole` bank is there.
    """
    owners: dict[str, Question] = {}
    books: dict[Path, Notebook] = {}
    kept = []
    for topic in topics:
        notes = books.setdefault(topic.file, Notebook(topic.file))
        questions = tuple([question for question in topic.questions if _claims(question, owners, notes)])
        if questions:
            kept.append(replace(topic, questions=questions))
    if whole:
        for question in owners.values():
            if question.twin is not None:
                _look_for_twin(question, owners, books[question.file])
    return kept, [problem for notes in books.values() for problem in notes.problems]


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """File by file, from top to bottom."""

    def place(problem: Problem) -> tuple[object, ...]:
        return str(problem.file.parent), natural(problem.file.name), problem.line, problem.column

    return tuple(sorted(problems, key=place))


def natural(name: str) -> list[tuple[int, str]]:
    """A sort key that puts 2-b before 10-a."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part[:18]), "") if part.isdecimal() else (-1, part) for part in parts]


def _claims(question: Question, owners: dict[str, Question], notes: Notebook) -> bool:
    first = owners.setdefault(question.id, question)
    if first is question:
        return True
    where = f"{first.file.name}:{first.line}"
    same = first.ask == question.ask and first.options == question.options
    notes.add("same_question" if same else "duplicate_id", question.line, 1, id=question.id, where=where)
    return False


def _look_for_twin(question: Question, owners: dict[str, Question], notes: Notebook) -> None:
    twin = question.twin or ""
    if twin == question.id:
        notes.add("own_twin", question.line, 1)
    elif twin not in owners:
        close = difflib.get_close_matches(twin, owners, n=1, cutoff=0.75)
        kind = "unknown_twin_guess" if close else "unknown_twin"
        notes.add(kind, question.line, 1, twin=twin, guess=close[0] if close else "")


def _problem(kind: str, path: Path) -> Problem:
    notes = Notebook(path)
    notes.add(kind, 1, 1)
    return notes.problems[0]


def _listed(folder: Path) -> list[Path]:
    """What lies in `folder`, hidden files left out; nothing, where it cannot be listed."""
    try:
        return sorted((p for p in folder.iterdir() if p.name[0] not in ".~"), key=lambda p: natural(p.name))
    except OSError:
        return []


def _is_bank(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not path.is_dir()
