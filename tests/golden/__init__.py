"""Golden pictures: how each scene looked when somebody had last looked at it.

`python -m tests.golden` draws them anew; look at every one before you commit it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).parent
BANK = FOLDER / "bank"
SIZE = (1024, 768)
SMALL = (512, 384)
STATES = {
    "attract": ("title",),
    "lobby": ("fresh", "focus", "stamped"),
    "closed": ("empty",),
    "howto": ("wheel", "targets"),
    "wheel": ("ready", "spinning"),
    "planes": ("setup", "begins"),
    "targets": ("setup", "ready", "minefield"),
    "card": ("one", "one-wrong", "several", "verdict", "long"),
    "results": ("stamp",),
    "certificate": ("kept", "waiting"),
    "table": ("full", "place"),
    "resume": ("stall",),
    "idle": ("later",),
    "pin": ("ask",),
    "panel": ("sound", "today"),
}


def drawn(scene: str) -> Iterator[tuple[str, Image.Image]]:
    """Name and picture of the scene's golden states as the game draws them now."""
    import pygame

    from game.desk.shots.shots import photographs

    for state, screen in photographs(scene, SIZE, "zh", BANK):
        if state in STATES[scene]:
            pixels = pygame.image.tobytes(screen.surface, "RGB")
            image = Image.frombytes("RGB", SIZE, pixels).resize(SMALL, Image.Resampling.BOX)
            yield f"{scene}.{state}.webp", image
