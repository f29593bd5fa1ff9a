"""`python main.py report` from files to files: statuses, sentences, and what lands where."""

from __future__ import annotations

import io
import random
from datetime import date
from pathlib import Path

import pytest

from game.bank.laws import load_register
from game.bank.shelf import Shelf
from game.cli import main
from game.desk.report import Request, report
from game.settings import ASSETS, QUESTIONS
from tests.report.crowd import fill

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after sixty visits that answered questions of our own banks."""
    folder = tmp_path_factory.mktemp("data")
    shelf = Shelf((QUESTIONS,), load_register(ASSETS / "laws.yaml"), lambda: TODAY)
    shelf.refresh()
    fill(folder, [*shelf.topics("wheel")[:1], *shelf.topics("targets")[:1]], 60, random.Random(4))
    return folder


def run(*databases: Path, data: Path = Path("nowhere"), to: Path | None = None) -> tuple[int, str, str]:
    """Status, what was printed, what was complained of."""
    out, complaints = io.StringIO(), io.StringIO()
    wanted = Request(databases, data, (QUESTIONS,), "en", to)
    return report(wanted, TODAY, out, complaints), out.getvalue(), complaints.getvalue()


def test_the_data_folders_records_are_reported(data: Path) -> None:
    status, printed, complaints = run(data=data)
    assert (status, complaints) == (0, "")
    assert "2026-11-22 to 2026-11-24" in printed
    assert "Spin & Answer" in printed


def test_a_page_and_a_table_are_written(data: Path, tmp_path: Path) -> None:
    for name, start in (("r.html", b"<!DOCTYPE html>"), ("r.CSV", b"\xef\xbb\xbfFlags,")):
        status, printed, _ = run(data=data, to=tmp_path / name)
        assert status == 0
        assert name in printed
        assert (tmp_path / name).read_bytes().startswith(start)


def test_the_same_visits_twice_are_told_of_and_counted_once(data: Path, tmp_path: Path) -> None:
    (tmp_path / "export.db").write_bytes((data / "fair.db").read_bytes())
    _, once, _ = run(data / "fair.db")
    status, twice, _ = run(data / "fair.db", tmp_path, data / "fair.db")
    assert (status, twice) == (0, once)
    run(data / "fair.db", tmp_path, to=tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text("utf-8")
    assert "fair.db (60 visits), export.db (60 visits)" in page
    assert "counted once: 60" in page


def test_one_bad_file_does_not_keep_the_others_from_being_reported(data: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.db").write_bytes(b"no database at all, but long enough to be looked at" * 40)
    status, printed, complaints = run(data / "fair.db", tmp_path / "bad.db", tmp_path / "none.db")
    assert status == 1
    assert printed == run(data / "fair.db")[1]
    assert "bad.db” holds no records" in complaints
    assert "There are no records at" in complaints


def test_without_any_records_there_is_no_report(tmp_path: Path) -> None:
    status, printed, complaints = run(data=tmp_path, to=tmp_path / "r.html")
    assert (status, printed) == (1, "")
    assert "There are no records at" in complaints
    assert not (tmp_path / "r.html").exists()


def test_a_report_that_cannot_be_written_is_told(data: Path, tmp_path: Path) -> None:
    status, printed, complaints = run(data=data, to=tmp_path / "no" / "folder" / "r.html")
    assert (status, printed) == (1, "")
    assert "cannot be written" in complaints
    status, _, complaints = run(data=data, to=tmp_path / "r.docx")
    assert status == 2
    assert ".html page or a .csv table" in complaints


def test_the_command_line_leads_here(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--data", str(data), "--lang", "zh"]) == 0
    assert "教师报告" in capsys.readouterr().out
    assert main(["report", str(tmp_path / "fair.db")]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "找不到记录文件" in printed.err
