"""Why a disk refuses, in the words of those who stand before it."""

from __future__ import annotations

import errno
import os
import sqlite3

import pytest

from game.bank.disk import why


@pytest.mark.parametrize(
    ("reason", "zh"),
    [
        (OSError(errno.ENOSPC, "设备上没有空间"), "磁盘满了"),
        (sqlite3.OperationalError("database or disk is full"), "磁盘满了"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), "只能读，不能写"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "只能读，不能写"),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES)), "没有权限"),
        (sqlite3.OperationalError("disk I/O error"), "磁盘读写出错"),
        (sqlite3.OperationalError("database is locked"), "别的程序正占着它"),
        (OSError(errno.ENAMETOOLONG, "File name too long"), "File name too long"),
        (OSError("x" * 99), "x" * 59 + "…"),
    ],
)
def test_reasons(reason: Exception, zh: str) -> None:
    assert why(reason).zh == zh
    assert why(reason).en.isascii() or len(why(reason).en) == 60
