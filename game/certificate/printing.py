"""Handing a certificate to the printer. Never raises, never waits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def send(pdf: Path, platform: str = sys.platform) -> bool:
    """Whether the standard printer could be asked to print the file. What it then does, nobody hears."""
    try:
        return _windows(pdf) if platform == "win32" else _spooled(pdf)
    except (OSError, subprocess.TimeoutExpired):
        return False


def _windows(pdf: Path) -> bool:
    start: Callable[[Path, str], None] | None = getattr(os, "startfile", None)
    if start is None:
        return False
    start(pdf, "print")
    return True


def _spooled(pdf: Path) -> bool:
    """Through CUPS, as Linux and macOS have it."""
    command = shutil.which("lp")
    if command is None:
        return False
    nothing = subprocess.DEVNULL
    done = subprocess.run(
        [command, "-o", "media=A4", "-o", "fit-to-page", str(pdf)],
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        timeout=2,
        check=False,
    )
    return done.returncode == 0
