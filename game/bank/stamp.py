"""Whether a file was saved since it was last looked at."""

from __future__ import annotations

from pathlib import Path

Stamp = tuple[int, int, int] | None
"""Time of change, size and inode of a file; None where there is none."""


def stamp_of(path: Path) -> Stamp:
    """The stamp of the file as it is now."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size, seen.st_ino
