"""The printer: asked if it is there, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.certificate import printing
from game.certificate.printing import Printing, send

PDF = Path("a certificate.pdf")


def python(code: str) -> tuple[str, ...]:
    """A spooler that does what the code says."""
    return sys.executable, "-c", code


def ended(job: Printing) -> bool | None:
    """Wait for the spooler, as nobody does at the fair."""
    if job._process is not None:
        job._process.wait(30)
    return job.went()


def test_without_a_spooler_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert send(PDF, "linux").went() is False


@pytest.mark.parametrize("status", [0, 1])
def test_the_spooler_says_whether_it_took_it(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    code = f"import sys; sys.exit({status} if sys.argv[-1] == {str(PDF)!r} else 5)"
    monkeypatch.setattr(printing, "SPOOLER", python(code))
    assert ended(send(PDF, "darwin")) is (status == 0)


def test_nobody_waits_for_a_spooler_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "SPOOLER", python("input()"))
    reader, writer = os.pipe()
    monkeypatch.setattr(subprocess, "DEVNULL", reader)  # it waits for a word that is never said
    job = send(PDF, "linux")
    assert job.went() is None
    os.close(writer)
    assert ended(job) is False
    os.close(reader)


def test_a_spooler_that_is_no_program_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "lp"
    broken.write_bytes(b"no program")
    monkeypatch.setattr("shutil.which", lambda _: str(broken))
    assert send(PDF, "linux").went() is False


def test_windows_is_asked_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []
    monkeypatch.delattr(os, "startfile", raising=False)
    assert send(PDF, "win32").went() is False
    monkeypatch.setattr(os, "startfile", lambda path, verb: asked.append((path, verb)), raising=False)
    assert send(PDF, "win32").went() is True
    assert asked == [(PDF, "print")]

    def nothing_prints_pdf(*_: object) -> None:
        raise OSError("no application is associated")

    monkeypatch.setattr(os, "startfile", nothing_prints_pdf, raising=False)
    assert send(PDF, "win32").went() is False
