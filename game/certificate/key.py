"""This fair's secret: 32 random bytes that its certificates are sealed with."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Final

SIZE: Final = 32
NAME: Final = "key"


def fair_key(folder: Path) -> bytes:
    """The key in the data folder, which only its owner may read; made on first use.

    Copied into another machine's data folder, it lets either tell the other's codes. A file that cannot be
    a key is set aside. Raises OSError where a key can be neither read nor written.
    """
    if (key := kept_key(folder)) is not None:
        return key
    path = folder / NAME
    if path.exists():
        path.replace(path.with_name(f"{NAME}.broken"))
    return _made(path)


def kept_key(folder: Path) -> bytes | None:
    """The key in the data folder, if there is one. Raises OSError where it cannot be read."""
    try:
        key = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return None
    return key if len(key) == SIZE else None


def _made(path: Path) -> bytes:
    """The whole key appears under its name at once; if somebody was faster, theirs is the key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{NAME}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SIZE))
            file.flush()
            os.fsync(file.fileno())
        _name(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return path.read_bytes()


def _name(fresh: Path, path: Path) -> None:
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        return
    except OSError:  # a memory stick knows no links
        fresh.replace(path)
