"""A mended file takes the place of the old one at one stroke, and the old one stays beside it."""

from __future__ import annotations

import errno
import os
import shutil
from itertools import count
from pathlib import Path


def save(file: Path, before: bytes, after: bytes) -> Path:
    """Put `after` in the place of `before`, and `before` into the backup that comes back.

    Raises OSError, and then nothing has changed.
    """
    place = file.resolve()  # a link stays a link
    if not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    fresh = place.with_name(f".{place.name}.fresh")
    try:
        _put(fresh, after)
        shutil.copymode(place, fresh)
        backup = _backup(place, before)
        try:
            fresh.replace(place)
        except OSError:
            backup.unlink()
            raise
    finally:
        fresh.unlink(missing_ok=True)
    return backup


def _backup(file: Path, data: bytes) -> Path:
    """Write `data` beside `file` under the first name that is free: .bak, .bak2, .bak3 …"""
    names = (f"{file.name}.bak{number if number > 1 else ''}" for number in count(1))
    backup = next(path for path in map(file.with_name, names) if not path.exists())
    with backup.open("xb") as out:
        out.write(data)
    return backup


def _put(file: Path, data: bytes) -> None:
    with file.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
