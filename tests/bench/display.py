"""A virtual screen, and what a window manager would say to a window on it."""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

STARTING = 15.0
"""Seconds that the virtual screen may take to come up."""


class NoScreenError(Exception):
    """The virtual screen did not come up."""


@contextmanager
def virtual_screen(size: tuple[int, int]) -> Iterator[str]:
    """A screen of `size` px under a display number that nobody else has; gives its name, ":N"."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:  # it says nothing and closes where the server does not come up
            number = answer.readline().strip() if select.select([answer], [], [], STARTING)[0] else ""
        if not number:
            raise NoScreenError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def ask_to_close(display: str, window: int) -> None:
    """Send WM_DELETE_WINDOW, as a window manager does (ICCCM 4.2.8.1); this xdotool can only kill."""

    class Message(ctypes.Structure):
        _fields_ = (
            ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
            ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
            ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("room", ctypes.c_long * 24),
        )  # fmt: skip

    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XInternAtom.restype = ctypes.c_void_p, ctypes.c_ulong
    server = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    protocols, delete = (x.XInternAtom(server, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    client_message = 33
    message = Message(
        type=client_message, window=window, message_type=protocols, format=32,
        data=(ctypes.c_long * 5)(delete, 0, 0, 0, 0),
    )  # fmt: skip
    x.XSendEvent(server, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x.XCloseDisplay(server)
