"""Why a disk refuses, in plain words. Systems and SQLite speak English, and not to teachers."""

from __future__ import annotations

import errno
from typing import Final

from game.bank.problems import shown
from game.bank.question import Said

FULL: Final = Said("磁盘满了", "the disk is full")
_REASONS: Final = (
    (FULL, (errno.ENOSPC,), "disk is full"),
    (Said("只能读，不能写", "it is read-only"), (errno.EROFS,), "readonly"),
    (Said("没有权限", "access is not allowed"), (errno.EACCES, errno.EPERM), "denied"),
    (Said("磁盘读写出错", "reading or writing fails"), (errno.EIO,), "I/O error"),
    (Said("别的程序正占着它", "another program is holding it"), (errno.EBUSY,), "locked"),
)
"""What is said, for which numbers of an OSError, and for which words of SQLite."""


def why(reason: Exception) -> Said:
    """Why reading or writing failed; what is unusual, as the system puts it."""
    number = getattr(reason, "errno", None)
    text = getattr(reason, "strerror", None) or str(reason)
    for said, numbers, words in _REASONS:
        if number in numbers or words in text:
            return said
    return Said(shown(text, 60), shown(text, 60))
