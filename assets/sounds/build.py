"""Synthesise the fair's sounds: `python assets/sounds/build.py` (needs `pip install .[assets]`).

Wood, felt and strings: a marimba, a horse-head fiddle, bells, knocks and breath, all on the pentatonic scale
C D E G A. A sound is an array of samples in -1..1 at `RATE`; notes are frequencies in Hz, times are seconds.
Noise comes from a seeded generator, so every run makes the same sounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

Samples = NDArray[np.float64]
Rng = np.random.Generator

HERE = Path(__file__).parent
RATE = 44_100
SEED = 2026
QUALITY = 0.5  # of libsndfile's compression level: 0 is the best sound, 1 the smallest file

C3, G3, A3, C4, D4, E4, G4, A4 = 130.81, 196.0, 220.0, 261.63, 293.66, 329.63, 392.0, 440.0
C5, D5, E5, G5, A5, C6, D6, E6, G6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5, 1174.66, 1318.51, 1567.98


def clock(seconds: float) -> Samples:
    """The time of every sample."""
    return np.arange(round(seconds * RATE)) / RATE


def ring(partials: Iterable[tuple[float, float, float]], seconds: float) -> Samples:
    """A struck body: (frequency, strength, seconds to fall to 1/e) of each partial; soft attack."""
    time = clock(seconds)
    body = np.zeros(len(time))
    for hz, strength, fade in partials:
        body += strength * np.sin(2 * np.pi * hz * time) * np.exp(-time / fade)
    return np.asarray(body * np.minimum(1, time / 0.002) * eased_out(time, 0.03))


def eased_out(time: Samples, seconds: float) -> Samples:
    """A factor that lets a sound end in silence, not in a click."""
    return np.asarray(np.minimum(1, (time[-1] - time) / seconds))


def marimba(hz: float, seconds: float = 1.0) -> Samples:
    """A bar tuned 1 : 4 : 9.2 over a tube that holds the lowest."""
    return ring([(hz, 1, 0.32), (4 * hz, 0.22, 0.07), (9.2 * hz, 0.06, 0.02)], seconds)


def bell(hz: float, seconds: float = 0.9) -> Samples:
    """A small clear bell."""
    return ring(
        [(hz, 1, 0.28), (2.0 * hz, 0.3, 0.16), (2.76 * hz, 0.2, 0.1), (5.4 * hz, 0.08, 0.04)], seconds
    )


def fiddle(hz: float, seconds: float) -> Samples:
    """A horse-head fiddle: nine harmonics, dull and nasal, bowed in slowly, with a late vibrato."""
    time = clock(seconds)
    sway = 0.004 * np.minimum(1, time / 0.6) * np.sin(2 * np.pi * 5.2 * time)
    phase = 2 * np.pi * hz * np.cumsum(1 + sway) / RATE
    tone = sum(np.sin(k * phase) * k**-1.4 * (1.6 if k in (3, 4) else 1) for k in range(1, 10))
    swell = np.sin(np.pi * np.minimum(1, time / min(0.25, seconds / 2)) / 2) ** 2
    return np.asarray(tone * swell * eased_out(time, min(0.5, seconds / 2)))


def glide(start: float, end: float, seconds: float, fade: float) -> Samples:
    """A sine that slides from one pitch to the other while it fades."""
    time = clock(seconds)
    pitch = end + (start - end) * np.exp(-time / (seconds / 4))
    wave = np.sin(2 * np.pi * np.cumsum(pitch) / RATE)
    return np.asarray(wave * np.exp(-time / fade) * np.minimum(1, time / 0.003) * eased_out(time, 0.02))


def breath(rng: Rng, low: float, high: float, seconds: float) -> Samples:
    """Noise between two frequencies, with soft borders. Its end meets its start."""
    count = round(seconds * RATE)
    hz = np.fft.rfftfreq(count, 1 / RATE) + 1e-9
    shape = 1 / ((1 + (low / hz) ** 4) * (1 + (hz / high) ** 4))
    noise = np.fft.irfft(np.fft.rfft(rng.standard_normal(count)) * shape, count)
    return np.asarray(noise / np.abs(noise).max())


def burst(rng: Rng, low: float, high: float, seconds: float, fade: float) -> Samples:
    """A puff of noise."""
    time = clock(seconds)
    return (
        breath(rng, low, high, seconds)
        * np.exp(-time / fade)
        * np.minimum(1, time / 0.002)
        * eased_out(time, 0.01)
    )


def mixed(seconds: float, *parts: tuple[float, float, Samples], round_again: bool = False) -> Samples:
    """Lay (start, strength, sound) over one another; `round_again` wraps what hangs over the end."""
    total = np.zeros(round(seconds * RATE))
    for start, strength, sound in parts:
        places = round(start * RATE) + np.arange(len(sound))
        kept = slice(None) if round_again else places < len(total)
        np.add.at(total, places[kept] % len(total), strength * sound[kept])
    return total if round_again else total * eased_out(clock(seconds), 0.05)


def tap(rng: Rng) -> Samples:
    return mixed(0.12, (0, 1, glide(760, 520, 0.1, 0.022)), (0, 0.12, burst(rng, 2000, 6000, 0.02, 0.004)))


def tick(rng: Rng) -> Samples:
    wood = ring([(1850, 1, 0.006), (3100, 0.5, 0.004)], 0.05)
    return mixed(0.06, (0, 1, wood), (0, 0.5, burst(rng, 2500, 7000, 0.03, 0.004)))


def dice(rng: Rng) -> Samples:
    knocks, at = [], 0.0
    for gap in (0.13, 0.12, 0.1, 0.09, 0.07, 0.05, 0.04):
        pitch = rng.uniform(900, 1300)
        wood = ring([(pitch, 1, 0.014), (2.6 * pitch, 0.5, 0.008)], 0.1)
        knocks += [(at, 1 - at, wood), (at, 0.4 - 0.4 * at, burst(rng, 1500, 6000, 0.05, 0.008))]
        at += gap
    return mixed(0.75, *knocks)


def hop(rng: Rng) -> Samples:
    return mixed(0.16, (0, 1, glide(380, 820, 0.14, 0.06)), (0, 0.1, burst(rng, 800, 3000, 0.03, 0.01)))


def whoosh(rng: Rng) -> Samples:
    time = clock(0.5)
    swell = np.sin(np.pi * time / time[-1]) ** 2
    low, high = breath(rng, 300, 900, 0.5), breath(rng, 900, 3000, 0.5)
    return np.asarray(swell * (low + high * swell))


def hit(rng: Rng) -> Samples:
    sack, sand = glide(190, 62, 0.3, 0.08), burst(rng, 300, 2600, 0.2, 0.035)
    return mixed(0.32, (0, 1, sack), (0, 0.45, sand))


def right(_: Rng) -> Samples:
    notes = [(0.1 * order, 1.0, marimba(hz)) for order, hz in enumerate((G5, A5, C6))]
    return mixed(
        1.1, *notes, (0.2, 0.25, bell(G6)), (0.05, 0.08, fiddle(C5, 0.9)), (0.05, 0.06, fiddle(G4, 0.9))
    )


def wrong(_: Rng) -> Samples:
    return mixed(0.9, (0, 1, marimba(E4, 0.6)), (0.18, 1, marimba(C4, 0.7)), (0.18, 0.07, fiddle(C3, 0.6)))


def stamp(rng: Rng) -> Samples:
    paper = burst(rng, 1200, 5000, 0.16, 0.05)
    return mixed(
        0.4,
        (0, 1, glide(150, 52, 0.3, 0.07)),
        (0, 0.35, burst(rng, 300, 1800, 0.08, 0.015)),
        (0.05, 0.16, paper),
    )


def fanfare(_: Rng) -> Samples:
    run = [(0.11 * order, 0.9, marimba(hz)) for order, hz in enumerate((C5, D5, E5, G5, A5, C6))]
    chord = [(0.66, 0.17, fiddle(hz, 1.3)) for hz in (C4, G4, E5)]
    sparkle = [(0.66 + 0.13 * order, 0.3, bell(hz)) for order, hz in enumerate((C6, E6, G6))]
    return mixed(2.1, *run, *chord, *sparkle, (0.66, 0.8, marimba(C4)))


def star(_: Rng) -> Samples:
    return mixed(0.9, (0, 1, bell(E6)), (0.06, 0.6, bell(G6, 0.8)))


def spin_end(_: Rng) -> Samples:
    return mixed(1.0, (0, 0.9, marimba(C5)), (0.1, 0.9, marimba(G5)), (0.1, 0.35, bell(C6)))


def loop(rng: Rng) -> Samples:
    """Eight bars of four beats: a slow song over a drone, and a little wind."""
    beat = 0.75
    song = (
        *((0, A4, 2), (2, G4, 1), (3, E4, 1), (4, G4, 3), (7, A4, 1), (8, C5, 2), (10, D5, 1), (11, C5, 1)),
        *((12, A4, 3), (16, E5, 2), (18, D5, 1), (19, C5, 1), (20, A4, 2), (22, C5, 1), (23, A4, 1)),
        *((24, G4, 2), (26, E4, 1), (27, D4, 1), (28, C4, 3)),
    )
    steps = ((0, C4), (1, G4), (2, E4), (3, G4), (4, C4), (5, G4), (6, E4), (7, D4))
    sung = [(beat * at, 0.16, fiddle(hz, beat * held * 1.1)) for at, hz, held in song]
    walked = [(beat * (8 * half + at), 0.28, marimba(hz)) for half in range(4) for at, hz in steps]
    drone = [
        (beat * 8 * half, 0.1, fiddle(hz, beat * 9))
        for half in range(4)
        for hz in (C3, G3 if half != 2 else A3)
    ]
    time = clock(32 * beat)
    gusts = 0.06 * (1 - np.cos(2 * np.pi * time / 12)) * breath(rng, 200, 700, 32 * beat)
    return mixed(32 * beat, *sung, *walked, *drone, (0, 1, gusts), round_again=True)


PEAK_DB: dict[Callable[[Rng], Samples], float] = {
    **dict.fromkeys((dice, whoosh, hit, right, wrong, stamp, fanfare, star, spin_end), -3),
    tap: -7,
    tick: -10,
    hop: -6,
    loop: -18,
}


def loudest(sound: Samples) -> float:
    """The greatest mean level of any 50 ms, which is near what an ear calls loud."""
    window = min(len(sound), round(0.05 * RATE))
    return float(np.sqrt(np.convolve(sound**2, np.ones(window) / window, "valid").max()))


def main() -> None:
    """Write every sound as OGG Vorbis beside this script."""
    for make, peak in PEAK_DB.items():
        sound = make(np.random.default_rng(SEED))
        sound *= 10 ** (peak / 20) / np.abs(sound).max()
        target = HERE / f"{make.__name__}.ogg"
        soundfile.write(target, sound, RATE, format="OGG", subtype="VORBIS", compression_level=QUALITY)
        size = target.stat().st_size / 1024
        level = 20 * np.log10(loudest(sound))
        print(f"{target.name:14} {len(sound) / RATE:5.2f} s {size:6.1f} KB  {level:6.1f} dB")


if __name__ == "__main__":
    main()
