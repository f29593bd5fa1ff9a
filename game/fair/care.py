"""How carefully a fair is opened that has crashed before."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final


def nobody(_: str) -> None:
    """There is no watchdog to tell."""


@dataclass(frozen=True, slots=True)
class Care:
    """`safe`: neither a demonstration nor a visit that was cut off; `closed`: the stalls whose game stays
    closed, while their questions go on. `at_stall` is told which stall is open ("": none)."""

    safe: bool = False
    closed: Collection[str] = ()
    at_stall: Callable[[str], object] = nobody


CAREFREE: Final = Care()
"""A fair that has not crashed, and that nobody watches."""
