"""The command line as a person meets it: exit statuses and sentences, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.settings import ROOT

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")


def run(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
    """`python main.py …` with the machine's environment and `env`."""
    return subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **env},
        check=False,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_display_it_says_so_in_one_sentence() -> None:
    env = {name: value for name, value in os.environ.items() if name not in SCREENS}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**env, "PYTHONIOENCODING": "utf-8"},
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "没有屏幕时请用 python main.py autoplay" in done.stderr
    assert "use python main.py autoplay" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--size", "huge"), "“huge” is not a size such as 1366x768"),
        (("--lang", "fr"), "invalid choice: 'fr'"),
        (("chek",), "invalid choice: 'chek'"),
        (("autoplay", "--visits", "0"), "“0” is not a number from 1 to 100000"),
        (("autoplay", "--stall", "moon"), "没有摊位“moon”"),
        (("shots", "/tmp/ip-fair-shots", "--scene", "moon"), "no such scene: moon"),
        (("check", "no/such/folder"), "no/such/folder"),
    ],
)
def test_a_call_that_cannot_be_used_ends_with_2(words: tuple[str, ...], says: str) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert says in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_autoplay_says_when_nothing_is_recorded(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    done = run("autoplay", "--data", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "记录暂时写不进磁盘" in done.stdout
    assert "cannot be written to the disk" in done.stdout


def test_autoplay_prints_one_object_and_repeats_itself() -> None:
    done, again = (run("autoplay", "--seed", "9", "--json", PYTHONHASHSEED=seed) for seed in "12")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert set(figures) == {"visits", "questions", "right", "frames", "seconds", "errors"}
    assert figures["visits"] == 1
    assert figures["questions"] == 5
    assert 0 <= figures["right"] <= 5
    assert figures["frames"] > 100
    assert figures["errors"] == []
    assert again.stdout == done.stdout


def test_autoplay_reports_what_went_wrong(tmp_path: Path) -> None:
    done = run("autoplay", "--questions", str(tmp_path), "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["errors"]


def test_shots_are_named_for_what_they_show(tmp_path: Path) -> None:
    done = run("shots", str(tmp_path), "--size", "1024x768", "--lang", "zh", "--scene", "lobby")
    assert done.returncode == 0, done.stderr
    names = {path.name for path in tmp_path.iterdir()}
    assert {"index.html", "lobby.fresh.zh.1024x768.png", "lobby.stamped.zh.1024x768.png"} <= names
