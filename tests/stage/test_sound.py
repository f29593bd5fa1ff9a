"""The fair is heard where there is a device, and played in silence where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.stage.sound import LOOP, NAMES, Silence, Sound, Speaker, open_sound

ROOT = Path(__file__).parents[2]
SOUNDS = ROOT / "assets" / "sounds"


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Sound]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    speaker = Sound(SOUNDS, muted=False, clock=clock)
    speaker.open()
    yield speaker
    pygame.mixer.quit()


def busy() -> int:
    """How many sounds are heard at this moment."""
    return sum(pygame.mixer.Channel(channel).get_busy() for channel in range(pygame.mixer.get_num_channels()))


def test_every_sound_has_its_file() -> None:
    files = {path.stem: path.stat().st_size for path in SOUNDS.glob("*.ogg")}
    assert set(files) == {*NAMES, LOOP}
    assert files[LOOP] < 400 * 1024
    assert sum(files.values()) < 1024 * 1024


def test_sounds_are_heard(sound: Sound) -> None:
    for name in NAMES:
        sound.play(name)
    assert busy() == len(NAMES)


def test_a_wheel_cannot_tick_itself_into_a_buzz(sound: Sound, clock: Clock) -> None:
    heard = 0
    for step in range(100):  # a second of a peg every 10 ms
        clock.now = step / 100
        pygame.mixer.stop()
        sound.play("tick")
        heard += busy()
    assert 20 <= heard <= 25


def test_nothing_is_heard_while_muted(sound: Sound) -> None:
    sound.play("fanfare")
    sound.music(True)
    sound.muted = True
    sound.play("right")
    assert busy() == 0
    assert not pygame.mixer.music.get_busy()
    sound.muted = False
    assert pygame.mixer.music.get_busy()
    assert busy() == 0


@pytest.mark.parametrize("before", [True, False])
def test_everything_is_as_loud_as_the_host_wants_it(monkeypatch: pytest.MonkeyPatch, before: bool) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    speaker = Sound(SOUNDS, muted=False)
    if before:
        speaker.volume = 0.5
    speaker.open()
    if not before:
        speaker.volume = 0.5
    try:
        assert speaker.volume == 0.5
        assert pygame.mixer.music.get_volume() == pytest.approx(0.25, abs=0.01)
        assert speaker._ready["tap"].get_volume() == pytest.approx(0.25, abs=0.01)
    finally:
        pygame.mixer.quit()


def test_music_runs_until_it_is_ended(sound: Sound) -> None:
    assert not pygame.mixer.music.get_busy()
    sound.music(True)
    sound.music(True)
    assert pygame.mixer.music.get_busy()
    sound.music(False)
    assert not pygame.mixer.music.get_busy()


def test_music_asked_for_before_the_device_is_taken_starts_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    speaker = open_sound(SOUNDS, muted=False)
    speaker.music(True)
    speaker.play("tap")
    assert pygame.mixer.get_init() is None
    speaker.open()
    try:
        assert pygame.mixer.music.get_busy()
    finally:
        pygame.mixer.quit()


@pytest.mark.parametrize("speaker", [Silence(), Sound(SOUNDS, muted=True)])
def test_an_unknown_name_is_refused_even_in_silence(speaker: Speaker) -> None:
    speaker.play("tap")
    with pytest.raises(KeyError, match=r"no sound “tapp”; there are tap, tick, .*star"):
        speaker.play("tapp")


def test_silence_has_the_shape_of_a_speaker() -> None:
    speaker: Speaker = Silence(muted=True)
    speaker.open()
    speaker.music(True)
    assert speaker.muted
    speaker.muted = False
    assert not speaker.muted


def test_without_a_device_the_fair_goes_on_in_silence() -> None:
    play = (
        "from pathlib import Path; from game.stage.sound import open_sound; import pygame\n"
        f"speaker = open_sound(Path({str(SOUNDS)!r}), muted=False)\n"
        "speaker.open(); speaker.music(True); speaker.play('tap')\n"
        "speaker.muted = True; speaker.muted = False\n"
        "print(pygame.mixer.get_init())"
    )
    done = subprocess.run(
        [sys.executable, "-c", play],
        cwd=ROOT,
        env={**os.environ, "SDL_AUDIODRIVER": "nonexistent"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["None"]), done.stderr
