"""The printer: asked if it is there, and never in the way."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from game.certificate.printing import send

PDF = Path("a certificate.pdf")


def test_without_a_spooler_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert not send(PDF, "linux")


@pytest.mark.parametrize("status", [0, 1])
def test_the_spooler_says_whether_it_took_it(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> SimpleNamespace:
        asked.append(command)
        return SimpleNamespace(returncode=status)

    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/lp")
    monkeypatch.setattr(subprocess, "run", run)
    assert send(PDF, "darwin") is (status == 0)
    assert asked[0][0] == "/usr/bin/lp"
    assert asked[0][-1] == str(PDF)


def test_a_spooler_that_hangs_or_breaks_is_no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("lp", 2)

    def broken(*_: object, **__: object) -> None:
        raise OSError("exec format error")

    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/lp")
    for run in (slow, broken):
        monkeypatch.setattr(subprocess, "run", run)
        assert not send(PDF, "linux")


def test_windows_is_asked_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, str]] = []
    monkeypatch.delattr(os, "startfile", raising=False)
    assert not send(PDF, "win32")
    monkeypatch.setattr(os, "startfile", lambda path, verb: asked.append((path, verb)), raising=False)
    assert send(PDF, "win32")
    assert asked == [(PDF, "print")]

    def nothing_prints_pdf(*_: object) -> None:
        raise OSError("no application is associated")

    monkeypatch.setattr(os, "startfile", nothing_prints_pdf, raising=False)
    assert not send(PDF, "win32")
