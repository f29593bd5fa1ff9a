"""The terminal that a command is typed into: whatever it can show, whoever reads it, no command breaks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from errno import EINVAL, EPIPE
from io import TextIOWrapper
from typing import Final

STOPPED: Final = 130
"""The exit status of what Ctrl-C has ended."""


def at_console(command: Callable[[], int]) -> int:
    """Run a command; its exit status.

    What an old console cannot show becomes “?”. When nobody reads on (`… | head`), the command ends with 1,
    when somebody presses Ctrl-C, with 130, and neither is worth a word.
    """
    streams = [stream for stream in (sys.stdout, sys.stderr) if isinstance(stream, TextIOWrapper)]
    for stream in streams:
        stream.reconfigure(errors="replace")
    try:
        status = command()
        for stream in streams:
            stream.flush()
        return status
    except OSError:
        if not any(map(_unread, streams)):
            raise
        _hush(streams)
        return 1
    except KeyboardInterrupt:
        return STOPPED


def _unread(stream: TextIOWrapper) -> bool:
    """Whether its reader has gone. Windows calls that an invalid argument."""
    try:
        os.write(stream.fileno(), b"\n")
    except OSError as reason:
        return reason.errno in (EPIPE, EINVAL)
    return False


def _hush(streams: list[TextIOWrapper]) -> None:
    """Let what is still to be printed go nowhere: Python would complain of it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        os.dup2(nowhere, stream.fileno())
