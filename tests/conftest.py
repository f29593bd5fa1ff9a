"""Every test draws into memory and plays into nothing, and large pictures are let go of soon."""

from __future__ import annotations

import gc
import os
from typing import Final

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

LARGE: Final = (3840, 2160)
"""A window whose pictures take some 400 MB."""


def pytest_collection_finish() -> None:
    """What is there by now stays: the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Python's collector counts objects, not bytes: it would let the pictures of several tests live."""
    case = getattr(item, "callspec", None)
    if case is not None and LARGE in case.params.values():
        gc.collect()
