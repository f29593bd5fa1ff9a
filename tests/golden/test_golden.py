"""Every scene looks as it did when somebody last looked at it, give or take another build's fonts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.golden import FOLDER, STATES, drawn

COARSE = (128, 96)
"""Pictures are compared in coarse blocks: how a font is smoothed is lost, a moved line is not."""
FAR, MANY = 24, 24
"""A block is far off that differs by so much (of 255); so many may be."""


def far_off(now: Image.Image, golden: Image.Image) -> int:
    """How many blocks of two pictures are far off."""
    coarse = (image.resize(COARSE, Image.Resampling.BOX) for image in (now, golden))
    return sum(ImageChops.difference(*coarse).convert("L").histogram()[FAR:])


@pytest.mark.parametrize("scene", STATES)
def test_the_scene_looks_as_it_did(scene: str, tmp_path: Path) -> None:
    for name, now in drawn(scene):
        golden = Image.open(FOLDER / name).convert("RGB")
        if (count := far_off(now, golden)) > MANY:
            both = Image.new("RGB", (now.width * 2, now.height))
            both.paste(golden, (0, 0))
            both.paste(now, (now.width, 0))
            both.save(tmp_path / f"{name}.png")
            pytest.fail(f"{name}: {count} blocks differ; golden and now: {tmp_path / name}.png")


def test_a_focus_mark_would_be_noticed() -> None:
    plain, marked = (
        Image.open(FOLDER / f"lobby.{state}.webp").convert("RGB") for state in ("fresh", "focus")
    )
    assert far_off(plain, marked) > MANY
