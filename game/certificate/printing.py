"""Handing a certificate to the printer. Never raises, never waits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

SPOOLER: Final = ("lp", "-o", "media=A4", "-o", "fit-to-page")
"""CUPS, as Linux and macOS have it."""


class Printing:
    """Asked for: `went` tells whether the printer took it; None as long as nobody knows."""

    def __init__(self, process: subprocess.Popen[bytes] | None, *, taken: bool = False) -> None:
        self._process, self._taken = process, taken

    def went(self) -> bool | None:
        """What comes out of the printer, nobody hears."""
        if self._process is None:
            return self._taken
        status = self._process.poll()
        return None if status is None else status == 0


def send(pdf: Path, platform: str = sys.platform) -> Printing:
    """Ask the standard printer to print the file, without settings to choose from."""
    try:
        return _started(pdf) if platform == "win32" else _spooled(pdf)
    except OSError:
        return Printing(None)


def _started(pdf: Path) -> Printing:
    """As “Print” in the file's menu does: it takes a program that prints PDF files."""
    start: Callable[[Path, str], None] | None = getattr(os, "startfile", None)
    if start is not None:
        start(pdf, "print")
    return Printing(None, taken=start is not None)


def _spooled(pdf: Path) -> Printing:
    command = shutil.which(SPOOLER[0])
    if command is None:
        return Printing(None)
    nothing = subprocess.DEVNULL
    asked = [command, *SPOOLER[1:], str(pdf)]
    return Printing(subprocess.Popen(asked, stdin=nothing, stdout=nothing, stderr=nothing))
