"""`check` tells what is wrong with the settings as with banks; the command line goes before them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from game.desk.check import check, everything
from game.fairfile.template import template
from game.settings import QUESTIONS, Settings
from tests.bank.reading import GOOD, HEAD, TODAY


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a bank of its own, named from where the teacher stands."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "questions" / "wheel").mkdir(parents=True)
    (tmp_path / "questions" / "wheel" / "mine.yaml").write_text(HEAD + GOOD, "utf-8")
    return tmp_path


def told(*paths: Path) -> tuple[int, str]:
    out = io.StringIO()
    return check(paths, "en", TODAY, out), out.getvalue()


def test_the_settings_are_checked_with_the_banks(data: Path) -> None:
    (data / "fair.yaml").write_text("volume: loud\nclosed topics: wheel/mne\n", "utf-8")
    status, text = told(data / "questions", data / "fair.yaml")
    assert status == 1
    assert text.splitlines()[:3] == [
        "fair.yaml:1:9  “volume” takes a whole number from 0 to 100, but here is “loud”. "
        "Write for example “volume: 100”; until then it is “100”.",
        "fair.yaml:2:16  Note: There is no bank file “wheel/mne”. Did you mean “wheel/mine”?",
        "",
    ]


def test_alone_they_are_checked_too(data: Path) -> None:
    (data / "fair.yaml").write_text(template(), "utf-8")
    assert told(data / "fair.yaml") == (0, "No problems. 1 file with 0 questions ready to play.\n")


def test_everything_is_what_the_fair_reads(data: Path) -> None:
    settings = Settings(data=data)
    assert everything(settings) == [QUESTIONS, data / "questions"]
    (data / "fair.yaml").write_text(template(), "utf-8")
    assert everything(settings) == [QUESTIONS, data / "questions", data / "fair.yaml"]
    (data / "questions" / "wheel" / "mine.yaml").unlink()
    assert everything(settings) == [QUESTIONS, data / "fair.yaml"]


def test_what_the_command_line_says_goes_before_the_file(data: Path) -> None:
    assert Settings(data=data).given == {}
    assert Settings(lang="en", mute=True, calm=True).given == {
        "language": "en", "mute": True, "calm": True,
    }  # fmt: skip
    assert Settings(data=data).host_file == data / "fair.yaml"
    assert Settings(data=data, fair=Path("my.yaml")).host_file == Path("my.yaml")
