"""Putting fair.yaml on the disk: one setting changed, at one stroke, with what was there before beside it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from game.fairfile.editing import edited
from game.fairfile.fair_file import FairFile
from game.fairfile.reader import read
from game.fairfile.template import template


def keep(path: Path, key: str, value: Any, wanted: FairFile) -> None:
    """Give an English key another value in the file at `path`, so that it says what is `wanted`.

    Its one line is edited; where that does not do, the file is begun afresh. Raises OSError.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        data = template().encode("utf-8")
    try:
        new = edited(data, key, value)
    except UnicodeError:
        new = b""
    put(path, new if read(new, path).fair == wanted else template(wanted).encode("utf-8"))


def put(path: Path, data: bytes) -> None:
    """Write `data` in the place of the file, which is kept as .bak. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        _write(path.with_name(f"{path.name}.bak"), path.read_bytes())
    _write(path, data)


def _write(path: Path, data: bytes) -> None:
    """The file is there whole, or as it was before, whatever happens on the way."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
