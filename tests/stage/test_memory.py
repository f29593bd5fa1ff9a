"""What was let go of is the system's again."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import pytest

from game.stage.memory import give_back


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries give back by themselves")
def test_free_memory_between_what_is_used_is_given_back() -> None:
    pieces = [b"1" * 100_000 for _ in range(1000)]
    kept = pieces[::10]
    del pieces
    before = _resident()
    give_back()
    assert _resident() < before - 50_000_000
    assert len(kept) == 100


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
