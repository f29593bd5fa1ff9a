"""Where data can be carried away: the memory sticks that are plugged in."""

from __future__ import annotations

import ctypes
import os
import re
import string
import sys
from pathlib import Path
from typing import Any, Final

MOUNTS: Final = Path("/proc/mounts")
CARRIED: Final = ("/media/", "/run/media/", "/mnt/")
"""Under these Linux desktops put what is plugged in; hosts who mount by hand use the last one."""
REMOVABLE: Final = 2
"""What GetDriveTypeW says of a stick (Windows, fileapi.h: DRIVE_REMOVABLE)."""


def sticks() -> tuple[Path, ...]:
    """The folders of all memory sticks that can be written to, in the order of their names."""
    if sys.platform == "win32":
        found = windows_drives(ctypes.windll.kernel32)
    elif sys.platform == "darwin":
        found = [path for path in Path("/Volumes").glob("*") if not path.is_symlink() and path.is_mount()]
    else:
        try:
            found = linux_mounts(MOUNTS.read_text("utf-8", "replace"))
        except OSError:
            found = []
    return tuple(sorted(path for path in found if os.access(path, os.W_OK)))


def linux_mounts(table: str) -> list[Path]:
    """The mounted folders in `table`, of the form of /proc/mounts, that something carried along is in."""
    folders = [fields[1] for line in table.splitlines() if len(fields := line.split()) > 1]
    return [Path(_plain(folder)) for folder in folders if folder.startswith(CARRIED)]


def windows_drives(kernel: Any) -> list[Path]:
    """The roots of removable drives, as `kernel` (kernel32) knows them."""
    present = kernel.GetLogicalDrives()
    letters = [letter for at, letter in enumerate(string.ascii_uppercase) if present >> at & 1]
    roots = [f"{letter}:\\" for letter in letters]
    return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == REMOVABLE]


def _plain(folder: str) -> str:
    """The kernel writes a blank as \\040."""
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), folder)
