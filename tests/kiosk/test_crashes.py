"""The log of crashes keeps within its size and says nothing of the visitor or the account."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from game.kiosk.crashes import FILES, SIZE, CrashLog, Ending
from game.kiosk.lifeline import Beat

NOW = datetime(2026, 11, 22, 9, 30)


def test_it_rotates(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "crashes")
    for number in range(150):
        log.note(Ending(1, Beat(f"Scene{number}"), 3.0, "a line of a traceback\n" * 900), NOW, "opens again")
    files = sorted((tmp_path / "crashes").iterdir())
    assert len(files) == FILES
    assert all(file.stat().st_size <= SIZE for file in files)
    assert "Scene149" in (tmp_path / "crashes" / "crashes.log").read_text(encoding="utf-8")


def test_the_end_of_a_traceback_says_most(tmp_path: Path) -> None:
    words = "x" * 50_000 + "ZeroDivisionError"
    CrashLog(tmp_path).note(Ending(None, Beat(), 3.0, words), NOW, "opens again")
    text = (tmp_path / "crashes.log").read_text(encoding="utf-8")
    assert text.rstrip().endswith("ZeroDivisionError")
    assert len(text) < 25_000
    assert text.startswith("2026-11-22T09:30:00  fell silent")


def test_it_does_not_name_the_account(tmp_path: Path) -> None:
    words = f'File "{Path.home()}/fair/game/app.py", line 1'
    CrashLog(tmp_path).note(Ending(-9, Beat(), 3.0, words), NOW, "opens again")
    text = (tmp_path / "crashes.log").read_text(encoding="utf-8")
    assert '"~/fair/game/app.py"' in text
    assert "SIGKILL" in text


@pytest.mark.parametrize("home", [None, "/"])
def test_an_account_without_a_home_loses_no_word(
    home: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found() -> Path:
        if home is None:
            raise RuntimeError("Could not determine home directory.")
        return Path(home)

    monkeypatch.setattr(Path, "home", found)
    CrashLog(tmp_path).note(Ending(1, Beat(), 3.0, "in /opt/fair/game/app.py"), NOW, "opens again")
    assert "in /opt/fair/game/app.py" in (tmp_path / "crashes.log").read_text(encoding="utf-8")
