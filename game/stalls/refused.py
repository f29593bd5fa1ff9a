"""How a stall's rules refuse a move. Pure."""

from __future__ import annotations


class RefusedError(Exception):
    """The move is not possible now; the message says why."""
