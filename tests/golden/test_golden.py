"""Every scene looks as it did when somebody last looked at it, give or take a rasteriser."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.golden import FOLDER, STATES, drawn

MEAN, FAR = 4.0, 0.02
"""Mean difference (of 255) that compression and another build’s fonts may make, and the share of pixels far off."""


def differs(now: Image.Image, golden: Image.Image) -> tuple[float, float]:
    """Mean difference of the channels, and the share of pixels that differ by more than 48."""
    grey = ImageChops.difference(now, golden).convert("L")
    counts = grey.histogram()
    return ImageStat.Stat(grey).mean[0], sum(counts[49:]) / sum(counts)


@pytest.mark.parametrize("scene", STATES)
def test_the_scene_looks_as_it_did(scene: str, tmp_path: Path) -> None:
    for name, now in drawn(scene):
        golden = Image.open(FOLDER / name).convert("RGB")
        mean, far = differs(now, golden)
        if mean > MEAN or far > FAR:
            both = Image.new("RGB", (now.width * 2, now.height))
            both.paste(golden, (0, 0))
            both.paste(now, (now.width, 0))
            both.save(tmp_path / f"{name}.png")
            pytest.fail(f"{name}: mean {mean:.2f}, far {far:.2%}; golden and now: {tmp_path / name}.png")


def test_a_picture_that_changed_would_be_noticed() -> None:
    lobby, stamped = (
        Image.open(FOLDER / f"lobby.{state}.webp").convert("RGB") for state in ("fresh", "focus")
    )
    mean, far = differs(lobby, stamped)
    assert mean > MEAN or far > FAR
