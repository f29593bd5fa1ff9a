"""What is heard at the fair. Only this file touches pygame's mixer; a silent twin stands beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

import pygame

EFFECTS: Final = ("tap", "tick", "dice", "hop", "whoosh", "hit", "spin_end")
TUNES: Final = ("right", "wrong", "stamp", "fanfare", "star")
NAMES: Final = EFFECTS + TUNES
LOOP: Final = "loop"
GAP: Final = 0.04
"""Seconds between two starts of the same sound: faster ones would blur into a buzz."""
FADE: Final = 800
"""Milliseconds in which the music comes."""


class Speaker(Protocol):
    """Where scenes make themselves heard."""

    muted: bool
    volume: float
    """How loud everything is, from 0 to 1: half of it sounds half as loud."""

    def open(self) -> None:
        """Take the sound device. Call it after the first frame is on the screen: a device can be slow."""

    def play(self, name: str) -> None:
        """Let one of `NAMES` be heard; raises KeyError for any other name."""

    def music(self, on: bool) -> None:
        """Let the soft loop run, or end it."""


class Silence:
    """A speaker without a sound: for tests, for bots, for machines without a device."""

    def __init__(self, *, muted: bool = False) -> None:
        self.muted = muted
        self.volume = 1.0

    def open(self) -> None:
        """There is nothing to take."""

    def play(self, name: str) -> None:
        """Check the name all the same."""
        _checked(name)

    def music(self, on: bool) -> None:
        """Nothing to start or end."""


class Sound:
    """The real speaker. It is silent until `open`, and stays so if the machine has no sound device."""

    def __init__(self, folder: Path, *, muted: bool, clock: Callable[[], float] = time.monotonic) -> None:
        """`folder` holds an OGG file for each of `NAMES` and for the loop; `clock` counts seconds."""
        self._folder = folder
        self._clock = clock
        self._muted = muted
        self._volume = 1.0
        self._music = False
        self._ready: dict[str, pygame.mixer.Sound] = {}
        self._started: dict[str, float] = {}

    def open(self) -> None:
        try:
            # 1024 samples are 23 ms, still heard together with the touch; 512 would idle at twice the cost.
            pygame.mixer.init(44_100, -16, 2, 1024)
        except pygame.error:
            return  # no device: the fair is played in silence
        pygame.mixer.set_num_channels(16)
        self._ready = {name: pygame.mixer.Sound(self._folder / f"{name}.ogg") for name in NAMES}
        self._adjust()
        self._run_loop()

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        if muted and self._ready:
            pygame.mixer.stop()
        self._run_loop()

    @property
    def volume(self) -> float:
        """How loud everything is, from 0 to 1."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = volume
        self._adjust()

    def play(self, name: str) -> None:
        now = self._clock()
        sound = self._ready.get(_checked(name))
        if sound is None or self._muted or now - self._started.get(name, -GAP) < GAP:
            return
        self._started[name] = now
        sound.play()

    def music(self, on: bool) -> None:
        if on != self._music:
            self._music = on
            self._run_loop()

    def _adjust(self) -> None:
        """A quarter of the amplitude is heard as about half the loudness."""
        for sound in self._ready.values():
            sound.set_volume(self._volume**2)
        if self._ready:
            pygame.mixer.music.set_volume(self._volume**2)

    def _run_loop(self) -> None:
        if not self._ready:
            return
        if self._music and not self._muted:
            pygame.mixer.music.load(self._folder / f"{LOOP}.ogg")
            pygame.mixer.music.play(-1, fade_ms=FADE)
        else:
            pygame.mixer.music.stop()  # a fade-out would block whoever turns it on again


def open_sound(folder: Path, muted: bool) -> Speaker:
    """The speaker of this machine."""
    return Sound(folder, muted=muted)


def _checked(name: str) -> str:
    if name not in NAMES:
        raise KeyError(f"there is no sound “{name}”; there are {', '.join(NAMES)}")
    return name
