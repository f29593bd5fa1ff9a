"""Any console, any reader: a command says what it can, and ends as it should."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.desk.console import STOPPED, at_console
from game.settings import ROOT


def start(*words: str, encoding: str = "utf-8") -> subprocess.Popen[bytes]:
    """`python main.py …` as a console of that encoding would start it."""
    pipe, env = subprocess.PIPE, {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.Popen([sys.executable, "main.py", *words], cwd=ROOT, env=env, stdout=pipe, stderr=pipe)


@pytest.mark.parametrize("encoding", ["gbk", "ascii"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--help",), 0),
        (("redeem", "✔"), 1),
        (("report",), 1),
        (("new", "✔", "é"), 2),
        (("check", "✔"), 2),
        (("autoplay", "--stall", "✔"), 2),
        (("✔",), 2),
    ],
)
def test_what_a_console_cannot_show_ends_no_command(
    words: tuple[str, ...], status: int, encoding: str, tmp_path: Path
) -> None:
    data = ["--data", str(tmp_path)] if words[0] in ("redeem", "report", "new") else []
    said, complaints = (command := start(*words, *data, encoding=encoding)).communicate(timeout=120)
    assert command.returncode == status
    assert said + complaints != b""
    assert b"Traceback" not in complaints


def test_who_stops_reading_hears_no_complaint() -> None:
    command = start("check", "--json", "--lang", "en", *["questions"] * 3)
    assert command.stdout is not None
    command.stdout.close()
    _, complaints = command.communicate(timeout=120)
    assert command.returncode == 1
    assert complaints == b""


def test_control_c_is_no_accident(capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    assert at_console(interrupted) == STOPPED
    assert capfd.readouterr() == ("", "")


def test_what_goes_wrong_elsewhere_is_told() -> None:
    def broken() -> int:
        raise OSError("the disk is on fire")

    with pytest.raises(OSError, match="on fire"):
        at_console(broken)
